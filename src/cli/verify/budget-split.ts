import * as z from 'zod';
import { bestSplit } from '../../../simulators/channel-budget/best-split.ts';
import { marginalAt, type Response, responseAt } from '../../../simulators/channel-budget/response.ts';
import { type Answer, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';
import { boundsFor, refuseInfeasible } from './budget-rules.ts';

const positive = z.number().positive();
const list = z.array(positive).min(1);
const bounds = z.union([z.array(z.number().min(0)), z.record(z.string(), z.number().min(0))]);
const carried = ['adstock', 'decay', 'carryover', 'lambda'];
const others = { total: ['budget', 'T'], carry_over: carried, minimum: ['min', 'lower', 'minimums', 'minima', 'lb'] };
const upper = ['upper', 'maximums', 'maxima', 'ub'];
const common = {
  total: z.number().min(0),
  minimum: bounds.optional(),
  maximum: bounds.optional(),
  carry_over: z.array(z.number().min(0).lt(1)).optional(),
};
const powers = z.object({ ...common, a: list, b: z.array(positive.lt(1)).min(1) });
const hills = z.object({ ...common, most: list, half: list, slope: list });
const hillNames = { half: ['k', 'halves', 'half_saturation'], slope: ['s', 'slopes', 'n'] };
const bounded = { ...others, maximum: ['max', ...upper] };

/**
 * A total to be split where the curves' sum is greatest: powers a x^b, or Hill curves, with bounds and carry-over where given. Beside Hill
 * curves `max` is a bound when the ceilings have another name, and the ceilings when they have none.
 */
export const curvesSchema = z.union([
  renamed(bounded, powers),
  renamed({ ...bounded, ...hillNames, most: ['v', 'V', 'vmax', 'ceiling', 'saturation'] }, hills),
  renamed({ ...others, ...hillNames, maximum: upper, most: ['max'] }, hills),
]);

/** The global optimum, its value, the margin and the value of an equal split. */
export function splitAnswer(inputs: z.output<typeof curvesSchema>): Answer {
  const { total, minimum, maximum } = inputs;
  const responses = responsesOf(inputs);
  const names = responses.map((_, index) => `${index}`);
  const least = boundsFor(names, minimum, 0, 'minimum');
  const most = boundsFor(names, maximum, total, 'maximum');
  refuseInfeasible(total, least, most);
  const channels = responses.map((response, index) => ({
    response,
    least: least[index] ?? 0,
    most: most[index] ?? total,
  }));
  const { spends, value } = bestSplit(channels, total);
  const margins = channels.flatMap(({ response, most: upTo }, index) =>
    (spends[index] ?? 0) < upTo * (1 - 1e-9) ? [marginalAt(response, spends[index] ?? 0)] : [],
  );
  const marginal = margins.length > 0 ? Math.max(...margins) : null;
  const equal = total / channels.length;
  return {
    x: spends,
    spends,
    allocation: spends,
    value,
    marginal: marginal !== null && Number.isFinite(marginal) ? marginal : null,
    equal_split_value: responses.reduce((sum, response) => sum + responseAt(response, equal), 0),
  };
}

function responsesOf(inputs: z.output<typeof curvesSchema>): Response[] {
  const { carry_over: carryOver = [] } = inputs;
  const worksOn = (index: number) => 1 - (carryOver[index] ?? 0);
  if ('a' in inputs) {
    if (inputs.a.length !== inputs.b.length)
      throw new Unsupported(`${inputs.a.length} scales for ${inputs.b.length} powers.`);
    // A spend kept up carries over to x / (1 - carry-over).
    return inputs.a.map((scale, index) => {
      const exponent = inputs.b[index] ?? 0;
      return { kind: 'power', scale: scale / worksOn(index) ** exponent, exponent };
    });
  }
  const { most, half, slope } = inputs;
  if (most.length !== half.length || most.length !== slope.length)
    throw new Unsupported('As many ceilings, halves and slopes are needed.');
  return most.map((each, index) => ({
    kind: 'hill',
    most: each,
    half: (half[index] ?? 0) * worksOn(index),
    slope: slope[index] ?? 0,
  }));
}
