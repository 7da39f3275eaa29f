import { createCommand, type Said, terminalLocale } from './command.ts';

interface Options {
  port: string;
  host?: string;
  json?: boolean;
}

/** A command that serves the site until it is stopped, by Astro's own of the same name, in this process. */
export async function serve(name: 'dev' | 'preview', does: Said): Promise<void> {
  const say = (said: Said) => said[terminalLocale()];
  const command = createCommand(name, does)
    .option('--port <port>', say({ zh: '端口', en: 'port' }), '4321')
    .option('--host <address>', say({ zh: '让其他机器也能访问', en: 'let other machines reach it' }))
    .argument(
      '[flags...]',
      say({ zh: `传给 astro ${name} 的选项，写在 -- 之后`, en: `options of astro ${name}, after --` }),
    )
    .parse();
  const { port, host, json } = command.opts<Options>();
  if (json) {
    const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
    process.stdout.write(`${JSON.stringify({ command: name, address: `http://localhost:${port}${base}` })}\n`);
    // What Astro says is for people.
    process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  }
  const flags = ['--port', port, ...(host ? ['--host', host] : []), ...command.args];
  process.argv = [...process.argv.slice(0, 2), name, ...flags];
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  await import('../../node_modules/astro/bin/astro.mjs' as string);
}
