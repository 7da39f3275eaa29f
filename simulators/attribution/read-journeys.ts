import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';
import { readDays, readPath } from './read-path.ts';

/** More channels than this are no channels: the separator is wrong, or campaigns have not been grouped. */
export const MOST_CHANNELS = 100;

/** One kind of journey: its touches as indexes of channels, how often it ended in a conversion and how often in nothing. */
export interface Journey {
  touches: readonly number[];
  conversions: number;
  nulls: number;
  /** Days from each touch to the end, where they are known. */
  days?: readonly number[];
}

/** All journeys, over channels in the order of first mention, and what is wrong with the rows. */
export interface Journeys {
  channels: readonly string[];
  journeys: readonly Journey[];
  problems: readonly Problem[];
}

type Rows = Inputs['journeys'];

const read = new WeakMap<Rows, Journeys>();

/** Reads the rows; those of the same path and days become one journey. Rows that are the same list as before are not read again: a slider is dragged over 20,000 of them. */
export function readJourneys(rows: Rows): Journeys {
  const known = read.get(rows);
  if (known) return known;
  const fresh = readRows(rows);
  read.set(rows, fresh);
  return fresh;
}

function readRows(rows: Rows): Journeys {
  const indexes = new Map<string, number>();
  const indexOf = (channel: string) => {
    const index = indexes.get(channel) ?? indexes.size;
    indexes.set(channel, index);
    return index;
  };
  const journeys = new Map<string, Journey>();
  const problems: Problem[] = [];
  for (const [row, { path, days: text, conversions, nulls }] of rows.entries()) {
    const key = `${path}\n${text}`;
    const same = journeys.get(key);
    if (same) {
      same.conversions += conversions;
      same.nulls += nulls;
      continue;
    }
    const names = readPath(path);
    if (!names) {
      problems.push({ input: 'journeys', row, column: 'path', problem: 'emptyTouch' });
      continue;
    }
    const days = readDays(text);
    const problem = daysProblem(days, names.length);
    if (problem) problems.push({ input: 'journeys', row, column: 'days', ...problem });
    else journeys.set(key, { touches: names.map(indexOf), conversions, nulls, ...(Array.isArray(days) && { days }) });
  }
  if (indexes.size > MOST_CHANNELS) problems.push(tooMany(indexes.size));
  return { channels: [...indexes.keys()], journeys: [...journeys.values()], problems };
}

function daysProblem(
  days: ReturnType<typeof readDays>,
  touches: number,
): Pick<Problem, 'problem' | 'values'> | undefined {
  if (typeof days === 'string') return { problem: days };
  if (!days || days.length === touches) return undefined;
  return { problem: 'daysCount', values: { days: days.length, touches } };
}

function tooMany(found: number): Problem {
  return { input: 'journeys', problem: 'tooManyChannels', values: { found, most: MOST_CHANNELS } };
}
