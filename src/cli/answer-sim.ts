import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Locale } from '../../simulators/_kit/define.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';
import { CommandError, type CommandProblem } from './command-error.ts';
import { describeSimulator } from './commands/describe-simulator.ts';
import { listSimulators } from './commands/list-simulators.ts';
import { type RangeOptions, runRanges } from './commands/run-ranges.ts';
import { runScenarios } from './commands/run-scenarios.ts';
import { type RunOptions, runSimulator } from './commands/run-simulator.ts';
import { seekInput } from './commands/seek-input.ts';
import { headingInChinese } from './usage-text.ts';

const say = (zh: string, en: string) => ({ zh, en })[terminalLocale()];

const locale = () =>
  new Option('--locale <locale>', say('名称和句子所用的语言', 'language of names and sentences'))
    .choices(['zh', 'en'])
    .default('zh');

/** Taken as by every command; the answers are JSON in any case. */
const json = () => new Option('--json', say('以 JSON 输出（总是如此）', 'answer as JSON, as it always does'));

/** What the command prints, and the code with which the process ends. Without an answer, help was printed. */
export interface Answered {
  answer?: unknown;
  code: 0 | 1;
}

/** Answers the arguments of the `sim` command. What cannot be carried out is answered with all its problems and code 1. */
export async function answerSim(args: readonly string[]): Promise<Answered> {
  const answered: Answered = { code: 0 };
  const reply = (answer: object) => {
    answered.answer = answer;
  };
  try {
    await simCommand(reply).parseAsync(args, { from: 'user' });
    return answered;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return answered;
    const known = error instanceof CommanderError ? usageError(error) : error;
    if (known instanceof CommandError) return { answer: known, code: 1 };
    throw error;
  }
}

function simCommand(reply: (answer: object) => void): Command {
  const program = new Command('sim').description(
    say('运行模拟器，以 JSON 回答。', 'Run the simulators; answers are JSON.'),
  );
  if (terminalLocale() === 'zh') program.configureHelp({ styleTitle: headingInChinese });
  program.helpOption('-h, --help', say('显示用法', 'show this help'));
  program.helpCommand('help [command]', say('显示一个命令的用法', 'show the help of a command'));
  program.exitOverride().configureOutput({ writeErr: () => {} });
  program
    .command('list')
    .description(say('所有模拟器', 'all simulators'))
    .addOption(locale())
    .addOption(json())
    .action(async (options: { locale: Locale }) => reply(await listSimulators(options.locale)));
  program
    .command('schema <id>')
    .description(
      say('一个模拟器的输入（JSON Schema）、预设与输出', 'inputs (JSON Schema), presets and outputs of one simulator'),
    )
    .addOption(locale())
    .addOption(json())
    .action(async (id: string, options: { locale: Locale }) => reply(await describeSimulator(id, options.locale)));
  program
    .command('run <id>', { isDefault: true })
    .description(say('运行一次；run 可以省略', 'one run; the word run may be left out'))
    .option('--inputs <file>', say('输入的 JSON 对象，盖在默认值上', 'a JSON object of inputs, laid over the defaults'))
    .option(
      '--set <name=value...>',
      say('单个输入：churn=3%、ideas=@ideas.csv', 'single inputs: churn=3%, ideas=@ideas.csv'),
    )
    .option('--seed <number>', say('一切随机数的种子', 'seed of everything random'), wholeNumber, 1)
    .addOption(locale())
    .addOption(json())
    .option(
      '--csv <file>',
      say(
        '每行运行一次；表头是输入的名称，scenario 一列是情景名',
        'one run for each row; headings are names of inputs, and “scenario” for a name',
      ),
    )
    .option('--seek <input>', say('求出达到目标所需的这个输入的值', 'the value of this input that brings the target'))
    .option(
      '--range <name=range...>',
      say(
        '不确定的输入：monthlyChurn=2%~5%、"cac=5000 ± 800"、"arpu=pert(800, 999, 1200)"',
        'uncertain inputs: monthlyChurn=2%~5%, "cac=5000 ± 800", "arpu=pert(800, 999, 1200)"',
      ),
    )
    .option(
      '--draws <number>',
      say('抽取多少次，默认 10,000 次', 'how many draws to take of them; 10,000 unless told otherwise'),
      wholeNumber,
    )
    .option(
      '--target <output=value>',
      say(
        '配合 --seek：要让输出达到的值；配合 --range：要看它能否达到的值：ratio=3',
        'with --seek, what to bring an output to; with --range, what it is to reach: ratio=3',
      ),
    )
    .action(async (id: string, options: AllOptions) => reply(await answerRun(id, options)));
  return program;
}

interface AllOptions extends RunOptions {
  csv?: string;
  seek?: string;
  target?: string;
  range?: RangeOptions['range'];
  draws?: number;
}

const USUAL_DRAWS = 10_000;

function answerRun(id: string, given: AllOptions): Promise<object> {
  const { csv, seek, target, range, draws = USUAL_DRAWS, ...options } = given;
  const problems = findMisfits(given);
  if (problems.length > 0) throw new CommandError('usage', problems);
  if (range) return runRanges(id, { ...options, range, draws, ...(target !== undefined && { target }) });
  if (seek !== undefined && target !== undefined) return seekInput(id, { ...options, seek, target });
  return csv === undefined ? runSimulator(id, options) : runScenarios(id, csv, options);
}

/** Options that need another one, or exclude each other. */
function findMisfits({ csv, seek, target, range, draws }: AllOptions): CommandProblem[] {
  const needs = (message: string) => ({ path: '', code: 'missingOption', message });
  const problems: CommandProblem[] = [];
  if (seek !== undefined && target === undefined) {
    problems.push(needs('--seek needs --target: --seek churn --target ratio=3.'));
  }
  if (target !== undefined && seek === undefined && !range) problems.push(needs('--target needs --seek or --range.'));
  if (draws !== undefined && !range) problems.push(needs('--draws needs --range: --range cac=4000~8000.'));
  const ways = Object.entries({ '--csv': csv, '--seek': seek, '--range': range }).filter(
    ([, value]) => value !== undefined,
  );
  if (ways.length > 1) {
    const names = ways.map(([name]) => name).join(', ');
    problems.push({ path: '', code: 'conflictingOption', message: `Only one of ${names} can be answered at a time.` });
  }
  return problems;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('Expected a whole number from 0.');
  return value;
}

function usageError({ code, message }: CommanderError): CommandError {
  const problem = { path: '', code: code.replace('commander.', ''), message: message.replace('error: ', '') };
  return new CommandError('usage', [problem]);
}
