import { type Amount, isNumber, unavailable } from './amount.ts';

/** One figure of one scenario beside the first scenario's. */
export interface ScenarioFigure {
  value: Amount;
  /** Its value less the first scenario's. */
  difference: Amount;
  /** The difference as a fraction of the size of the first scenario's value. */
  relative: Amount;
}

/**
 * A figure in several scenarios, each against the first. The first one differs from itself by 0.
 *
 * The relative difference is taken of the first value's size, so its sign is the difference's own: from −100 to −50 is +0.5. It is
 * unavailable when the first value is 0 (`baseIsZero`) or the result is beyond the range of numbers (`tooLarge`). Where either scenario has
 * no number, neither has the comparison, for the same reason.
 *
 * @param values one per scenario, the one to compare with first
 * @example compareScenarios([4, 5]) // [{ value: 4, difference: 0, relative: 0 }, { value: 5, difference: 1, relative: 0.25 }]
 */
export function compareScenarios(values: readonly Amount[]): ScenarioFigure[] {
  const [base] = values;
  if (base === undefined) return [];
  return values.map((value) => {
    const difference = subtract(value, base);
    return { value, difference, relative: relate(difference, base) };
  });
}

function subtract(value: Amount, base: Amount): Amount {
  if (!isNumber(base)) return base;
  return isNumber(value) ? finite(value - base) : value;
}

function relate(difference: Amount, base: Amount): Amount {
  if (!isNumber(base) || !isNumber(difference)) return difference;
  return base === 0 ? unavailable('undefined', 'baseIsZero') : finite(difference / Math.abs(base));
}

function finite(value: number): Amount {
  return Number.isFinite(value) ? value : unavailable('undefined', 'tooLarge');
}
