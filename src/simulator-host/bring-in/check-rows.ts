import { type InputIssue, parseInputs } from '../../../simulators/_kit/inputs.ts';
import { parseRows } from '../../../simulators/_kit/parse-rows.ts';
import { inSlices } from '../breathe.ts';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';
import { issueText } from './issue-text.ts';
import type { BringInWords } from './labels.ts';
import type { Proposal } from './proposal.ts';
import type { ReadRows, Target } from './read-rows.ts';

/**
 * Checks the rows read for a table against everything the simulator asks of its inputs. All problems come back together, with rows
 * numbered as in the file; when the rows without problems are valid by themselves, they are offered.
 */
export async function checkRows(
  instrument: Instrument,
  target: Target,
  read: ReadRows,
  source: string,
  words: BringInWords,
): Promise<Proposal> {
  const { title, spec, name } = target;
  const { rows, refusals, isHopeless, places } = read;
  if (isHopeless) return { source, refusals };
  if (rows.length > spec.maxRows) {
    return { source, refusals: [fill(words.tooManyRows, { table: title, max: spec.maxRows, found: rows.length })] };
  }
  if (rows.length === 0) return { source, refusals: [...refusals, ...(refusals.length > 0 ? [] : [words.empty])] };
  const issues = await issuesOf(instrument, name, rows);
  const told: string[] = [];
  await inSlices(tell(issues, (issue) => told.push(issueText(instrument, inFile(issue, places), words))));
  const bad = new Set(issues.map(({ path: [, row] }) => row));
  // The very rows that were checked, so that taking them need not check them again.
  const good = bad.size === 0 ? rows : rows.filter((_, index) => !bad.has(index));
  const isOffered = good.length > 0 && (bad.size === 0 || (await issuesOf(instrument, name, good)).length === 0);
  const offer = { kind: 'rows', table: name, rows: good, count: good.length } as const;
  return { source, refusals: [...refusals, ...told], ...(isOffered && { offer }) };
}

async function issuesOf(
  { situation, state }: Instrument,
  name: string,
  rows: readonly Record<string, unknown>[],
): Promise<InputIssue[]> {
  const { simulator, locale } = situation;
  const issues = await inSlices(parseRows(simulator, name, rows));
  if (issues.length > 0) return issues;
  const parsed = parseInputs(simulator, { ...state.peek().inputs, [name]: rows }, locale);
  return parsed.ok ? [] : parsed.issues;
}

function* tell(issues: readonly InputIssue[], act: (issue: InputIssue) => void): Generator<void, void> {
  for (const issue of issues) yield act(issue);
}

function inFile(issue: InputIssue, places: readonly number[]): InputIssue {
  const [name = '', row, ...rest] = issue.path;
  const place = typeof row === 'number' ? places[row] : undefined;
  if (place === undefined) return issue;
  const values = 'row' in issue.values ? { ...issue.values, row: place } : issue.values;
  return { ...issue, path: [name, place - 1, ...rest], values };
}
