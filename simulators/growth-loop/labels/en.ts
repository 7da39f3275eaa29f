import type { LoopLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: LoopLabels = {
  title: 'Growth loop',
  question: 'Does the flywheel turn, and when is the target reached?',
  inputs: {
    signUps: {
      name: 'Sign-ups a month',
      help: 'New users you win yourself, without those whom others bring; spread evenly over the month.',
      evidence: 'A growth plan of a B2B platform asks for more than 1,000 new sign-ups a month.',
    },
    payingOf: {
      name: 'Free to paid, of whom',
      help: 'Whose 25% it is: of all sign-ups, of the activated, or of the activated still active when the trial ends.',
      evidence: 'The plan does not say; the three readings are several times apart.',
      options: { signUps: 'All sign-ups', activated: 'The activated', active: 'Still active at the end of the trial' },
    },
    paying: {
      name: 'Free to paid',
      help: 'The share of those who come to pay, from the end of the trial.',
      evidence: 'The same plan aims at over 25%. Published: 2–5% for free plans, 15–25% for trials without a card.',
    },
    activation: {
      name: 'Activation',
      help: 'The share of sign-ups who do the key action.',
      evidence: 'The same plan aims at over 40%.',
    },
    monthlyChurn: {
      name: 'Payers lost a month',
      help: 'Of the payers at the start of a month, the share who leave in it.',
      evidence: 'The same plan wants 70% left after 12 months: 1 − 0.70^(1/12) = 2.93% a month.',
    },
    viralCoefficient: {
      name: 'K-factor',
      help: 'New users whom one new user brings after one cycle: invitations × acceptance. Above 1 a market size is needed.',
      evidence: 'The plan gives no K; the default is 0.',
    },
    cycleDays: {
      name: 'Referral cycle',
      help: 'Median days from joining to the joining of those invited.',
      evidence: '30 days is for illustration.',
    },
    target: {
      name: 'Target',
      help: 'Monthly active paying users (MAPU) to be reached.',
      evidence: 'The same plan: 5,000 by the end of 2025.',
    },
    deadline: {
      name: 'Deadline',
      help: 'The month by the end of which the target is to be met.',
      evidence: 'The plan was written in August 2025: five months to the end of the year.',
    },
    startPayers: {
      name: 'Payers today',
      help: 'Paying users before month 1 begins.',
      evidence: 'The plan does not give its starting point; the default is zero.',
    },
    isCapped: {
      name: 'The market ends',
      help: 'People run out: near the end it is hard to meet one who has not joined.',
    },
    market: {
      name: 'Size of the market',
      help: 'How many people could ever join.',
      evidence: 'The default is for illustration.',
    },
    launch: {
      name: 'Sign-ups on launch day',
      help: 'What a single launch (on Product Hunt, say) brings on day 0.',
      evidence: 'The plan has launches and no number for them.',
    },
    trialDays: {
      name: 'Trial',
      help: 'Days from sign-up to the start of payment.',
      evidence: 'The same plan: 14 days, all functions, no card.',
    },
    retention7: {
      name: 'Active on day 7',
      help: 'Of the activated, the share still active on day 7.',
      evidence: 'The same plan aims at 60%.',
    },
    retention30: {
      name: 'Active on day 30',
      help: 'Of the activated, the share still active on day 30.',
      evidence: 'The same plan aims at 35%.',
    },
    retention90: {
      name: 'Active on day 90',
      help: 'Of the activated, the share still active on day 90; it goes on falling at the same pace.',
      evidence: 'The same plan aims at 20%.',
    },
    returning: {
      name: 'Who come back',
      help: 'Of the payers who leave, the share who come back, at most once each time.',
      evidence: 'None by default; fill it in when you have data.',
    },
    returnMonths: {
      name: 'Back after',
      help: 'Months between leaving and coming back.',
      evidence: 'The default is for illustration.',
    },
    price: {
      name: 'Price a month',
      help: 'What a referrer’s free days cost.',
      evidence: 'The same plan lists its professional tier at ¥999 a month.',
    },
    cac: {
      name: 'Direct CAC',
      help: 'What a paying customer costs who was not referred.',
      evidence: 'The same plan aims at under $500: ¥3,600 at 7.2, a rate of ours.',
    },
    rewardDays: {
      name: 'Referral reward',
      help: 'Free days for the referrer of a successful referral.',
      evidence: 'The same plan: 30 free days.',
    },
    rewardAt: {
      name: 'A referral succeeds',
      help: 'When the friend first pays, or already at sign-up.',
      evidence: 'The plan does not say.',
      options: { payment: 'At the first payment', signUp: 'At sign-up' },
    },
  },
  outputs: {
    targetMonth: 'Months to the target',
    payers: 'Payers at the deadline',
    ceiling: 'Growth ceiling',
    neededNew: 'New payers a month it would take',
    newPayers: 'New payers in the month of the deadline',
    quickRatio: 'Quick ratio at the deadline',
    paidShare: 'Sign-ups that come to pay',
    activeUsers: 'Active users at the deadline',
    peakPayers: 'Most payers within ten years',
    multiplier: 'Referral multiplies by',
    rewardPerCustomer: 'Reward per referred customer',
    effectiveCac: 'CAC with referral',
  },
  formulas: { keptAtTrialEnd: 'Still active at the end of the trial' },
  reasons: {
    targetNotReached: 'The target is not reached within ten years.',
    limitedMarket: 'In a limited market there is no steady size; see the peak.',
    endlessReferral: 'K is 1 or more: referral never stops, and this model sets no bound.',
    nobodyLost: 'Nobody is lost for good, so this model sets no bound.',
    nobodyLeft: 'Nobody left in that month, so the quick ratio has no meaning.',
    nobodyPays: 'Nobody pays, so there is no reward per paying customer.',
    notAlone: 'This link alone cannot do it.',
  },
  problems: {
    rises: 'Retention cannot rise: it was {before}% before and is {found}% here. Enter no more than before.',
    endless:
      'K is {found}: above 1 it grows without end. Switch on “The market ends” and give its size, or keep K at 1 or less.',
  },
  presets: {
    plan: {
      name: 'Targets of a plan',
      text: 'PLG targets of a B2B platform: 14-day trial, activation 40%, retention 60/35/20%, 25% paying, 30 free days for a referral, 5,000 in five months. Aims, not results.',
    },
    activePay: {
      name: 'Another denominator',
      text: 'The same targets, with 25% of those still active at the end of the trial.',
    },
    referral: {
      name: 'Referral and returns',
      text: 'The same targets in two years, with K = 0.2 and a tenth of those lost coming back; both for illustration.',
    },
    shop: { name: 'A shop', text: '3,000 new buyers a month, 45% lost a month, referral 0.05; invented figures.' },
    viral: {
      name: 'A market used up',
      text: 'K = 1.5, ten-day cycle, 100,000 people: first it explodes, then it peaks. Invented figures.',
    },
  },
  sentences: {
    there: 'There are more than {target} payers from the start; by month {deadline} there are {payers}.',
    inTime: '{target} is reached in month {month}, in time for month {deadline}, when there are {payers}.',
    late: '{target} is reached only in month {month}. By the deadline, month {deadline}, there are {payers}; in time would take {needed} new payers a month.',
    ceiling:
      '{target} is never reached: new and lost payers balance at {ceiling}. By month {deadline} there are {payers}.',
    never:
      '{target} is not reached within ten years; the most is {peak}, in month {peakMonth}. By month {deadline} there are {payers}.',
  },
  charts: {
    payers: 'Paying users and the target',
    month: 'Month',
    people: 'Paying users',
    target: 'target',
    deadline: 'deadline',
    ceiling: 'ceiling',
    reached: 'reached',
    payersReading: 'At the deadline there are {payers} payers; the target is {target}.',
    accounting: 'Growth accounting',
    perMonth: 'People a month',
    joined: 'New payers',
    returned: 'Returned',
    left: 'Lost',
    accountingReading:
      'In month {month}, {joined} are new, {returned} return and {left} are lost: the difference is what is gained.',
    thousand: 'Of 1,000 sign-ups',
    stage: 'Link',
    ofThousand: 'People',
    signedUp: 'Sign-ups',
    activated: 'Activated',
    day7: 'Active on day 7',
    day30: 'Active on day 30',
    day90: 'Active on day 90',
    paying: 'Paying',
    thousandReading: 'Of 1,000 sign-ups {activated} are activated, {day90} still active on day 90, and {paying} pay.',
  },
  tables: {
    levers: 'What must change to meet the deadline',
    lever: 'Link',
    now: 'Now',
    needed: 'Alone, it must be',
    best: 'At its limit, by the deadline',
    tenth: 'A tenth better, by the deadline',
    enough: 'enough already',
    not: 'cannot do it alone',
    together: 'All of these better by',
    months: 'Month by month',
    month: 'Month',
    users: 'New users',
    referred: 'Of them referred',
    active: 'Active users',
    joined: 'New payers',
    returned: 'Returned',
    left: 'Lost',
    payers: 'Payers',
    quickRatio: 'Quick ratio',
  },
  notes: {
    order:
      'Order of events in a month: (1) acquire: sign-ups come evenly by the day, invited people one cycle later; (2) activate; (3) retain: of the payers at its start some leave, and some who left earlier return; (4) refer: each new user brings K more; (5) revenue: those whose trial ends start to pay and do not leave in that month. A month has 30 days.',
    denominator:
      'The same free-to-paid rate means several things: of 100 sign-ups {signUps} pay if it is of all sign-ups, {activated} if of the activated, {active} if of those still active when the trial ends. Write down which.',
    nearCeiling:
      'The ceiling of {ceiling} is less than 1.3 times the target: slightly worse churn or sign-ups, and it is out of reach.',
    quickLow: 'The quick ratio at the deadline is {ratio}, under 2: losses are eating the growth.',
    quickFalls:
      'A falling quick ratio need not mean that things get worse: at a larger size the same churn takes more people.',
    reward:
      'The reward of {reward} per referred customer is above the direct CAC of {cac}: referral is the dearer way. It takes every referrer as paying, which is the most it can be.',
    peak: 'Payers peak in month {month} at {peak} and fall from then on: the market is used up, and churn is not.',
    fractions:
      'People are expected numbers with decimals; at a very small size the real ones swing widely around them.',
  },
};
