import { defineMdastPlugin } from 'satteri';
import { LANGUAGE_TAGS, type Locale } from '../i18n/locales.ts';
import { workOf } from './page-data.ts';

/**
 * What needs a language of its own inside the other one: any Han characters in an English text, which would else be read out and set as
 * nobody knows what; three or more English words in a row in a Chinese text (a title, a quotation), not a name or an abbreviation.
 */
const FOREIGN: Record<Locale, { runs: RegExp; tag: string }> = {
  en: {
    runs: /(\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]*[\p{Script=Han}\u3001-\u3011\uff00-\uffef])?)/u,
    tag: LANGUAGE_TAGS.zh,
  },
  zh: { runs: /([A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*){2,})/u, tag: LANGUAGE_TAGS.en },
};

/** Says in which language the runs of the other language are. */
export const foreignRuns = defineMdastPlugin({
  name: 'foreign-runs',
  text(node, context) {
    const { runs, tag } = FOREIGN[workOf(context).page.locale];
    if (!runs.test(node.value)) return;
    const parts = node.value.split(runs).map((value, place) => ({ value, isForeign: place % 2 === 1 }));
    context.replaceNode(
      node,
      parts
        .filter(({ value }) => value !== '')
        .map(({ value, isForeign }) => (isForeign ? inLanguage(value, tag) : { type: 'text', value })),
    );
  },
});

function inLanguage(value: string, tag: string) {
  return {
    type: 'mdxJsxTextElement' as const,
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute' as const, name: 'lang', value: tag }],
    children: [{ type: 'text' as const, value }],
  };
}
