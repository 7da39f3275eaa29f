import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { presets } from './example.ts';
import { ganttSource } from './gantt-source.ts';
import simulator from './index.ts';
import type { Inputs, Task } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { view } from './view.ts';

const accepted = (given: Partial<Inputs>): Inputs => {
  const parsed = parseInputs(simulator, given, 'en');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.inputs as Inputs;
};
const refusals = (tasks: Task[]): string[] => {
  const parsed = parseInputs(simulator, { tasks }, 'en');
  return parsed.ok ? [] : parsed.issues.map((issue) => issueMessage(issue, simulator.labels.en, 'en'));
};
const task = (
  name: string,
  after = '',
  [optimistic, likely, pessimistic]: [number, number, number] = [1, 2, 4],
): Task => {
  return { name, after, optimistic, likely, pessimistic, stage: '' };
};

/** Plans in which a task waits for earlier rows, so that there is no circle. */
const durations = fc
  .tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 50 })))
  .map((all) => all.sort((a, b) => a - b) as [number, number, number]);
const plan = fc
  .array(fc.record({ durations, after: fc.array(fc.nat(), { maxLength: 3 }) }), { minLength: 1, maxLength: 7 })
  .map((rows) =>
    rows.map(({ durations: three, after }, row) =>
      task(`T${row}`, row === 0 ? '' : [...new Set(after.map((other) => `T${other % row}`))].join(', '), three),
    ),
  );
const correlation = fc.double({ min: 0, max: 1, noNaN: true });
const anyPlan = fc.record({ tasks: plan, together: correlation });

describe('a plan', () => {
  test('ends between the longest chains of its best and its worst durations', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const chain = (which: 'optimistic' | 'pessimistic') =>
          simulate(
            accepted({
              tasks: given.tasks.map((one) => task(one.name, one.after, [one[which], one[which], one[which]])),
            }),
          ).likelyEnd;
        const { end } = simulate(accepted(given));
        // Sums of the same numbers in another order.
        expect(end.p5).toBeGreaterThanOrEqual(chain('optimistic') - 1e-9);
        expect(end.p95).toBeLessThanOrEqual(chain('pessimistic') + 1e-9);
        expect([end.p5, end.p50, end.p80, end.p95]).toEqual([end.p5, end.p50, end.p80, end.p95].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('has a critical chain in every draw, and no task on the chain by likely durations has slack', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const { tasks, likelyEnd } = simulate(accepted(given));
        const last = tasks.filter(({ name }) => !given.tasks.some(({ after }) => after.split(', ').includes(name)));
        expect(last.reduce((sum, { criticalShare }) => sum + criticalShare, 0)).toBeGreaterThanOrEqual(1 - 1e-9);
        for (const { finish, slack } of tasks) if (finish === likelyEnd) expect(slack).toBe(0);
        for (const { criticalShare } of tasks) expect(criticalShare >= 0 && criticalShare <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is not later when a task gets shorter', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (given, which) => {
        const row = which % given.tasks.length;
        const { optimistic, likely } = given.tasks[row] as Task;
        const better = given.tasks.with(row, {
          ...(given.tasks[row] as Task),
          likely: optimistic,
          pessimistic: likely,
        });
        const [before, after] = [given.tasks, better].map((tasks) => simulate(accepted({ ...given, tasks })).end.p80);
        // Each draw keeps its score, and its duration falls; tables of quantiles agree to 1e-7.
        expect(after).toBeLessThanOrEqual((before ?? 0) + 1e-5);
      }),
      { numRuns: 60 },
    );
  });

  test('that waits for several teams is later than any of them alone', () => {
    const teams = ['A', 'B', 'C', 'D'].map((name) => task(name));
    const [one, four] = [teams.slice(0, 1), teams].map((tasks) => simulate(accepted({ tasks, together: 0 })));
    expect(four?.end.p50).toBeGreaterThan(one?.end.p80 ?? 0);
    // By symmetry a quarter each; 8,192 draws have a standard error of half a percentage point.
    for (const { criticalShare } of four?.tasks ?? []) expect(criticalShare).toBeCloseTo(0.25, 1);
  });

  test('of tasks that are wholly together is as the exact chain of quantiles', () => {
    const tasks = [task('A'), task('B', 'A', [1, 5, 6]), task('C', 'A', [0, 2, 9])];
    const { end, p80Together } = simulate(accepted({ tasks, together: 1 }));
    // The 80th percentile of 8,192 evenly spread points.
    expect(Math.abs(end.p80 - p80Together)).toBeLessThan(2e-3);
  });
});

