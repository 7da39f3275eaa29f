/** The parts of a journey's credit that its touches get, in order; they add up to 1. */
export type TouchWeights = number[];

/** All credit to the first touch. @example firstTouch(3) // [1, 0, 0] */
export function firstTouch(touches: number): TouchWeights {
  return Array.from({ length: touches }, (_, index) => (index === 0 ? 1 : 0));
}

/** All credit to the last touch. @example lastTouch(3) // [0, 0, 1] */
export function lastTouch(touches: number): TouchWeights {
  return Array.from({ length: touches }, (_, index) => (index === touches - 1 ? 1 : 0));
}

/** The same credit to every touch. @example linearTouches(4) // [0.25, 0.25, 0.25, 0.25] */
export function linearTouches(touches: number): TouchWeights {
  return Array.from({ length: touches }, () => 1 / touches);
}

/**
 * The same credit to every channel of a journey, however often it was touched: a channel's part stands at its first touch.
 *
 * @example linearChannels([7, 7, 4]) // [0.5, 0, 0.5]
 */
export function linearChannels(touches: readonly number[]): TouchWeights {
  const distinct = new Set(touches).size;
  return touches.map((channel, index) => (touches.indexOf(channel) === index ? 1 / distinct : 0));
}

/**
 * Fixed parts for the first and the last touch, the rest shared evenly by those between (40/20/40, the "U shape"). A single touch gets
 * everything; of two, both keep their proportion, half each where both parts are 0.
 *
 * Source: the variant of eeghor/mta and of Google Analytics' position-based rule.
 * @example positionTouches(4, 0.4, 0.4) // [0.4, 0.1, 0.1, 0.4], to rounding
 */
export function positionTouches(touches: number, first: number, last: number): TouchWeights {
  if (touches === 1) return [1];
  const ends = first + last;
  if (touches === 2) return ends > 0 ? [first / ends, last / ends] : [0.5, 0.5];
  const middle = Math.max(0, 1 - ends) / (touches - 2);
  return Array.from({ length: touches }, (_, index) => (index === 0 ? first : index === touches - 1 ? last : middle));
}

/**
 * Credit that halves with every half-life between a touch and the end of the journey, by real time and not by order.
 *
 * Source: Google Analytics' time-decay rule, 2^(−days ÷ half-life), normalised for each journey.
 * @param days from each touch to the end, 0 or more
 * @example decayTouches([7, 0], 7) // [1/3, 2/3]
 */
export function decayTouches(days: readonly number[], halfLifeInDays: number): TouchWeights {
  // Measured from the latest touch, so that a journey far back does not underflow to nothing.
  const latest = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const raw = days.map((day) => 2 ** ((latest - day) / halfLifeInDays));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}
