import { mixScores } from '../copula.ts';
import { toScores, toShares } from '../distribution/scores.ts';
import { type PointStream, pseudoRandomPoints, quasiRandomPoints } from '../streams.ts';
import type { Domain, DrawnInput } from './drawn-input.ts';

/** A few draws at a time, standing in the first places of the columns. */
export interface Block {
  batch: number;
  firstDraw: number;
  count: number;
  /** Where 1, some input of this draw lies outside what the model accepts. Absent where none does. */
  isOutside?: Uint8Array;
}

/** The draws of all inputs, block by block. */
export interface Draws {
  columns: Record<string, Float64Array>;
  blocks: () => Generator<Block, void, void>;
  /** After the last block: shares of draws outside, by input. */
  outside: () => Record<string, number>;
}

/** Enough repetitions to estimate an error from their differences, few enough to leave each long. */
export const BATCHES = 16;

interface Settings {
  inputs: readonly DrawnInput[];
  mixing: readonly Float64Array[] | undefined;
  draws: number;
  seed: number;
  points?: 'quasi-random' | 'pseudo-random';
  drawsPerBlock: number;
}

/**
 * Draws in {@link BATCHES} batches of equal size, to within one draw. Each batch of quasi-random points is scrambled independently, so
 * that the means of the batches are independent estimates of the same mean.
 */
export function drawBatches(settings: Settings): Draws {
  const { inputs, draws, seed, drawsPerBlock } = settings;
  const columns = inputs.map(() => new Float64Array(drawsPerBlock));
  const outside = new Map<string, number>();
  const pseudo = pseudoRandomPoints(seed);
  const streamOf = (batch: number): PointStream =>
    settings.points === 'pseudo-random' ? pseudo : quasiRandomPoints(inputs.length, mixedSeed(seed, batch));
  function* blocks(): Generator<Block, void, void> {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const [from, to] = [startOf(batch, draws), startOf(batch + 1, draws)];
      const stream = streamOf(batch);
      for (let firstDraw = from; firstDraw < to; firstDraw += drawsPerBlock) {
        const count = Math.min(drawsPerBlock, to - firstDraw);
        fillColumns(settings, stream, columns, count);
        const isOutside = markOutside(inputs, columns, count, outside);
        yield { batch, firstDraw, count, ...(isOutside && { isOutside }) };
      }
    }
  }
  return {
    columns: Object.fromEntries(inputs.map(({ name }, index) => [name, columns[index] as Float64Array])),
    blocks,
    outside: () => Object.fromEntries([...outside].map(([name, count]) => [name, count / draws])),
  };
}

function startOf(batch: number, draws: number): number {
  return Math.floor((batch * draws) / BATCHES);
}

/** Neighbouring seeds must not share streams: the batches of seed 1 are not those of seed 2, moved by one. */
function mixedSeed(seed: number, batch: number): number {
  return (Math.imul(seed | 0, 0x9e3779b1) + Math.imul(batch + 1, 0x85ebca6b)) | 0;
}

function fillColumns({ inputs, mixing }: Settings, stream: PointStream, columns: Float64Array[], count: number): void {
  stream.fill(columns, count);
  if (mixing) {
    for (const column of columns) toScores(column, count);
    mixScores(columns, mixing, count);
  }
  for (const [index, { sampler }] of inputs.entries()) {
    const column = columns[index] as Float64Array;
    if (mixing && sampler.from === 'shares') toShares(column, count);
    if (!mixing && sampler.from === 'scores') toScores(column, count);
    sampler.fill(column, count);
  }
}

function markOutside(
  inputs: readonly DrawnInput[],
  columns: readonly Float64Array[],
  count: number,
  outside: Map<string, number>,
): Uint8Array | undefined {
  let marks: Uint8Array | undefined;
  for (const [index, { name, domain }] of inputs.entries()) {
    if (!domain) continue;
    const column = columns[index] as Float64Array;
    if (domain.integer) roundAll(column, count);
    const found = placesOutside(column, count, domain);
    if (found.length === 0) continue;
    marks ??= new Uint8Array(count);
    for (const place of found) marks[place] = 1;
    outside.set(name, (outside.get(name) ?? 0) + found.length);
  }
  return marks;
}

function roundAll(column: Float64Array, count: number): void {
  for (let index = 0; index < count; index += 1) column[index] = Math.round(column[index] as number);
}

function placesOutside(column: Float64Array, count: number, { min, max, aboveMin = false }: Domain): number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = column[index] as number;
    const isInside = (aboveMin ? value > min : value >= min) && value <= max;
    if (!isInside) found.push(index);
  }
  return found;
}
