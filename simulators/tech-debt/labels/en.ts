import type { DebtLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: DebtLabels = {
  title: 'Technical debt',
  question: 'Which debt should we repay first?',
  inputs: {
    items: {
      name: 'Debt register',
      help: 'One debt per row. What has no interest is a matter of taste and need not be listed.',
      evidence: 'The six debts and all their figures are invented, for a team of eight.',
      columns: {
        name: { name: 'Debt', help: 'In a few words: where it is and what it is.' },
        effort: { name: 'Hours to repay', help: 'To close it for good, testing and release included.' },
        otherCost: { name: 'Other cost', help: 'Money beyond hours: licences, contractors, downtime.' },
        interest: {
          name: 'Interest, h',
          help: 'Extra hours a month because of it: detours, rework, manual steps, incidents.',
        },
        loss: { name: 'Other loss', help: 'Money beyond hours: dearer cloud bills, lost orders.' },
        growth: {
          name: 'Growth, %',
          help: 'How much larger the interest gets each month, as more code is written around it.',
        },
      },
    },
    capacity: {
      name: 'Hours available',
      help: 'Hours that can go into repayment in this round.',
      evidence: '432 hours are 15% of three months of eight people at 120 hours a month.',
    },
    hourlyCost: {
      name: 'Cost of an hour',
      help: 'The full cost of an engineer’s hour, which turns hours into money.',
      evidence: 'The default is invented; finance has the right one.',
    },
    horizonMonths: {
      name: 'Look ahead',
      help: 'Months for which saved interest counts; fewer where the system will soon be retired.',
      evidence: '12 months is usual.',
    },
    waitMonths: {
      name: 'Wait for',
      help: 'By how many months repayment is put off, for the cost of waiting.',
      evidence: 'A quarter.',
    },
    repairGrowth: {
      name: 'Repair gets dearer by',
      help: 'Later is dearer: those who know leave, and more depends on it.',
      evidence: 'The default of 1% is an assumption.',
    },
  },
  outputs: {
    netSaving: 'Net saving of the chosen',
    breakEven: 'Break-even of the chosen',
    waitingCost: 'Cost of waiting',
    chosenCount: 'Debts to repay now',
    chosenEffort: 'Hours used',
    chosenPrincipal: 'Cost to repay them',
    interestSaved: 'Interest saved',
    totalInterest: 'Interest on all debts',
    interestHours: 'Interest on all debts, in hours',
    totalPrincipal: 'Cost to repay all',
    worthCount: 'Debts worth repaying',
    overDensest: 'More than “best ratio first”',
  },
  formulas: {
    principal: 'Principal',
    monthlyInterest: 'Interest in the first month',
    saved: 'Interest saved within the time looked at',
    itemBreakEven: 'Break-even',
    itemWaiting: 'Cost of waiting',
  },
  reasons: {
    noInterest: 'Never: there is no interest to save.',
    nothingChosen: 'No debt is chosen in this round.',
    noEffort: 'It takes no hours, so there is no saving per hour.',
  },
  problems: {},
  presets: {
    fourClasses: {
      name: 'Four classes',
      text: 'Architecture, code, knowledge, dependency: one debt each. The classes are a source’s, the figures invented.',
    },
    growing: { name: 'Growing interest', text: 'A dependency that costs little today, and 8% more every month.' },
    tight: { name: 'Too few hours', text: 'The debt with the best ratio crowds out two that are worth more together.' },
    nothingPays: { name: 'Nothing pays', text: 'Too little interest to win the cost back within a year.' },
  },
  examples: {
    flags: 'Expired feature flags',
    rules: 'Campaign rules in one head',
    orders: 'Order module without tests',
    payment: 'Old payment library',
    users: 'User table, three writers',
    admin: 'Old admin site',
  },
  classes: {
    architecture: 'Architecture debt',
    code: 'Code debt',
    knowledge: 'Knowledge debt',
    dependency: 'Dependency debt',
  },
  decisions: { now: 'Repay now', next: 'Next round', accept: 'Accept' },
  sentences: {
    several:
      'Repay {count} debts, “{first}” first, in {hours}: a net saving of {saving} within {horizon}, back after {breakEven}. Waiting {wait} would cost {waiting}.',
    one: 'Repay “{first}”, in {hours}: a net saving of {saving} within {horizon}, back after {breakEven}. Waiting {wait} would cost {waiting}.',
    noRoom: 'Some debts are worth repaying, but none fits into {capacity}: cut them smaller or set more hours aside.',
    nothingPays: 'No debt pays for its repair within {horizon}: accept them for now, with a date to look again.',
  },
  charts: {
    balance: 'Chosen debts: interest saved and cost to repay',
    month: 'Month',
    money: 'So far',
    saved: 'Interest saved',
    principal: 'Cost to repay',
    breakEven: 'break-even',
    back: 'Interest saved passes the cost of {principal} after {months}.',
    nothing: 'No debt is chosen in this round.',
    saving: 'Net saving by debt',
    savingAxis: 'Interest saved less cost to repay',
    item: 'Debt',
    savingReading: '“{name}”, first in rank, saves {saving} within {horizon}; what is below 0 does not pay.',
    interest: 'Interest month by month',
    perMonth: 'Interest',
    after: 'Chosen repaid',
    without: 'None repaid',
    interestReading: 'By month {month} interest is {without} with none repaid and {after} with the chosen repaid.',
  },
  tables: {
    ranking: 'Ranking',
    rank: 'Rank',
    item: 'Debt',
    decision: 'Advice',
    effort: 'Hours',
    principal: 'Principal',
    interest: 'Interest',
    breakEven: 'Break-even',
    saving: 'Net saving',
    waiting: 'Cost of waiting',
  },
  notes: {
    tooLarge:
      '“{name}” is worth repaying but takes {effort}, more than the {capacity} there are: cut it into slices that can each be released.',
    exact: 'The choice is exact: the search ruled out every other combination.',
    notProven:
      'There are too many debts to finish the search: the choice saves {worth}, and none can save more than {atMost}.',
    beatsDensest:
      'Taking the best saving per hour first would save {gained} less: one large debt would take the room of two smaller ones.',
    leftOut:
      'Left out: how likely a failure is and what it would do, deadlines of security holes, the order between debts, who can do it, morale. Repay high risk by its date, whatever the rank here.',
    joint: 'The cheapest repayment rides along with a feature that touches the same place; put in fewer hours for it.',
  },
};
