import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An edit that an author makes, and how a reader of the open page would notice. */
export interface Edit {
  name: string;
  address: string;
  /** From the project's root. */
  file: string;
  /** The file's text with the edit in it; the round makes edits differ that would otherwise be remembered. */
  change: (text: string, round: number) => string;
  /** What the page says afterwards, in its text or in the tags of its pictures, and did not before. */
  shows: string;
}

const PLAYBOOK = 'content/playbooks/tech/technical-debt';
const PAGE = '/en/playbooks/tech/technical-debt/';
const CHINESE_PAGE = '/playbooks/tech/technical-debt/';
const SIMULATOR = '/en/simulators/ltv-cac/';

const ILLUSTRATED = 'content/playbooks/tech/delivery-flow';
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" viewBox="0 0 90 90"><path d="M0 0h90v90H0z"/></svg>';

/** Gives two pages of the copy a picture, one of them to be put into its text: the content has none of its own. */
export function addPictures(root: string): void {
  for (const folder of [PLAYBOOK, ILLUSTRATED].map((name) => path.join(root, name))) {
    mkdirSync(path.join(folder, 'figures'), { recursive: true });
    writeFileSync(path.join(folder, 'figures/board.svg'), DRAWING);
  }
  const text = path.join(root, ILLUSTRATED, 'en.mdx');
  writeFileSync(text, insert('![A board](figures/board.svg)')(readFileSync(text, 'utf8')));
}

const insert = (words: string) => (text: string) => text.replace('{#when}\n', `{#when}\n\n${words}\n`);

/** One edit of each kind that a live preview has to follow. */
export const EDITS: Edit[] = [
  { name: 'text (en.mdx)', address: PAGE, file: `${PLAYBOOK}/en.mdx`, change: insert('A zebra.'), shows: 'A zebra.' },
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
    shows: '77 days',
  },
  {
    name: 'diagram (en.mdx)',
    address: PAGE,
    file: `${PLAYBOOK}/en.mdx`,
    change: (text, round) => text.replace(/accTitle: .*/, `accTitle: Zebra drawing ${round} ${Date.now()}`),
    shows: 'Zebra drawing',
  },
  {
    name: 'picture, put in (en.mdx)',
    address: PAGE,
    file: `${PLAYBOOK}/en.mdx`,
    change: insert('![A board for the zebra](figures/board.svg)'),
    shows: 'A board for the zebra',
  },
  {
    name: 'term (glossary)',
    address: PAGE,
    file: 'content/glossary/technical-debt.yml',
    change: (text) => text.replace(/(en:\s+term: ).*/, '$1zebra debt'),
    shows: 'zebra debt',
  },
  {
    name: 'source',
    address: PAGE,
    file: 'content/sources/support-systems.yml',
    change: (text) => text.replace(/(title: .*en: ['"]?)/, '$1Zebra '),
    shows: 'Zebra Building',
  },
  {
    name: 'the site’s words (interface)',
    address: PAGE,
    file: 'content/interface/en.yml',
    change: (text) => text.replace(/^ {2}owner: .*/m, '  owner: Zebra'),
    shows: 'Zebra',
  },
  {
    name: 'embedded simulator’s words',
    address: PAGE,
    file: 'simulators/tech-debt/labels/en.ts',
    change: (text) => text.replace(/question: (['"])/, 'question: $1Zebra: '),
    shows: 'Zebra: ',
  },
  {
    name: 'text (zh.mdx)',
    address: CHINESE_PAGE,
    file: `${PLAYBOOK}/zh.mdx`,
    change: insert('一匹斑马。'),
    shows: '一匹斑马。',
  },
  {
    name: 'picture, drawn anew (figures/)',
    address: '/en/playbooks/tech/delivery-flow/',
    file: `${ILLUSTRATED}/figures/board.svg`,
    change: (text) => text.replace('width="90"', 'width="77"'),
    shows: 'width="77"',
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
    change: (text) => text.replace('const ltv = ltvAt(timing);', 'const ltv = 5 * Number(ltvAt(timing));'),
    shows: '133,200',
  },
  {
    name: 'model card',
    address: SIMULATOR,
    file: 'simulators/ltv-cac/MODEL.en.md',
    change: (text) => text.replace('when is the money back?', 'when is the zebra back?'),
    shows: 'zebra back',
  },
];
