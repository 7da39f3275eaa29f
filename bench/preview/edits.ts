/** An edit that an author makes, and how a reader of the open page would notice. */
export interface Edit {
  name: string;
  address: string;
  /** From the project's root. */
  file: string;
  change: (text: string) => string;
  /** Text that the page shows afterwards, and did not before. */
  shows: string;
}

const PLAYBOOK = 'content/playbooks/tech/technical-debt';
const PAGE = '/en/playbooks/tech/technical-debt/';
const SIMULATOR = '/en/simulators/ltv-cac/';

/** One edit of each kind that a live preview has to follow. */
export const EDITS: Edit[] = [
  {
    name: 'text (en.mdx)',
    address: PAGE,
    file: `${PLAYBOOK}/en.mdx`,
    change: (text) => text.replace('{#when}\n', '{#when}\n\nZebra paragraph.\n'),
    shows: 'Zebra paragraph.',
  },
  {
    name: 'title, page and sidebar (en.mdx)',
    address: PAGE,
    file: `${PLAYBOOK}/en.mdx`,
    change: (text) => text.replace(/^title: .*/m, 'title: Zebra title'),
    shows: 'Zebra title',
  },
  {
    name: 'facts (playbook.yml)',
    address: PAGE,
    file: `${PLAYBOOK}/playbook.yml`,
    change: (text) => text.replace(/^duration: .*/m, 'duration: P77D'),
    shows: '77',
  },
  {
    name: 'diagram (en.mdx)',
    address: PAGE,
    file: `${PLAYBOOK}/en.mdx`,
    change: (text) => text.replace(/accTitle: .*/, `accTitle: Zebra drawing ${Date.now()}`),
    shows: 'Zebra drawing',
  },
  {
    name: 'term (glossary)',
    address: PAGE,
    file: 'content/glossary/technical-debt.yml',
    change: (text) => text.replace(/(en: \{ term: )[^,]*/, '$1zebra debt'),
    shows: 'zebra debt',
  },
  {
    name: 'source',
    address: PAGE,
    file: 'content/sources/support-systems.yml',
    change: (text) => text.replace(/(title: .*en: ['"]?)/s, '$1Zebra '),
    shows: 'Zebra',
  },
  {
    name: 'the site’s words (interface)',
    address: PAGE,
    file: 'content/interface/en.yml',
    change: (text) => text.replace(/^ {2}owner: .*/m, '  owner: Zebra'),
    shows: 'Zebra',
  },
  {
    name: 'simulator’s words (labels)',
    address: SIMULATOR,
    file: 'simulators/ltv-cac/labels/en.ts',
    change: (text) => text.replace("question: 'Is", "question: 'Zebra: is"),
    shows: 'Zebra: is',
  },
  {
    name: 'simulator’s model',
    address: SIMULATOR,
    file: 'simulators/ltv-cac/model.ts',
    change: (text) =>
      text.replace('const monthlyMargin = arpu * grossMargin;', 'const monthlyMargin = 5 * arpu * grossMargin;'),
    shows: '133,200',
  },
  {
    name: 'model card',
    address: SIMULATOR,
    file: 'simulators/ltv-cac/MODEL.en.md',
    change: (text) => text.replace('when is the money back?', 'when is the zebra back?'),
    shows: 'zebra back',
  },
  {
    name: 'embedded simulator’s words',
    address: PAGE,
    file: 'simulators/tech-debt/labels/en.ts',
    change: (text) => text.replace(/question: (['"])/, 'question: $1Zebra: '),
    shows: 'Zebra: ',
  },
];
