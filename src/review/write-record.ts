import { parseDocument, stringify } from 'yaml';
import type { SectionPairs } from '../schemas/section-record.ts';

const HEAD =
  '# Hashes of the words of each section: when the page was last reviewed, and when its languages were last in step.\n' +
  '# Written by `npm run review -- done` and `npm run translate -- done`; not by hand.\n';

/**
 * `sections.yml` with one of its two lists replaced; the other stays as it is.
 *
 * @param text the file as it is; empty when there is none
 */
export function writeRecord(text: string, list: 'reviewed' | 'inStep', sections: SectionPairs): string {
  const kept = (parseDocument(text).toJS() ?? {}) as Partial<Record<'reviewed' | 'inStep', SectionPairs>>;
  const lists = { ...kept, [list]: sections };
  return `${HEAD}${listText('reviewed', lists.reviewed)}${listText('inStep', lists.inStep)}`;
}

/** One section a line, so that two edits of a page seldom meet in a merge. */
function listText(name: string, sections: SectionPairs | undefined): string {
  if (!sections) return '';
  const lines = Object.entries(sections).map(
    ([id, { zh, en }]) => `  ${plain(id)}: { zh: ${plain(zh)}, en: ${plain(en)} }\n`,
  );
  return lines.length > 0 ? `${name}:\n${lines.join('')}` : `${name}: {}\n`;
}

function plain(value: string): string {
  return stringify(value).trim();
}
