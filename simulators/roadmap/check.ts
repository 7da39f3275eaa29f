import type { Problem } from '../_kit/define.ts';
import { orderByDependency } from '../_kit/math/order-by-dependency.ts';
import { nearestName } from '../_kit/nearest-name.ts';
import type { Inputs, Task } from './inputs.ts';
import { readAfter } from './read-after.ts';

/** Everything that keeps the tasks from being a plan: names twice, unknown names, circles, durations that fall. */
export function check({ tasks }: Inputs): Problem[] {
  return [...repeatedNames(tasks), ...unknownNames(tasks), ...circles(tasks), ...fallingDurations(tasks)];
}

/** What each task waits for, by row. Names that are not there are left out: {@link check} has reported them. */
export function rowsBefore(tasks: readonly Task[]): number[][] {
  const rows = new Map(tasks.map(({ name }, row) => [name.trim(), row]));
  const names = new Set(rows.keys());
  return tasks.map(({ after }) => readAfter(after, names).flatMap((name) => rows.get(name) ?? []));
}

function repeatedNames(tasks: readonly Task[]): Problem[] {
  const first = new Map<string, number>();
  return tasks.flatMap(({ name }, row) => {
    const known = first.get(name.trim());
    if (known === undefined) first.set(name.trim(), row + 1);
    return known === undefined ? [] : [problemAt(row, 'name', 'repeatedName', { first: known, name })];
  });
}

function unknownNames(tasks: readonly Task[]): Problem[] {
  const names = new Set(tasks.map(({ name }) => name.trim()));
  return tasks.flatMap(({ after }, row) =>
    readAfter(after, names)
      .filter((name) => !names.has(name))
      .map((name) => {
        const nearest = nearestName(name, [...names]);
        return nearest === undefined
          ? problemAt(row, 'after', 'unknownTask', { name })
          : problemAt(row, 'after', 'unknownTaskNear', { name, nearest });
      }),
  );
}

function circles(tasks: readonly Task[]): Problem[] {
  const ordered = orderByDependency(rowsBefore(tasks));
  if (ordered.ok) return [];
  return ordered.circles.map((circle) => {
    const [first = 0] = circle;
    const circleNames = [...circle, first].map((row) => tasks[row]?.name.trim());
    return problemAt(first, 'after', 'circle', { circle: circleNames.join(' → ') });
  });
}

function fallingDurations(tasks: readonly Task[]): Problem[] {
  return tasks.flatMap(({ optimistic, likely, pessimistic }, row) => [
    ...(likely < optimistic ? [problemAt(row, 'likely', 'likelyBelow', { likely, optimistic })] : []),
    ...(pessimistic < likely ? [problemAt(row, 'pessimistic', 'pessimisticBelow', { pessimistic, likely })] : []),
  ]);
}

function problemAt(row: number, column: string, problem: string, values: Problem['values'] & object): Problem {
  return { input: 'tasks', row, column, problem, values };
}
