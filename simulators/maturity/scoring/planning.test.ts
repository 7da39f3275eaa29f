import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../reference/planning.json' with { type: 'json' };
import { defaultTarget, EFFORTS, evenSteps, type PlanCell } from './plan-cell.ts';
import { prioritise, systemMinimum } from './priority.ts';
import { stabilityOf } from './priority-stability.ts';
import { planStages } from './stages.ts';

type ReferenceCell = (typeof reference.cells)[number] & { split?: boolean };
const cells: PlanCell[] = (reference.cells as ReferenceCell[]).map(({ effort, dependsOn, split = false, ...cell }) => ({
  ...cell,
  isSplit: split,
  steps: evenSteps(cell.held, cell.target, effort, dependsOn),
}));

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyCell = (id: string, index: number): fc.Arbitrary<PlanCell> =>
  fc
    .record({
      system: fc.constantFrom('x', 'y'),
      held: fc.integer({ min: 1, max: 5 }),
      target: fc.integer({ min: 1, max: 5 }),
      importance: fc.integer({ min: 1, max: 5 }),
      isSplit: fc.boolean(),
      effort: fc.constantFrom(...EFFORTS),
      // Only earlier cells, so that there is no circle.
      dependsOn: fc.subarray(IDS.slice(0, index)),
    })
    .map(({ effort, dependsOn, ...cell }) => ({
      id,
      ...cell,
      steps: evenSteps(cell.held, cell.target, effort, dependsOn),
    }));
const anyCells = fc.tuple(...IDS.map(anyCell)).map((list) => [...list]);
const capacities = fc.array(fc.oneof(fc.nat(20), fc.constant(null)), { minLength: 1, maxLength: 4 });

describe('priority', () => {
  test('ranks the worked example with every factor', () => {
    const ranked = prioritise(cells);
    expect(ranked.map(({ id, gap, bottleneck, state }) => ({ id, gap, bottleneck, state }))).toEqual(
      reference.ranked.map(({ id, gap, bottleneck, state }) => ({ id, gap, bottleneck, state })),
    );
    for (const [index, { leverage, priority }] of reference.ranked.entries()) {
      expect(ranked[index]?.leverage).toBeCloseTo(leverage, 9);
      expect(ranked[index]?.priority).toBeCloseTo(priority, 4);
    }
  });

  test('says what must be settled first', () => {
    const waiting = prioritise(cells).filter(({ waitsForSettling }) => waitsForSettling.length > 0);
    expect(waiting.map(({ id, waitsForSettling }) => [id, waitsForSettling])).toEqual([
      ['org.value', ['org.collaboration']],
    ]);
  });

  test('caps leverage at 1.5 and breaks ties by level, importance, effort and place', () => {
    const cell = (id: string, further: Partial<PlanCell>): PlanCell => {
      const base = { id, system: id, held: 2, target: 3, importance: 2, isSplit: false, ...further };
      return { ...base, steps: evenSteps(base.held, base.target, 2, ['root']) };
    };
    const root = { ...cell('root', {}), steps: evenSteps(2, 3, 2, []) };
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => cell(id, {}));
    expect(prioritise([root, ...many])[0]).toMatchObject({ id: 'root', leverage: 1.5 });
    const tied = [cell('later', {}), cell('sooner', { held: 1, target: 2 }), cell('third', {})];
    expect(prioritise(tied).map(({ id }) => id)).toEqual(['sooner', 'later', 'third']);
  });

  test('is 0 without a gap and above 0 with one', () => {
    fc.assert(
      fc.property(anyCells, (given) => {
        for (const { gap, priority, state } of prioritise(given)) {
          expect(priority > 0).toBe(gap > 0);
          expect(state === 'reached').toBe(gap === 0);
        }
      }),
    );
  });

  test('does not depend on the order of rows while nothing is tied', () => {
    fc.assert(
      fc.property(anyCells, (given) => {
        const [ranked, reversed] = [prioritise(given), prioritise(given.toReversed())];
        expect(reversed.map(({ priority }) => priority)).toEqual(ranked.map(({ priority }) => priority));
      }),
    );
  });
});

