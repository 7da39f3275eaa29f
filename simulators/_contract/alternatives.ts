import type { FieldSpec, NumberSpec, TableSpec } from '../_kit/fields.ts';

/**
 * Other values that an input could have, for finding out whether it matters: ends and plausible ends, other options, tables with a
 * row less or one cell changed.
 */
export function alternativesTo(value: unknown, spec: FieldSpec): unknown[] {
  const others = candidates(value, spec);
  return others.filter((other) => JSON.stringify(other) !== JSON.stringify(value));
}

function candidates(value: unknown, spec: FieldSpec): unknown[] {
  switch (spec.kind) {
    case 'number':
      return numbers(spec);
    case 'choice':
      return [...spec.options];
    case 'toggle':
      return [true, false];
    case 'text':
      return spec.format === 'date' ? ['2027-01-01', '2027-01-04'] : [];
    case 'table':
      return tables(value as Record<string, unknown>[], spec);
  }
}

function numbers({ min, max, low, high, step, aboveMin, ...spec }: NumberSpec): number[] {
  const nearby = [spec.default + step, spec.default - step].filter((next) => next >= min && next <= max);
  return [low, high, ...nearby, max, aboveMin ? undefined : min].filter((next) => next !== undefined);
}

function tables(rows: Record<string, unknown>[], { columns, minRows }: TableSpec): unknown[] {
  const fewer = rows.length > minRows ? [rows.slice(1)] : [];
  const changed = rows.flatMap((row, index) =>
    Object.entries(columns).flatMap(([name, spec]) =>
      alternativesTo(row[name], spec).map((other) => rows.with(index, { ...row, [name]: other })),
    ),
  );
  return [...fewer, ...changed];
}
