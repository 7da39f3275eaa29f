import type { PortfolioLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: PortfolioLabels = {
  title: 'Experiment portfolio',
  question: 'How many experiments a month?',
  inputs: {
    perMonth: {
      name: 'Experiments a month',
      help: 'Those that are concluded, not those begun.',
      evidence: 'An e-commerce growth plan aims at five or more a month.',
    },
    winRate: {
      name: 'Win rate',
      help: 'The share of ideas that really work, or of experiments declared winners: see the next input.',
      evidence:
        'Published shares are of declared winners: about a third at Microsoft, 10–20% at Bing and Google (Kohavi et al., 2020). With the power assumed here, a fifth of winners means that three ideas in ten work.',
    },
    winRateIs: {
      name: 'The win rate is of',
      help: 'Declared winners include some by chance and lack what was missed; choose them, and the share that works is worked out first.',
      evidence: 'Most teams have only the record.',
      options: { true: 'ideas that work', observed: 'declared winners' },
    },
    effectMean: {
      name: 'Mean effect of what works',
      help: 'By how much, relatively, an idea that works raises the metric.',
      evidence:
        'The default of 2% is an assumption; single tests on a mature product seldom move more than a few per cent.',
    },
    power: {
      name: 'Power',
      help: 'The chance that a test finds an effect of exactly the mean size.',
      evidence: '80% is the custom in planning; too few users make it far less.',
    },
    falsePositive: {
      name: 'False-positive rate',
      help: 'The chance that an idea without effect is declared a winner; only the good side counts.',
      evidence: 'A two-sided test at 5% has 2.5% on the good side; peeking multiplies it.',
    },
    target: {
      name: 'Target for the year',
      help: 'By how much the metric should rise in a year.',
      evidence: 'Invented.',
    },
    baseline: {
      name: 'Margin that moves with the metric',
      help: 'Gross margin a year that rises and falls in proportion to it.',
      evidence: 'Invented.',
    },
    costPerTest: {
      name: 'Cost of an experiment',
      help: 'People, design, traffic and tools, per experiment.',
      evidence: 'The default of ¥40,000, three people for a week and a half, is invented.',
    },
    effects: {
      name: 'Effects are',
      help: 'Whether ideas that work differ in size. If all are alike, everything has a closed formula.',
      evidence: 'On record there are many small effects and few large ones.',
      options: { spread: 'of many sizes (lognormal)', equal: 'all alike' },
    },
    effectSpread: {
      name: 'How much they differ',
      help: 'Standard deviation of the effects over their mean.',
      evidence: 'The default of 0.8 is an assumption.',
    },
    lasting: {
      name: 'Share that lasts',
      help: 'What is left of an effect a year after launch: novelty wears off, and changes undo part of each other.',
      evidence: 'The default of 80% is an assumption; only a long-term hold-out can measure it.',
    },
  },
  outputs: {
    p50: 'Uplift in a year, median',
    falseShare: 'Share of wins that are false',
    targetChance: 'Chance to reach the target',
    p5: 'Uplift, 5th percentile',
    p95: 'Uplift, 95th percentile',
    expectedUplift: 'Uplift, mean',
    reportedUplift: 'Uplift if reports are added up',
    testsPerYear: 'Experiments a year',
    trueWins: 'True wins',
    falseWins: 'False wins',
    missed: 'Working ideas missed',
    workingShare: 'Ideas that really work',
    declaredShare: 'Declared winners',
    averagePower: 'Average power',
    winnersCurse: 'Reported ÷ true, of true wins',
    smallestWin: 'Smallest effect that wins',
    chanceInQuarter: 'Chance of a winner in a quarter',
    chanceOfNone: 'Chance of no true win in a year',
    yearlyCost: 'Cost a year',
    costPerTrueWin: 'Cost of a true win',
    netValue: 'Net value in the first year',
  },
  formulas: { standardError: 'Standard error of an effect' },
  reasons: { noTrueWins: 'There are no true wins, so none has a cost.' },
  problems: {
    powerTooLow:
      'A power of {power}% is less than twice the false-positive rate ({least}%): such a test cannot tell what works.',
    fewerThanChance:
      'A win rate of {rate}% is below the false-positive rate of {least}%: chance alone would give more. Check both figures.',
    moreThanPower:
      'A win rate of {rate}% is above the average power of {most}%: even if every idea worked, so many could not be seen. Check the record.',
  },
  presets: {
    fewFailures: {
      name: 'One in five fails',
      text: 'Targets of an e-commerce plan: at least five experiments a month, at most 20% failing; the rest is invented. It amounts to nearly every idea working.',
    },
    third: { name: 'A third wins', text: 'The share reported from Microsoft; all else as at the start.' },
    mature: {
      name: 'Mature product',
      text: 'A win rate of 10%, the low end reported from Bing and Google; 20 a month and effects of 1% are invented.',
    },
    weakTests: {
      name: 'Too few users',
      text: 'Power 30%, false positives 5%, win rate 10%, all invented: many wins are false, and reports exaggerate.',
    },
    oneAMonth: {
      name: 'One a month',
      text: 'A team that is starting; the win rate is the reported third, all else as at the start.',
    },
  },
  sentences: {
    answer:
      '{tests} experiments a year bring {real} true and {byChance} false wins on average. The metric is as likely as not to rise by {p50}, and in nine years of ten by {p5} to {p95}.',
  },
  charts: {
    uplift: 'How far a year may carry',
    upliftAxis: 'Uplift in the year',
    chance: 'Chance of at least that',
    atLeast: 'At least',
    target: 'target',
    upliftReading: 'In nine years of ten between {p5} and {p95}; the chance of {target} is {chance}.',
    ideas: 'What becomes of the ideas',
    idea: 'Idea',
    works: 'Works',
    fails: 'Has no effect',
    tests: 'Experiments in the year',
    parts: { trueWins: 'True win', missed: 'Missed', falseWins: 'False win', dropped: 'Rightly dropped' },
    ideasReading:
      'Of {tests} experiments, {won} find what works and {missed} miss it; {byChance} without effect win by chance.',
    cadence: 'At another cadence',
    perMonth: 'Experiments a month',
    p5: '5th percentile',
    p50: 'Median',
    p95: '95th percentile',
    now: 'now',
    cadenceReading: 'The median is {now} now, and {after} at {most} a month if nothing else changes.',
  },
  tables: {
    ideas: 'Ideas in the year, on average',
    won: 'Declared winners',
    dropped: 'Not winners',
    all: 'All',
    cadences: 'At another cadence, all else the same',
    trueWins: 'True wins',
    chance: 'Reaches target',
    net: 'Net, first year',
  },
  notes: {
    manyWins:
      '{share} are winners; no published share is above a third. Look at the method first: peeking, changing the metric, keeping only successes, or testing what was known to work.',
    manyFalse:
      '{share} of the winners are so by chance. Lower the false-positive rate, test with more users, or test winners again.',
    costsMore: 'On these figures the experiments cost more than the margin they bring in the first year.',
    power: 'The planned power of {planned} holds for the mean effect only; over effects of many sizes it is {average}.',
    reports:
      'The reports add up to {reported}, the mean of what is real is {real}. Winners are selected, so what they measured is too large ({curse} times the truth for true wins); false wins and what does not last come on top.',
    record:
      'With a win rate from the record, changing power or false-positive rate compares no ways of testing: the record stays, so other ideas must be behind it. To compare, switch to “ideas that work” and put in {working}.',
    traffic:
      'Twice the experiments on the same traffic have half the users each, and less power. “At another cadence” leaves that out.',
    leftOut:
      'Left out: harmful ideas that pass unseen, effects of experiments on each other, the best ideas being used up first, launches within the year, what is learnt from failures. The net value takes a full year of effect.',
  },
};
