import type { AttributionLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: AttributionLabels = {
  title: 'Channel attribution',
  question: 'Which channel earned it?',
  inputs: {
    model: {
      name: 'Model',
      help: 'How the credit is split. All seven are computed and compared; the one chosen here sets the order and the conclusion.',
      evidence: 'A B2B growth plan names time decay, position and data-driven models without saying how to choose.',
      options: {
        last: 'Last touch',
        first: 'First touch',
        linear: 'Linear',
        position: 'Position',
        decay: 'Time decay',
        markov: 'Markov',
        shapley: 'Shapley',
      },
    },
    journeys: {
      name: 'Journeys',
      help: 'One kind of journey per row: the channels in order of time, separated by ">", and how many who took it converted and did not. Paste up to 20,000 rows; equal journeys are merged.',
      evidence: 'The channels are those of a B2B growth plan; all counts and days are invented for illustration.',
      columns: {
        path: { name: 'Path', help: 'For example "search > ads > email". Spell a channel the same way throughout.' },
        conversions: { name: 'Converted', help: 'How often this journey ended in a conversion.' },
        nulls: { name: 'Did not', help: 'How often it ended in nothing. Without it the Markov model is distorted.' },
        days: {
          name: 'Days to end',
          help: 'Optional: days from each touch to the end of the journey, separated by commas, such as "12, 5, 0". Time decay needs them.',
        },
      },
    },
    firstWeight: {
      name: 'Part of the first touch',
      help: 'What the position model gives to the first touch. Two touches share everything in the proportion of the two parts.',
      evidence: '40% first, 20% between, 40% last is a convention, not a finding.',
    },
    lastWeight: {
      name: 'Part of the last touch',
      help: 'What the position model gives to the last touch; the touches between share the rest.',
      evidence: '40% first, 20% between, 40% last is a convention, not a finding.',
    },
    halfLifeInDays: {
      name: 'Half-life',
      help: 'In the time-decay model, credit halves for each such stretch before the end: by days, not by order.',
      evidence: '7 days was the default of Google Analytics; long decisions call for more.',
    },
    linearOver: {
      name: 'Linear over',
      help: 'Over touches, a channel that appears twice counts twice; over channels, it counts once.',
      options: { touches: 'touches', channels: 'channels' },
    },
    shapleyWorth: {
      name: 'Shapley: worth of a set',
      help: 'What a set of channels is worth: the conversions of journeys that touch no others, or their conversion rate. The first equals an even split over channels; the second takes up to 15 channels and can be negative.',
      options: { conversions: 'conversions', rate: 'conversion rate' },
    },
  },
  outputs: {
    topShare: 'Share of the first channel',
    disagreement: 'Widest gap between models',
    moved: 'Credit moved from last touch',
    topCredit: 'Conversions of the first channel',
    topLowest: 'Its lowest share',
    topHighest: 'Its highest share',
    conversions: 'Conversions',
    conversionRate: 'Journeys that convert',
    channelCount: 'Channels',
    meanTouches: 'Touches per conversion',
    singleTouchShare: 'Conversions after one touch',
  },
  formulas: { middleWeight: 'Part of the touches between', dayFactor: 'Factor for each day earlier' },
  reasons: {
    noConversions: 'No journey converts, so there is no credit to split.',
    noDays: 'Time decay needs the days of each touch; some converting journeys of several touches have none.',
    tooManyForRate:
      'By conversion rate the Shapley value is computed exactly up to 15 channels; merge channels, or use conversions.',
    unsolved: 'These journeys are too lopsided: their transition matrix has no numerical solution.',
  },
  problems: {
    emptyTouch:
      'Row {row} has a touch without a name: each ">" needs a channel on both sides, such as "search > email".',
    daysUnread:
      'The days in row {row} cannot be read: numbers without a unit, separated by commas, such as "12, 5, 0".',
    daysRising:
      'The days in row {row} rise: they count down to the end, so later touches have smaller numbers, such as "12, 5, 0".',
    daysCount: 'Row {row} has {touches} touches, and days for {days}: give the days of each touch, or none at all.',
    tooManyChannels:
      'There are {found} different channels, at most {most} are allowed: check that ">" separates them, or group campaigns into channels first.',
    tooMuchAtTheEnds: 'The parts of the first and the last touch add up to more than 100%.',
  },
  presets: {
    evenly: {
      name: 'Evenly',
      text: 'Every touch counts the same; where a channel repeats, touches and channels differ.',
    },
    timeDecay: { name: 'Time decay', text: 'A half-life of 7 days: the closer to the conversion, the more credit.' },
    dataDriven: { name: 'Shapley by rate', text: 'What the conversion rate of journeys gains when a channel joins.' },
    onlyConverted: {
      name: 'Losers thrown away',
      text: 'The same journeys, converted ones only: how the Markov model is distorted.',
    },
    textbook: { name: 'Textbook example', text: 'Three journeys; the Markov model gives 20%, 40% and 40%.' },
  },
  examples: { search: 'Search content', ads: 'Paid ads', social: 'Social media', partner: 'Partners', mail: 'Email' },
  sentences: {
    split:
      'By the “{model}” model, {channel} earned {share} of {conversions} conversions; other models put its share anywhere from {low} to {high}. None of these is causal.',
    none: 'The “{model}” model has no answer. {reason}',
  },
  charts: {
    models: 'How seven models split the same conversions',
    model: 'Model',
    chosen: '{name} (chosen)',
    share: 'Share of all conversions',
    others: '{count} other channels',
    modelsReading: 'The same conversions give {channel} {low} at the least and {high} at the most.',
    modelsReadingNone: 'There are no conversions to split.',
    moved: 'From last touch to “{model}”',
    movedLast: 'Last touch beside first touch',
    channel: 'Channel',
    movedReading: '{moved} of the credit changes hands.',
  },
  tables: {
    credits: 'Conversions credited under each model',
    channel: 'Channel',
    sum: 'All',
    shares: 'Shares and how far the models differ',
    share: 'Share (chosen model)',
    low: 'Lowest',
    high: 'Highest',
    touched: 'Conversions touched',
    removal: 'Removal effect',
  },
  notes: {
    causal:
      'None of these is causal. They divide conversions that have happened and do not say what would be lost without a channel. To learn what a channel adds, run an experiment that withholds it from some regions or people.',
    few: 'There are only {conversions} conversions, so a few chance ones move the shares a lot; collect at least {enough} before concluding.',
    thin: 'Channels with fewer than {enough} converting journeys: {count}, such as {channel} ({touched}). Read their shares as rough.',
    noNulls:
      'There are no journeys that did not convert: the Markov model then takes every road as leading to a conversion, and removal effects are too large. Add those who took the same channels and did not convert.',
    spread: 'The share of {channel} differs by {gap} between models: before it decides a budget, ask why this model.',
    negative:
      'The Shapley value of {channel} is negative ({credit}): journeys through it convert at a lower rate. It may only mean that it reaches colder people.',
    unavailable: '{model} has no result. {reason}',
    single: '{share} of the conversions had one touch; about these all models agree.',
  },
};
