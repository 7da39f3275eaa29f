import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = globSync(['*.md', 'content/README.md', 'simulators/README.md', 'docs/**/*.md', 'bench/README.md']);
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names only files and folders that exist', () => {
    const quoted = [...text.matchAll(/`((?:src|simulators|content|tests|docs|bench|public|\.ci)\/[\w./-]*)`/g)].map(
      ([, name]) => name ?? '',
    );
    expect(quoted.filter((name) => !existsSync(name))).toEqual([]);
  });

  test('links only to files that exist', () => {
    // What is shown as code says how a link is written and leads nowhere.
    const prose = text.replace(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)].map(([, name]) => name ?? '');
    expect(
      links.filter((name) => !/^…|zh\.mdx|en\.mdx/.test(name) && !existsSync(path.join(path.dirname(document), name))),
    ).toEqual([]);
  });

  test('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/(?:^|`|; )npm (?:run (?:--silent )?)?([a-z][\w:-]*)/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !['ci', 'install', 'run'].includes(name) && !scripts.includes(name))).toEqual([]);
  });
});

test('the README has a Chinese twin with the same commands', () => {
  const commands = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^npm .+$/gm)].map(([line]) => line.replace(/\s+#.*$/, ''));
  expect(commands('README.zh-CN.md')).toEqual(commands('README.md'));
});

test('every decision says what was chosen, what follows and how it is checked', () => {
  const decisions = globSync('docs/decisions/*.md');
  expect(decisions.length).toBeGreaterThanOrEqual(7);
  for (const file of decisions) {
    const headings = [...readFileSync(file, 'utf8').matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(headings, file).toEqual(['Context', 'Options', 'Choice', 'Consequences', 'How it is checked']);
  }
});
