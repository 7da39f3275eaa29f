import type { Root } from 'mdast';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Words } from '../../../i18n/said.ts';
import type { RuleId } from '../../catalogue.ts';

/** A problem of Markdown itself, at a place of the file. */
export interface MarkdownFinding {
  rule: RuleId;
  line: number;
  column: number;
  expected: Words;
}

/** What remark-lint finds, under our names and with our words. */
const RULES: Record<string, { rule: RuleId; expected: Words }> = {
  'no-duplicate-definitions': {
    rule: 'repeated-definition',
    expected: { zh: '每个脚注和链接定义一次', en: 'every footnote and link defined once' },
  },
  'no-empty-url': { rule: 'empty-link', expected: { zh: '有地址的链接', en: 'a link with an address' } },
  'no-undefined-references': {
    rule: 'undefined-reference',
    expected: { zh: '有定义的脚注或链接', en: 'a footnote or link that is defined' },
  },
  'no-unused-definitions': {
    rule: 'unused-definition',
    expected: { zh: '正文用到的定义', en: 'a definition that the text uses' },
  },
};

const linter = unified()
  .use(remarkLintNoDuplicateDefinitions)
  .use(remarkLintNoEmptyUrl)
  .use(remarkLintNoUndefinedReferences)
  .use(remarkLintNoUnusedDefinitions)
  .freeze();

/** References without a definition, definitions without a reference, links that lead nowhere. */
export function lintMarkdown(tree: Root, source: string): MarkdownFinding[] {
  const file = new VFile(source);
  linter.runSync(tree, file);
  return file.messages.flatMap(({ ruleId = '', line, column, reason }) => {
    const known = isInBrackets(reason) ? undefined : RULES[ruleId];
    return known ? [{ ...known, line: line ?? 1, column: column ?? 1 }] : [];
  });
}

/** Words in brackets alone are words in brackets, not half a link. */
function isInBrackets(reason: string): boolean {
  return reason.includes('for a link or escaped');
}
