import type { Response } from '../response.ts';
import type { Session } from '../session.ts';

/** `session.json` or `response.json` as a file: what readImport reads back, equal in every part. */
export function documentJson(document: Session | Response): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
