import path from 'node:path';
import { nearest, oneOf } from '../errors/nearest.ts';
import type { Locale } from '../i18n/locales.ts';
import { createCommand, EXIT, type Said, terminalLocale } from './command.ts';
import { type Asker, terminalAsker } from './new/ask.ts';
import { openPair } from './new/open-pair.ts';
import { type PlaybookOptions, preparePlaybook } from './new/playbook.ts';
import { Refusal } from './new/refusal.ts';
import { prepareSimulator, type SimulatorOptions } from './new/simulator.ts';
import { type Starter, writeStarter } from './new/starter.ts';

const KINDS = ['playbook', 'simulator'];
const locale: Locale = terminalLocale();
const say = (said: Said) => said[locale];
const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;

interface Common {
  json?: boolean;
  yes?: boolean;
  open?: boolean;
}

const program = createCommand('new', {
  zh: '开一本手册或一个模拟器：写出一个完整的文件夹，不改也能通过检查。',
  en: 'Start a playbook or a simulator: a complete folder that passes the checks as it is.',
})
  .argument('[kind]', say({ zh: 'playbook 或 simulator', en: 'playbook or simulator' }))
  .allowExcessArguments()
  .action((kind?: string) =>
    end(program.opts<Common>(), afterPlaybook, async () => {
      const close = kind && nearest(kind, KINDS);
      throw new Refusal(
        {
          zh: kind
            ? `不知道怎样新建“${kind}”，应为 ${KINDS.join('、')} 之一。`
            : `要新建什么？${KINDS.join('、')} 之一。`,
          en: kind ? `“${kind}” cannot be started: ${oneOf(KINDS)}.` : `What is to be started? ${oneOf(KINDS)}.`,
        },
        close || undefined,
      );
    }),
  );

withCommon(
  createCommand('playbook', { zh: '写出一本双语手册', en: 'Write a playbook in both languages' })
    .argument(
      '[system/slug]',
      say({ zh: '所属系统与地址，如 tech/my-topic', en: 'its system and address: tech/my-topic' }),
    )
    .option('--title-zh <title>', say({ zh: '中文标题', en: 'title in Chinese' }))
    .option('--title-en <title>', say({ zh: '英文标题', en: 'title in English' }))
    .option(
      '--owner <role>',
      say({ zh: '负责的角色，如 growth-lead', en: 'the role that keeps it true, such as growth-lead' }),
    )
    .option(
      '--stage <level>',
      say({ zh: '帮助达到的成熟度，1 到 5', en: 'maturity level that it helps to reach, 1 to 5' }),
    ),
).action((place: string | undefined, options: Common & PlaybookOptions) =>
  end(options, afterPlaybook, (asker) => preparePlaybook(place, options, asker)),
);

withCommon(
  createCommand('simulator', {
    zh: '写出一个模拟器：保本销量，供改写',
    en: 'Write a simulator: break-even volume, to be changed',
  })
    .argument('[id]', say({ zh: '编号，也是文件夹名，如 break-even', en: 'its id, which is its folder: break-even' }))
    .option('--title-zh <title>', say({ zh: '中文名称', en: 'name in Chinese' }))
    .option('--title-en <title>', say({ zh: '英文名称', en: 'name in English' })),
).action((id: string | undefined, options: Common & SimulatorOptions) =>
  end(options, afterSimulator, (asker) => prepareSimulator(id, options, asker)),
);

function withCommon(command: ReturnType<typeof createCommand>) {
  program.addCommand(command);
  return command
    .option(
      '-y, --yes',
      say({ zh: '不提问，没有给出的取常用值', en: 'ask nothing; what is not given takes its usual value' }),
    )
    .option('--open', say({ zh: '在编辑器里并排打开两种语言', en: 'open the two languages beside each other' }));
}

/** Prepares, writes, opens, and says what was done; what is refused is said instead, with code 2. */
async function end(options: Common, next: (name: string) => Said, prepare: (asker?: Asker) => Promise<Starter>) {
  const isJson = options.json === true || program.opts<Common>().json === true;
  try {
    const starter = await prepare(isTerminal && !options.yes ? terminalAsker(locale) : undefined);
    const folder = path.relative('', starter.folder);
    writeStarter(starter, folder);
    const pair = starter.pair.map((name) => path.join(folder, name));
    const opened = options.open === true && openPair(pair, { environment: process.env, isTerminal });
    const files = [...starter.files.keys()].map((name) => path.join(folder, name));
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ folder, files, opened }, null, 2)}\n`
        : report(folder, files, next(path.basename(folder))),
    );
    if (options.open && !opened) process.stderr.write(`${say(howToOpen(pair))}\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { said, fix } = error;
    if (isJson) process.stdout.write(`${JSON.stringify({ error: say(said), ...(fix && { fix }) })}\n`);
    else
      process.stderr.write(`${say(said)}${fix ? say({ zh: `是不是 ${fix}？`, en: ` Did you mean ${fix}?` }) : ''}\n`);
    process.exitCode = EXIT.usage;
  }
}

function report(folder: string, files: readonly string[], next: Said): string {
  const list = files.map((file) => `  ${file}\n`).join('');
  return `${say({ zh: `${folder}/ 已写好：`, en: `${folder}/ is ready:` })}\n${list}${say(next)}\n`;
}

function afterPlaybook(): Said {
  return {
    zh: '用 npm run check 检查，用 npm run dev 边写边看。',
    en: 'Check it with npm run check; see it while you write with npm run dev.',
  };
}

function afterSimulator(id: string): Said {
  const contract = `npx vitest run --project unit simulators -t "in ${id}"`;
  return {
    zh: `试一次：npm run --silent sim -- ${id}\n检查：${contract}\n用 npm run dev 边写边看：/simulators/${id}/`,
    en: `Try it: npm run --silent sim -- ${id}\nTest it: ${contract}\nSee it while you write with npm run dev: /en/simulators/${id}/`,
  };
}

function howToOpen(pair: readonly string[]): Said {
  const files = pair.join(' ');
  return {
    zh: `没有可用的编辑器。设置 VISUAL 或 EDITOR，或者自己并排打开：code --diff ${files}`,
    en: `There is no editor to open them in. Set VISUAL or EDITOR, or open them yourself: code --diff ${files}`,
  };
}

await program.parseAsync();
