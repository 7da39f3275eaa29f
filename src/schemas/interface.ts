import * as z from 'zod';
import { KINDS } from '../search/directory.ts';
import { labels } from './labels.ts';
import { readerLabels } from './reader-labels.ts';
import { ROLES, SYSTEMS, words } from './shared.ts';
import { VERIFICATION_WORDS } from './verification-words.ts';

const system = z
  .strictObject({ name: words.describe('of the system'), summary: words.describe('what it does, in a line') })
  .describe('one system');

<<<<<<< HEAD
=======
function labels<const K extends string>(keys: readonly K[]) {
  const described = Object.fromEntries(keys.map((key) => [key, words.describe(`words for “${key}”`)]));
  return z.strictObject(described as Record<K, typeof words>).describe('words of one part of the site');
}

>>>>>>> 3767042 (Give editors a schema for every YAML file, with the ids that exist, and snippets that pass the checks)
/** `interface/<locale>.yml`: every word of the site that is not part of a page, a simulator or the glossary. */
export const interfaceSchema = z.strictObject({
  roles: labels(ROLES),
  systems: z
    .strictObject(Object.fromEntries(SYSTEMS.map((id) => [id, system])) as Record<string, typeof system>)
    .describe('names of the systems'),
  site: labels([
    'title',
    'tagline',
    'playbooks',
    'simulators',
    'assess',
    'paths',
    'glossary',
    'templates',
    'guide',
    'glossaryText',
    'templatesText',
    'playbooksText',
    'simulatorsText',
    'assessText',
    'pathsText',
    'otherSystems',
    'overview',
    'notFoundTitle',
    'notFoundText',
    'notFoundHome',
  ]),
  home: labels([
    'summary',
    'pictureLabel',
    'pictureCaption',
    'latest',
    'readTitle',
    'readText',
    'readPaths',
    'calculateTitle',
    'calculateText',
    'calculateExample',
    'assessTitle',
    'assessText',
    'assessExample',
    'assessOwn',
    'writeTitle',
    'writeText',
    'whatGrows',
    'forReader',
    'forManager',
    'forTeam',
    'forAuthor',
  ]),
  assess: labels([
    'answer',
    'answerText',
    'team',
    'teamText',
    'round',
    'roundText',
    'compare',
    'compareText',
    'sheet',
    'sheetText',
    'rubrics',
    'needsScript',
    'cells',
    'sheetName',
    'sheetDate',
    'sheetHow',
    'sheetUnknown',
    'sheetNotApplicable',
    'sheetMissing',
  ]),
  paths: labels([
    'entry',
    'total',
    'playbook',
    'simulator',
    'assessment',
    'gaps',
    'gapsText',
    'cell',
    'raises',
    'timesText',
  ]),
  search: labels([
    'label',
    'placeholder',
    'close',
    'recent',
    'forget',
    'count',
    'none',
    'more',
    'cut',
    'broken',
    ...KINDS,
  ]),
  page: labels([
    'stage',
    'duration',
    'owner',
    'reviewed',
    'draft',
    'overdue',
    'usedSimulators',
    'related',
    'who',
    'output',
    'doneWhen',
    'steps',
    'diagram',
    'diagramSource',
    'outline',
    'footnotes',
    'backToText',
    'note',
    'tip',
    'caution',
    'danger',
    'source',
    'by',
    'measured',
    'target',
    'claimed',
    'noSources',
    'noTemplates',
    'download',
    'definition',
    'formula',
    'synonyms',
    'seeAlso',
    'usedIn',
    'table',
    'embed',
    'embedText',
    'zoom',
    'stage1',
    'stage2',
    'stage3',
    'stage4',
    'stage5',
  ]),
  verification: labels(VERIFICATION_WORDS),
  ...readerLabels,
});

/** The site's words in one language. */
export type InterfaceLabels = z.infer<typeof interfaceSchema>;
