import { glob } from 'tinyglobby';
import type { AnySimulator } from '../../simulators/_kit/define.ts';
import { nearest, oneOf } from '../errors/nearest.ts';
import { CommandError } from './command-error.ts';

/** What stands in the place of an id may also be a misspelt command. */
const COMMANDS = ['list', 'schema', 'run'];
const FOLDER = new URL('../../simulators/', import.meta.url);

/** The ids of all simulators: the folders with an `index.ts`, in alphabetical order. */
export async function simulatorIds(): Promise<string[]> {
  const files = await glob('*/index.ts', { cwd: FOLDER });
  return files.map((file) => file.split('/')[0] ?? file).sort();
}

/** Loads one simulator. An unknown id is a {@link CommandError} that names the nearest one. */
export async function loadSimulator(id: string): Promise<AnySimulator> {
  const ids = await simulatorIds();
  if (!ids.includes(id)) throw unknownSimulator(id, ids);
  const module: { default: AnySimulator } = await import(new URL(`${id}/index.ts`, FOLDER).href);
  return module.default;
}

function unknownSimulator(id: string, ids: readonly string[]): CommandError {
  const meant = nearest(id, [...ids, ...COMMANDS]);
  const message = `There is no simulator “${id}”; expected ${oneOf(ids)}.`;
  return new CommandError('unknown-simulator', [
    { path: id, code: 'unknown', message, ...(meant !== undefined && { nearest: meant }) },
  ]);
}
