import type { InputLabel } from '../../simulators/_kit/define.ts';
import { type FieldSpec, mayBeBlank, type NumberSpec, type TableSpec } from '../../simulators/_kit/fields.ts';

type Labels = Record<string, InputLabel> | undefined;

/**
 * The JSON Schema (draft 2020-12) of a set of inputs, made from the same descriptions as the controls. What JSON Schema has no word
 * for stands under `x-`: the unit, the step, the plausible low and high, and when an input is shown.
 */
export function jsonSchemaOf(
  fields: Record<string, FieldSpec>,
  labels: Labels,
  defaults?: Record<string, unknown>,
): object {
  const properties = Object.entries(fields).map(([name, spec]) => {
    const label = labels?.[name];
    const described = { title: label?.name, description: label?.help };
    return [name, { ...described, ...typeOf(spec, label), ...defaultOf(spec, defaults?.[name]), ...conditionOf(spec) }];
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function typeOf(spec: FieldSpec, label: InputLabel | undefined): object {
  switch (spec.kind) {
    case 'number':
      return numberType(spec);
    case 'choice':
      return { enum: spec.options };
    case 'toggle':
      return { type: 'boolean' };
    case 'text':
      if (spec.format) return { type: 'string', format: spec.format };
      return { type: 'string', minLength: spec.optional ? 0 : 1, maxLength: spec.maxLength };
    case 'table':
      return tableType(spec, label);
  }
}

function numberType({ integer, optional, min, max, aboveMin, unit, step, low, high }: NumberSpec): object {
  const type = integer ? 'integer' : 'number';
  return {
    type: optional ? [type, 'null'] : type,
    ...(aboveMin ? { exclusiveMinimum: min } : { minimum: min }),
    maximum: max,
    'x-unit': unit,
    'x-step': step,
    ...(low !== undefined && { 'x-low': low }),
    ...(high !== undefined && { 'x-high': high }),
  };
}

function tableType({ columns, minRows, maxRows }: TableSpec, label: InputLabel | undefined): object {
  const required = Object.keys(columns).filter((name) => !mayBeBlank(columns[name]));
  return {
    type: 'array',
    minItems: minRows,
    maxItems: maxRows,
    items: { ...jsonSchemaOf(columns, label?.columns), required },
  };
}

function defaultOf(spec: FieldSpec, given: unknown): object {
  if (given !== undefined) return { default: given };
  if (spec.kind === 'table') return {};
  return { default: spec.kind === 'number' && spec.optional ? null : spec.default };
}

function conditionOf({ when }: FieldSpec): object {
  return when ? { 'x-when': when } : {};
}
