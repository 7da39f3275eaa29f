import * as z from 'zod';
import { gradeOf } from '../../../simulators/risk-matrix/grade.ts';
import { countReversals } from '../../../simulators/risk-matrix/orders.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';
import { lossesAnswer, lossesSchema } from './risk-losses.ts';

const SEVERITIES = ['negligible', 'marginal', 'critical', 'catastrophic'];
const FREQUENCIES = ['improbable', 'remote', 'occasional', 'probable', 'frequent'];
const BANDS = { highFrom: 15, mediumFrom: 8 };

const grades = z.int().min(1).max(5);
const cell = z.tuple([grades, grades]);
const words = z.union([z.string(), z.array(z.string()).min(1)]);
const likely = z.object({
  p: z.number().min(0).max(1),
  loss: z.number().min(0),
});
const judged = renamed(
  { p: ['probability', 'prob'], loss: ['impact', 'cost', 'consequence', 'c', 'severity'] },
  likely,
);
const edges = z.array(z.number()).min(1);

/** Scores of two grades, lookup tables, expected losses and what the two orders say. */
export default adapterOf({
  'a scale of grades': shape(z.object({ scale: z.string().regex(/^1\s*[-–]\s*\d$/) }), ({ scale }) =>
    productAnswer(Number(scale.trim().at(-1))),
  ),
  'two cells of grades': shape(z.object({ a: cell, b: cell }), ({ a, b }) => {
    const [one, other] = [scoreOf(a), scoreOf(b)];
    return { score_a: one, score_b: other, tie: one === other, tied: one === other };
  }),
  'one cell of grades': shape(
    renamed(
      { likelihood: ['probability', 'p'], impact: ['severity', 'i'] },
      z.object({ likelihood: grades, impact: grades }),
    ),
    ({ likelihood, impact }) => {
      const score = scoreOf([likelihood, impact]);
      return { score, product: score, rpn: score };
    },
  ),
  'severities and probabilities in words': shape(
    renamed({ probability: ['likelihood', 'frequency'] }, z.object({ severity: words, probability: words })),
    militaryAnswer,
  ),
  'risks with money': shape(lossesSchema, (inputs, { asked }) => lossesAnswer(inputs, asked)),
  'two risks with money, and edges of their cells': shape(
    renamed(
      {
        p_edges: ['p_bins', 'probability_edges', 'probability_bins', 'p_breaks'],
        loss_edges: ['loss_bins', 'impact_edges', 'impact_bins', 'l_edges', 'loss_breaks', 'c_edges'],
      },
      z.object({ a: judged, b: judged, p_edges: edges.optional(), loss_edges: edges.optional() }),
    ),
    inversionAnswer,
  ),
});

function scoreOf([likelihood, impact]: readonly [number, number]): number {
  return gradeOf(likelihood, impact, { scheme: 'product', ...BANDS }).score;
}

function productAnswer(size: number): Answer {
  if (size < 2 || size > 5) throw new Unsupported('Grades go from 1 to 5 at most.');
  const all = Array.from({ length: size }, (_, index) => index + 1);
  const matrix = all.map((likelihood) => all.map((impact) => scoreOf([likelihood, impact])));
  const distinct = [...new Set(matrix.flat())].sort((one, other) => one - other);
  const unreachable = Array.from({ length: size * size }, (_, index) => index + 1).filter(
    (each) => !distinct.includes(each),
  );
  return { matrix, scores: matrix, distinct_scores: distinct, distinct, unreachable, n_distinct: distinct.length };
}

function militaryAnswer({
  severity,
  probability,
}: {
  severity: string | string[];
  probability: string | string[];
}): Answer {
  const levelAt = (frequency: string, grave: string) => {
    const [row, column] = [placeOf(frequency, FREQUENCIES), placeOf(grave, SEVERITIES)];
    // Impacts 1 and 2 are one severity.
    const { level, code } = gradeOf(row + 1, column + 2, { scheme: 'milStd', ...BANDS });
    return { level: `${level.charAt(0).toUpperCase()}${level.slice(1)}`, code };
  };
  if (typeof severity === 'string' && typeof probability === 'string') {
    const { level, code } = levelAt(probability, severity);
    return { level, risk: level, risk_level: level, code, rac: code };
  }
  const [rows, columns] = [[probability].flat(), [severity].flat()];
  return { matrix: rows.map((row) => columns.map((column) => levelAt(row, column).level)) };
}

function placeOf(word: string, known: readonly string[]): number {
  const place = known.indexOf(word.trim().toLowerCase());
  if (place < 0) throw new Unsupported(`“${word}” is not one of ${known.join(', ')}.`);
  return place;
}

interface Pair {
  a: z.output<typeof likely>;
  b: z.output<typeof likely>;
  p_edges?: number[] | undefined;
  loss_edges?: number[] | undefined;
}

/** Cells are counted from 1, and an edge belongs to the cell above it. */
function inversionAnswer({ a, b, p_edges, loss_edges }: Pair): Answer {
  const money = { a: a.p * a.loss, b: b.p * b.loss };
  const expected = {
    ...{ expected_loss_a: money.a, expected_loss_b: money.b, risk_a: money.a, risk_b: money.b },
    ...{ emv_a: money.a, emv_b: money.b, el_a: money.a, el_b: money.b },
  };
  if (!p_edges || !loss_edges) return expected;
  const cellOf = ({ p, loss }: Pair['a']) => [binOf(p, p_edges), binOf(loss, loss_edges)] as const;
  const [one, other] = [cellOf(a), cellOf(b)];
  const [score_a, score_b] = [one[0] * one[1], other[0] * other[1]];
  const { pairs } = countReversals([
    { name: 'a', score: score_a, expectedLoss: money.a },
    { name: 'b', score: score_b, expectedLoss: money.b },
  ]);
  const isInverted = pairs > 0;
  return {
    ...expected,
    ...{
      cell_a: one,
      cell_b: other,
      score_a,
      score_b,
      inversion: isInverted,
      reversed: isInverted,
      rank_reversal: isInverted,
    },
  };
}

function binOf(value: number, edgesBetween: readonly number[]): number {
  return 1 + edgesBetween.filter((edge) => value >= edge).length;
}
