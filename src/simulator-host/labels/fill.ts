import { formatExact } from '../../i18n/format-number.ts';

/**
 * One of the host's own texts with its values written into their places. Between Han and a Latin letter or digit goes a space.
 *
 * @example fill('Row {row}', { row: 2 }) // 'Row 2'
 * @example fill('{count} rows', { count: 2500 }) // '2,500 rows'
 * @example fill('看{output}变动', { output: 'LTV' }) // '看 LTV 变动'
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string, at: number) => {
    if (!Object.hasOwn(values, name)) return place;
    const given = values[name];
    const value = typeof given === 'number' ? formatExact(given) : String(given);
    return gap(text.charAt(at - 1), value.charAt(0)) + value + gap(value.slice(-1), text.charAt(at + place.length));
  });
}

function gap(before: string, after: string): string {
  const isMixed = (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
  return isMixed ? ' ' : '';
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

function isLatin(character: string): boolean {
  return /[\w%¥]/.test(character);
}
