import * as z from 'zod';
import { isNumber } from '../../../simulators/_kit/amount.ts';
import { expectedPurchases, expectedRepeats } from '../../../simulators/customer-value/expected-purchases.ts';
import { fitRepeats } from '../../../simulators/customer-value/fit-repeats.ts';
import { repeatChances } from '../../../simulators/customer-value/repeat-chances.ts';
import { logLikelihood, probabilityAlive, type RepeatModel } from '../../../simulators/customer-value/repeat-model.ts';
import { expectedSpend, fitSpend } from '../../../simulators/customer-value/spend-model.ts';
import { type Answer, adapterOf, type Question, shape, Unsupported } from './answering/adapter.ts';
import { bgbbAnswers } from './answering/bgbb.ts';
import { dataElsewhere } from './answering/data-elsewhere.ts';
import { eachOf, oneOrMany } from './answering/each-of.ts';
import { paretoAnswers } from './answering/pareto-nbd.ts';
import { renamed } from './answering/renamed.ts';

const OTHER_NAMES = {
  x: ['frequency', 'repeats', 'n_repeats'],
  t_x: ['recency', 'tx'],
  T: ['T_cal', 'age'],
  m_x: ['monetary_value', 'monetary', 'm', 'mean_spend', 'zbar'],
  t_star: ['T_star', 'horizon'],
  params: ['parameters'],
};

const positive = z.number().positive();
const many = oneOrMany(z.number());
const history = {
  x: many.optional(),
  t_x: many.optional(),
  T: many.optional(),
  t: many.optional(),
  t_star: many.optional(),
};
const bgParams = z.object({ r: positive, alpha: positive, a: positive, b: positive });
const bg = renamed(
  OTHER_NAMES,
  z.object({ params: bgParams, model: z.string().optional(), ...history, dataset: z.undefined().optional() }),
);
const ggParams = z.object({ p: positive, q: positive, v: positive });
const gg = renamed(OTHER_NAMES, z.object({ params: ggParams, x: many, m_x: many }));
const table = renamed(
  OTHER_NAMES,
  z.object({
    x: z.array(z.int().min(0)).min(2),
    t_x: z.array(z.number().min(0)),
    T: z.array(z.number().min(0)),
    m_x: z.array(z.number().min(0)).optional(),
    model: z.string().optional(),
    params: z.undefined().optional(),
  }),
);
const spends = renamed(
  OTHER_NAMES,
  z.object({
    x: z.array(z.int().min(1)).min(2),
    m_x: z.array(positive),
    t_x: z.undefined().optional(),
    params: z.undefined().optional(),
  }),
);

/** Repeat buying without a contract: BG/NBD, MBG/NBD, Pareto/NBD, BG/BB, and gamma-gamma for spend. */
export default adapterOf({
  'known parameters of BG/NBD or MBG/NBD': shape(bg, bgAnswers),
  'known parameters of gamma-gamma': shape(gg, ({ params, x, m_x }) => {
    const spend = eachOf([x, m_x], ([repeats = 0, value = 0]) => {
      const amount = expectedSpend(params, { repeats, spend: value });
      return isNumber(amount) ? amount : null;
    });
    return { expected_spend: spend, expected_value: spend, conditional_expected_average_profit: spend };
  }),
  'known parameters of Pareto/NBD': shape(renamed(OTHER_NAMES, paretoAnswers.schema), paretoAnswers.answer),
  'known parameters of BG/BB': shape(renamed(OTHER_NAMES, bgbbAnswers.schema), bgbbAnswers.answer),
  'customers’ histories': shape(table, tableAnswers),
  'customers’ spends': shape(spends, ({ x, m_x }) => spendAnswers(x, m_x)),
  ...dataElsewhere,
});

function modelOf(model: string | undefined, { named }: Question): RepeatModel {
  return /mbg|modified/i.test(`${model ?? ''} ${named}`) ? 'mbgnbd' : 'bgnbd';
}

function bgAnswers(given: z.output<typeof bg>, question: Question): Answer {
  const { params, x, t_x = 0, T, t, t_star = t } = given;
  const model = modelOf(given.model, question);
  const unconditional: Answer = {};
  if (t !== undefined) {
    const repeats = eachOf([t], ([time = 0]) => expectedRepeats(model, params, time));
    Object.assign(unconditional, {
      expected_repeat_purchases: repeats,
      expected: repeats,
      expected_transactions: repeats,
    });
    if (x !== undefined && T === undefined) {
      unconditional.pmf = eachOf(
        [x, t],
        ([count = 0, time = 0]) => repeatChances(model, params, time, count)[count] ?? 0,
      );
    }
  }
  if (x === undefined || T === undefined) return unconditional;
  const each = (read: (row: { repeats: number; recency: number; age: number }, ahead: number) => number) =>
    eachOf([x, t_x, T, t_star ?? 0], ([repeats = 0, recency = 0, age = 0, ahead = 0]) =>
      read({ repeats, recency, age }, ahead),
    );
  const alive = each((row) => probabilityAlive(model, params, row));
  const ahead =
    t_star === undefined ? {} : aheadAnswers(each((row, time) => expectedPurchases(model, params, row, time)));
  return {
    ...unconditional,
    ...{ p_alive: alive, palive: alive, loglik: each((row) => logLikelihood(model, params, row)) },
    ...ahead,
  };
}

function aheadAnswers(expected: number | number[]): Answer {
  return { expected_transactions: expected, expected_purchases: expected, expected, conditional_expected: expected };
}

function tableAnswers({ x, t_x, T, m_x, model }: z.output<typeof table>, question: Question): Answer {
  if (t_x.length !== x.length || T.length !== x.length) throw new Unsupported('The columns are not equally long.');
  const which = modelOf(model, question);
  const fit = fitRepeats(
    which,
    x.map((repeats, at) => ({ repeats, recency: t_x[at] ?? 0, age: T[at] ?? 0 })),
  );
  if (fit.kind === 'unfitted') throw new Unsupported(`There is no fit: ${fit.because}.`);
  return { ...fit.params, loglik: fit.logLikelihood, ...(m_x && spendAnswers(x, m_x)) };
}

function spendAnswers(x: readonly number[], spend: readonly number[]): Answer {
  const spendings = x
    .map((repeats, at) => ({ repeats, spend: spend[at] ?? 0 }))
    .filter((each) => each.repeats > 0 && each.spend > 0);
  const fit = fitSpend(spendings);
  if (fit.kind === 'unfitted') throw new Unsupported(`There is no fit of spend: ${fit.because}.`);
  const mean = expectedSpend(fit.params, { repeats: 0, spend: 0 });
  return { ...fit.params, mean_spend: isNumber(mean) ? mean : null, loglik_spend: fit.logLikelihood };
}
