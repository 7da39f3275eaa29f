import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';

/** Who has left does not count as kept later, and a coefficient above 1 needs a market that ends. */
export function check({ retention7, retention30, retention90, viralCoefficient, isCapped }: Inputs): Problem[] {
  const problems: Problem[] = [];
  const rises = (input: string, before: number, found: number) => {
    if (found > before)
      problems.push({ input, problem: 'rises', values: { before: 100 * before, found: 100 * found } });
  };
  rises('retention30', retention7, retention30);
  rises('retention90', retention30, retention90);
  if (viralCoefficient > 1 && !isCapped)
    problems.push({ input: 'viralCoefficient', problem: 'endless', values: { found: viralCoefficient } });
  return problems;
}
