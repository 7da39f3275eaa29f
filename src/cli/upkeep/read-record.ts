import { existsSync, readFileSync } from 'node:fs';

/** The text of a page's `sections.yml`; empty when there is none yet. */
export function readRecord(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
