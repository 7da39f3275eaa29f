import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';

/** More converted than came; and lists of users that do not hold two groups. Tables that are not in use do not matter. */
export function check(inputs: Inputs): Problem[] {
  if (inputs.data === 'rates') return inputs.arms.flatMap(armProblem);
  return inputs.data === 'users' ? groupProblems(inputs) : [];
}

function armProblem({ visitors, conversions }: Inputs['arms'][number], row: number): Problem[] {
  if (conversions <= visitors) return [];
  return [{ input: 'arms', row, column: 'conversions', problem: 'moreThanCame', values: { conversions, visitors } }];
}

/** Two different groups, each of at least two users: fewer have no deviation. */
function groupProblems({ people }: Inputs): Problem[] {
  const sizes = new Map<string, number>();
  for (const { group } of people) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  if (sizes.size !== 2) return [{ input: 'people', problem: 'twoGroups', values: { found: sizes.size } }];
  return [...sizes].flatMap(([group, size]) =>
    size < 2 ? [{ input: 'people', problem: 'oneUser', values: { group } }] : [],
  );
}
