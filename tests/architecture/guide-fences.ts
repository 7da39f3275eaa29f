/** A fenced block of a page: its language, what its first line says besides, and its text. */
export interface Fence {
  language: string;
  /** `title`, `before`, `after`, `replace` … as written: `title="a/b.ts"`. */
  says: Record<string, string>;
  text: string;
}

/** Every fenced block of a page, in order; one within another (of more backticks) belongs to the outer. */
export function fencesIn(page: string): Fence[] {
  return [...page.matchAll(/^(`{3,})(\w*)([^\n]*)\n([\s\S]*?)^\1$/gm)].map(
    ([, , language = '', rest = '', text = '']) => ({
      language,
      says: Object.fromEntries([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
      text,
    }),
  );
}

/** The commands of a page's shell blocks, without remarks, in order. */
export function commandsIn(page: string): string[] {
  const blocks = fencesIn(page).filter(({ language }) => ['sh', 'bash', 'shell'].includes(language));
  const lines = blocks.flatMap(({ text }) => text.split('\n'));
  return lines.map((line) => line.replace(/\s+# .*$/, '').trim()).filter(Boolean);
}

/** A file's text after a block has been put where it says. Throws when the place is not there exactly once. */
export function withFence(file: string, { says, text }: Fence): string {
  const mark = says.before ?? says.after ?? says.replace;
  if (mark === undefined) return text;
  const lines = file.split('\n');
  const found = lines.flatMap((line, at) => (line.startsWith(mark) ? [at] : []));
  const [at] = found;
  if (found.length !== 1 || at === undefined) throw new Error(`${found.length} lines begin with “${mark}”.`);
  const start = says.after === undefined ? at : at + 1;
  return lines.toSpliced(start, says.replace === undefined ? 0 : 1, text.replace(/\n$/, '')).join('\n');
}
