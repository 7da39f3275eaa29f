/**
 * All users after so long of a launch that only referral carries on: U₀ (K^(t ÷ cycle + 1) − 1) ÷ (K − 1), and U₀ (t ÷ cycle + 1) at K = 1.
 *
 * Source: D. Skok and S. Reiss; derived by K. Lawler. No churn, no limit, one round of invitations each.
 * @param cycle in the unit of `time`, above 0
 * @example viralTotal({ start: 10, viralCoefficient: 2, cycle: 1 }, 3) // 150
 */
export function viralTotal(
  { start, viralCoefficient, cycle }: { start: number; viralCoefficient: number; cycle: number },
  time: number,
): number {
  const generations = time / cycle + 1;
  const growth = viralCoefficient - 1;
  // Near 1 the powers differ in their last digits only.
  const powers = viralCoefficient > 0 ? Math.expm1(generations * Math.log1p(growth)) : -1;
  return growth === 0 ? start * generations : (start * powers) / growth;
}