describe('what is wrong with a plan', () => {
  test('is said all at once, circles with their members and unknown names with the nearest', () => {
    const tasks = [
      task('Research', 'Plan'),
      task('Plan', 'Research, Tests'),
      task('Test', '', [3, 2, 1]),
      task('Test'),
      task('Launch', 'Launch'),
      task('Talk', 'something else altogether'),
    ];
    expect(refusals(tasks)).toEqual([
      '“Test” in row 4 has the name of row 3.',
      'Row 2 comes after “Tests”, which is not in the table. Is it “Test”?',
      'Row 6 comes after “something else altogether”, which is not in the table.',
      'These tasks wait for each other, so none can start: Research → Plan → Research.',
      'These tasks wait for each other, so none can start: Launch → Launch.',
      'The likely duration in row 3 is 2, below the optimistic 3.',
      'The pessimistic duration in row 3 is 1, below the likely 2.',
    ]);
  });

  test('includes a start on a day that does not exist', () => {
    const parsed = parseInputs(simulator, { startDate: '2027-02-29' }, 'en');
    const messages = parsed.ok ? [] : parsed.issues.map((issue) => issueMessage(issue, simulator.labels.en, 'en'));
    expect(messages).toEqual(['Start must be a day of the calendar written like 2027-01-04; it is “2027-02-29”.']);
    expect(fieldsOf(simulator)['startDate']).toMatchObject({ kind: 'text', format: 'date' });
  });

  test('is not a comma in a name', () => {
    expect(refusals([task('Talks, legal'), task('Launch', 'Talks, legal')])).toEqual([]);
  });
});

describe('the text for a playbook', () => {
  test('is a Gantt chart with days after the last, sections, milestones and the buffer', () => {
    const inputs = accepted({
      tasks: [
        { ...task('Plan: first, second', '', [5, 5, 5]), stage: 'One' },
        { ...task('Go', 'Plan: first, second', [0, 0, 0]), stage: 'Two' },
      ],
      timeUnit: 'days',
    });
    expect(ganttSource(inputs, simulate(inputs), en).split('\n').slice(3)).toEqual([
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y-%m',
      '  section One',
      '    Plan： first， second :crit, t1, 2027-01-04, 2027-01-09',
      '  section Two',
      '    Go :crit, milestone, t2, 2027-01-08, 0d',
    ]);
  });

  test('holds the buffer of an uncertain plan', () => {
    const inputs = accepted({});
    expect(ganttSource(inputs, simulate(inputs), en)).toMatch(
      /\n {2}section Reserve\n {4}Buffer :buffer, 2028-01-\d\d, 2028-0[34]-\d\d$/,
    );
  });
});

describe('what the reader is told', () => {
  const notesOf = (given: Partial<Inputs>) => {
    const inputs = accepted(given);
    return view(inputs, simulate(inputs), en).notes.map(({ phrase }) => phrase.text);
  };

  test('warns of a plan without doubt, of a wish and of a promise that is unlikely', () => {
    expect(notesOf(presets(en).asPrinted)).toContain(en.notes.noDoubt);
    expect(notesOf({ promise: 12 })).toEqual(expect.arrayContaining([en.notes.wish, en.notes.promiseTooEarly]));
  });

  test('names chains that meet', () => {
    expect(notesOf(presets(en).launch)).toContain(en.notes.merge);
    expect(notesOf({})).not.toContain(en.notes.merge);
  });
});
