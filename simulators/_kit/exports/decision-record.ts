import type { Locale } from '../define.ts';
import { defaultInputs } from '../inputs.ts';
import { isSame } from '../link-inputs.ts';
import type { ExportCase } from './export-case.ts';
import { blocksOf, markdownText } from './markdown.ts';

/** The headings of a decision record, and what to write under each. */
export interface DecisionWords {
  title: string;
  date: string;
  status: string;
  context: string;
  contextHint: string;
  options: string;
  optionHint: string;
  choice: string;
  choiceHint: string;
  consequences: string;
  consequencesHint: string;
  check: string;
  checkHint: string;
  numbers: string;
  open: string;
}

/**
 * A decision record as MDX, ready for a page: the case as a simulator with these inputs, the answer in a sentence, and headings for
 * context, options, choice, consequences and check, with hints to write over.
 *
 * @example decisionRecord(exported, 'en', words) // '# Decision: …\n\n…<Simulator id="ltv-cac" inputs={{"cac":5000}} />…'
 */
export function decisionRecord(exported: ExportCase, locale: Locale, words: DecisionWords): string {
  const { labels, view, writing, link, date, simulator } = exported;
  const section = (heading: string, ...texts: string[]) => [`## ${heading}`, ...texts];
  return blocksOf([
    `# ${markdownText(words.title.replace('{question}', () => labels.question))}`,
    `- ${words.date}${date}\n- ${words.status}`,
    ...section(words.context, words.contextHint),
    ...section(words.numbers, markdownText(writing.phrase(view.sentence))),
    `<Simulator id="${simulator.id}"${presetOf(exported, locale)} />`,
    `[${words.open}](${link})`,
    ...section(words.options, optionList(words.optionHint)),
    ...section(words.choice, words.choiceHint),
    ...section(words.consequences, words.consequencesHint),
    ...section(words.check, words.checkHint),
  ]);
}

/** What differs from the defaults. JSON is JavaScript, so that whatever a text holds it stays a text. */
function presetOf({ simulator, inputs }: ExportCase, locale: Locale): string {
  const defaults = defaultInputs(simulator, locale);
  const changed = Object.entries(inputs).filter(([name, value]) => !isSame(value, defaults[name]));
  return changed.length === 0 ? '' : ` inputs={${JSON.stringify(Object.fromEntries(changed))}}`;
}

function optionList(hint: string): string {
  return [1, 2, 3].map((place) => `${place}. ${hint}`).join('\n');
}
