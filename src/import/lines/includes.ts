import type { Line, LineTransform, LineWork } from './line.ts';
import { mapText } from './line.ts';

/** `!!!include(a.md)!!!`, `<!--@include: ./a.md-->`, `@include(a.md)`, `{% include "a.md" %}`: Markdown of another file. */
const TEXT =
  /^\s*(?:!!!\s*include\s*\(([^)]+)\)\s*!!!|<!--\s*@include:\s*(\S+?)\s*-->|@include\(([^)]+)\)|\{%\s*include\s+["']([^"']+)["']\s*%\})\s*$/;
/** `<<< @/src/a.ts{2-4}`: code of another file. */
const CODE = /^\s*<<<\s*([^\s{[#]+)/;

/** Puts included files where they are asked for. */
export const includes: LineTransform = (work) => expand(work.lines, work, [work.name]);

function expand(lines: readonly Line[], work: LineWork, trail: readonly string[]): Line[] {
  return mapText(lines, (line) => {
    const name = TEXT.exec(line.text)?.slice(1).find(Boolean);
    if (name) return takeIn(line, name.trim(), work, trail, false);
    const code = CODE.exec(line.text)?.[1];
    return code ? takeIn(line, code, work, trail, true) : undefined;
  });
}

function takeIn(line: Line, name: string, work: LineWork, trail: readonly string[], isCode: boolean): Line[] {
  const found = work.include(name, trail.at(-1) ?? '');
  if (!found.ok) return refuse(line, work, found.code);
  if (trail.includes(found.name)) return refuse(line, work, 'include-circle');
  work.ledger.change(line.at, 'included', line.text.trim());
  const own = found.lines.map((text) => ({ text, at: line.at }));
  const at = (text: string) => ({ text, at: line.at });
  if (!isCode) return [at(''), ...expand(own, work, [...trail, found.name]), at('')];
  const language = /\.(\w+)$/.exec(found.name)?.[1] ?? '';
  return [at(''), at(`\`\`\`\`${language}`), ...own, at('````'), at('')];
}

function refuse({ text, at }: Line, work: LineWork, code: 'include-missing' | 'include-unreadable' | 'include-circle') {
  work.ledger.drop(at, code, text.trim());
  return [];
}
