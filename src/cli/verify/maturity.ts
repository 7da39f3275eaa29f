import * as z from 'zod';
import { adapterOf, type Question, shape } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';
import {
  chanceAnswer,
  differencingAnswer,
  nullVariancesAnswer,
  spelledVariancesAnswer,
} from './maturity/chance-answer.ts';
import { answersToEncode, codeToRead, decodeAnswer, encodeAnswer } from './maturity/code-answer.ts';
import { groupsAnswer, multiItemAnswer, ratersAnswer, squaresAnswer } from './maturity/matrix-answer.ts';
import { planAnswer, planShape } from './maturity/plan-answer.ts';
import { ratingsAnswer, ratingsShape } from './maturity/ratings-answer.ts';
import { answersShape, cellAnswer, wholeAnswer, wholeShape } from './maturity/whole-answer.ts';

const rows = z.array(z.array(z.number()).min(1)).min(1);
const raters = z.number().int().min(2).max(20);
const uniform = ({ options }: { options: number }) => (options ** 2 - 1) / 12;
const options = z.number().int().min(2).default(5);

/** Levels, agreement, priorities, stages, privacy and answer codes of the self-assessment. */
export default adapterOf({
  'ratings of one cell': shape(ratingsShape, ratingsAnswer),
  'answers to one cell': shape(answersShape, cellAnswer),
  'cells by system': shape(wholeShape, wholeAnswer),
  'cells to plan': shape(planShape, planAnswer),
  'answers to encode': shape(answersToEncode, encodeAnswer),
  'a code to read': shape(codeToRead, decodeAnswer),
  'raters on items': shape(z.object({ 'rows = raters': rows, options, null: z.number().optional() }), (given) =>
    multiItemAnswer(given['rows = raters'], given.null ?? uniform(given)),
  ),
  'raters on targets': shape(
    renamed({ 'rows = targets': ['ratings', 'targets', 'data', 'matrix'] }, z.object({ 'rows = targets': rows })),
    (given) => ratersAnswer(given['rows = targets']),
  ),
  'teams of people': shape(z.object({ groups: rows }), ({ groups }) => groupsAnswer(groups)),
  'mean squares of teams': shape(
    z.object({ MSB: z.number(), MSW: z.number(), 'mean group size': z.number().gt(1) }),
    ({ MSB, MSW, 'mean group size': size }) => squaresAnswer({ between: MSB, within: MSW, size }),
  ),
  'random raters': shape(z.object({ raters: z.union([raters, z.array(raters)]) }), (given, { asked }) =>
    chanceAnswer(given.raters, asked),
  ),
  'null distributions': shape(
    z.strictObject({ options, distributions: z.record(z.string(), z.array(z.number())).optional() }),
    nullsAnswer,
  ),
  'two means': shape(
    z.record(z.string(), z.unknown()).refine(differencingAnswer, 'two means: of N, and of those among them'),
    (inputs) => differencingAnswer(inputs) ?? {},
  ),
});

interface Nulls {
  options: number;
  distributions?: Record<string, number[]> | undefined;
}

function nullsAnswer({ options: count, distributions }: Nulls, { asked }: Question) {
  return distributions ? spelledVariancesAnswer(distributions) : nullVariancesAnswer(count, asked);
}
