import { Converter } from 'opencc-js/t2cn';
import type { LineTransform } from './line.ts';

/** From this share of characters on, a text is written in traditional characters; below it they are quotations and names. */
const SHARE = 0.03;
const ADDRESS = /(\]\([^)]*\)|https?:\/\/\S+)/;

/** Makes a text in traditional characters simplified; addresses stay as they are. */
export const simplify: LineTransform = ({ lines, ledger }) => {
  const convert = Converter({ from: 't', to: 'cn' });
  if (!isTraditional(lines.map(({ text }) => text).join('\n'), convert)) return lines;
  return lines.map((line) => {
    const parts = line.text.split(ADDRESS);
    const text = parts.map((part, index) => (index % 2 === 0 ? convert(part) : part)).join('');
    if (text === line.text) return line;
    ledger.change(line.at, 'simplified');
    return { ...line, text };
  });
};

function isTraditional(text: string, convert: (text: string) => string): boolean {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const before = han.join('');
  const after = [...convert(before)];
  const changed = [...before].filter((character, index) => character !== after[index]).length;
  return han.length > 0 && changed / han.length > SHARE;
}
