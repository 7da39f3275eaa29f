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

/** Forbids a line to break where it stands: between Han characters a line may break anywhere else. */
const WORD_JOINER = '\u2060';

/** A citation's number stands close to what it belongs to, however the author spaced it, and on the same line. */
export const closeCitations = defineMdastPlugin({
  name: 'close-citations',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Cite') return;
    const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
    if (before?.type === 'text') context.setProperty(before, 'value', `${before.value.trimEnd()}${WORD_JOINER}`);
  },
});
