import { Converter } from 'opencc-js/t2cn';

/** The block of Han characters in everyday use. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * The traditional characters that become a character of this text, each followed by what it becomes: enough to find anything in it, and
 * a tenth of a whole dictionary. @example simplifiedOf('留存与转化') // '與与轉转…'
 */
export function simplifiedOf(text: string): string {
  const used = new Set(text);
  const simplify = Converter({ from: 't', to: 'cn' });
  let found = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simple = simplify(traditional);
    if (simple !== traditional && used.has(simple)) found += traditional + simple;
  }
  return found;
}
