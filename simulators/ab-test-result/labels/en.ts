import type { ResultLabels } from './zh.ts';

const arm = { name: 'Arm', help: 'Its name; the first row is the control.' };
const share = {
  name: 'Planned share',
  help: 'The traffic it was to get; only proportions matter: 1 and 1 is an even split.',
};

/** The words of this simulator in English. */
export const en: ResultLabels = {
  title: 'Reading an A/B test',
  question: 'Did it work?',
  inputs: {
    data: {
      name: 'Data at hand',
      help: 'Users and conversions for a rate; for an average, means and deviations, or a list of users with figures from before the test, which takes variance away; or p-values of many metrics, to be adjusted.',
      options: {
        rates: 'Conversions',
        means: 'Means, deviations',
        users: 'User by user',
        pValues: 'p-values of metrics',
      },
    },
    arms: {
      name: 'Users and conversions',
      help: 'One arm per row, the control first. Unique users, each of whom converts once at most.',
      evidence: 'Invented figures.',
      columns: {
        name: arm,
        visitors: { name: 'Users', help: 'Unique users who entered this arm.' },
        conversions: { name: 'Conversions', help: 'Those of them who converted; no more than the users.' },
        share,
      },
    },
    averages: {
      name: 'Averages',
      help: 'One arm per row, the control first. Users who spend nothing count as 0.',
      evidence: 'Invented figures.',
      columns: {
        name: arm,
        users: { name: 'Users', help: 'Unique users who entered this arm.' },
        average: { name: 'Mean', help: 'Mean per user.' },
        deviation: { name: 'Deviation', help: 'Sample standard deviation between users (with n − 1).' },
        share,
      },
    },
    people: {
      name: 'Users',
      help: 'One user per row: the group, the figure in the test, and the same user’s figure from before. The group of the first row is the control; there must be two groups.',
      evidence: 'Invented figures.',
      columns: {
        group: { name: 'Group', help: 'Its name.' },
        value: { name: 'In the test', help: 'What is compared: spending during the test, for example.' },
        before: { name: 'Before', help: 'The same user’s figure before the test; 0 if there is none.' },
      },
    },
    variantShare: { name: 'Variant’s planned share', help: 'The share of users who were to enter the variant.' },
    metrics: {
      name: 'p-values',
      help: 'One metric (or segment) per row with its two-sided p-value. List them all, not the significant ones.',
      evidence: 'Invented figures.',
      columns: {
        name: { name: 'Metric', help: 'The metric or segment.' },
        p: { name: 'p-value', help: 'Two-sided, not adjusted, from 0 to 1.' },
      },
    },
    confidence: {
      name: 'Confidence',
      help: 'Of the intervals; one minus it is the level of significance. With several variants, all intervals hold together this often.',
      evidence: '95% is customary, and goes with a level of 5%.',
    },
    test: {
      name: 'Test',
      help: 'The pooled z test, whose square is chi-squared, is the usual one. Unpooled agrees with Wald’s interval. Fisher’s exact test is for small counts.',
      options: { pooled: 'Pooled z (chi-squared)', unpooled: 'Unpooled z', fisher: 'Fisher’s exact' },
    },
    interval: {
      name: 'Interval of the difference',
      help: 'Newcombe and Miettinen-Nurminen hold for small counts and rates near 0. Wald is the commonest, and useless at 0.',
      options: {
        newcombe: 'Newcombe',
        miettinenNurminen: 'Miettinen-Nurminen',
        agrestiCaffo: 'Agresti-Caffo',
        wald: 'Wald (unpooled)',
      },
    },
    priorConversions: {
      name: 'Prior: conversions',
      help: 'First parameter of the beta prior: conversions as if seen before. 1 and 1 is the even prior.',
    },
    priorOthers: {
      name: 'Prior: others',
      help: 'Second parameter of the beta prior: non-conversions as if seen before.',
    },
    looks: {
      name: 'Looks taken',
      help: 'This one included. Looking often and stopping when it is significant gives more false alarms than agreed.',
    },
    mismatchBelow: {
      name: 'Limit for a broken split',
      help: 'If users per arm differ from the planned shares with a p-value below this, nothing is concluded.',
      evidence: '0.001 is in common use (GrowthBook, for example).',
    },
  },
  outputs: {
    p: 'p-value, two-sided',
    uplift: 'Relative uplift',
    chanceBest: 'Chance that the variant is best',
    upliftLow: 'Uplift, low end',
    upliftHigh: 'Uplift, high end',
    controlRate: 'Control’s rate',
    variantRate: 'Variant’s rate',
    pointsDifference: 'Difference, in points',
    pointsLow: 'Difference, low end',
    pointsHigh: 'Difference, high end',
    controlAverage: 'Control’s mean',
    variantAverage: 'Variant’s mean',
    amountDifference: 'Difference',
    amountLow: 'Difference, low end',
    amountHigh: 'Difference, high end',
    score: 'Test statistic (z or t)',
    lossIfShipped: 'Expected loss if shipped',
    lossIfKept: 'Expected loss if not shipped',
    varianceRemoved: 'Variance removed by past data',
    ratioP: 'p-value of the split',
    falseAlarms: 'False alarms with so many looks',
    leastHolm: 'Least p-value after Holm',
    leastBenjaminiHochberg: 'Least p-value after BH',
  },
  formulas: { rate: 'Rate', squaredError: 'Squared standard error of the rate' },
  reasons: {
    ratioMismatch: 'Not concluded: the split differs from the plan. Find out why first.',
    onlyRates: 'Only rates have this figure.',
    onlyAverages: 'Only averages have this figure.',
    onlyPValues: 'p-values alone do not give this figure.',
    noMetrics: 'There are no p-values to adjust.',
    nothingToCompare: 'Nothing to compare: nobody converted, or everybody did.',
    nothingVaries: 'No arm varies, so there is no test.',
    zeroConversions: 'An arm has no conversions, so the ratio has no meaning.',
    controlIsZero: 'The control’s mean is 0, so a relative difference has no meaning.',
    nothingBefore: 'There are no figures from before the test to use.',
  },
  problems: {
    moreThanCame:
      'Row {row}: {conversions} conversions, but only {visitors} users. A rate cannot exceed 100%; count people, not events.',
    twoGroups: 'The list must hold exactly two groups; it holds {found}.',
    oneUser: 'The group “{group}” has one user and so no deviation: each needs two at least.',
  },
  presets: {
    brokenSplit: { name: 'A broken split', text: 'Planned even, found 50,000 to 51,500: the result cannot be read.' },
    fewCounts: { name: 'Small counts', text: 'Some 120 users per arm: an exact test and a sound interval.' },
    threeVariants: { name: 'Two variants', text: 'Against one control, with p-values and intervals adjusted.' },
    revenue: {
      name: 'Revenue per user',
      text: 'Welch’s test from means and deviations: sizeable, but not significant.',
    },
    beforeAndAfter: {
      name: 'With past data',
      text: 'Each user has a figure from before; CUPED takes most of the variance away.',
    },
    manyMetrics: { name: 'Many metrics', text: 'Five metrics, five p-values: how many are left once adjusted?' },
    peeked: { name: 'Peeked five times', text: 'After five looks the same p-value means something else.' },
  },
  examples: {
    control: 'Control',
    variant: 'Variant',
    variants: ['Variant 1', 'Variant 2'],
    metrics: ['Sign-up completed', 'First login', 'Retained at 7 days', 'Time of first use', 'Support requests'],
  },
  sentences: {
    mismatch:
      'This result cannot be read: users per arm differ from the planned shares, and chance alone would do that with a probability of {p}. Check assignment and counting first.',
    better: '{name} is higher: {uplift} relative to the control ({low} to {high}), p = {p}, significant.',
    worse: '{name} is lower: {uplift} relative to the control ({low} to {high}), p = {p}, significant.',
    unclear:
      'No difference can be seen: {name} is at {uplift} relative to the control, but the interval runs from {low} to {high}, p = {p}. That is not proof of no difference.',
    withoutUplift:
      '{name} against the control: p = {p}. An arm without conversions, or a mean of 0, leaves no relative uplift.',
    nothing: '{reason}',
    metrics: 'Of {all} metrics {raw} are significant as they stand, {holm} after Holm’s adjustment and {bh} after BH.',
  },
  charts: {
    beliefs: 'What to believe of both rates (posteriors)',
    scatters: 'Sampling distributions of both means',
    rate: 'Rate',
    average: 'Mean',
    density: 'Relative density',
    beliefsReading:
      '{name} has the highest rate with a chance of {chance}; the more the curves overlap, the less is certain.',
    scattersReading: 'The more the curves of {name} and the control overlap, the less is certain; p = {p}.',
    split: 'Users per arm against the plan',
    arm: 'Arm',
    users: 'Users',
    observed: 'Observed',
    expected: 'Planned',
    splitFine: 'Users per arm agree with the plan (p = {p}).',
    splitBroken: 'Users per arm do not agree with the plan: chance alone would do this with a probability of {p}.',
    metrics: 'p-values in order, against two bars',
    rank: 'Rank',
    pValue: 'p-value',
    metricsReading: 'By BH {found} of the metrics are significant: the last below its line, and all before it.',
  },
  tables: {
    arms: 'Arms',
    arm: 'Arm',
    rate: 'Rate',
    wilsonLow: 'Wilson, low',
    wilsonHigh: 'Wilson, high',
    believedLow: 'Credible, low',
    believedHigh: 'Credible, high',
    comparisons: 'Variants against the control',
    variant: 'Variant',
    difference: 'Difference',
    low: 'Low',
    high: 'High',
    uplift: 'Uplift',
    p: 'p (adjusted)',
    chance: 'Chance of being best',
    tests: 'Tests of the leading variant',
    test: 'Test',
    pAlone: 'p (on its own)',
    omnibus: 'All arms alike (chi-squared)',
    chosen: '{name} (chosen)',
    intervals: 'Intervals of the leading variant, on its own',
    interval: 'Method',
    mee: 'Mee (no small-sample factor)',
    cuped: 'With and without past data',
    way: 'Way',
    withBefore: 'With (CUPED)',
    without: 'Without (Welch)',
    split: 'Check of the split',
    observed: 'Observed',
    expected: 'Planned',
    gap: 'Off by',
    metrics: 'Adjusted p-values',
    metric: 'Metric',
    raw: 'As given',
  },
  notes: {
    mismatch:
      'Usual causes: a slow redirect that loses people in one arm, bots, logging that fires in one arm only, shares changed on the way. Mend it and run again; do not patch the data.',
    peeking:
      'The result was looked at {looks} times. If each look counts at {level}, the chance of at least one false alarm is {rate}; a Bayesian probability is no cure.',
    disagree:
      'Test and interval disagree: they take the variance in different ways and differ at the margin. Fix beforehand which one decides.',
    notRelative:
      'The absolute difference is significant, yet the interval of the relative uplift holds 0: it counts the control’s own error as well.',
    fewCounts:
      'Some arm has fewer than 10 conversions (or others): use Fisher’s test, and the interval of Miettinen-Nurminen or Newcombe.',
    heavyTail:
      'The deviation is over three times the mean: a few large customers decide. Compute again with a cap fixed beforehand, and report both.',
    rareLift:
      'A change above 50% is mostly a fault in the data, good or bad. Check logging, duplicates and definitions first.',
    twins: 'Two arms have the very same figures: probably one row pasted twice.',
    severalVariants:
      'There are several variants: p-values are adjusted by Holm, intervals by Bonferroni, and sentence and picture speak of the leader. The uplift of a leader picked out is overstated on average.',
    metrics:
      'Holm bounds the chance of a single false alarm; BH the share of false ones among those found, which is looser and suits screening. The metric that decides should be one, fixed beforehand.',
    chance:
      'The chance of being best is not 1 − p. It depends on the prior, and tools with a normal approximation differ in the third digit.',
  },
};
