import { transform } from './fourier.ts';

/**
 * The distribution of a sum in which each of n trials adds something with some probability: masses on the steps 0, 1, 2 … of a grid, for
 * several n at once.
 *
 * Source: S. Klugman, H. Panjer, G. Willmot (2012), Loss Models, section 9.6: the probability generating function (1 − q + q f)ⁿ on the
 * Fourier transform of the masses f.
 * @param masses how likely a trial that adds something adds each number of steps; a power of two long, and with room for the whole sum,
 * since what goes beyond the end comes in again at the start
 * @param chance q, of adding something
 * @param trials each n, a whole number of 0 or more
 * @example compoundBinomial(Float64Array.of(0, 1, 0, 0), 0.5, [2])[0] // 0.25, 0.5, 0.25, 0
 */
export function compoundBinomial(masses: Float64Array, chance: number, trials: readonly number[]): Float64Array[] {
  const [real, imaginary] = [masses.slice(), new Float64Array(masses.length)];
  transform(real, imaginary);
  return trials.map((n) => {
    const [x, y] = [new Float64Array(masses.length), new Float64Array(masses.length)];
    // The other half mirrors this one, because masses are real.
    for (let at = 0; at <= masses.length / 2; at += 1) {
      const [re, im] = [1 - chance + chance * (real[at] as number), chance * (imaginary[at] as number)];
      const size = (re * re + im * im) ** (n / 2);
      const angle = n * Math.atan2(im, re);
      const mirrored = (masses.length - at) % masses.length;
      x[at] = x[mirrored] = size * Math.cos(angle);
      y[mirrored] = -size * Math.sin(angle);
      y[at] = size * Math.sin(angle);
    }
    transform(x, y, 'back');
    // Rounding leaves some masses a hair below 0.
    return x.map((mass) => Math.max(0, mass));
  });
}
