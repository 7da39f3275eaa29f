import type { EvaluateOptions } from 'satteri';
import type { DiagramPool } from '../diagrams/draw.ts';
import type { Locale } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { callouts } from './callouts.ts';
import { components } from './components.ts';
import { fences } from './fences.ts';
import { footnotes as noteBubbles } from './footnotes.ts';
import { foreignRuns } from './foreign-runs.ts';
import { headings } from './headings.ts';
import { images, pictureFigures } from './images.ts';
import { links } from './links.ts';
import { plainAddresses } from './plain-addresses.ts';
import { plainColons } from './plain-colons.ts';
import { closeCitations, holdMarks, softBreaks } from './spacing.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';

const HAN = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]`;
/** A reference can stand for any character, so where there is one the text is walked. */
const ANY_HAN = new RegExp(`${HAN}|&`, 'u');
const HAN_ACROSS_LINES = new RegExp(`${HAN}[ \\t]*\\n[ \\t>]*${HAN}|&`, 'u');
const ENGLISH_WORDS = /[A-Za-z'’-]+,? [A-Za-z'’-]+,? [A-Za-z]|[&\\]/;
const PLAIN_ADDRESS = /:\/\/|www\.|@/;

/** What the transforms need to know of a page before they walk it. */
interface PageText {
  source: string;
  locale: Locale;
  labels: InterfaceLabels;
}

/**
 * The transforms of a page, in their order. On the Markdown tree: first what reads the author's own words and places (components,
 * links, pictures), then what replaces nodes (callouts, fences), last the text itself. On the HTML tree: headings before tables and task lists,
 * since only they are asked for by others. A transform walks the page only when the text has the sign that it looks for: on most pages
 * half of them would find nothing.
 */
export function pipeline(diagrams: DiagramPool, { source, locale, labels }: PageText) {
  const { footnotes, backToText, table } = labels.page;
  const ifHas = <P>(sign: RegExp, plugin: P): P[] => (sign.test(source) ? [plugin] : []);
  return {
    mdastPlugins: [
      components,
      links,
      ...ifHas(/!\[/, images),
      ...ifHas(/:[^\s:/]/, plainColons),
      ...ifHas(/:::/, callouts),
      fences(diagrams),
      ...ifHas(/<Cite/, closeCitations),
      ...ifHas(/<Term/, holdMarks),
      ...ifHas(HAN_ACROSS_LINES, softBreaks),
      ...ifHas(locale === 'en' ? ANY_HAN : ENGLISH_WORDS, foreignRuns),
    ],
    hastPlugins: [
      headings(labels.reader.sectionLink),
      ...ifHas(/\|/, tables(table)),
      ...ifHas(/\[[ \txX]\]/, taskLists(labels.checklist)),
      ...ifHas(/\[\^/, noteBubbles(labels.reader.footnote)),
      ...ifHas(/!\[/, pictureFigures),
      ...ifHas(PLAIN_ADDRESS, plainAddresses),
    ],
    features: {
      directive: true,
      headingAttributes: true,
      // Chinese authors type the quotation marks they mean.
      smartPunctuation: locale === 'en' && { quotes: true, dashes: false, ellipses: false },
      gfm: { footnotes: { label: footnotes, backLabel: `${backToText} {reference}`, clobberPrefix: '' } },
    },
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
  } satisfies Partial<EvaluateOptions>;
}
