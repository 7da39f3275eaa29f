import type { IceLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: IceLabels = {
  title: 'ICE prioritisation',
  question: 'Which ideas first?',
  inputs: {
    method: {
      name: 'Method',
      help: 'Which score ranks the ideas. Geometric mean and product rank alike; the arithmetic mean does not, because one high score makes up for a low one.',
      options: {
        geometric: 'ICE: geometric mean',
        product: 'ICE: product',
        arithmetic: 'ICE: arithmetic mean',
        rice: 'RICE',
        wsjf: 'WSJF',
      },
    },
    ideas: {
      name: 'Ideas',
      help: 'One idea per row. When several people score the same idea, give each a row with the same name and a different scorer.',
      evidence:
        'The example ideas come from the growth plan of a B2B platform; their scores are invented for illustration.',
      columns: {
        name: { name: 'Idea', help: 'One phrase that says what changes.' },
        impact: { name: 'Impact', help: 'What it does for the target metric if it works: 1 least, 10 most.' },
        confidence: {
          name: 'Confidence',
          help: 'How sure you are of that impact: 1 a guess, 10 proved by experiment.',
        },
        ease: { name: 'Ease', help: 'How easy it is: 10 a day or two, 1 several teams for months.' },
        scorer: { name: 'Scorer', help: 'Optional; name it when several people score, to compare them.' },
      },
    },
    reach: {
      name: 'RICE backlog',
      help: 'One idea per row, with countable quantities in place of some scores.',
      evidence:
        'The values of impact and confidence are those published by Intercom; the example figures are invented.',
      columns: {
        name: { name: 'Idea', help: 'One phrase that says what changes.' },
        reach: {
          name: 'Reach',
          help: 'People affected in a fixed period, such as a quarter, not page views; the same period for all ideas.',
        },
        impact: {
          name: 'Impact',
          help: 'The effect on each person.',
          options: {
            '3': '3 (massive)',
            '2': '2 (high)',
            '1': '1 (medium)',
            '0.5': '0.5 (low)',
            '0.25': '0.25 (minimal)',
          },
        },
        confidence: {
          name: 'Confidence',
          help: 'How sure you are of these estimates.',
          options: { '100': '100% (data)', '80': '80% (some support)', '50': '50% (a guess)' },
        },
        effort: { name: 'Effort', help: 'Person-months of all roles together; must be above 0.' },
      },
    },
    jobs: {
      name: 'WSJF backlog',
      help: 'One job per row; all four are relative points, usually 1, 2, 3, 5, 8, 13 or 20.',
      evidence: 'The scale is that of the Scaled Agile Framework; the example points are invented.',
      columns: {
        name: { name: 'Job', help: 'One phrase that says what is delivered.' },
        value: { name: 'Business value', help: 'Relative value to users and the business.' },
        urgency: { name: 'Time criticality', help: 'How fast the value is lost by waiting.' },
        risk: { name: 'Risk reduction', help: 'How much risk it removes, or opportunity it opens.' },
        size: { name: 'Job size', help: 'Relative size; must be above 0.' },
      },
    },
  },
  outputs: {
    topScore: 'Top score',
    leadOverSecond: 'Lead over second',
    firstPlaceSurvival: 'First place survives',
    ideaCount: 'Ideas',
    nowCount: 'Ideas to do now',
    disagreementCount: 'Ideas in dispute',
  },
  formulas: { score: 'Score' },
  reasons: { onlyOneIdea: 'There is only one idea, so there is nothing to compare it with.' },
  problems: {
    repeatedRating:
      'Row {row} repeats row {first}: the same scorer has scored “{name}” twice. Delete one, or name different scorers.',
    repeatedName: 'Row {row} has the same name as row {first}: “{name}”. Merge them, or use different names.',
  },
  presets: {
    panel: { name: 'Three scorers', text: 'Three colleagues score three ideas and disagree widely on one.' },
    weakLink: {
      name: 'Two kinds of mean',
      text: 'One idea has one very low score: the two means choose different winners.',
    },
    rice: { name: 'RICE', text: 'The same ideas, ranked by people reached and person-months.' },
    wsjf: { name: 'WSJF', text: 'The same work, ranked by cost of delay over job size.' },
  },
  examples: {
    signUp: 'Shorten sign-up from five steps to three',
    roleGuide: 'Guide new users by role: executive, technical, business',
    firstMatch: 'Bring new users to a first match within five minutes',
    referral: 'Give 30 free days for a successful referral',
    limitPrompt: 'Suggest an upgrade when the free quota runs low',
    caseLibrary: 'Publish two industry case studies a week',
    marketing: 'Marketing',
    product: 'Product',
    engineering: 'Engineering',
  },
  levels: { now: 'Do now', plan: 'Plan', park: 'Park', drop: 'Drop' },
  actions: {
    now: 'Write down the hypothesis and the success criterion; start this cycle.',
    plan: 'Schedule for the next cycle; first find evidence for the weakest score.',
    park: 'Keep in the backlog; score again when there is new evidence.',
    drop: 'Take it off the backlog and record why.',
    discuss: 'Settle the disagreement before ranking: scorers are {gap} apart on {scale}.',
  },
  sentences: {
    leads:
      '“{winner}” comes first with {score}, {lead} ahead of “{second}”; it stays first in {kept} of {changes} one-step changes of a single score.',
    ties: '{names} tie for first with {score} each; they stay tied for first in {kept} of {changes} one-step changes of a single score.',
    alone: '“{winner}” is the only idea, with {score}; add others to compare.',
  },
  nameSeparator: ', ',
  quotedName: '“{name}”',
  and: '{names} and others ({count} ideas in all)',
  chart: {
    title: 'Scores of all ideas',
    score: 'Score',
    reading: 'From highest to lowest: the best idea has {best}, the last {worst}.',
    readingFirst: 'The first {shown} of {count} ideas: the best has {best}, the last one drawn {worst}.',
  },
  table: {
    title: 'Ranking',
    rank: 'Rank',
    tiedRank: '{rank} (tied)',
    score: 'Score',
    spread: 'Spread',
    scorers: 'Each scorer',
    range: 'Rank range',
    rangeValue: '{best}–{worst}',
    level: 'Priority',
    action: 'Recommended action',
    noSpread: '–',
    scorerScore: '{scorer} {score}',
    unnamed: 'Unnamed',
    scorerSeparator: '; ',
  },
  notes: {
    ordinal:
      'The scores give an order, not a ratio: 8 is not twice 4. Where scores are close, look at the rank range, not at the decimals.',
    relative: 'Priorities are shares of the best score, so they change when the backlog does.',
    fragile: 'First place is fragile: {lost} of {changes} one-step changes of a single score would change it.',
    disagreement: 'Scorers of “{name}” are more than 3 points apart: {gap} on {scale}.',
    moreDisagreements: '{count} more ideas have scorers more than 3 points apart; see the recommended actions.',
  },
};
