/** A code with the model it belongs to, where that is said. */
export interface CodeEntry {
  code: string;
  /** Absent for a bare code, which is read by the model of the page. */
  model?: { id: string; version: string };
}

/** What a piece of text turned out to be. `none`: neither link nor code. `newer`: a link of a later format. */
export type EntryReading = { kind: 'none' } | { kind: 'newer' } | ({ kind: 'entry' } & CodeEntry);

const FORMAT = 1;
const LONGEST_CODE = 200;

/**
 * The fragment of a link to somebody's answers: `#v1.<model>.<code>`, the model with its version. Whoever has it has the answers, so the
 * page removes it from the address bar once read.
 *
 * @example linkFragment({ id: 'growth-support', version: '1.0.0' }, '______Kb') // '#v1.growth-support@1.0.0.______Kb'
 */
export function linkFragment(model: { id: string; version: string }, code: string): string {
  return `#v${FORMAT}.${model.id}@${model.version}.${code}`;
}

/**
 * Reads what people paste: a whole address, its fragment with or without `#`, or a bare code. The code itself is not checked here.
 *
 * @example readEntry('https://example.org/assess/#v1.growth-support@1.0.0.______Kb') // that model and code
 * @example readEntry('______Kb') // { kind: 'entry', code: '______Kb' }
 */
export function readEntry(text: string): EntryReading {
  const trimmed = text.trim();
  const [, format, id, version, linked] =
    /(?:^|#)v(\d{1,4})\.([a-z0-9-]{1,40})@(\d{1,4}\.\d{1,4}\.\d{1,4})\.([\w-]*)$/.exec(trimmed) ?? [];
  if (id !== undefined && version !== undefined && linked !== undefined) {
    if (Number(format) > FORMAT) return { kind: 'newer' };
    if (Number(format) < FORMAT || linked.length > LONGEST_CODE) return { kind: 'none' };
    return { kind: 'entry', code: linked, model: { id, version } };
  }
  if (/(?:^|#)v\d{1,4}\./.test(trimmed)) return newerOrNone(trimmed);
  return /^[\w-]+$/.test(trimmed) && trimmed.length <= LONGEST_CODE
    ? { kind: 'entry', code: trimmed }
    : { kind: 'none' };
}

/** The pieces of a pasted text, one per code or link; blank lines, commas and full-width commas part them. */
export function splitEntries(text: string): string[] {
  return text.split(/[\s,;，；、]+/u).filter((piece) => piece !== '');
}

function newerOrNone(text: string): EntryReading {
  const [, format] = /(?:^|#)v(\d{1,4})\./.exec(text) ?? [];
  return Number(format) > FORMAT ? { kind: 'newer' } : { kind: 'none' };
}
