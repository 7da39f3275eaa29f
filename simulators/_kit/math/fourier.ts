/**
 * The discrete Fourier transform of complex numbers, in place: Xₖ = Σ xⱼ exp(−2πi jk ÷ n), or with the sign turned round and divided by n
 * for the way back.
 *
 * Source: J. Cooley and J. Tukey (1965), An algorithm for the machine calculation of complex Fourier series, radix 2.
 * @param real as many as a power of two
 * @param imaginary as many
 * @example transform(Float64Array.of(1, 0), Float64Array.of(0, 0)) // real 1, 1
 */
export function transform(real: Float64Array, imaginary: Float64Array, direction: 'there' | 'back' = 'there'): void {
  const { length } = real;
  if (length !== imaginary.length || !Number.isInteger(Math.log2(length)))
    throw new RangeError(`A transform takes two columns of a power of two, not ${length} and ${imaginary.length}.`);
  reverseBits(real, imaginary);
  const sign = direction === 'there' ? -1 : 1;
  for (let size = 2; size <= length; size *= 2) combine(real, imaginary, size, sign);
  if (direction === 'there') return;
  for (let at = 0; at < length; at += 1) {
    real[at] = (real[at] as number) / length;
    imaginary[at] = (imaginary[at] as number) / length;
  }
}

function combine(real: Float64Array, imaginary: Float64Array, size: number, sign: number): void {
  const half = size / 2;
  for (let offset = 0; offset < half; offset += 1) {
    const angle = (sign * 2 * Math.PI * offset) / size;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let low = offset; low < real.length; low += size) {
      const high = low + half;
      const [x, y] = [real[high] as number, imaginary[high] as number];
      const [turnedX, turnedY] = [x * cos - y * sin, x * sin + y * cos];
      const [lowX, lowY] = [real[low] as number, imaginary[low] as number];
      real[high] = lowX - turnedX;
      imaginary[high] = lowY - turnedY;
      real[low] = lowX + turnedX;
      imaginary[low] = lowY + turnedY;
    }
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  let mirrored = 0;
  for (let at = 1; at < real.length; at += 1) {
    let bit = real.length >> 1;
    for (; mirrored & bit; bit >>= 1) mirrored ^= bit;
    mirrored ^= bit;
    if (at < mirrored) for (const column of [real, imaginary]) swap(column, at, mirrored);
  }
}

function swap(column: Float64Array, one: number, other: number): void {
  const kept = column[one] as number;
  column[one] = column[other] as number;
  column[other] = kept;
}
