import { type Amount, isNumber } from '../../simulators/_kit/amount.ts';
import type { AnySimulator, InputLabel, Labels } from '../../simulators/_kit/define.ts';
import type { FieldSpec } from '../../simulators/_kit/fields.ts';
import { fieldsOf } from '../../simulators/_kit/inputs.ts';
import type { Comparison, ReferenceCase, Tolerance } from '../../simulators/_kit/reference-case.ts';
import { formatExactQuantity, reasonOf } from '../i18n/format.ts';
import { formatNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { fill } from '../simulator-host/labels/fill.ts';

type Words = InterfaceLabels['verification'];

/** A simulator, a language and the words of the page. */
export interface VerdictLanguage {
  simulator: AnySimulator;
  locale: Locale;
  words: Words;
}

/** More digits than any tolerance asks for would only be noise. */
const DIGITS = 10;

/** A figure as the table shows it, with its unit. A result without a number is its reason, or, in the source, said to be none. */
export function figureText(
  output: string,
  amount: Amount | null,
  { simulator, locale, words }: VerdictLanguage,
): string {
  if (amount === null) return words.none;
  if (!isNumber(amount)) return reasonOf(amount, simulator.labels[locale]);
  return formatExactQuantity(Number(amount.toPrecision(DIGITS)), simulator.outputs[output]?.unit ?? 'number', locale);
}

/** How far ours lies from what is expected, relative to it; from 0 as it is. */
export function differenceText({ expected, got }: Comparison): string {
  if (expected === null || !isNumber(got)) return '';
  const difference = Math.abs(got - expected) / (Math.abs(expected) || 1);
  return difference === 0 ? '0' : formatNumber(Number(difference.toPrecision(2)), 12);
}

/** What a case lets pass. @example toleranceText({ abs: 0.005 }, words) // '±0.005' */
export function toleranceText({ rel = 0, abs = 0 }: Tolerance, words: Words): string {
  const share = fill(words.allowedShare, { share: formatNumber(rel, 12) });
  const amount = words.allowedAmount.replace('{amount}', formatNumber(abs, 12));
  if (rel > 0 && abs > 0) return fill(words.allowedEither, { share, amount });
  if (rel > 0) return share;
  return abs > 0 ? amount : words.allowedNone;
}

/** The inputs that a case gives, each with its name and value; tables by their number of rows. */
export function inputTexts({ inputs }: ReferenceCase, language: VerdictLanguage): { name: string; value: string }[] {
  const { simulator, locale, words } = language;
  const labels: Labels = simulator.labels[locale];
  return Object.entries(fieldsOf(simulator))
    .filter(([name]) => Object.hasOwn(inputs, name))
    .map(([name, spec]) => {
      const label = labels.inputs[name];
      return { name: label?.name ?? name, value: valueText(inputs[name], spec, label, locale, words) };
    });
}

function valueText(
  value: unknown,
  spec: FieldSpec,
  label: InputLabel | undefined,
  locale: Locale,
  words: Words,
): string {
  if (Array.isArray(value)) return fill(words.rows, { count: value.length });
  if (spec.kind === 'number') return formatExactQuantity(Number(value), spec.unit, locale);
  if (spec.kind === 'choice') return label?.options?.[String(value)] ?? String(value);
  if (spec.kind === 'toggle') return value === true ? words.yes : words.no;
  return String(value);
}
