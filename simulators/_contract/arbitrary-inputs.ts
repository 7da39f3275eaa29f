import fc from 'fast-check';
import type { FieldSpec, NumberSpec, TableSpec, TextSpec } from '../_kit/fields.ts';

/** Tables grow no longer than this in random tests, whatever their limit. */
const MAX_ROWS = 8;

/** How numbers are drawn: anywhere in their range, or only on the steps of the control. */
export interface Draw {
  onSteps?: boolean;
}

/**
 * Random valid inputs, made from the descriptions alone: anything a reader could type, limits and plausible ends included more
 * often than chance would have it.
 */
export function arbitraryInputs(
  fields: Record<string, FieldSpec>,
  draw: Draw = {},
): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, arbitraryField(spec, draw)]));
  // Random rows seldom go together: a table is left out as often as not, and then holds the simulator's example.
  return fc.record(values, { requiredKeys: Object.keys(fields).filter((name) => fields[name]?.kind !== 'table') });
}

/** A random valid value of one input. */
export function arbitraryField(spec: FieldSpec, draw: Draw = {}): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'number': {
      const filled = draw.onSteps ? numberOnSteps(spec) : arbitraryNumber(spec);
      return spec.optional ? fc.option(filled) : filled;
    }
    case 'choice':
      return fc.constantFrom(...spec.options);
    case 'toggle':
      return fc.boolean();
    case 'text':
      return arbitraryText(spec);
    case 'table':
      return arbitraryRows(spec, draw);
  }
}

function arbitraryNumber({
  min,
  max,
  aboveMin = false,
  integer,
  low,
  high,
  ...spec
}: NumberSpec): fc.Arbitrary<number> {
  const ends = [min, max, low, high, spec.default].filter((end) => end !== undefined && (end > min || !aboveMin));
  const likely = fc.constantFrom(...(ends as number[]));
  if (integer) return fc.oneof(likely, fc.integer({ min, max }));
  const reach = fc.double({ min, max, minExcluded: aboveMin, noNaN: true });
  const plausible = fc.double({ min: low ?? min, max: high ?? max, minExcluded: aboveMin, noNaN: true });
  return fc.oneof(likely, reach, plausible);
}

function numberOnSteps({ min, max, step, aboveMin }: NumberSpec): fc.Arbitrary<number> {
  const steps = Math.floor((max - min) / step + 1e-9);
  return fc.integer({ min: aboveMin ? 1 : 0, max: steps }).map((count) => Number((min + count * step).toPrecision(12)));
}

function arbitraryText({ maxLength, optional, format }: TextSpec): fc.Arbitrary<string> {
  if (format === 'date') return arbitraryDate();
  const plain = fc
    .string({ maxLength, unit: 'grapheme' })
    .filter((text) => text.length <= maxLength && /^\P{Cc}*$/u.test(text));
  // Often left out: a text that says something may have to fit the row, and chance rarely writes such a one.
  const leftOut = fc.constant('');
  return optional
    ? fc.oneof({ weight: 3, arbitrary: leftOut }, { weight: 1, arbitrary: plain })
    : plain.filter((text) => /\S/.test(text));
}

function arbitraryDate(): fc.Arbitrary<string> {
  const [min, max] = [new Date('0000-01-01'), new Date('9999-12-31')];
  return fc.date({ min, max, noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
}

function arbitraryRows({ columns, minRows, maxRows }: TableSpec, draw: Draw): fc.Arbitrary<Record<string, unknown>[]> {
  return fc.array(arbitraryInputs(columns, draw), {
    minLength: minRows,
    maxLength: Math.min(maxRows, minRows + MAX_ROWS),
  });
}
