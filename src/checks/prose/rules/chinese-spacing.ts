import { excerpt, type Finding, type ProseRule } from '../finding.ts';
import { OBJECT } from '../passage.ts';

const SIDES = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu;
const NEEDLESS = /(?<=[，。；：？！、（“])[ ](?=[^ ])|(?<=[^ _…])[ ](?=[，。；：？！、）”])/g;

/** Han and Latin letters or digits stand a space apart; a full-width sign brings its own. */
export const chineseSpacing: ProseRule = ({ text, offsets }) => {
  const missing = [...text.matchAll(SIDES)].map(({ index }): Finding => {
    const shown = excerpt(text, index, 0, 6);
    const cut = index - Math.max(0, index - 6) + (index > 6 ? 1 : 0);
    return {
      rule: 'chinese-spacing',
      at: index,
      length: 0,
      found: shown,
      expected: { zh: '汉字与字母、数字之间空一格', en: 'a space between Han and Latin letters or digits' },
      fix: `${shown.slice(0, cut)} ${shown.slice(cut)}`,
      replacement: ' ',
    };
  });
  const needless = [...text.matchAll(NEEDLESS)]
    .filter(({ index }) => !isAtMarkup(text, offsets, index))
    .map(
      ({ index }): Finding => ({
        rule: 'chinese-spacing',
        at: index,
        length: 1,
        found: excerpt(text, index, 1),
        expected: { zh: '全角标点旁不空格', en: 'no space beside a full-width sign' },
        fix: excerpt(text.slice(0, index) + text.slice(index + 1), index, 0),
        replacement: '',
      }),
    );
  return [...missing, ...needless];
};

/** A bold lead or a quotation mark beside a citation may have a space. */
function isAtMarkup(text: string, offsets: readonly number[], index: number): boolean {
  if (text.charAt(index - 1) === OBJECT || text.charAt(index + 1) === OBJECT) return true;
  const [before = 0, at = 0, after = 0] = offsets.slice(index - 1, index + 2);
  return at - before !== 1 || after - at !== 1;
}
