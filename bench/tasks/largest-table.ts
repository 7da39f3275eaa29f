import type { AnySimulator } from '../../simulators/_kit/define.ts';
import type { ScalarSpec, TableSpec } from '../../simulators/_kit/fields.ts';
import { defaultInputs, fieldsOf, parseInputs } from '../../simulators/_kit/inputs.ts';
import { DEFAULT_SEED, encodeLink } from '../../simulators/_kit/link.ts';
import { isPercentage } from '../../src/i18n/unit-words.ts';

/** The largest table that a simulator takes, as text from a spreadsheet. */
export interface LargestTable {
  name: string;
  count: number;
  text: string;
  /** The fragment of an address that shows the table where it is not shown at first. */
  fragment?: string;
}

type Row = Record<string, unknown>;

/** The longest table of a simulator, filled up with its example's rows; nothing where it has none. */
export function largestTable(simulator: AnySimulator): LargestTable | undefined {
  const fields = Object.entries(fieldsOf(simulator));
  const tables = fields.flatMap(([name, spec]) => (spec.kind === 'table' ? [{ name, spec }] : []));
  for (const { name, spec } of tables.sort((one, other) => other.spec.maxRows - one.spec.maxRows)) {
    const { input, is } = spec.when ?? {};
    const inputs = { ...defaultInputs(simulator, 'en'), ...(input !== undefined && { [input]: is?.[0] }) };
    const rows = [true, false]
      .map((isNumbered) => fill(inputs[name] as Row[], spec, isNumbered))
      .find((filled) => parseInputs(simulator, { ...inputs, [name]: filled }, 'en').ok);
    if (!rows) continue;
    const state = { inputs, ranges: {}, seed: DEFAULT_SEED };
    return {
      name,
      count: rows.length,
      text: written(rows, spec),
      ...(input !== undefined && { fragment: `#${encodeLink(simulator, state, 'en')}` }),
    };
  }
  return undefined;
}

/** Some tables want every name but once, others name few things often. */
function fill(rows: readonly Row[], { columns, maxRows }: TableSpec, isNumbered: boolean): Row[] {
  const [name] = Object.entries(columns).find(([, spec]) => spec.kind === 'text' && !spec.format) ?? [];
  return Array.from({ length: rows.length > 0 ? maxRows : 0 }, (_, index) => {
    const [row, round] = [rows[index % rows.length] ?? {}, Math.floor(index / rows.length)];
    return isNumbered && round > 0 && name ? { ...row, [name]: `${row[name]} ${round}` } : row;
  });
}

function written(rows: readonly Row[], { columns }: TableSpec): string {
  const specs = Object.entries(columns);
  const lines = rows.map((row) => specs.map(([column, spec]) => cell(row[column], spec)));
  return [specs.map(([column]) => column), ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** A percentage with its sign, so that nobody has to ask whether it is one. */
function cell(value: unknown, spec: ScalarSpec): string {
  if (spec.kind === 'number' && typeof value === 'number' && isPercentage(spec.unit)) return `${value * 100}%`;
  return String(value ?? '');
}
