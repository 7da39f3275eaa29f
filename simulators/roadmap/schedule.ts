/** What waits for what, by row: each task's predecessors, and an order in which they come first. */
export interface Network {
  before: readonly (readonly number[])[];
  order: readonly number[];
}

/** Start and finish of each task in each draw, and the finish of the whole. */
export interface Schedule {
  starts: Float64Array[];
  finishes: Float64Array[];
  end: Float64Array;
}

/**
 * Starts every task as soon as all it waits for is done.
 *
 * @param durations a column for each task, all of one length
 * @example scheduleTasks([[2], [3]].map((d) => Float64Array.from(d)), { before: [[], [0]], order: [0, 1] }).end // [5]
 */
export function scheduleTasks(durations: readonly Float64Array[], { before, order }: Network): Schedule {
  const draws = durations[0]?.length ?? 0;
  const empty = () => durations.map(() => new Float64Array(draws));
  const [starts, finishes, end] = [empty(), empty(), new Float64Array(draws)];
  for (const task of order) {
    const [start, finish] = [starts[task], finishes[task]] as [Float64Array, Float64Array];
    for (const other of before[task] ?? []) raise(start, finishes[other] as Float64Array);
    const duration = durations[task] as Float64Array;
    for (let draw = 0; draw < draws; draw += 1) finish[draw] = (start[draw] as number) + (duration[draw] as number);
    raise(end, finish);
  }
  return { starts, finishes, end };
}

/**
 * In how many of the draws each task is critical: a day more on it is a day more on the whole. Where two chains end at the same moment,
 * both are.
 *
 * @returns shares from 0 to 1, a task each
 */
export function criticalShares({ starts, finishes, end }: Schedule, { before, order }: Network): number[] {
  const draws = end.length;
  const isCritical = finishes.map((finish) => Uint8Array.from(end, (last, draw) => Number(finish[draw] === last)));
  for (const task of [...order].reverse()) {
    const [here, start] = [isCritical[task] as Uint8Array, starts[task] as Float64Array];
    for (const other of before[task] ?? []) {
      const [there, finish] = [isCritical[other] as Uint8Array, finishes[other] as Float64Array];
      for (let draw = 0; draw < draws; draw += 1) if (here[draw] === 1 && finish[draw] === start[draw]) there[draw] = 1;
    }
  }
  return isCritical.map((column) => column.reduce((sum, one) => sum + one, 0) / draws);
}

/** How much later each task of a single plan could finish without moving the end. @returns times, a task each */
export function slackOf({ starts, finishes, end: [end = 0] }: Schedule, { before, order }: Network): number[] {
  const latest = finishes.map(() => end);
  for (const task of [...order].reverse()) {
    const duration = (finishes[task]?.[0] ?? 0) - (starts[task]?.[0] ?? 0);
    for (const other of before[task] ?? [])
      latest[other] = Math.min(latest[other] ?? end, (latest[task] ?? end) - duration);
  }
  return latest.map((time, task) => Math.max(0, time - (finishes[task]?.[0] ?? 0)));
}

function raise(column: Float64Array, by: Float64Array): void {
  for (let draw = 0; draw < column.length; draw += 1)
    if ((by[draw] as number) > (column[draw] as number)) column[draw] = by[draw] as number;
}
