import type { PlanLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: PlanLabels = {
  title: 'Planning an A/B test',
  question: 'How many users, and how long, to see a difference?',
  inputs: {
    metric: {
      name: 'Metric and kind of difference',
      help: 'A conversion rate or an average per user, and the difference as a percentage of it or in absolute terms. “10% up” on a rate of 10% is one point, not ten.',
      options: {
        rateRelative: 'Rate, relative lift',
        ratePoints: 'Rate, in points',
        meanRelative: 'Average per user, relative lift',
        meanAmount: 'Average per user, amount',
      },
    },
    baseline: {
      name: 'Rate today',
      help: 'The rate expected in the control: users who convert out of users in the test, counted as people, not as visits.',
      evidence:
        '15% is the target for sign-up in the growth plan of a B2B platform (above 15%). Put in your own figure.',
    },
    average: {
      name: 'Average today',
      help: 'The control’s mean per user, revenue for example; users who pay nothing count as 0.',
      evidence: 'Invented.',
    },
    deviation: {
      name: 'Standard deviation',
      help: 'Between users, from past data. For revenue it is usually several times the mean.',
      evidence: 'Invented.',
    },
    relativeLift: {
      name: 'Relative difference to find',
      help: 'The smallest difference worth acting on, as a percentage of today’s level; negative for a fall. Not what you hope for, but the size below which you would not ship.',
      evidence:
        'A B2B platform expects 15% from a shorter sign-up and 20% from guided onboarding: expectations, not measurements.',
    },
    liftInPoints: {
      name: 'Difference to find, in points',
      help: 'The smallest difference worth acting on, in percentage points; negative for a fall.',
      evidence: 'Invented.',
    },
    liftInAmount: {
      name: 'Difference to find, as an amount',
      help: 'The smallest difference worth acting on, in the metric’s own unit; negative for a fall.',
      evidence: 'Invented.',
    },
    visitorsPerDay: {
      name: 'Eligible users per day',
      help: 'New, unique users who enter the test each day. People who come back are not new; adding up weekly uniques counts them twice.',
      evidence: 'Invented.',
    },
    exposure: {
      name: 'Share in the test',
      help: 'The share of eligible users who enter the test; the rest see no change.',
    },
    runWeeks: {
      name: 'Planned run time',
      help: 'How long you mean to run, to see the power and the detectable difference by then. Whole weeks, so that every weekday counts alike.',
      evidence: 'The sign-up experiment above is planned for 4 weeks.',
    },
    power: {
      name: 'Power',
      help: 'How often the test finds a difference that is truly this large.',
      evidence: '80% is customary, and used in the plan above; 90% where a miss is costly.',
    },
    alpha: {
      name: 'Significance level',
      help: 'How often there is a false alarm when nothing differs: over all variants and all looks together.',
      evidence: '5% is customary, and used in the plan above.',
    },
    sides: {
      name: 'Sides',
      help: 'Two-sided guards against better and worse. One-sided looks one way: fewer users, but it cannot see harm.',
      options: { two: 'Two-sided', one: 'One-sided' },
    },
    method: {
      name: 'Formula',
      help: 'Where the variance under “no difference” comes from. All three are in use and differ by some per cent, so say which one you used.',
      options: {
        pooled: 'R power.prop.test (pooled)',
        baseline: 'Evan Miller (control’s)',
        arcsine: 'Cohen’s h (arcsine)',
      },
    },
    arms: { name: 'Arms', help: 'The control and all variants together. Each variant is compared with the control.' },
    correction: {
      name: 'Correction for several variants',
      help: 'The more variants, the likelier that one is significant by luck. Bonferroni shares out the level; Dunnett knows that all share one control, and needs slightly fewer users.',
      options: { bonferroni: 'Bonferroni', dunnett: 'Dunnett', none: 'None' },
    },
    variantsPerControl: {
      name: 'Variant-to-control ratio',
      help: 'How many times the control’s users each variant has. 1 is an even split; any other costs more users in all.',
    },
    design: {
      name: 'Looks on the way',
      help: 'One look at the end, or several planned ones with bounds at which to stop. Pocock uses one bound throughout; O’Brien-Fleming starts strict and ends near the usual one.',
      options: { fixed: 'One look, at the end', pocock: 'Pocock', obrienFleming: 'O’Brien-Fleming' },
    },
    looks: {
      name: 'Looks',
      help: 'The last one included, evenly spaced. With one look at the end it is the number of times that somebody peeks.',
    },
  },
  outputs: {
    weeks: 'Whole weeks to run',
    totalUsers: 'Users in all',
    usersInControl: 'Users in the control',
    usersPerVariant: 'Users per variant',
    days: 'Days to gather them',
    variantRate: 'Variant’s rate',
    effectPoints: 'Difference to find, in points',
    effectAmount: 'Difference to find',
    effectRelative: 'Difference to find, relative',
    powerAtRunTime: 'Power in the time planned',
    detectablePoints: 'Detectable in that time, in points',
    detectableAmount: 'Detectable in that time',
    detectableRelative: 'Detectable in that time, relative',
    peekingRate: 'False alarms if every look counts',
    criticalScore: 'Critical z at the last look',
    inflation: 'Sample inflated by looking',
    usersOnAverage: 'Users on average if the difference is real',
  },
  formulas: {
    averageRate: 'Average rate of both arms',
    nullVariance: 'Variance without a difference',
    variance: 'Variance with the difference',
    exactUsers: 'Users in the control, not rounded',
  },
  reasons: {
    notARate: 'Only rates have percentage points.',
    notAMean: 'Differences of rates are given in points.',
    tooFewUsers: 'Too few users: by then no possible difference reaches the power wanted.',
  },
  problems: {
    noDifference: 'There is nothing to find: give a difference other than 0.',
    noRate: 'The variant’s rate would fall outside 0 to 100%: make the difference smaller, or change today’s rate.',
  },
  presets: {
    signUpFlow: {
      name: 'Sign-up cut from 5 steps to 3',
      text: 'The plan of a B2B platform: 15% expected, level 5%, power 80%, 4 weeks. Traffic is invented.',
    },
    onboarding: {
      name: 'Onboarding by role',
      text: 'The same platform expects activation to rise by 20%; 60% is its target for activation. Traffic is invented.',
    },
    rareEvent: { name: 'Small lift on a low rate', text: '10% more on a rate of 2% is only 0.2 points.' },
    revenue: {
      name: 'Revenue per user',
      text: 'A deviation of 2.5 times the mean, and a lift of 5% to find. Invented.',
    },
    threeVariants: {
      name: 'Three variants',
      text: 'Three variants against one control, corrected by Dunnett. Invented.',
    },
    dailyLook: {
      name: 'Five planned looks',
      text: 'Five looks with O’Brien-Fleming bounds, and the right to stop early. Invented.',
    },
  },
  sentences: {
    needed:
      'To find a difference of {relative} ({difference}) with a power of {power} takes {users} in all, and {weeks}.',
  },
  charts: {
    power: 'Power curve',
    powerAxis: 'Power',
    usersInControl: 'Users in the control',
    planned: 'Difference to find',
    half: 'Half of it',
    wanted: 'Power wanted',
    needed: 'Users needed',
    powerReading:
      'With {users} in the control the power is {power}; if the true difference is half as large, the same users give {half}.',
    detectable: 'Smallest detectable relative difference',
    weeks: 'Weeks of run time',
    relative: 'Relative difference',
    detectableReading: 'After {weeks} a difference of {relative} can be found; later weeks add less and less.',
    bounds: 'Bound at each look',
    bound: 'Planned bound',
    single: 'Bound for one look',
    look: 'Look',
    score: 'z',
    boundsReading:
      'The first look stops only from a z of {first}, the last from {last}; a single look would need {single}.',
  },
  tables: {
    effect: 'The difference, said twice',
    difference: 'Difference',
    level: 'Variant’s level',
    inPoints: 'In points',
    inAmount: 'Amount',
    inPercent: 'Relative',
    wanted: 'To find',
    foundInTime: 'Detectable in the time planned',
    weeks: 'Power and detectable difference by week',
    week: 'Week',
    usersInControl: 'Users in the control',
    power: 'Power',
    detectablePoints: 'Detectable, points',
    detectableAmount: 'Detectable',
    detectableRelative: 'Relative',
    looks: 'The planned looks',
    look: 'Look',
    usersByThen: 'Users by then',
    score: 'Bound (z)',
    p: 'Bound (p)',
    stops: 'Stops here if real',
    peeking: 'What peeking costs',
    peeks: 'Looks',
    falseAlarms: 'At least one false alarm',
    methods: 'Published formulas, one look',
    method: 'Formula',
    chosen: '{name} (chosen)',
    continuity: 'Pooled, with continuity correction',
    normal: 'Normal approximation',
    t: 't test (R power.t.test)',
  },
  notes: {
    underpowered:
      'After the {weeks} you plan the power is only {power}; run {needed}, or be content with a larger difference.',
    nothingInTime: '{weeks} bring too few users: no possible difference reaches the power wanted.',
    long: '{needed} is long: cookies are lost, people come back as new users, and the market moves. Consider a larger difference, a metric earlier in the funnel, or less variance from data before the test (CUPED).',
    peeking:
      'Look {looks} times, each time at {alpha}, and the chance of at least one false alarm is {rate}, not {alpha}. Look once at the end, or plan the looks with bounds.',
    sequential:
      '{looks} planned looks need at most {extra} more users; if the difference is real, the test ends on average after {average}. The bounds hold for the looks planned, and no others.',
    oneLook: 'With a single look the planned bound is the usual one; to look on the way, set two looks or more.',
    oneSided: 'A one-sided test cannot see harm. Use it only if harm and no change would lead to the same decision.',
    uncorrected: 'Without a correction the chance that at least one variant is a false alarm can reach {rate}.',
    unequal: 'The uneven split takes {extra} more users than an even one ({even} in all).',
    fewConversions:
      'Some arm expects fewer than 10 conversions (or fewer than 10 without): normal formulas are rough there. Take more users, or an exact method.',
    fewUsers:
      'With fewer than 30 users in an arm the normal approximation is too hopeful: take the t test’s figure below.',
    heavyTail:
      'The deviation is over three times the mean: a few large customers can decide the result. Fix a cap beforehand and write it down, or use a rate such as the share who pay.',
    rareLift: 'A difference above 50% is rare; a fault in the data is more common. Plan for a smaller one.',
    unique:
      'Days count unique users. The same people come back, so weekly uniques do not add up; with many returning users it takes longer.',
  },
};
