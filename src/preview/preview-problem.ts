import path from 'node:path';
import { errorsIn, type Problem } from '../errors/problem.ts';
import type { Words } from '../i18n/said.ts';

/** What the open page lists: a problem of the content, or an error in code with what is known of its place. */
export interface PreviewProblem extends Partial<Omit<Problem, 'file' | 'found'>> {
  found: Words;
  /** From the project's root, as it is shown. */
  file?: string;
  /** Where the server finds it, for opening it in an editor. */
  path?: string;
  /** The lines around the place. */
  frame?: string;
}

/** The part of Vite's errors that says where. */
interface PlacedError {
  message?: string;
  id?: string;
  frame?: string;
  loc?: { file?: string; line: number; column: number };
  problems?: readonly Problem[];
}

/** Every problem in what a reload threw. Errors cross module instances, so they are known by what they hold, not by their class. */
export function problemsIn(error: unknown, root: string, contentRoot = root): PreviewProblem[] {
  const { problems, message, loc, id, frame } = (error ?? {}) as PlacedError;
  if (problems)
    return errorsIn(problems).map((problem) => ({ ...problem, path: path.join(contentRoot, problem.file) }));
  const file = (loc?.file ?? id)?.split('?')[0];
  const place = file && {
    path: file,
    file: path.relative(root, file),
    ...(loc && { line: loc.line, column: loc.column + 1 }),
  };
  const found = plain(message ?? String(error)).split('\n')[0] ?? '';
  return [{ found, ...place, ...(frame && { frame: plain(frame) }) }];
}

/** Messages of tools come coloured for a terminal. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of terminals
  return text.replace(/\u001b\[[\d;]*m/g, '').trim();
}
