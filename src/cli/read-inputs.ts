import { readFile } from 'node:fs/promises';
import type { AnySimulator, InputLabel } from '../../simulators/_kit/define.ts';
import type { FieldSpec } from '../../simulators/_kit/fields.ts';
import { fieldsOf } from '../../simulators/_kit/inputs.ts';
import { CommandError } from './command-error.ts';
import { readScalar } from './read-scalar.ts';
import { readTable } from './read-table.ts';

/** Where inputs come from: a file of JSON, and assignments laid over it. */
export interface InputOptions {
  inputs?: string;
  set?: string[];
}

/**
 * The inputs given on the command line, not yet checked. `--set` takes `name=value`; for a table the value is `@file.csv`,
 * `@file.json` or JSON. A file or an assignment that cannot be read is a {@link CommandError}.
 */
export async function readInputs(simulator: AnySimulator, options: InputOptions): Promise<Record<string, unknown>> {
  const fields = fieldsOf(simulator);
  const given = options.inputs === undefined ? {} : withOptionsAsText(await readInputsFile(options.inputs), fields);
  for (const assignment of options.set ?? []) {
    const [name, text] = splitAssignment(assignment, '--set');
    Object.defineProperty(given, name, {
      value: await readValue(name, text, simulator, fields[name]),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return given;
}

/** Reads a text file named on the command line; a {@link CommandError} says which one could not be read and why. */
export async function readTextFile(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(option, `The file ${file} cannot be read: ${messageOf(error)}.`);
  }
}

/** Reads a JSON file named on the command line. */
export async function readJsonFile(file: string, option: string): Promise<unknown> {
  return parseJson(await readTextFile(file, option), option);
}

async function readInputsFile(file: string): Promise<Record<string, unknown>> {
  const value = await readJsonFile(file, '--inputs');
  if (isRecord(value)) return value;
  throw unreadable('--inputs', `The file ${file} must hold one JSON object of inputs.`);
}

/** The two sides of `name=value`. @example splitAssignment('churn=3%', '--set') // ['churn', '3%'] */
export function splitAssignment(assignment: string, option: string): [string, string] {
  const at = assignment.indexOf('=');
  if (at > 0) return [assignment.slice(0, at).trim(), assignment.slice(at + 1)];
  throw unreadable(option, `“${assignment}” is not an assignment; expected name=value, such as churn=3%.`);
}

async function readValue(
  name: string,
  text: string,
  simulator: AnySimulator,
  spec: FieldSpec | undefined,
): Promise<unknown> {
  if (spec?.kind !== 'table') return spec ? readScalar(text, spec) : text;
  const asGiven = (json: string) =>
    withOptionsAsText({ [name]: parseJson(json, `--set ${name}`) }, { [name]: spec })[name];
  if (!text.startsWith('@')) return asGiven(text);
  const file = text.slice(1);
  const content = await readTextFile(file, `--set ${name}`);
  return file.endsWith('.json') ? asGiven(content) : readTable(content, spec, labelsOf(simulator, name));
}

/** Options are names; where one looks like a number (an impact of 0.5), JSON may give it as a number. */
function withOptionsAsText(given: Record<string, unknown>, fields: Record<string, FieldSpec>): Record<string, unknown> {
  const entries = Object.entries(given).map(([name, value]) => [name, optionAsText(value, fields[name])]);
  return Object.fromEntries(entries);
}

function optionAsText(value: unknown, spec: FieldSpec | undefined): unknown {
  if (spec?.kind === 'choice' && typeof value === 'number') return String(value);
  if (spec?.kind !== 'table' || !Array.isArray(value)) return value;
  return value.map((row) => (isRecord(row) ? withOptionsAsText(row, spec.columns) : row));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function labelsOf(simulator: AnySimulator, name: string): (InputLabel | undefined)[] {
  return Object.values(simulator.labels).map((labels) => labels.inputs[name]);
}

function parseJson(text: string, option: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(option, `This is not valid JSON: ${messageOf(error)}.`);
  }
}

function unreadable(option: string, message: string): CommandError {
  return new CommandError('unreadable-input', [{ path: option, code: 'unreadable', message }]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
