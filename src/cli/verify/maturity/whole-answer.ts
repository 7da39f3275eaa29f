import * as z from 'zod';
import { scoreCell } from '../../../../simulators/maturity/scoring/cell-score.ts';
import { profileOf } from '../../../../simulators/maturity/scoring/profile.ts';
import { type Answer, Unsupported } from '../answering/adapter.ts';
import { plain } from './names.ts';

const USUAL_DIMENSIONS = ['capability', 'process', 'collaboration', 'value'];
const perSystem = z.record(z.string(), z.union([z.array(z.number()).min(1), z.record(z.string(), z.number())]));

/** Means and held levels of all cells by system, with weights of the systems where a case sets them. */
export const wholeShape = z.object({
  'cell means': perSystem,
  'cell held': perSystem,
  weights: z.record(z.string(), z.number().min(0)).optional(),
});

/** Every system and the whole. */
export function wholeAnswer(given: z.output<typeof wholeShape>): Answer {
  const { weights = {} } = given;
  const systems = Object.entries(given['cell means']).map(([id, means]) => {
    const held = named(given['cell held'][id] ?? []);
    const parts = Object.entries(named(means)).map(([name, mean]) => ({ id: name, mean, held: held[name] }));
    const complete = parts.flatMap((part) => (part.held === undefined ? [] : [{ ...part, held: part.held }]));
    if (complete.length < parts.length) throw new Unsupported(`${id} lacks held levels.`);
    return { id, ...profileOf(complete), weight: weights[id] ?? 1 };
  });
  const overall = profileOf(systems);
  const by = (value: (system: (typeof systems)[number]) => unknown) =>
    Object.fromEntries(systems.map((system) => [system.id, value(system)]));
  return {
    'mean profile': by(({ mean }) => plain(mean)),
    'held level (minimum)': by(({ held }) => plain(held)),
    bottlenecks: by(({ limiting }) => limiting),
    'overall mean': plain(overall.mean),
    'overall mean (unweighted)': plain(overall.mean),
    'weighted overall mean': plain(overall.weightedMean),
    'overall mean (weighted)': plain(overall.weightedMean),
    'overall held': plain(overall.held),
  };
}

function named(cells: readonly number[] | Readonly<Record<string, number>>): Record<string, number> {
  if (!Array.isArray(cells)) return cells as Record<string, number>;
  return Object.fromEntries(cells.map((value: number, index) => [USUAL_DIMENSIONS[index] ?? String(index + 1), value]));
}

/** All answers to one cell, levels and others mixed, as numbers or words. */
export const answersShape = z.object({ 'cell answers': z.array(z.union([z.string(), z.number(), z.null()])).min(1) });

/** One cell with its coverage. */
export function cellAnswer({ 'cell answers': given }: z.output<typeof answersShape>): Answer {
  const kinds = given.map(kindOf);
  const levels = kinds.filter((kind) => typeof kind === 'number');
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const score = scoreCell({
    levels,
    unknown: count('unknown'),
    notApplicable: count('not applicable'),
    unanswered: count('unanswered'),
  });
  return {
    valid: levels,
    mean: plain(score.mean),
    held: plain(score.held),
    'held level': plain(score.held),
    'unknown share': plain(score.unknownShare),
    'applicable answers': score.applicable,
    coverage: plain(score.coverage),
  };
}

function kindOf(answer: string | number | null): number | 'unknown' | 'not applicable' | 'unanswered' {
  const text = String(answer ?? '').trim();
  if (/^[1-5]$/.test(text)) return Number(text);
  if (/^(don'?t|do[_ ]not|dont)?[_ ]?know$|^unknown$/i.test(text)) return 'unknown';
  if (/^(not[_ ]applicable|n\/?a|does[_ ]not[_ ]apply)$/i.test(text)) return 'not applicable';
  if (/^(|blank|unanswered|no[_ ]answer|missing)$/i.test(text)) return 'unanswered';
  throw new Unsupported(`The answer “${text}” is not known.`);
}
