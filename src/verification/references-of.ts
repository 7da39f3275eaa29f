import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceCase } from '../../simulators/_kit/reference-case.ts';

/** The reference cases of a simulator, as its folder has them. */
export function referencesOf(id: string): ReferenceCase[] {
  const file = path.resolve('simulators', id, 'reference/cases.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
