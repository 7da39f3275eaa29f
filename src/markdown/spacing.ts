import { defineMdastPlugin } from 'satteri';

const HAN = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]`;
const BREAK_BETWEEN_HAN = new RegExp(`(?<=${HAN})\\n(?=${HAN})`, 'gu');

/** A line break in the source between two Han characters is no space in the text. */
export const softBreaks = defineMdastPlugin({
  name: 'soft-breaks',
  text(node, context) {
    const joined = node.value.replace(BREAK_BETWEEN_HAN, '');
    if (joined !== node.value) context.setProperty(node, 'value', joined);
  },
});

/** A word, or a Han character with the punctuation behind it; signs that the compiler has put in count as nothing. */
const LAST_WORD = /(?:\p{Script=Han}[\p{P}\u{F8F0}\u{F8F1}]*|[^\s\p{Script=Han}]{1,24})$/u;

/**
 * A citation's number stands close to what it belongs to, however the author spaced it, and on the same line: the citation takes the last
 * word before it into its own box, since a line may else break before any button.
 */
export const closeCitations = defineMdastPlugin({
  name: 'close-citations',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Cite') return;
    const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
    if (before?.type !== 'text') return;
    const words = before.value.trimEnd();
    const [last = ''] = LAST_WORD.exec(words) ?? [];
    context.setProperty(before, 'value', words.slice(0, words.length - last.length));
    if (last === '') return;
    const after = { type: 'mdxJsxAttribute', name: 'after', value: last } as const;
    const { name, attributes, children } = node;
    context.replaceNode(node, { type: 'mdxJsxTextElement', name, attributes: [...attributes, after], children });
  },
});
