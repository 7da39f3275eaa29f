import type { Line, LineTransform } from './line.ts';
import { kindsOf } from './line.ts';

const START = /^(import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"][^'"]+['"]|export\s+(?:const|default|function|let)\b)/;

/** A comment, the beginning of one, the end of one, or what is neither. */
const COMMENT = /\{\/\*.*?\*\/\}|\{\/\*.*$|^.*?\*\/\}|^(?:(?!\{\/\*).)+/g;

/** Drops the import and export statements of MDX: everything a playbook may use is there without them. */
export const scripts: LineTransform = ({ lines, ledger, extension }) => {
  if (extension !== '.mdx') return lines;
  const kinds = kindsOf(lines);
  let isInside = false;
  let isComment = false;
  return lines.flatMap((line: Line, index) => {
    const { text, at } = line;
    if (kinds[index] !== 'text') return [line];
    isInside = text.trim() !== '' && (isInside || START.test(text));
    if (isInside) ledger.drop(at, 'script', text);
    return isInside ? [] : [{ at, text: withoutComments(text, at) }];
  });

  function withoutComments(text: string, at: number): string {
    return text.replace(COMMENT, (part) => {
      const belongs = isComment || part.startsWith('{/*');
      if (belongs && part.trim() !== '') ledger.drop(at, 'comment', part);
      isComment = belongs && !part.endsWith('*/}');
      return belongs ? '' : part;
    });
  }
};
