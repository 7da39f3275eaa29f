import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPage } from '../compile/check-page.ts';
import type { PageFile } from '../compile/library.ts';
import { pageCalled, realSetting } from '../compile/page-fixtures.ts';
import { editorSchema, knownIds } from './editor-schema.ts';
import { PUBLISHED_NAMES, type PublishedName, WRITTEN_NAMES } from './published.ts';

const setting = await realSetting();
afterAll(() => setting.end());
const ids = knownIds(setting.library);
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const mapped = (read('.vscode/settings.json') as { 'yaml.schemas': Record<string, string | string[]> })['yaml.schemas'];

/** Every `properties` key of a schema, as a path, with what it says. */
function* keysOf(node: unknown, at = ''): Generator<[string, { description?: string }]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      for (const [name, schema] of Object.entries(value as object)) yield [`${at}${name}`, schema];
      for (const [name, schema] of Object.entries(value as object)) yield* keysOf(schema, `${at}${name}.`);
    } else yield* keysOf(value, at);
  }
}

/** A schema without the ids that it offers: those change with the content. */
const withoutIds = (schema: object) =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'anyOf' && value[0]?.enum ? [{ enum: [] }, ...value.slice(1)] : value,
    ),
  );

describe.each(WRITTEN_NAMES)('the schema %s', (name) => {
  const schema = editorSchema(name, ids);

  test('says of every key what it is for', () => {
    const silent = [...keysOf(schema)].filter(([, { description }]) => !description).map(([key]) => key);
    expect(silent).toEqual([]);
  });

  test('lies beside the content as it is now, but for the ids that it offers: npm run schemas', () => {
    const written = withoutIds(read(`.vscode/schemas/${name}.json`) as object);
    if (name === 'interface') expect(withoutIds(schema)).toMatchObject(written);
    else expect(written).toEqual(withoutIds(schema));
  });
});

test('every published schema is one, to a validator of another make', () => {
  for (const name of PUBLISHED_NAMES) {
    const ajv = new Ajv2020({ validateFormats: false, strict: true, allowUnionTypes: true });
    expect(() => ajv.compile(editorSchema(name, ids)), name).not.toThrow();
  }
});

describe('an editor', () => {
  const globs = Object.entries(mapped).map(([schema, patterns]) => [schema, [patterns].flat()] as const);

  test('has a schema for every YAML file of the content, and only one', () => {
    const covered = globs.flatMap(([, patterns]) => globSync(patterns)).sort();
    // The records of sections are written by a command.
    expect(covered).toEqual(globSync('content/**/*.yml', { ignore: '**/sections.yml' }).sort());
    expect(globs.filter(([schema]) => !existsSync(schema))).toEqual([]);
  });

  test.each(globs)('is told by %s that the content is right', (schema, patterns) => {
    const name = path.basename(schema, '.json') as PublishedName;
    const accepts = new Ajv2020({ validateFormats: false }).compile(editorSchema(name, ids));
    const refused = globSync([...patterns]).filter((file) => !accepts(parse(readFileSync(file, 'utf8'))));
    expect(refused).toEqual([]);
  });

  test('is told what is wrong, and lets stand an id that is newer than the schema', () => {
    const accepts = new Ajv2020().compile(editorSchema('playbook', ids));
    const right = parse(readFileSync('content/playbooks/tech/technical-debt/playbook.yml', 'utf8')) as object;
    expect(accepts({ ...right, ownr: 'growth-lead' })).toBe(false);
    expect(accepts({ ...right, stage: 6 })).toBe(false);
    expect(accepts({ ...right, terms: ['No Id'] })).toBe(false);
    expect(accepts({ ...right, terms: ['written-today'] })).toBe(true);
  });
});

interface Snippet {
  scope: string;
  prefix: string;
  body: string[];
}

describe('a snippet', () => {
  const snippets = Object.values(read('.vscode/groundwork.code-snippets') as Record<string, Snippet>);
  const { playbook } = setting.library.pages.find(({ plainId }) => plainId.endsWith('/technical-debt')) ?? {};

  test.each(snippets)('$prefix is right as it comes', async ({ prefix, body }) => {
    const text = body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
      .replace(/\$0/g, '');
    const page: PageFile = {
      ...pageCalled('en'),
      ...(playbook && {
        playbook: { ...playbook, simulators: ['ltv-cac'], terms: ['technical-debt'], sources: ['support-systems'] },
      }),
    };
    const source = text.startsWith('---')
      ? text
      : `---\ntitle: T\nsummary: S\n---\n\n${text.startsWith('## ') ? '' : '## One {#one}\n\n'}${text}\n`;
    const { problems, isParsed } = await checkPage(
      page,
      prefix === 'gw-step' ? source.replace(/(<Step [\s\S]*<\/Step>)/, '<Steps>\n\n$1\n\n</Steps>') : source,
      setting,
    );
    expect(problems).toEqual([]);
    expect(isParsed).toBe(true);
  });
});
