import * as z from 'zod';
import { observedAges } from '../../../simulators/retention/observed.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { dataElsewhere } from './answering/data-elsewhere.ts';
import { renamed } from './answering/renamed.ts';

const count = z.number().min(0);
const rows = z.array(z.array(count).min(1)).min(1);

/** Counts of cohorts, the first of each row those who started. */
const triangle = renamed(
  { table: ['triangle', 'counts', 'cohorts'] },
  z.object({
    table: z.union([rows, z.record(z.string(), z.array(count).min(1)).transform((given) => Object.values(given))]),
  }),
);
const revenue = z.object({ revenue: rows });
const survival = z.object({ survival: z.array(z.number().min(0).max(1)).min(1) });
const lifetimes = renamed(
  { time: ['times', 'durations', 'duration', 't'], event: ['events', 'status', 'observed', 'churned'] },
  z.object({ time: z.array(count).min(1), event: z.array(z.union([z.boolean(), z.literal([0, 1])])) }),
);
const log = z.object({ active: z.array(z.array(z.union([z.boolean(), z.literal([0, 1])]))).min(1) });

/** Triangles of cohorts, Kaplan-Meier estimates, restricted means. */
export default adapterOf({
  'a triangle of counts': shape(triangle, ({ table }) => countAnswers(table)),
  'a triangle of revenue': shape(revenue, ({ revenue: table }) => {
    const nrr = table.map(([first = 0, ...rest]) =>
      [1, ...rest].map((value, at) => (at === 0 ? 1 : share(value, first))),
    );
    return { nrr, weighted: agesOf(table).map(({ there, started }) => share(there, started)) };
  }),
  'a survival curve': shape(survival, ({ survival: curve }) => ({
    observed_periods_per_customer: curve.reduce((sum, value) => sum + value, 0),
    restricted_mean: curve.reduce((sum, value) => sum + value, 0),
    truncated_at: curve.length,
  })),
  'times to leaving': shape(lifetimes, ({ time, event }) => {
    if (time.length !== event.length) throw new Unsupported('Times and events are not equally many.');
    return kaplanMeier(time, event.map(Boolean));
  }),
  'who was active when': shape(log, ({ active }) => {
    const periods = Math.max(...active.map((row) => row.length));
    const at = Array.from({ length: periods }, (_, period) => period);
    const size = active.length;
    return {
      classic: at.map((period) => active.filter((row) => row[period]).length / size),
      unbounded: at.map((period) => active.filter((row) => row.slice(period).some(Boolean)).length / size),
    };
  }),
  ...dataElsewhere,
});

type Cohort = { size: number; counts: number[] };

function agesOf(table: readonly (readonly number[])[]) {
  return observedAges(table.map(([size = 0, ...counts]): Cohort => ({ size, counts })));
}

function countAnswers(table: readonly (readonly number[])[]): Answer {
  const ages = agesOf(table);
  const all = table.reduce((sum, [size = 0]) => sum + size, 0);
  return {
    retention: table.map(([size = 0, ...counts]) => [1, ...counts.map((each) => share(each, size))]),
    period_retention: table.map((row) => row.slice(1).map((each, at) => share(each, row[at] ?? 0))),
    weighted_average: ages.map(({ average }) => average),
    weighted: ages.map(({ average }) => average),
    chain_ladder: ages.map((age) => age.survival),
    kaplan_meier: ages.map((age) => age.survival),
    wrong_if_missing_counts_as_zero: ages.map(({ there }) => share(there, all)),
    ci_low: ages.map(({ interval }) => interval?.low ?? null),
    ci_high: ages.map(({ interval }) => interval?.high ?? null),
  };
}

/** At each time at which somebody left, as R's survfit lists them; censored ones leave the risk set after the leavers of the same time. */
function kaplanMeier(times: readonly number[], events: readonly boolean[]): Answer {
  const distinct = [...new Set(times)].sort((one, other) => one - other);
  let [survival, variance] = [1, 0];
  const steps = distinct.map((time) => {
    const atRisk = times.filter((each) => each >= time).length;
    const left = times.filter((each, index) => each === time && events[index]).length;
    survival *= 1 - left / atRisk;
    variance += left < atRisk ? left / (atRisk * (atRisk - left)) : 0;
    const spread = Math.exp(1.959963984540054 * Math.sqrt(variance));
    const error = survival * Math.sqrt(variance);
    const high = Math.min(1, survival * spread);
    return { time, atRisk, left, survival, error, low: survival / spread, high, isLast: left === atRisk };
  });
  const median = steps.find((step) => step.survival <= 0.5)?.time ?? null;
  return {
    ...{ time: column('time'), n_risk: column('atRisk'), n_event: column('left') },
    ...{ survival: column('survival'), surv: column('survival'), std_err: column('error') },
    ...{ lower: column('low'), upper: column('high'), ci_low: column('low'), ci_high: column('high') },
    ...{ median, median_survival: median },
  };
  function column(name: keyof (typeof steps)[number]) {
    return steps.map((step) =>
      step.isLast && (name === 'low' || name === 'high' || name === 'error') ? null : step[name],
    );
  }
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
