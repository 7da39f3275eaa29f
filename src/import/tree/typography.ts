import { visit } from 'unist-util-visit';
import type { TreeTransform } from './tree-work.ts';

const WIDE: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
const HAN = '\\p{Script=Han}';
const MARK = new RegExp(`(?<=[${HAN}”’》）%])\\s?([,:;?!])(?![,:;?!/])\\s?`, 'gu');
const BRACKETS = new RegExp(
  `\\s?\\(([^()（）]*${HAN}[^()（）]*)\\)\\s?|(?<=${HAN})\\s?\\(([^()（）]{1,40})\\)\\s?`,
  'gu',
);
const QUOTED = new RegExp(`"([^"\\n]*${HAN}[^"\\n]*)"`, 'gu');
const HAN_LATIN = new RegExp(`(${HAN})([A-Za-z0-9$¥€])`, 'gu');
const LATIN_HAN = new RegExp(`([A-Za-z0-9%+])(${HAN})`, 'gu');

/** Sets Chinese as the site does: full-width punctuation, and a space between Han and Latin letters or digits. */
export const typography: TreeTransform = ({ root, ledger, locale, spanOf }) => {
  if (locale !== 'zh') return;
  visit(root, 'text', (node) => {
    const value = setChinese(node.value);
    if (value !== node.value) ledger.change(spanOf(node), 'typography');
    node.value = value;
  });
};

/** @example setChinese('目标:提升LTV(长期)') // '目标：提升 LTV（长期）' */
export function setChinese(text: string): string {
  return text
    .replace(QUOTED, '“$1”')
    .replace(BRACKETS, (_, one?: string, two?: string) => `（${one ?? two}）`)
    .replace(MARK, (_, mark: string) => WIDE[mark] ?? mark)
    .replace(HAN_LATIN, '$1 $2')
    .replace(LATIN_HAN, '$1 $2');
}
