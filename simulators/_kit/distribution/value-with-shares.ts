/** The shares of a distribution of positive numbers on both sides of a value, and its density there. */
export interface Parts {
  below: number;
  above: number;
  density: number;
}

/**
 * The positive value with given shares on both sides, by Newton's method on the logarithm of the smaller share against the logarithm t of
 * the value (for beta and gamma a nearly straight line), kept inside a bracket.
 *
 * @param partsAt the distribution at exp(t)
 * @param wanted both shares, above 0
 * @param bracket logarithms between which the value lies, and where to start
 * @example valueWithShares(exponential's parts, { below: 0.5, above: 0.5 }, { low: -9, high: 9, start: 0 }) // 0.6931
 */
export function valueWithShares(
  partsAt: (t: number) => Parts,
  wanted: { below: number; above: number },
  bracket: { low: number; high: number; start: number },
): number {
  let { low, high } = bracket;
  let t = Math.min(Math.max(bracket.start, low), high);
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { error, slope } = distance(t, partsAt(t), wanted);
    if (error > 0) high = t;
    else low = t;
    const next = t - error / slope;
    const step = (next >= low && next <= high ? next : (low + high) / 2) - t;
    t += step;
    // Newton squares the error: after a step of 1e-11 only rounding is left.
    if (Math.abs(step) < 1e-11) break;
  }
  return Math.exp(t);
}

const MOST_STEPS = 200;

/** In logarithms, how far the share at exp(t) is above the wanted one, and how fast that grows. */
function distance(t: number, parts: Parts, { below, above }: { below: number; above: number }) {
  const speed = Math.exp(t) * parts.density;
  return below < above
    ? { error: Math.log(parts.below / below), slope: speed / parts.below }
    : { error: -Math.log(parts.above / above), slope: speed / parts.above };
}
