import { mdxToJs } from 'satteri';
import type { Problem } from '../errors/problem.ts';
import { parserMessage } from './parser-message.ts';

/**
 * What the MDX parser could not read. It puts the place before its sentence: `5:12: Unexpected …`; where it names none, the block that
 * it cannot read by itself is looked for. Anything that is no sentence of the parser is a fault of ours and is thrown on.
 */
export function syntaxProblem(error: unknown, file: string, source: string): Problem {
  const said = error instanceof Error ? error.message : '';
  const [, line, column, placed] = /^(\d+):(\d+): ([\s\S]+)$/.exec(said) ?? [];
  const message = placed ?? said;
  if (!/\(mdx[\w-]*:[\w-]+\)$/.test(message)) throw error;
  const place = line && column ? { line: Number(line), column: Number(column) } : blockThatFails(source);
  return {
    rule: 'mdx-syntax',
    file,
    ...place,
    found: parserMessage(message.replace(/ \([\w-]+:[\w-]+\)$/, '')),
    expected: {
      zh: "MDX：每个 <标签> 都闭合；字符本身写成 `{'{'}` 和 `&lt;`",
      en: "MDX: every <Tag> closed; `{'{'}` and `&lt;` for the characters themselves",
    },
  };
}

function blockThatFails(source: string): { line: number; column: number } {
  const blocks = source.split(/\n(?=[ \t]*\n)/);
  let line = 1;
  for (const block of blocks) {
    const blank = /^\s*\n/.exec(block)?.[0].split('\n').length ?? 1;
    if (isUnplaced(block)) return { line: line + blank - 1, column: 1 };
    line += block.split('\n').length;
  }
  return { line: 1, column: 1 };
}

function isUnplaced(block: string): boolean {
  try {
    mdxToJs(block, {});
    return false;
  } catch (error) {
    return error instanceof Error && !/^\d+:\d+: /.test(error.message);
  }
}

/** What went wrong when a page's expressions were run: at the first one that holds the name in question, else at the first of all. */
export function runProblem(error: unknown, file: string, source: string): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const name = /^(\w+) is not defined|reading '(\w+)'|^(\w+)/.exec(said)?.slice(1).find(Boolean) ?? '';
  const offset = [source.search(new RegExp(`\\{[^}]*\\b${name}\\b`)), source.indexOf('{', source.indexOf('\n---') + 1)];
  const before = source.slice(0, Math.max(0, offset.find((at) => at >= 0) ?? 0)).split('\n');
  return {
    rule: 'mdx-syntax',
    file,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: { zh: `花括号里的代码运行不了：${said}`, en: `code in braces that cannot be run: ${said}` },
    expected: {
      zh: "常量，或不用代码；字符本身写成 `{'{'}`",
      en: "constants, or no code; `{'{'}` for the character itself",
    },
    fix: {
      zh: "删去花括号里的代码，直接写出结果；要的是字符本身就写 {'{'}。",
      en: "Write the result in place of the code, or {'{'} where the character itself is meant.",
    },
  };
}
