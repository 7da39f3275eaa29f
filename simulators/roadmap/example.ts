import type { Inputs, Task } from './inputs.ts';
import type { RoadmapLabels } from './labels/zh.ts';

type Durations = readonly [optimistic: number, likely: number, pessimistic: number];

/**
 * The plan a reader starts from: twelve tasks of an e-commerce plan's 15-month example, with two of them run side by side and the data
 * system before the experiments. The likely durations are the plan's; the other two are invented.
 */
export function example({ tasks: words, stages, between }: RoadmapLabels): Pick<Inputs, 'tasks'> {
  const { prepare, build, widen, deepen } = stages;
  return {
    tasks: [
      task(words.research, [], [0.7, 1, 1.5], prepare),
      task(words.diagnosis, [], [0.8, 1, 2], prepare),
      task(words.team, [words.diagnosis], [0.8, 1, 3], prepare),
      task(words.plan, [[words.research, words.team].join(between)], [0.7, 1, 1.5], prepare),
      task(words.data, [words.plan], [0.8, 1, 3], build),
      task(words.experiments, [words.data], [0.8, 1, 2], build),
      task(words.channels, [words.experiments], [0.8, 1, 1.5], build),
      task(words.paths, [words.channels], [0.8, 1, 2], widen),
      task(words.campaigns, [words.paths], [1.5, 2, 3], widen),
      task(words.segments, [words.campaigns], [0.7, 1, 2], deepen),
      task(words.iteration, [words.segments], [0.8, 1, 2], deepen),
      task(words.evaluation, [words.iteration], [0.8, 1, 1.2], deepen),
    ],
  };
}

/** Named starting points. Which figures are a source's and which are invented is said in each preset's text. */
export function presets(labels: RoadmapLabels): Record<'asPrinted' | 'fourStages' | 'launch', Partial<Inputs>> {
  return {
    asPrinted: { tasks: asPrinted(labels), together: 0 },
    fourStages: { tasks: fourStages(labels), promise: 36 },
    launch: { tasks: launch(labels), timeUnit: 'weeks', promise: 3 },
  };
}

/** The order that the plan prints, without doubt, and with two tasks of the first month side by side as its three months ask. */
function asPrinted({ tasks: words, stages }: RoadmapLabels): Task[] {
  const { prepare, build, widen, deepen } = stages;
  const sure = (months: number): Durations => [months, months, months];
  return [
    task(words.research, [], sure(1), prepare),
    task(words.diagnosis, [], sure(1), prepare),
    task(words.team, [words.diagnosis], sure(1), prepare),
    task(words.plan, [words.team], sure(1), prepare),
    task(words.experiments, [words.plan], sure(1), build),
    task(words.data, [words.experiments], sure(1), build),
    task(words.channels, [words.data], sure(1), build),
    task(words.paths, [words.channels], sure(1), widen),
    task(words.campaigns, [words.paths], sure(2), widen),
    task(words.segments, [words.campaigns], sure(1), deepen),
    task(words.iteration, [words.segments], sure(1), deepen),
    task(words.evaluation, [words.iteration], sure(1), deepen),
  ];
}

/** Four lines of work in each stage, which ends when all four have. The fourth stage has no end: it only begins. */
function fourStages({ evolution, between }: RoadmapLabels): Task[] {
  const { stages, lines, fourth } = evolution;
  const durations: Durations[] = [
    [5, 6, 9],
    [9, 12, 18],
    [14, 18, 27],
  ];
  const namesOf = (stage: number) => lines.map((line) => `${stages[stage] ?? ''} ${line}`.trim());
  const afterStage = (stage: number) => (stage < 0 ? [] : [namesOf(stage).join(between)]);
  return [
    ...durations.flatMap((each, stage) =>
      namesOf(stage).map((name) => task(name, afterStage(stage - 1), each, stages[stage] ?? '')),
    ),
    task(fourth, afterStage(2), [0, 0, 0], stages[3] ?? ''),
  ];
}

/** Five teams that each deliver in four to eight weeks, and a launch that waits for all of them. */
function launch({ parallel, between }: RoadmapLabels): Task[] {
  const { teams, together, released } = parallel;
  return [
    ...teams.map((name) => task(name, [], [4, 5, 8], '')),
    task(together, [teams.join(between)], [1, 2, 4], ''),
    task(released, [together], [0, 0, 0], ''),
  ];
}

function task(
  name: string,
  [after = '']: readonly string[],
  [optimistic, likely, pessimistic]: Durations,
  stage: string,
): Task {
  return { name, after, optimistic, likely, pessimistic, stage };
}
