import type { RetentionLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: RetentionLabels = {
  title: 'Cohort retention',
  question: 'Who stays, for how long, and what is that worth?',
  inputs: {
    cohorts: {
      name: 'Cohort triangle',
      help: 'One row per group that started together: how many started, and how many are there after 1, 2, 3 … periods. Leave blank what lies ahead; paste a whole block from a spreadsheet.',
      evidence: 'The example is six invented cohorts of monthly subscribers.',
      columns: {
        name: { name: 'Cohort', help: 'The month they started, for example; may be left blank.' },
        size: { name: 'Started', help: 'How many there were in period 0.' },
        p1: { name: '1', help: 'There after 1 period.' },
        p2: { name: '2', help: 'There after 2 periods.' },
        p3: { name: '3', help: 'There after 3 periods.' },
        p4: { name: '4', help: 'There after 4 periods.' },
        p5: { name: '5', help: 'There after 5 periods.' },
        p6: { name: '6', help: 'There after 6 periods.' },
        p7: { name: '7', help: 'There after 7 periods.' },
        p8: { name: '8', help: 'There after 8 periods.' },
        p9: { name: '9', help: 'There after 9 periods.' },
        p10: { name: '10', help: 'There after 10 periods.' },
        p11: { name: '11', help: 'There after 11 periods.' },
        p12: { name: '12', help: 'There after 12 periods.' },
      },
    },
    counting: {
      name: 'What is counted',
      help: 'Contracts are renewed or not, and who leaves does not come back: they can be fitted and projected. Activity comes and goes, and is only described.',
      options: { contract: 'Still under contract (renewals)', activity: 'Active in the period (classic)' },
    },
    isLastRunning: {
      name: 'The last period is still running',
      help: 'The last cell of each row is the period under way: it counts for no average and no fit, and is hatched in the picture.',
    },
    model: {
      name: 'Model of leaving',
      help: 'sBG: each customer’s chance to leave stays the same but differs between customers, so retention rises with age. BdW: a customer’s own chance changes with age, too.',
      options: { sbg: 'sBG (shifted beta-geometric)', bdw: 'BdW (beta-discrete-Weibull)' },
    },
    horizon: {
      name: 'Look ahead to period',
      help: 'After how many periods the share still there is projected.',
      evidence: 'Beyond twice the periods seen, take great care.',
    },
    valuePerPeriod: {
      name: 'Margin per period',
      help: 'What a customer who is there brings in one period.',
      evidence: 'The ¥80 are an illustration.',
    },
    discount: {
      name: 'Discount per period',
      help: 'What a period of waiting takes off money; the same period as the cohorts’.',
      evidence: '0.8% a month is about 10% a year.',
    },
    renewals: {
      name: 'Renewals made',
      help: 'The residual lifetime is that of a customer who has renewed so often and is due again; 0 is before the first renewal.',
      evidence: 'Those who have renewed longer are likelier to renew again, so it rises with this.',
    },
  },
  outputs: {
    projected: 'Share projected',
    lifetime: 'Discounted lifetime, new',
    residualValue: 'Residual value, renewing',
    firstRetention: 'Retention after 1 period',
    lastRetention: 'Average at the last age',
    projectedLow: 'Projection, 95% low',
    projectedHigh: 'Projection, 95% high',
    residualLifetime: 'Discounted residual lifetime',
    naiveLifetime: 'Lifetime at the first period’s churn',
    halfLife: 'Half are left after',
    meanChurn: 'Mean chance to leave first',
    paramA: 'Parameter a (α)',
    paramB: 'Parameter b (β)',
    paramC: 'Parameter c',
    logLikelihood: 'Log-likelihood',
  },
  formulas: {
    discountFactor: 'Worth today of ¥1 a period away',
    horizonFactor: 'Worth today of ¥1 at the period looked at',
  },
  reasons: {
    noSettledPeriod: 'No period is over yet, so there is no retention.',
    tooFewPeriods: 'Too few periods to settle the parameters: sBG needs at least two, BdW three.',
    nobodyLeft: 'Nobody has left, so leaving cannot be estimated and lifetimes have no bound.',
    everybodyLeft: 'Everybody has left, so there is nothing to project.',
    constantRate:
      'The fit has not converged: retention does not rise with age, so no difference between customers shows. A constant churn describes such data, or try BdW.',
    fitFlat:
      'The fit has not converged: the likelihood is flat in some direction, so these data do not settle three parameters. Use sBG.',
    activityNotContract:
      'Activity can pause and come back, so no model of leaving is fitted and there are no lifetimes. For customers without a contract use “Value of customers without a contract”.',
    noDiscount: 'Not bounded without discounting: a few stay almost for ever. Put in a discount rate.',
    needsDiscount: 'BdW has no closed form, and the sum does not end at so low a discount rate. Raise it.',
    neverHalf: 'More than half are left even after 1,200 periods.',
  },
  problems: {
    gap: 'Row {row}, period {period} is blank but later ones are not. Only the end of a row may be blank; put 0 where nobody is left.',
    rises:
      'Row {row}, period {period} has {found}, more than the {before} before it. Contracts do not come back; if this is activity, choose “Active in the period”.',
    moreThanStarted: 'Row {row}, period {period} has {found}, more than the {size} who started.',
  },
  presets: {
    oneCohort: {
      name: 'One cohort of subscribers',
      text: '1,000, of whom 710 are left after six months; look at month 12. Invented.',
    },
    regular: {
      name: 'Regular customers (published)',
      text: 'A segment in a paper by Fader and Hardie (2007), years 1 to 7, per 1,000; in year 12 17.3% were really left.',
    },
    highEnd: {
      name: 'High-end customers (published)',
      text: 'The other segment in the same paper, years 1 to 7, per 1,000; in year 12 39.4% were really left.',
    },
    running: {
      name: 'Last period still running',
      text: 'The same six cohorts and a month just past its middle: it looks like a fall and is only unfinished.',
    },
    buyers: {
      name: 'Buyers who come and go',
      text: 'The public CDNOW sample: 2,357 who first bought in the first three months of 1997, and how many bought in each month after; measured.',
    },
  },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  names: { subscribers: 'Subscribers', regular: 'Regular', highEnd: 'High end' },
  sentences: {
    projected:
      '{customers} customers in {cohorts} cohorts: of those old enough {share} are left after {last}; the model projects {projected} after {horizon} (95% interval {low} to {high}).',
    seen: '{customers} customers in {cohorts} cohorts: of those old enough {share} are there after {last}.',
    nothing: 'No period is over yet, so there is no retention.',
  },
  interval: '95% interval {low} to {high}',
  charts: {
    curve: 'Retention and its projection',
    average: 'Retention by age',
    age: 'Periods',
    share: 'Share still there',
    seen: 'Seen',
    fitted: 'Model',
    low: '95% low',
    high: '95% high',
    soFar: 'So far',
    running: 'still running',
    projectedFrom: 'projected from here',
    curveReading: 'After {age} periods {share} are projected, 95% interval {low} to {high}.',
    averageReading: 'After {age} periods {share} are there.',
    leaving: 'Leaving from one period to the next',
    leavingShare: 'Share of those there before',
    leavingReading:
      '{first} in the first period, {last} in the last. Where customers differ, those likely to leave go first and this falls.',
  },
  tables: {
    triangle: 'Cohort triangle, shares still there',
    cohort: 'Cohort',
    size: 'Started',
    unnamed: 'Cohort {place}',
    soFar: '{share} (running)',
    ages: 'Age by age',
    age: 'Periods',
    cohorts: 'Cohorts old enough',
    atRisk: 'There before',
    average: 'Size-weighted average',
    survival: 'For unequal ages',
    interval: '95% interval',
    fitted: 'Model',
    fittedInterval: 'Model’s 95% interval',
    between: '{low}–{high}',
  },
  notes: {
    extrapolation:
      'Only {seen} periods have been seen, so period {horizon} is an extrapolation: it holds if leaving goes on as the model says, with no price rise, new version or rival.',
    few: 'Only {there} are left at period {age}, so its rate is very uncertain.',
    otherFits:
      'BdW describes these data clearly better (its log-likelihood is higher by {gain}): a customer’s own chance to leave changes, too. Compare with BdW.',
    naive:
      'With the first period’s churn for ever, the discounted lifetime would be {naive}; with the differences between customers it is {lifetime}.',
    activity:
      'Counted is activity in the period (classic retention): who paused may come back, so the curve need not fall and is no churn. A young cohort has no part in ages it has not reached; a blank is not 0.',
    running: 'The period under way counts for none of the numbers and is hatched in the picture.',
    converged:
      'Maximum likelihood has converged in {iterations} steps, log-likelihood {logLikelihood}. The interval is by likelihood ratio and reflects the number of customers only.',
  },
};
