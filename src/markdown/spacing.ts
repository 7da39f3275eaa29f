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

const OPENING_MARKS = /[([“‘"'（「『《〈【]+$/;
/** Closing marks, in Latin writing with the letters before them: the s of a plural. */
const CLOSING_MARKS = /^[\p{Script=Latin}\d%)\]”’"'.,;:!?）」』》〉】。，、；：！？…％]{1,16}/u;

/**
 * A term takes the marks at its sides into its own box, since a line may else break before and after any button: no line ends with an opening
 * bracket or begins with a comma.
 */
export const holdMarks = defineMdastPlugin({
  name: 'hold-marks',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Term') return;
    const siblings = context.parent(node).children;
    const at = context.indexOf(node) ?? 0;
    const held: Record<string, string> = {};
    for (const [name, sibling, marks] of [
      ['before', siblings[at - 1], OPENING_MARKS],
      ['after', siblings[at + 1], CLOSING_MARKS],
    ] as const) {
      const [found] = (sibling?.type === 'text' && marks.exec(sibling.value)) || [];
      if (found === undefined || sibling?.type !== 'text') continue;
      held[name] = found;
      const rest = name === 'before' ? sibling.value.slice(0, -found.length) : sibling.value.slice(found.length);
      context.setProperty(sibling, 'value', rest);
    }
    const taken = Object.entries(held).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }) as const);
    const { name, attributes, children } = node;
    if (taken.length > 0)
      context.replaceNode(node, { type: 'mdxJsxTextElement', name, attributes: [...attributes, ...taken], children });
  },
});
