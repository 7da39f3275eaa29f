import type { Quantity, Unavailable } from '../_kit/amount.ts';
import type { Phrase } from '../_kit/view.ts';

/**
 * Everything in a result or a view that must not reach a reader, as `path: what`: numbers that are none, reasons without a text, and
 * places in a sentence without a value.
 *
 * @example findFaults({ series: [1, Number.NaN] }, {}) // ['series.1: NaN']
 */
export function findFaults(value: unknown, reasons: Record<string, string>, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === undefined) return [`${path}: undefined`];
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, part]) =>
    findFaults(part, reasons, path ? `${path}.${key}` : key),
  );
  return [...within, ...faultsOf(value, reasons).map((fault) => `${path}: ${fault}`)];
}

function faultsOf(value: object, reasons: Record<string, string>): string[] {
  if (isUnavailable(value)) return reasons[value.because] ? [] : [`no reason text for ${value.because}`];
  if (!isPhrase(value)) return [];
  const places = [...value.text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const supplied = value.values ?? {};
  return places.filter((name) => !Object.hasOwn(supplied, name)).map((name) => `no value for {${name}}`);
}

function isUnavailable(value: object): value is Unavailable {
  return 'kind' in value && 'because' in value;
}

function isPhrase(value: object): value is Phrase {
  return 'text' in value && typeof value.text === 'string' && (!('values' in value) || isValues(value.values));
}

function isValues(values: unknown): values is Record<string, Quantity | string> {
  return typeof values === 'object' && values !== null;
}
