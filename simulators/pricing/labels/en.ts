import type { PricingLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: PricingLabels = {
  title: 'Tiered pricing',
  question: 'What do tiers, annual plans and price moves do?',
  inputs: {
    tiers: {
      name: 'Paid tiers',
      help: 'One paid tier per row; the free tier is apart. Weights share out new and present customers.',
      evidence:
        'Prices are from the price list of a B2B platform: professional ¥999 a month or ¥9,999 a year, enterprise ¥4,999 or ¥49,999, custom usually ¥50,000–200,000 a year (¥126,000 here). Weights, costs and churn are invented.',
      columns: {
        name: { name: 'Tier', help: 'Its name on the price list.' },
        monthlyPrice: { name: 'Monthly price', help: 'The price of a month when paying monthly.' },
        annualPrice: { name: 'Annual price', help: 'The price of a year paid in advance.' },
        weight: { name: 'Weight', help: 'Its proportion among paying customers, such as 85, 13 and 2.' },
        costToServe: { name: 'Cost to serve', help: 'Direct cost of serving one customer for a month.' },
        churn: { name: 'Monthly churn', help: 'The share of monthly payers who leave each month.' },
      },
    },
    signUps: {
      name: 'New free users a month',
      help: 'People who sign up for the free tier each month.',
      evidence: 'Invented.',
    },
    conversion: {
      name: 'Free to paid',
      help: 'The share of new free users who come to pay, here in the month of sign-up.',
      evidence:
        'Published figures: 2–5% for freemium, 15–25% for opt-in trials, 40–60% for opt-out trials. One B2B plan aims at more than 25%, which is a target and not a result.',
    },
    freeCost: {
      name: 'Cost of a free user',
      help: 'Computing, storage and support for one free user a month.',
      evidence: 'Invented.',
    },
    freeChurn: {
      name: 'Free users leaving',
      help: 'The share of free users who stop each month.',
      evidence: 'Invented.',
    },
    startingFree: { name: 'Free users now', help: 'Free users at the start.' },
    startingCustomers: {
      name: 'Paying customers now',
      help: 'Paying customers at the start, shared out by weight; they keep their price.',
    },
    serviceShare: {
      name: 'Customers buying services',
      help: 'The share of customers who buy consulting, integration or training in a month.',
      evidence: 'Invented.',
    },
    serviceValue: {
      name: 'Value of a service order',
      help: 'The average value of one order of services.',
      evidence:
        'On the price list consulting is ¥3,000–8,000 a day and training ¥10,000 a batch; the default is about three days.',
    },
    serviceMargin: {
      name: 'Margin of services',
      help: 'What is left of service revenue after labour.',
      evidence: 'Invented; services usually earn far less than software.',
    },
    annualShare: {
      name: 'Share paying annually',
      help: 'The share of customers who pay a year in advance.',
      evidence: 'Invented.',
    },
    annualRenewal: {
      name: 'Annual renewal',
      help: 'The share of annual payers who renew when their year ends.',
      evidence: 'Invented; put in your own record.',
    },
    monthlyDiscount: {
      name: 'Monthly discount rate',
      help: 'What a month of waiting takes off money.',
      evidence: '0.8% a month is about 10% a year.',
    },
    focusTier: {
      name: 'Tier to look at',
      help: 'The tier whose annual plan is judged and whose price moves.',
      options: { '1': 'Tier 1', '2': 'Tier 2', '3': 'Tier 3', '4': 'Tier 4', '5': 'Tier 5', '6': 'Tier 6' },
    },
    newPrice: {
      name: 'New monthly price',
      help: 'What this tier would cost; its annual price keeps the same discount. Only new customers pay it.',
    },
    elasticity: {
      name: 'Own-price elasticity',
      help: 'By how many per cent buyers of this tier fall when its price rises by 1%, as a positive number.',
      evidence: 'Without a test of your own it is an assumption; try 0.8 to 2.5.',
    },
  },
  outputs: {
    arrAtEnd: 'ARR after three years',
    arrChange: 'Change in ARR from the price move',
    breakEvenRenewal: 'Break-even renewal of the annual plan',
    mrrAtEnd: 'MRR after three years',
    customersAtEnd: 'Customers after three years',
    grossProfitAtEnd: 'Monthly gross profit after three years',
    billedAtEnd: 'Billed in month 36',
    deferredAtEnd: 'Deferred revenue in month 36',
    annualDiscount: 'Discount of the annual plan',
    monthlyPlanValue: 'Value of a monthly payer',
    annualPlanValue: 'Value of an annual payer',
    cashGain: 'Cash gained in the first month',
    averagePrice: 'Average monthly price of a new customer',
    cannibalisation: 'Part from other tiers',
    customersAfterMove: 'Customers after the price move',
    grossProfitChange: 'Change in monthly gross profit from the price move',
    equalMarkUp: 'Best mark-up (the same for every tier)',
    freeCostPerCustomer: 'Cost of free users per paying customer',
  },
  formulas: {
    discountOfYear: 'Discount of the annual plan',
    valueOfMonthly: 'Value of a monthly payer',
    valueOfAnnual: 'Value of an annual payer',
    renewalForParity: 'Break-even renewal',
  },
  reasons: {
    noBuyers: 'Nobody goes from free to paid, so this has no meaning.',
    noChurn: 'Not bounded by this model: there is neither churn nor discounting.',
    annualAlwaysBetter: 'The annual plan is worth more at any renewal rate.',
    annualNeverBetter: 'The annual plan is worth less even if everybody renews.',
    freeForEver: 'Not bounded by this model: free users never leave.',
    tooLarge: 'Beyond the range of numbers.',
    noSensitivity: 'There is no best price at an elasticity of 0: a rise loses no buyers.',
  },
  problems: { noSuchTier: 'There is no tier {tier}: the number of paid tiers is {count}.' },
  presets: {
    planTarget: {
      name: 'Target of a plan',
      text: 'Free to paid at 25%, the target of a B2B plan; published freemium figures are 2–5%.',
    },
    cheaperEntry: { name: 'Cheaper entry', text: 'The professional tier goes from ¥999 to ¥799.' },
    annualPush: { name: 'Annual first', text: 'Six customers in ten choose the annual plan.' },
    twoTiers: {
      name: 'Two tiers only',
      text: 'Four in ten buy, and enterprise gets cheaper: a third of its gain comes from the professional tier.',
    },
  },
  examples: { professional: 'Professional', enterprise: 'Enterprise', custom: 'Custom' },
  sentences: {
    cut: 'At present prices ARR after three years is {arr}. Cutting {tier} from {from} to {to} changes it by {change}; {share} of the customers it gains come from other tiers.',
    raise:
      'At present prices ARR after three years is {arr}. Raising {tier} from {from} to {to} changes it by {change}; {share} of the customers it loses go to other tiers.',
    same: 'At present prices ARR after three years is {arr}; the price of {tier} does not move.',
    nobody: 'Nobody goes from free to paid: ARR after three years is {arr}.',
  },
  charts: {
    mrr: 'MRR by tier',
    mrrReading: 'MRR goes from {first} in month 1 to {last} in month 36.',
    move: 'MRR before and after the price move',
    moveReading: 'In month 36: {before} at present prices, {after} after the move.',
    cash: 'Billing and revenue',
    cashReading:
      'In month 36 {billed} is billed and {mrr} of recurring revenue is earned; deferred revenue stands at {deferred}.',
    before: 'Present prices',
    after: 'After the move',
    billed: 'Billed, services included',
    recognised: 'Recurring revenue',
    month: 'Month',
    money: 'Money per month',
  },
  tables: {
    annual: 'Annual against monthly plan',
    tier: 'Tier',
    discount: 'Discount',
    monthlyValue: 'Value, monthly plan',
    annualValue: 'Value, annual plan',
    breakEven: 'Break-even renewal',
    cashGain: 'Cash gained in month 1',
    move: 'The price move among new customers',
    priceBefore: 'Price now',
    priceAfter: 'New price',
    newBefore: 'Won a month now',
    newAfter: 'Won a month after',
    years: 'Three years at present prices',
    month: 'Month',
    freeUsers: 'Free users',
    customers: 'Customers',
    mrr: 'MRR',
    arr: 'ARR',
    billed: 'Billed',
    deferred: 'Deferred revenue',
    grossProfit: 'Gross profit a month',
  },
  notes: {
    rounded: 'The annual plan of {tier} saves {exact}; a price list would print {rounded}.',
    belowParity:
      'A renewal of {renewal} is below the break-even of {parity} for {tier}: the annual plan brings cash early and is worth less in the long run.',
    optimistic:
      'A free-to-paid rate of {conversion} is above what is published for freemium (2–5%); only trials report 15% or more.',
    alike:
      'The price move is a multinomial logit: it takes all tiers for substitutes, and overstates cannibalisation between unlike ones.',
  },
};
