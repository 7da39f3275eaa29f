import type { Node } from 'mdast';
import { parse } from 'yaml';
import type { TreeTransform } from './tree-work.ts';

const KEY = /^["']?([\w-]+)["']?\s*[:=]\s*(.*)$/;
const TITLES = ['title', 'sidebar_label', 'linkTitle'];
const SUMMARIES = ['description', 'summary', 'excerpt'];

/** Takes title and summary from the front matter of VuePress, Docusaurus, Hugo and their like; what a playbook does not have goes. */
export const matter: TreeTransform = (work) => {
  const [first] = work.root.children as (Node & { value?: string })[];
  if (!first || !/^(yaml|toml)$/.test(first.type)) return;
  const text = first.value ?? '';
  const values = readValues(text, first.type);
  work.title = pick(values, TITLES);
  work.summary = pick(values, SUMMARIES);
  const span = work.spanOf(first);
  work.ledger.change(span.from, 'wrapper');
  let key = '';
  for (const [index, line] of text.split('\n').entries()) {
    key = KEY.exec(line)?.[1] ?? key;
    const at = span.from + 1 + index;
    if (line.trim() === '') continue;
    if (work.title && TITLES.find((name) => name in values) === key) work.ledger.change(at, 'title', `${key}:`);
    else if (work.summary && SUMMARIES.find((name) => name in values) === key) work.ledger.change(at, 'summary', line);
    else work.ledger.drop(at, 'matter-key', line.trim());
  }
  work.ledger.change(span.to, 'wrapper');
  work.root.children.shift();
};

function readValues(text: string, kind: string): Record<string, unknown> {
  if (kind === 'toml') return readByLine(text);
  try {
    const values: unknown = parse(text);
    return values && typeof values === 'object' ? (values as Record<string, unknown>) : {};
  } catch {
    return readByLine(text);
  }
}

/** TOML, and YAML that other tools let pass. */
function readByLine(text: string): Record<string, unknown> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, key = '', value = ''] = KEY.exec(line) ?? [];
      return key ? [[key, value.replace(/^(["'])(.*)\1\s*$/, '$2')]] : [];
    }),
  );
}

function pick(values: Record<string, unknown>, names: readonly string[]): string {
  const found = names.map((name) => values[name]).find((value) => typeof value === 'string' && value.trim());
  return typeof found === 'string' ? found.trim().replace(/\s+/g, ' ') : '';
}
