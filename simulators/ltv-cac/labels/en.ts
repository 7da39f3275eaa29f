import type { LtvLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: LtvLabels = {
  title: 'Customer value and acquisition cost',
  question: 'Is a customer worth what we pay for one?',
  inputs: {
    arpu: {
      name: 'Revenue per customer',
      help: 'Average monthly revenue of a paying customer (ARPU), net of tax and refunds.',
      evidence:
        'The default is the list price of the professional tier in the growth plan of a B2B platform: ¥999 a month.',
    },
    grossMargin: {
      name: 'Gross margin',
      help: 'The share of revenue left after direct costs: servers, support, payment fees.',
      evidence: '80% is a usual size for software subscriptions; retail is far lower. Put in your own.',
    },
    cac: {
      name: 'Acquisition cost',
      help: 'All it costs to win one paying customer (CAC): advertising, salaries of sales and marketing, tools, for the same cohort.',
      evidence:
        'The default is invented. One B2B growth plan aims at less than $500; an e-commerce plan claims to have kept it within ¥30.',
    },
    churnModel: {
      name: 'Churn',
      help: 'One churn rate for all customers, or one for each segment.',
      options: { constant: 'One rate', segments: 'By segment' },
    },
    monthlyChurn: {
      name: 'Monthly churn',
      help: 'The share of customers at the start of a month who leave in it; taken to stay the same.',
      evidence: 'The default of 3% and the range of 2–5% are illustrations; use your own retention data.',
    },
    segments: {
      name: 'Segments',
      help: 'One segment per row: its customers at the start, and its monthly churn.',
      evidence: 'Invented figures: the average churn is 6%, but the two groups differ widely.',
      columns: {
        name: { name: 'Segment', help: 'A channel, an industry or a plan, for example.' },
        customers: { name: 'Customers', help: 'Customers at the start; only their proportions matter.' },
        churn: { name: 'Monthly churn', help: 'The share of this segment that leaves each month.' },
      },
    },
    timing: {
      name: 'Timing of payments',
      help: 'When the first margin arrives and whether it counts. Three textbook formulas differ only in this, by 10 to 40%.',
      options: { now: 'First payment now', excluded: 'First payment excluded', end: 'End of each month' },
    },
    monthlyDiscount: {
      name: 'Monthly discount rate',
      help: 'What a month of waiting takes off money. 0 gives the usual revenue × margin ÷ churn.',
      evidence: '0.8% a month is about 10% a year.',
    },
    isCapped: {
      name: 'Limit the horizon',
      help: 'Count margins of the first months only, and nothing from the far future.',
    },
    horizonInMonths: {
      name: 'Horizon',
      help: 'Margins after this month do not count.',
      evidence: 'Three to five years is usual.',
    },
  },
  outputs: {
    ltv: 'Lifetime value (LTV)',
    ratio: 'LTV / CAC',
    paybackWithChurn: 'Payback with churn',
    payback: 'Payback on margin',
    paybackOnRevenue: 'Payback on revenue (the usual mistake)',
    netValue: 'Net value per customer',
    affordableCac: 'Acquisition cost at a ratio of 3',
    lifetime: 'Expected lifetime',
    annualChurn: 'Annual churn',
    ltvFromAverage: 'LTV from the average churn',
  },
  formulas: { monthlyMargin: 'Monthly margin', keptFactor: 'Kept and discounted each month' },
  reasons: {
    noChurn:
      'Not bounded by this model: without churn or discounting a customer pays for ever. Limit the horizon, or put in a churn rate.',
    noCac: 'The acquisition cost is 0, so the ratio has no meaning.',
    negativeMargin: 'Every customer loses money, so the ratio has no meaning.',
    noMargin: 'Never: there is no monthly margin.',
    churnEatsMargin: 'Never: customers leave before they have paid for winning them.',
  },
  problems: {},
  presets: {
    planTarget: {
      name: 'Target of a B2B plan',
      text: 'Professional tier at ¥999 a month, acquisition at ¥3,600 (about the $500 below which the plan wants to stay).',
    },
    enterprise: { name: 'Enterprise tier', text: '¥4,999 a month, dear to win, slow to leave, discounted.' },
    twoSegments: {
      name: 'Two segments',
      text: 'Half leave at 2% a month, half at 10%: the average understates their value.',
    },
    lowCostShop: {
      name: 'Low-cost shop',
      text: 'A cost of ¥30 and an LTV of ¥400 are claims of an e-commerce plan; the split is an illustration.',
    },
    neverPaysBack: { name: 'Never pays back', text: 'Customers leave before they have paid for winning them.' },
  },
  examples: { loyal: 'Established firms', restless: 'Experimenters' },
  sentences: {
    above:
      'A customer is worth {ltv}, {ratio} times the {cac} it costs to win one: at or above the usual bar of {bar}.',
    below: 'A customer is worth {ltv}, {ratio} times the {cac} it costs to win one: below the usual bar of {bar}.',
    loss: 'Every customer loses money: lifetime value is {ltv}.',
    free: 'A customer is worth {ltv}; winning one costs nothing, so there is no ratio.',
    unbounded: '{reason}',
  },
  charts: {
    survival: 'Customers still there',
    survivalReading: 'After {month} months {share} are left.',
    byAverage: 'By the average churn',
    margin: 'Margin received and acquisition cost',
    marginAxis: 'Per customer',
    received: 'Margin received, with churn',
    withoutChurn: 'If nobody left',
    cac: 'Acquisition cost',
    paid: 'Margin received passes the acquisition cost after {months}.',
    unpaid: 'Within the {months} drawn, margin received does not pass the acquisition cost.',
    month: 'Month',
    share: 'Share of first customers',
  },
  tables: {
    timing: 'Three timings of payment',
    timingName: 'Timing',
    timingChosen: '{name} (chosen)',
    months: 'Year by year',
    month: 'Month',
    survival: 'Still there',
    received: 'Margin received',
    balance: 'Less acquisition cost',
    segments: 'Segments',
    segment: 'Segment',
    shareOfAll: 'Share',
    churn: 'Monthly churn',
    lifetime: 'Expected lifetime',
    ltv: 'LTV',
    ratio: 'LTV / CAC',
  },
  notes: {
    revenue: 'On revenue payback would take {wrong}, the usual mistake; on margin it takes {right}.',
    average:
      'From the average churn of {churn} LTV would be {wrong}, {gap} away from the value by segment: the average hides the long stay of the loyal.',
    annual: 'Annual churn is {annual}, not twelve times the monthly rate ({naive}).',
    never: 'Payback. {reason}',
    slow: 'With churn, payback takes {months}, more than a year; that is how long the cash is tied up.',
  },
};