describe('stability', () => {
  test('of the worked example: first place survives 46 of 46 changes, the top three 43', () => {
    expect(stabilityOf(cells)).toEqual(reference.stability);
  });

  test('never counts more than it tried, and tries nothing where nothing can change', () => {
    fc.assert(
      fc.property(anyCells, (given) => {
        const { changes, firstKept, topThreeKept } = stabilityOf(given);
        expect(Math.max(firstKept, topThreeKept)).toBeLessThanOrEqual(changes);
        if (given.every(({ held, target }) => target <= held)) expect(changes).toBe(0);
      }),
    );
  });
});

describe('stages', () => {
  test('of the worked example are filled as worked out, and say what is left and why', () => {
    const plan = planStages(cells, reference.capacity);
    expect(plan.stages.map((steps) => steps.map(({ id, to, effort }) => ({ id, to, effort })))).toEqual(
      reference.stages,
    );
    expect(Object.fromEntries(plan.heldAfter)).toEqual(reference.heldAfter);
    expect(plan.unscheduled).toEqual([
      { id: 'org.collaboration', held: 2, target: 3, because: 'split' },
      { id: 'org.value', held: 2, target: 3, because: 'prerequisite' },
    ]);
  });

  test('keep every rule, whatever the cells', () => {
    fc.assert(
      fc.property(anyCells, capacities, (given, capacity) => {
        const { stages, heldAfter, unscheduled } = planStages(given, capacity);
        const held = new Map(given.map((cell) => [cell.id, cell.held]));
        for (const [index, steps] of stages.entries()) {
          expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
          const effort = steps.reduce((sum, step) => sum + step.effort, 0);
          expect(effort).toBeLessThanOrEqual(capacity[index] ?? Number.POSITIVE_INFINITY);
          for (const { id, from, to } of steps) {
            const cell = given.find((each) => each.id === id);
            const step = cell?.steps.find((each) => each.to === to);
            expect([cell?.isSplit, held.get(id), to - from]).toEqual([false, from, 1]);
            expect(to).toBeLessThanOrEqual(cell?.target ?? 0);
            for (const other of step?.dependsOn ?? []) expect(held.get(other)).toBeGreaterThanOrEqual(to);
            const present = given.map((each) => ({ ...each, held: held.get(each.id) ?? 0 }));
            expect(to - (systemMinimum(present).get(cell?.system ?? '') ?? 0)).toBeLessThanOrEqual(2);
            held.set(id, to);
          }
        }
        expect(heldAfter).toEqual(held);
        const short = given.filter(({ id, target }) => target > (held.get(id) ?? 0)).map(({ id }) => id);
        expect(unscheduled.map(({ id }) => id).toSorted()).toEqual(short.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  test('hold a cell back that would run too far ahead of its system, and say so', () => {
    const weak: PlanCell = { id: 'weak', system: 'x', held: 1, target: 1, importance: 1, isSplit: false, steps: [] };
    const strong: PlanCell = { ...weak, id: 'strong', held: 3, target: 5, steps: evenSteps(3, 5, 1, []) };
    expect(planStages([weak, strong], [null]).unscheduled).toEqual([
      { id: 'strong', held: 3, target: 5, because: 'balance' },
    ]);
    expect(planStages([{ ...weak, target: 2, steps: evenSteps(1, 2, 9, []) }], [8]).unscheduled).toEqual([
      { id: 'weak', held: 1, target: 2, because: 'capacity' },
    ]);
  });
});

test('the target that nobody named is one level up, at most the highest', () => {
  expect([defaultTarget(1, 5), defaultTarget(5, 5), defaultTarget(4, 4)]).toEqual([2, 5, 4]);
});
