/** Where values lie along a stretch of pixels, and the values worth marking. */
export interface Scale {
  place: (value: number) => number;
  ticks: number[];
}

/**
 * Round values inside a span, about `count` of them, on a step of 1, 2 or 5 times a power of ten.
 *
 * Source of the rule: the "nice numbers" of P. Heckbert, Graphics Gems (1990), with the thresholds √2, √10, √50 that D3 uses.
 * @example roundValues(0, 1284, 5) // [0, 200, 400, 600, 800, 1000, 1200]
 */
export function roundValues(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1;
  const step = factor * power;
  const [first, last] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)];
  // A span narrower than the precision of its values has no steps to count.
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return [low, high];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** A span widened to round values at both ends. @example roundSpan([0, 1284], 5) // [0, 1400] */
export function roundSpan([low, high]: readonly [number, number], count: number): [number, number] {
  const inner = roundValues(low, high, count);
  const [first = low, second = high] = inner;
  const last = inner.at(-1) ?? high;
  const step = inner.length > 1 ? second - first : high - low;
  return [first > low ? first - step : first, last < high ? last + step : last];
}

/** An even scale from a span of values to a stretch of pixels. @example linearScale([0, 10], [0, 100], 5).place(5) // 50 */
export function linearScale(
  span: readonly [number, number],
  [from, to]: readonly [number, number],
  count: number,
): Scale {
  const [low, high] = span;
  const width = high - low || 1;
  return { place: (value) => from + ((value - low) / width) * (to - from), ticks: roundValues(low, high, count) };
}

/** A logarithmic scale over whole powers of ten; values at or below 0 lie at its start. @example logScale([1, 100], [0, 100]).place(10) // 50 */
export function logScale(span: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const [low, high] = [Math.floor(Math.log10(span[0])), Math.ceil(Math.log10(span[1]))];
  const powers = high - low || 1;
  return {
    place: (value) => (value > 0 ? from + ((Math.log10(value) - low) / powers) * (to - from) : from),
    ticks: Array.from({ length: powers + 1 }, (_, index) => Number(`1e${low + index}`)),
  };
}
