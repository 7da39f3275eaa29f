import type { FunnelLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: FunnelLabels = {
  title: 'Conversion funnel',
  question: 'Where do we lose people, and which step is worth improving?',
  inputs: {
    stages: {
      name: 'Stages',
      help: 'One stage per row, in order, with the people who reached it. Count people and not events, of one group, all given the same time.',
      evidence: 'The eight stages are those of the growth plan of a B2B AI platform; the numbers are an illustration.',
      columns: {
        name: { name: 'Stage', help: 'What people have done.' },
        people: { name: 'People', help: 'How many of the group have got this far.' },
      },
    },
    relativeLift: {
      name: 'Relative lift',
      help: 'A step improves by this share of itself: 40% better by 10% is 44%.',
      evidence: 'The 10% is an illustration; most tests bring less.',
    },
    pointLift: {
      name: 'Lift in points',
      help: 'A step improves by so many percentage points: 40% and 5 points are 45%.',
      evidence: 'The 5 points are an illustration.',
    },
    targetConversion: {
      name: 'Target for the whole',
      help: 'The share of those who enter that should reach the end; what every step must gain follows from it.',
      evidence: 'The default is an illustration; put in your own target.',
    },
    dropOffBar: {
      name: 'Bar for drop-off',
      help: 'A step is flagged when its drop-off is strictly above this; exactly at the bar it is not.',
      evidence: 'The 50% is that of the same plan: a convention, not a law.',
    },
    potentialBar: {
      name: 'Bar for high potential',
      help: 'A flagged step that loses more people than this has high potential, else medium.',
      evidence: 'The 1,000 are those of the same plan; set it to your own size.',
    },
  },
  outputs: {
    overall: 'Overall conversion',
    mostLost: 'Most lost at one step',
    opportunityCount: 'Steps flagged',
    gainOfOne: 'More at the end, one step lifted by its share',
    bestPointGain: 'Most at the end for the same points',
    gainOfAll: 'More at the end, every step lifted',
    equalLift: 'Lift every step needs for the target',
    meanStep: 'Geometric mean of the steps',
    largestDropOff: 'Largest drop-off',
    highPotentialCount: 'Of these with high potential',
  },
  formulas: { liftedPeople: 'People here if this step alone were lifted by its share (before any cap)' },
  reasons: {
    emptyStage: 'Nobody has got to the stage before, so there is no rate.',
    nobodyArrives: 'Nobody reaches the end, and a share more of nothing is nothing.',
    outOfReach: 'Even with every step at 100% the target is not reached.',
  },
  problems: {},
  presets: {
    large: { name: 'A hundred thousand visitors', text: 'Eight stages, 100,000 enter and 1,210 pay; an illustration.' },
    planTargets: {
      name: 'What the plan’s targets multiply to',
      text: '20,000 visitors at the plan’s targets: 15% sign up, 75% finish onboarding, 60% reach first value, 40% become active, 25% pay. The plan does not name their denominators.',
    },
    fewPeople: { name: 'Few people', text: '1,000 from sign-up on; no step loses more than half.' },
    rising: { name: 'Rising numbers', text: 'More complete the sign-up than start it: something is counted wrongly.' },
  },
  stages: {
    visit: 'Visit',
    start: 'Sign-up started',
    complete: 'Sign-up completed',
    login: 'First log-in',
    onboarding: 'Onboarding done',
    value: 'First value',
    active: 'Active user',
    returned: 'Back next week',
    paid: 'Paid',
  },
  quoted: '“{name}”',
  separator: ' and ',
  sentences: {
    some: '{entered} enter and {arrived} reach the end ({overall}); {count} of {steps} steps lose more than {bar}, and most are lost on the way to “{worst}”: {lost}.',
    none: '{entered} enter and {arrived} reach the end ({overall}); none of {steps} steps loses more than {bar}.',
    empty: 'Nobody enters this funnel, so there is nothing to compute.',
  },
  charts: {
    funnel: 'The funnel and its losses',
    stage: 'Stage',
    people: 'People',
    there: 'Got this far',
    lost: 'Lost on the way here',
    funnelReading:
      'From {entered} to {arrived}; the right part of a row are those lost on the way to it, and both parts together are the row before.',
    lifts: 'One step better: how many more at the end?',
    upTo: 'to “{stage}”',
    gained: 'More people at the end',
    byPoints: 'By the same points',
    byShare: 'By the same share',
    liftReading:
      'The same share of itself brings about {gain} more at any step; the same points bring most at “{stage}”.',
    liftUnknown: 'Some stages have nobody in them, so there is nothing to compare.',
  },
  tables: {
    steps: 'Step by step',
    name: 'Stage',
    people: 'People',
    conversion: 'Step conversion',
    interval: '95% interval',
    cumulative: 'Cumulative',
    dropOff: 'Drop-off',
    lost: 'Lost',
    gain: 'More at the end, by share',
    pointGain: 'More at the end, by points',
    flag: 'Flag',
    between: '{low}–{high}',
    none: '–',
    flags: { high: 'High potential', medium: 'Medium potential', rises: 'Rises', none: '–' },
  },
  notes: {
    rises:
      'The numbers rise on the way to “{stage}” ({from} to {to}): events counted for people, different windows, or a side door. Find out which; nothing is cut to 100% here.',
    empty: 'Nobody has got to the stage before “{stage}”, so the rates after it have no meaning.',
    few: 'Only {people} start on the way to “{stage}”, so its rate is uncertain: go by the interval.',
    elsewhere:
      'Most are lost on the way to “{worst}”, but the same points bring more at the end at “{best}”: the biggest hole need not be the one to mend.',
    atBar: 'The drop-off to {stages} is exactly {bar}, which is not above it. A bar is a convention, not a fact.',
    capped: '“{stage}” stops at 100%.',
    cohort:
      'Rates compare only within one group of people who have all had the same time; leave out those who entered too recently. When the whole changes, split by channel and device first.',
  },
};
