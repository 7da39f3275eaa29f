import type { NumberSpec } from '../../../simulators/_kit/fields.ts';

/** What a range control needs: its own bounds and the way between its positions and the input's values. */
export interface SliderScale {
  min: number;
  max: number;
  step: number;
  positionOf: (value: number) => number;
  valueAt: (position: number) => number;
}

const LOG_POSITIONS = 1000;

/**
 * The slider of a number input. A logarithmic one has 1,000 positions of equal ratio, from the minimum, or from one step above zero
 * where the minimum is 0, and lands on round values; position 0 is then the minimum itself, unless that is refused.
 *
 * @example sliderScale({ min: 1, max: 10_000, step: 1, log: true, … }).valueAt(500) // 100
 */
export function sliderScale(spec: NumberSpec): SliderScale {
  const { min, max, step } = spec;
  if (!spec.log) {
    const lowest = spec.aboveMin ? min + step : min;
    return { min: lowest, max, step, positionOf: (value) => value, valueAt: (position) => rounded(position, step) };
  }
  const lowest = min > 0 ? min : step;
  const ratio = Math.log(max / lowest);
  return {
    min: 0,
    max: LOG_POSITIONS,
    step: 1,
    positionOf: (value) => (value <= lowest ? 0 : Math.round((Math.log(value / lowest) / ratio) * LOG_POSITIONS)),
    valueAt: (position) => {
      if (position <= 0) return spec.aboveMin ? lowest : min;
      if (position >= LOG_POSITIONS) return max;
      const value = lowest * Math.exp((ratio * position) / LOG_POSITIONS);
      return Math.min(max, rounded(Number(value.toPrecision(2)), step));
    },
  };
}

/** On the grid of steps, without the noise of binary fractions. */
function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
