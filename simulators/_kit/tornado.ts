import { type Amount, isNumber, unavailable } from './amount.ts';
import type { NumberSpec } from './fields.ts';

/** An input that is moved, and the two ends it is moved to. An end without a number keeps its reason. */
export interface TornadoInput {
  name: string;
  low: Amount;
  high: Amount;
}

/** One end of a bar: the input's value there and what the figure then is. */
export interface TornadoEnd {
  at: Amount;
  value: Amount;
}

/** One bar. `swing` is the distance between its ends; unavailable when either end is. */
export interface TornadoRow {
  name: string;
  low: TornadoEnd;
  high: TornadoEnd;
  swing: Amount;
}

/** Bars whose swings differ by less than this share are ties: what the order of operations alone can do, with room to spare. */
const TIED = 1e-9;

/**
 * One input at a time goes to its low and its high end while all others stay: how far does the figure move? Bars come widest first; ties
 * keep the order of the inputs; bars with an end that is not a number stand at the end, in the order of the inputs, with the reason.
 * What inputs do together is invisible here: see `sobol-indices.ts`.
 *
 * @param evaluate the figure with one input changed
 * @example tornado([{ name: 'churn', low: 0.024, high: 0.036 }], ({ churn = 0.03 }) => 799.2 / churn / 6000) // swing 1.85: 5.55 to 3.7
 */
export function tornado(
  inputs: readonly TornadoInput[],
  evaluate: (changed: Record<string, number>) => Amount,
): TornadoRow[] {
  const rows = inputs.map(({ name, low, high }): TornadoRow => {
    const endAt = (at: Amount): TornadoEnd => ({ at, value: isNumber(at) ? evaluate({ [name]: at }) : at });
    return rowOf(name, endAt(low), endAt(high));
  });
  return tornadoTies(rows).flat();
}

/**
 * The bars of {@link tornado} in their order, with ties together in one group.
 *
 * @example tornadoTies(rows).map((group) => group.map(({ name }) => name)) // [['churn', 'cac'], ['arpu', 'margin']]
 */
export function tornadoTies(rows: readonly TornadoRow[]): TornadoRow[][] {
  const widest = rows.filter(({ swing }) => isNumber(swing)).sort((one, other) => swingOf(other) - swingOf(one));
  const groups: TornadoRow[][] = [];
  for (const row of widest) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && swingOf(first) - swingOf(row) <= TIED * swingOf(first)) group.push(row);
    else groups.push([row]);
  }
  const inOrder = groups.map((group) => group.sort((one, other) => rows.indexOf(one) - rows.indexOf(other)));
  return [...inOrder, ...rows.filter(({ swing }) => !isNumber(swing)).map((row) => [row])];
}

/**
 * The ends of an input: its own plausible 5th and 95th percentile where both are stated, or, with a swing, its value times 1 − swing
 * and 1 + swing (rounded for whole-number inputs). An end outside the input's range is unavailable (`outsideInputRange`), never moved inside; an input without stated ends
 * is unavailable on both sides (`noStatedRange`) unless a swing is given.
 *
 * @param swing above 0, a fraction of the value
 * @example tornadoEnds('churn', { …, low: 0.02, high: 0.05 }, 0.03) // { name: 'churn', low: 0.02, high: 0.05 }
 * @example tornadoEnds('churn', spec, 0.03, 0.2) // { name: 'churn', low: 0.024, high: 0.036 }
 */
export function tornadoEnds(name: string, spec: NumberSpec, value: number, swing?: number): TornadoInput {
  if (swing !== undefined) {
    return { name, low: withinRange(spec, value * (1 - swing)), high: withinRange(spec, value * (1 + swing)) };
  }
  const missing = unavailable('undefined', 'noStatedRange');
  return { name, low: spec.low ?? missing, high: spec.high ?? missing };
}

function withinRange({ min, max, aboveMin, integer }: NumberSpec, end: number): Amount {
  const whole = integer ? Math.round(end) : end;
  const isInside = whole <= max && (aboveMin ? whole > min : whole >= min);
  return isInside ? whole : unavailable('undefined', 'outsideInputRange');
}

function rowOf(name: string, low: TornadoEnd, high: TornadoEnd): TornadoRow {
  if (!isNumber(low.value)) return { name, low, high, swing: low.value };
  if (!isNumber(high.value)) return { name, low, high, swing: high.value };
  return { name, low, high, swing: Math.abs(high.value - low.value) };
}

function swingOf({ swing }: TornadoRow): number {
  return isNumber(swing) ? swing : 0;
}
