import type { ContentReport } from '../../checks/check-content.ts';

const DOES = {
  zh: '读全部内容，一次列出所有问题：文件、行、列、应有的样子和改法',
  en: 'read all content and list every problem at once: file, line, column, what is expected and the fix',
};

/** What the command says. */
export const WORDS = {
  zh: {
    does: DOES,
    sarif: '以 SARIF 2.1.0 输出，或写进文件',
    fix: '改掉可以放心改的，并说明改了什么',
    watch: '内容一变就再检查',
    strict: '有警告也算不通过',
    rules: '列出所有规则',
    page: '与 --rules 一起：写成指南的一页（MDX）',
    exits: '\n结束码：0 没有错误，1 有错误（加 --strict 时也包括警告），2 用法不对',
    clean: ({ pages, terms, sources }: ContentReport['counts']) =>
      `${pages} 页、${terms} 个术语、${sources} 个来源：没有问题。`,
    fixable: (count: number) => `其中 ${count} 个可以用 --fix 改掉。`,
    fixed: (file: string, count: number, rules: string) => `已改 ${file}：${count} 处（${rules}）`,
    left: (file: string) => `${file} 在检查之后又变了，没有改动。`,
    watching: (time: string) => `${time} 检查完毕，等待改动（Ctrl+C 结束）。`,
    failed: (error: string) => `这次检查没有完成：${error}`,
  },
  en: {
    does: DOES,
    sarif: 'answer as SARIF 2.1.0, or write it to a file',
    fix: 'mend what can be mended without harm, and say what was done',
    watch: 'check again whenever the content changes',
    strict: 'count warnings as errors',
    rules: 'list every rule',
    page: 'with --rules: write them as a page of the guide (MDX)',
    exits: '\nEnds with 0 when there is no error, 1 when there is (with --strict, or a warning), 2 when used wrongly.',
    clean: ({ pages, terms, sources }: ContentReport['counts']) =>
      `${pages} pages, ${terms} terms, ${sources} sources: no problems.`,
    fixable: (count: number) => `--fix can mend ${count} of them.`,
    fixed: (file: string, count: number, rules: string) =>
      `Mended ${file}: ${count} ${count === 1 ? 'place' : 'places'} (${rules})`,
    left: (file: string) => `${file} has changed since it was checked, and was left alone.`,
    watching: (time: string) => `Checked at ${time}; waiting for changes (Ctrl+C ends).`,
    failed: (error: string) => `This check did not come to its end: ${error}`,
  },
};
