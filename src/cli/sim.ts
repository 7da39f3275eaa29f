import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Locale } from '../../simulators/_kit/define.ts';
import { CommandError } from './command-error.ts';
import { describeSimulator } from './commands/describe-simulator.ts';
import { listSimulators } from './commands/list-simulators.ts';
import { runScenarios } from './commands/run-scenarios.ts';
import { type RunOptions, runSimulator } from './commands/run-simulator.ts';

const locale = () =>
  new Option('--locale <locale>', 'language of names and sentences').choices(['zh', 'en']).default('zh');

/** The `sim` command: every simulator outside the page, answered as JSON. */
function simCommand(): Command {
  const program = new Command('sim').description('Run the simulators; answers are JSON.');
  program.exitOverride().configureOutput({ writeErr: () => {} });
  program
    .command('list')
    .description('all simulators')
    .addOption(locale())
    .action(async (options: { locale: Locale }) => print(await listSimulators(options.locale)));
  program
    .command('schema <id>')
    .description('inputs (JSON Schema), presets and outputs of one simulator')
    .addOption(locale())
    .action(async (id: string, options: { locale: Locale }) => print(await describeSimulator(id, options.locale)));
  program
    .command('run <id>', { isDefault: true })
    .description('one run; the word run may be left out')
    .option('--inputs <file>', 'a JSON object of inputs, laid over the defaults')
    .option('--set <name=value...>', 'single inputs: churn=3%, ideas=@ideas.csv')
    .option('--seed <number>', 'seed of everything random', wholeNumber, 1)
    .addOption(locale())
    .option('--csv <file>', 'one run for each row; headings are names of inputs, and “scenario” for a name')
    .action(async (id: string, { csv, ...options }: RunOptions & { csv?: string }) =>
      print(csv === undefined ? await runSimulator(id, options) : await runScenarios(id, csv, options)),
    );
  return program;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('Expected a whole number from 0.');
  return value;
}

function print(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

function usageError({ code, message }: CommanderError): CommandError {
  const problem = { path: '', code: code.replace('commander.', ''), message: message.replace('error: ', '') };
  return new CommandError('usage', [problem]);
}

try {
  await simCommand().parseAsync();
} catch (error) {
  const isHelp = error instanceof CommanderError && error.exitCode === 0;
  const known = error instanceof CommanderError ? usageError(error) : error;
  if (!(known instanceof CommandError)) throw error;
  if (!isHelp) print(known);
  process.exitCode = isHelp ? 0 : 1;
}
