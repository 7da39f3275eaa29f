import type { InputLabel, Labels, Locale } from './define.ts';
import type { InputIssue } from './inputs.ts';

/**
 * What is wrong with an input, as a sentence for the reader: which place (with the row, counted from 1), what is expected, what was
 * found. Percentages are shown times 100. A name that is missing from the labels appears as it was written.
 *
 * @example issueMessage({ path: ['ideas', 2, 'confidence'], code: 'range', values: { maximum: 10, found: 11 } }, labels, 'en')
 * // 'Confidence in row 3 must be at most 10; it is 11.'
 */
export function issueMessage(issue: InputIssue, labels: Labels, locale: Locale): string {
  if (issue.code === 'rule') return fill(labels.problems[issue.problem ?? ''] ?? String(issue.problem), issue.values);
  return SENTENCES[locale][issue.code]({ ...namesOf(issue, labels, locale), values: issue.values });
}

/** The pieces of a sentence: `place` in words, and apart from it the last name of the path, the table and the row from 1. */
interface Told {
  place: string;
  name: string;
  table: string | undefined;
  row: number;
  values: InputIssue['values'];
}

type Sentences = Record<Exclude<InputIssue['code'], 'rule'>, (told: Told) => string>;

const SENTENCES: Record<Locale, Sentences> = {
  en: {
    unknown: ({ name, table, row }) =>
      table ? `${table} has no column “${name}” (row ${row}).` : `There is no input “${name}”.`,
    missing: ({ place }) => `${place} is missing.`,
    type: ({ place, values }) =>
      `${place} must be ${kindOf(values, 'en')}; ${noNumber(values.found, 'en') ?? `it is ${shown(values.found)}`}.`,
    range: ({ place, values }) =>
      `${place} must be ${boundOf(values, 'en')}; it is ${figure(values.found, values.unit)}.`,
    rows: ({ place, values }) =>
      `${place} must have ${boundOf(values, 'en')} ${rowWord(values)}; it has ${values.found}.`,
    option: ({ place, values }) =>
      `${place} must be one of ${listed(values.options, ', ')}; it is ${shown(values.found)}.`,
    text: ({ place, values }) =>
      values.format === 'date'
        ? `${place} must be a day of the calendar written like 2027-01-04; it is ${shown(values.found)}.`
        : `${place} must be a text of ${lengthOf(values, 'en')} characters without control characters; it is ${shown(values.found)}.`,
  },
  zh: {
    unknown: ({ name, table, row }) =>
      table ? `${table}没有“${name}”这一列（第 ${row} 行）。` : `没有“${name}”这项输入。`,
    missing: ({ place }) => `缺少${place}。`,
    type: ({ place, values }) =>
      `${place}应为${kindOf(values, 'zh')}，${noNumber(values.found, 'zh') ?? nowIs(shown(values.found))}。`,
    range: ({ place, values }) => `${place}应${boundOf(values, 'zh')}，${nowIs(figure(values.found, values.unit))}。`,
    rows: ({ place, values }) => `${place}的行数应${boundOf(values, 'zh')}，现在有 ${values.found} 行。`,
    option: ({ place, values }) =>
      `${place}应为以下之一：${listed(values.options, '、')}；${nowIs(shown(values.found))}。`,
    text: ({ place, values }) =>
      values.format === 'date'
        ? `${place}应为日历上有的一天，写成 2027-01-04 的样子，${nowIs(shown(values.found))}。`
        : `${place}应为${lengthOf(values, 'zh')}个字符的文字，不含控制字符，${nowIs(shown(values.found))}。`,
  },
};

const KINDS: Record<string, Record<Locale, string>> = {
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  string: { en: 'a text', zh: '文字' },
  boolean: { en: 'true or false', zh: ' true 或 false ' },
  array: { en: 'a list of rows', zh: '若干行组成的列表' },
  object: { en: 'a row of named values', zh: '一行带名称的值' },
};

function namesOf({ path }: InputIssue, labels: Labels, locale: Locale): Omit<Told, 'values'> {
  const [input, index, column] = path;
  const label: InputLabel | undefined = labels.inputs[String(input)];
  const first = quoted(label?.name ?? String(input), locale, label !== undefined);
  const name = String(path.at(-1));
  if (typeof index !== 'number') return { place: first, name, table: undefined, row: 0 };
  const row = index + 1;
  return { place: placeInTable(first, row, label, column, locale), name, table: first, row };
}

function placeInTable(
  table: string,
  row: number,
  label: InputLabel | undefined,
  column: string | number | undefined,
  locale: Locale,
): string {
  if (column === undefined) return locale === 'en' ? `Row ${row} of ${table}` : `${table}第 ${row} 行`;
  const cell = label?.columns?.[String(column)];
  const name = quoted(cell?.name ?? String(column), locale, cell !== undefined);
  return locale === 'en' ? `${name} in row ${row}` : `第 ${row} 行的${name}`;
}

function quoted(name: string, locale: Locale, isLabel: boolean): string {
  return locale === 'en' && isLabel ? name : `“${name}”`;
}

function lengthOf({ minimum, maximum }: InputIssue['values'], locale: Locale): string {
  if (minimum === 0) return locale === 'en' ? `at most ${maximum}` : `不超过 ${maximum} `;
  return locale === 'en' ? `${minimum} to ${maximum}` : ` ${minimum} 到 ${maximum} `;
}

function rowWord({ minimum, maximum }: InputIssue['values']): string {
  return (minimum ?? maximum) === 1 ? 'row' : 'rows';
}

function kindOf({ expected }: InputIssue['values'], locale: Locale): string {
  return KINDS[String(expected)]?.[locale] ?? String(expected);
}

function boundOf({ minimum, maximum, inclusive = true, unit }: InputIssue['values'], locale: Locale): string {
  const isMinimum = minimum !== undefined;
  const bound = figure(isMinimum ? minimum : maximum, unit);
  if (locale === 'en') {
    if (isMinimum) return inclusive ? `at least ${bound}` : `above ${bound}`;
    return inclusive ? `at most ${bound}` : `below ${bound}`;
  }
  if (isMinimum) return inclusive ? `不小于 ${bound}` : `大于 ${bound}`;
  return inclusive ? `不大于 ${bound}` : `小于 ${bound}`;
}

/** A number as a reader would type it: percentages times 100, without the noise of binary fractions. */
function figure(value: unknown, unit: unknown): string {
  if (typeof value !== 'number') return shown(value);
  if (!String(unit).startsWith('percent')) return String(value);
  return `${Number((value * 100).toPrecision(12))}%`;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? 'undefined';
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return typeof value === 'string' ? `“${short.replace(/^"|"$/g, '')}”` : short;
}

/** JSON can hold 1e999, which no program can compute with, and a program can hand over what came of dividing zero by zero. */
const NO_NUMBER = {
  en: { tooLarge: 'it is beyond the largest number there is', none: 'it is none' },
  zh: { tooLarge: '给出的数超出了能计算的范围', none: '给出的不是数字' },
};

function noNumber(value: unknown, locale: Locale): string | undefined {
  if (typeof value !== 'number' || Number.isFinite(value)) return undefined;
  return NO_NUMBER[locale][Number.isNaN(value) ? 'none' : 'tooLarge'];
}

/** Chinese sets no space before a full-width quotation mark. */
function nowIs(found: string): string {
  return found.startsWith('“') ? `现在是${found}` : `现在是 ${found}`;
}

function listed(options: unknown, separator: string): string {
  return Array.isArray(options) ? options.join(separator) : String(options);
}

function fill(text: string, values: Record<string, unknown>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}
