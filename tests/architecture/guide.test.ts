import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, test } from 'vitest';
import { answerSim } from '../../src/cli/answer-sim.ts';
import { commandsIn, type Fence, fencesIn, withFence } from './guide-fences.ts';

const own = path.resolve('.');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const guide = (page: string) => readFileSync(`content/pages/guide/${page}.mdx`, 'utf8');

/** A project of its own in which a reader follows the guide: the code is ours, the content and the simulators are theirs. */
const project = mkdtempSync(path.join(tmpdir(), 'groundwork-guide-'));
for (const name of ['src', 'node_modules']) symlinkSync(path.join(own, name), path.join(project, name));
const given = ['_kit', '_contract', 'contract.test.ts', 'tsconfig.json', 'ltv-cac'].map((name) => `simulators/${name}`);
for (const name of [
  'package.json',
  ...['glossary', 'sources', 'interface', 'words'].map((kind) => `content/${kind}`),
  ...given,
]) {
  cpSync(name, path.join(project, name), { recursive: true });
}
mkdirSync(path.join(project, 'content/playbooks'), { recursive: true });
afterAll(() => rmSync(project, { recursive: true }));

/** Runs a line in that project as its own scripts would, without npm's own start. */
function run(line: string) {
  const env = {
    ...process.env,
    NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
    LANG: 'C',
    NO_COLOR: '1',
  };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: project, encoding: 'utf8', env });
  return { status, said: stdout + stderr, stdout };
}

/** `npm run --silent sim -- list` as the script behind it. */
function asScript(command: string): string {
  const [, name = '', rest = ''] = /^npm run (?:--silent )?([\w:-]+)(?: -- (.*))?$/.exec(command) ?? [];
  return `${scripts[name]?.replace(/^node /, `${process.execPath} `)} ${rest}`;
}

function follow(fences: readonly Fence[]): void {
  for (const fence of fences.filter(({ says }) => says.title)) {
    const file = path.join(project, fence.says.title ?? '');
    expect(existsSync(file), `${fence.says.title} is there once the command has run`).toBe(true);
    writeFileSync(file, withFence(readFileSync(file, 'utf8'), fence));
  }
}

const onlyNew = (page: string) => commandsIn(guide(page)).filter((command) => command.startsWith('npm run new'));

test('the playbook of ten minutes is started by its command, written from the page and passes the check', () => {
  expect(onlyNew('playbook/en')).toEqual(onlyNew('playbook/zh'));
  for (const command of onlyNew('playbook/en')) expect(run(asScript(command))).toMatchObject({ status: 0 });
  const [en, zh] = ['en', 'zh'].map((locale) => fencesIn(guide(`playbook/${locale}`)));
  const facts = (fences: Fence[] = []) => fences.filter(({ language }) => language === 'yaml');
  expect(facts(en)).toEqual(facts(zh));
  follow([...(en ?? []), ...(zh ?? [])]);
  const checked = run(asScript('npm run check'));
  // What the rest of the content is like is not the page's business.
  expect(checked.said).toMatch(/no problems|in the content\./);
  expect(checked.said.split('\n').filter((line) => line.includes('price-review'))).toEqual([]);
});

describe('the simulator of thirty minutes', () => {
  const [en, zh] = ['en', 'zh'].map((locale) =>
    fencesIn(guide(`simulators/${locale}`)).filter(({ says }) => says.title?.includes('/')),
  );

  test('is the same in both languages', () => {
    expect(en?.length).toBeGreaterThan(8);
    expect(en).toEqual(zh);
    expect(onlyNew('simulators/en')).toEqual(onlyNew('simulators/zh'));
  });

  test('is started by its command, changed as the page says, compiles, keeps the contract and answers', () => {
    for (const command of onlyNew('simulators/en')) expect(run(asScript(command))).toMatchObject({ status: 0 });
    follow(en ?? []);
    const compiled = run('NODE_OPTIONS= node node_modules/typescript/bin/tsc -p simulators/tsconfig.json');
    expect(compiled.said).toBe('');
    const tested = run(
      'NODE_OPTIONS= node node_modules/vitest/vitest.mjs run --root . contract target-profit/ -t "in target-profit|break-even"',
    );
    expect(tested.status, tested.said).toBe(0);
    expect(tested.said).toMatch(/Tests +[2-9]\d passed/);
    const [asked = ''] = commandsIn(guide('simulators/en')).filter((command) => command.includes('targetProfit=40000'));
    const { outputs } = JSON.parse(run(asScript(asked)).stdout) as { outputs: Record<string, { value: number }> };
    expect(JSON.stringify(outputs.targetSales)).toMatch(/\b5000\b/);
  });
});

