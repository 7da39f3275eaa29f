import * as z from 'zod/mini';
import type { AnySimulator } from './define.ts';
import { specOf, type TableSpec } from './fields.ts';
import { fieldsOf, type InputIssue, issuesFrom, keepChecked } from './inputs.ts';

/** Rows checked in one step. */
const PIECE = 200;

/**
 * Checks the rows of a table input by its schema, a piece in each step, so that a page can answer its reader in between. Ends with the
 * issues; when there are none, {@link parseInputs} does not check these rows again.
 *
 * @example [...parseRows(simulator, 'ideas', rows)].length // 3 for 500 rows
 */
export function* parseRows(
  simulator: AnySimulator,
  name: string,
  rows: readonly unknown[],
): Generator<void, InputIssue[]> {
  const schema = simulator.inputs.shape[name] as z.ZodMiniArray<z.ZodMiniType>;
  const { minRows, maxRows } = specOf(schema) as TableSpec;
  if (rows.length < minRows || rows.length > maxRows) return issuesIn(simulator, name, 0, schema, rows).issues;
  const [piece, parsed, issues] = [z.array(schema.def.element), [] as unknown[], [] as InputIssue[]];
  for (let from = 0; from < rows.length; from += PIECE) {
    const found = issuesIn(simulator, name, from, piece, rows.slice(from, from + PIECE));
    parsed.push(...found.rows);
    issues.push(...found.issues);
    yield;
  }
  if (issues.length === 0) keepChecked(schema, rows, parsed);
  return issues;
}

/** What is wrong with rows of which the first is number `from` of its table, and the rows as parsed. */
function issuesIn(
  simulator: AnySimulator,
  name: string,
  from: number,
  schema: z.ZodMiniType<unknown[]>,
  rows: readonly unknown[],
) {
  const result = z.safeParse(schema, rows, { reportInput: true });
  if (result.success) return { rows: result.data, issues: [] };
  const placed = result.error.issues.map((issue) => {
    const [row, ...rest] = issue.path;
    return { ...issue, path: row === undefined ? [name] : [name, from + Number(row), ...rest] };
  });
  return { rows: [], issues: issuesFrom(placed, fieldsOf(simulator)) };
}
