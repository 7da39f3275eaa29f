import type { CustomerValueLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: CustomerValueLabels = {
  title: 'Value of customers without a contract',
  question: 'What will customers without a contract still buy, and what is that worth?',
  inputs: {
    customers: {
      name: 'Purchase histories (RFM)',
      help: 'One customer per row. The first purchase is not a repeat, and all times start from it, in the unit below. Paste a whole block from a spreadsheet.',
      evidence:
        'The example is 400 invented customers drawn from the models themselves: r = 0.6, α = 6 weeks, a = 0.8, b = 2.5, p = 6, q = 4, v = 60, seed 2026.',
      columns: {
        name: { name: 'Customer', help: 'A number or a name; may be left blank.' },
        repeats: { name: 'Repeats', help: 'Purchases after the first; several orders on one day count once.' },
        recency: { name: 'Recency', help: 'Time from the first purchase to the last repeat; 0 without repeats.' },
        age: { name: 'Age', help: 'Time from the first purchase to the day of the count.' },
        spend: {
          name: 'Mean spend',
          help: 'Mean value of a repeat purchase; 0 without repeats. With 0 throughout, purchases are forecast and no value.',
        },
      },
    },
    timeUnit: {
      name: 'Unit of time',
      help: 'The unit of recency and age. A month is 30.44 days or 4.35 weeks.',
      options: { days: 'Days', weeks: 'Weeks', months: 'Months' },
    },
    model: {
      name: 'Model of repeat buying',
      help: 'BG/NBD lets customers leave only after a repeat purchase, so that one who never came back always counts as still there; MBG/NBD lets them leave after the first purchase too.',
      options: { bgnbd: 'BG/NBD', mbgnbd: 'MBG/NBD (may leave after the first purchase)' },
    },
    horizonInMonths: {
      name: 'Months ahead',
      help: 'How far to look from today; later purchases do not count.',
      evidence: 'Twelve months is a usual budget; do not look much further ahead than the data look back.',
    },
    grossMargin: {
      name: 'Gross margin',
      help: 'The share of sales left after direct costs: goods, delivery, payment.',
      evidence: 'The default of 40% and the range of 30–50% are illustrations; put in your own.',
    },
    monthlyDiscount: {
      name: 'Monthly discount rate',
      help: 'What a month of waiting takes off money; a month’s purchases are paid at its end.',
      evidence: '0.8% a month is about 10% a year.',
    },
  },
  outputs: {
    baseValue: 'Value of all customers',
    active: 'Customers still there',
    purchases: 'Purchases to expect',
    valuePerCustomer: 'Value per customer',
    meanSpend: 'Mean value of a purchase',
    newCustomerPurchases: 'Repeats of a new customer',
    topShare: 'Share of the top fifth',
    spendCorrelation: 'Correlation of number and spend',
    logLikelihood: 'Log-likelihood',
    paramR: 'r (shape of buying rates)',
    paramAlpha: 'α (scale of buying rates)',
    paramA: 'a (chance to leave)',
    paramB: 'b (chance to leave)',
    paramP: 'p (shape of one purchase)',
    paramQ: 'q (shape of mean spends)',
    paramV: 'v (scale of mean spends)',
  },
  formulas: {
    discountFactor: 'Worth today of ¥1 a month away',
    horizonFactor: 'Worth today of ¥1 at the end of the months ahead',
    repeatRevenue: 'Spent on repeats so far',
  },
  reasons: {
    noRepeats: 'Nobody has come back, so the data say nothing about leaving and no model can be fitted.',
    noSpend: 'There is no spend of repeat purchases, so purchases can be forecast but no value.',
    noMeanSpend:
      'The spend model has a q of 1 or less: a few large orders leave no mean, so no amount of money is given.',
    noVariety: 'The numbers of purchases or the spends do not vary, so there is no correlation.',
    noValue: 'The expected value is 0, so there are no shares of it.',
    spendOpen:
      'The spend model has not converged: too few customers have come back, or their spends are too even, to tell how much one customer’s orders vary. Purchases are forecast, and no value.',
    fitFlat:
      'The fit has not converged: the likelihood is flat in some direction, so the data do not settle all parameters.',
    fitEndless:
      'The fit has not converged: parameters run to extremes, so a simpler model explains these data, or this one does not fit them.',
    fitSlow: 'The fit has not converged: no maximum was found within the steps allowed.',
  },
  problems: {
    recencyAfterAge:
      'Row {row}: recency ({recency}) is later than the age ({age}). Check the day of the count and the unit.',
    recencyWithoutRepeats: 'Row {row}: without repeats recency must be 0; it is {recency}.',
    repeatsWithoutRecency:
      'Row {row} has {repeats} repeats but a recency of 0. Count several orders on one day as one.',
    repeatsWithoutSpend: 'Row {row} has {repeats} repeats but a mean spend of 0. Fill it in, or put 0 in every row.',
  },
  presets: {
    frequent: {
      name: 'Frequent buyers',
      text: '400 invented customers: r = 1.6, α = 4 weeks, a = 0.5, b = 4; small and frequent orders, margin 25%, seed 7.',
    },
    oneTimers: {
      name: 'The same by MBG/NBD',
      text: 'The same customers, who may also leave after the first purchase: far fewer are still there.',
    },
    heavyTail: {
      name: 'No mean spend',
      text: '400 invented customers with q = 0.9 in the spend model: a few large orders leave no mean; seed 11.',
    },
  },
  sentences: {
    valued:
      'Of {customers} customers about {active} are still there; within {months} they will buy about {purchases} times more, for a discounted margin of about {value}.',
    counted:
      'Of {customers} customers about {active} are still there; within {months} they will buy about {purchases} times more. {reason}',
    unfitted: '{reason}',
  },
  interval: '95% interval {low} to {high}',
  charts: {
    counts: 'Repeat purchases, actual and by the model',
    repeats: 'Repeat purchases',
    customers: 'Customers',
    actual: 'Actual',
    expected: 'Model',
    last: '{count} or more',
    countsReading: '{returned} have come back; the closer the two sets of bars, the better the model describes them.',
    countsAlone: '{returned} have come back; the model has not been fitted.',
    tenths: 'Who holds the value',
    tenth: 'Customers by value, a tenth in each bar',
    share: 'Share of all value',
    tenthsReading: 'The most valuable fifth of customers holds {share} of the value.',
  },
  tables: {
    params: 'Parameters by maximum likelihood',
    param: 'Parameter',
    estimate: 'Estimate',
    low: '95% low',
    high: '95% high',
    unbounded: 'no limit',
    customers: 'Customers, the most valuable first',
    name: 'Customer',
    repeats: 'Repeats',
    alive: 'Still there',
    purchases: 'Purchases ahead',
    spend: 'Spend to expect',
    value: 'Value (discounted margin)',
    unnamed: 'Place {place}',
  },
  notes: {
    converged:
      'Maximum likelihood has converged: {iterations} steps for repeat buying, log-likelihood {logLikelihood}.',
    allAlive:
      'BG/NBD takes all {count} customers who never came back as still there (100%), so the number still there is too high; compare with MBG/NBD.',
    fewReturned: 'Only {returned} customers have come back, so the parameters are very uncertain: go by the intervals.',
    correlated:
      'Number of repeats and spend have a correlation of {correlation}, while the spend model takes them to be unrelated; values may be off.',
    nearlyNoMean:
      'The spend model’s q is only {q}, close to 1: the mean hangs on a few large orders. Use it with care.',
    farAhead: 'Looking {months} ahead is more than the longest age in the data ({longest}): an extrapolation.',
    otherFit:
      'The model and the actual repeats are far apart (at {place} repeats {actual} customers, {expected} by the model). Use it with care.',
  },
};