const PAGES = [
  ...globSync('content/pages/guide/**/*.mdx'),
  ...globSync(['README*.md', 'content/README.md', 'simulators/README.md']),
].sort();
const commands = [...new Set(PAGES.flatMap((page) => commandsIn(readFileSync(page, 'utf8'))))];
const named = (command: string) => command.match(/\b(?:docs|simulators|content)\/[\w./-]*\w/g) ?? [];
const isNamed = (name: string) => existsSync(name) || name.includes('target-profit');

/** How each command of the guide and the READMEs is held to its word, by its first words. A command that none of these knows fails. */
const PROOFS: [begins: RegExp, prove: (command: string) => void | Promise<void>][] = [
  [/^npm (ci|start|test)$/, (command) => expect(['ci', ...Object.keys(scripts)]).toContain(command.slice(4))],
  [
    /^([A-Z_]+=\S+ )*npm run (dev|build|preview|check|schemas|format|bench)\b/,
    (command) => {
      const [, name = ''] = /npm run (\w+)/.exec(command) ?? [];
      expect(scripts[name], name).toBeDefined();
      const variables = [...command.matchAll(/([A-Z_]+)=/g)].map(([, variable]) => variable ?? '');
      const code = globSync(['astro.config.mjs', 'src/{cli,compile}/**/*.ts']).map((file) =>
        readFileSync(file, 'utf8'),
      );
      expect(variables.filter((variable) => !code.some((text) => text.includes(`process.env.${variable}`)))).toEqual(
        [],
      );
    },
  ],
  [
    /^npm run new -- (playbook growth\/price-review|simulator target-profit) /,
    () => expect(onlyNew('playbook/en').length).toBe(1),
  ],
  [
    /^npm run new /,
    (command) => {
      const { status, said } = run(asScript(command));
      expect(status, said).toBe(0);
    },
  ],
  [/<\w+>|target-profit/, (command) => expect(named(command).filter((name) => !isNamed(name))).toEqual([])],
  [
    /^npm run --silent sim -- /,
    async (command) => {
      const words = [...command.replace(/^.* sim -- /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      const { code, answer } = await answerSim(words);
      expect(code, JSON.stringify(answer)).toBe(0);
    },
  ],
  [
    /^npm run (--silent )?(verify|import|stats|review|translate|pdf)\b/,
    (command) =>
      expect(existsSync(`src/cli/${/verify|import|stats|review|translate|pdf/.exec(command)?.[0]}.ts`)).toBe(true),
  ],
  [
    /^npx (vitest|tsc) /,
    (command) =>
      expect(
        [...named(command), `node_modules/.bin/${command.split(' ')[1]}`].filter((name) => !isNamed(name)),
      ).toEqual([]),
  ],
  [/^(mkdir|cp|nginx|caddy|docker) /, (command) => expect(named(command).filter((name) => !isNamed(name))).toEqual([])],
];

describe('a command of the guide or a README', () => {
  test.each(commands)('%s', async (command) => {
    const [, prove] = PROOFS.find(([begins]) => begins.test(command)) ?? [];
    expect(prove, 'there is a way to prove it').toBeDefined();
    await prove?.(command);
  });
});

test('the container is built with the commands of the guide', () => {
  const lines = readFileSync('docs/deploy/Dockerfile', 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('RUN npm '))).toEqual(['RUN npm ci', 'RUN npm run build']);
  const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  expect(copied.filter((name) => !existsSync(name))).toEqual([]);
  const port = /EXPOSE (\d+)/.exec(lines.join('\n'))?.[1];
  const server = readFileSync('docs/deploy/nginx.conf', 'utf8');
  expect(server).toContain(`listen ${port};`);
  // Where the site stands below the root is put into this line.
  expect(server).toContain('set $base "";');
  const root = /root (\S+);/.exec(server)?.[1];
  expect(lines.some((line) => line.startsWith('COPY --from=build') && line.endsWith(` ${root}\${BASE_PATH}`))).toBe(
    true,
  );
});
