import { existsSync } from 'node:fs';
import { createCommand, EXIT, type Said, terminalLocale } from './command.ts';
import { CommandError } from './command-error.ts';
import { readJsonFile } from './read-inputs.ts';
import { type Adapter, Unsupported } from './verify/answering/adapter.ts';
import { checkCase, type Verdict } from './verify/answering/check-case.ts';
import { withSharedInputs } from './verify/answering/shared-inputs.ts';

/** The adapter of a domain is the file of its name. */
async function adapterFor(domain: string): Promise<Adapter> {
  const file = new URL(`verify/${domain}.ts`, import.meta.url);
  if (!/^[a-z][a-z0-9-]*$/.test(domain) || !existsSync(file))
    throw new Unsupported(`The domain “${domain}” has no adapter.`);
  const module: { default: Adapter } = await import(file.href);
  return module.default;
}

/** Answers every case of a file, one JSON line each, with a count at the end on the error channel. */
async function verify(file: string): Promise<void> {
  const content = await readJsonFile(file, '--cases');
  const cases: unknown = Array.isArray(content) ? content : (content as { cases?: unknown } | null)?.cases;
  if (!Array.isArray(cases))
    throw new CommandError('no-cases', [{ path: '--cases', code: 'type', message: `${file} holds no list of cases.` }]);
  const counts: Record<Verdict['verdict'], number> = { pass: 0, fail: 0, unsupported: 0 };
  for (const given of withSharedInputs(cases)) {
    const verdict = await checkCase(given, adapterFor);
    counts[verdict.verdict] += 1;
    process.stdout.write(`${JSON.stringify(verdict)}\n`);
  }
  process.stderr.write(`${counts.pass} pass, ${counts.fail} fail, ${counts.unsupported} unsupported\n`);
  if (counts.fail > 0) process.exitCode = EXIT.problems;
}

const CASES: Said = {
  zh: 'JSON：案例的列表，或带有 "cases" 列表的对象',
  en: 'JSON: a list of cases, or an object with one under "cases"',
};

try {
  await createCommand('verify', {
    zh: '用项目自己的代码回答参考案例：每行一条 JSON，有任何出入时退出码为 1。',
    en: 'Answer reference cases with the project’s own code; one JSON line each, exit code 1 on any difference.',
  })
    .requiredOption('--cases <file>', CASES[terminalLocale()])
    .action(async ({ cases }: { cases: string }) => verify(cases))
    .parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stdout.write(`${JSON.stringify(error)}\n`);
  process.exitCode = EXIT.problems;
}
