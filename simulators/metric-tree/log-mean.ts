/**
 * The logarithmic mean of two numbers of the same sign: (a − b) ÷ ln(a ÷ b), and a where they are equal. Nothing where a sign differs or
 * a number is 0.
 *
 * Source: B. W. Ang, The LMDI approach to decomposition analysis, Energy Policy 33 (2005), 867-871.
 * @example logMean(8, 4) // 5.7708
 */
export function logMean(a: number, b: number): number | undefined {
  if (!(a * b > 0)) return undefined;
  if (a === b) return a;
  const ratio = a / b;
  // Near each other, the logarithm of one plus the difference keeps its digits; far from each other, the plain one does.
  return (a - b) / (ratio > 0.5 && ratio < 2 ? Math.log1p((a - b) / b) : Math.log(ratio));
}
