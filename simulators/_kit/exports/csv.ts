import type { Unit } from '../units.ts';
import { guardText } from './guard-text.ts';

/** A cell: a text, a number, or a number already written out (a percentage). */
export type CsvCell = string | number | { written: string };

/**
 * Rows as comma-separated text (RFC 4180: CRLF, quotes doubled), texts kept from running as formulas. With a byte order mark, without
 * which Excel takes UTF-8 for the machine's own encoding and Chinese becomes unreadable.
 *
 * @example writeCsv([['a', 1], ['=b', 2]]) // '\uFEFFa,1\r\n\'=b,2\r\n'
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/**
 * A number with its unit as far as a file can carry it: percentages with their sign and every digit, others bare. Reading it back
 * gives the same number.
 *
 * @example numberCell(0.035, 'percent-per-month') // { written: '3.5%' }
 * @example numberCell(999, 'money') // 999
 */
export function numberCell(value: number, unit: Unit): CsvCell {
  return unit.startsWith('percent') ? { written: `${timesHundred(value)}%` } : value;
}

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.written;
  const text = guardText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The digits themselves are moved: a multiplication would round. */
function timesHundred(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent !== undefined) return `${mantissa}e${Number(exponent) + 2}`;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const padded = fraction.padEnd(2, '0');
  const moved = `${whole}${padded.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  return padded.length > 2 ? `${moved}.${padded.slice(2)}` : moved;
}
