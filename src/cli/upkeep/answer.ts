import { EXIT, type Said, terminalLocale } from '../command.ts';
import { Refusal } from '../new/refusal.ts';

/** A sentence in the language of the messages. */
export function say(said: Said): string {
  return said[terminalLocale()];
}

/** Runs a command to its end: what is refused is said on the error stream, with what may have been meant, and ends with code 2. */
export async function answering(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { said, fix } = error;
    const meant = fix ? say({ zh: `是不是 ${fix}？`, en: ` Did you mean ${fix}?` }) : '';
    process.stderr.write(`${say(said)}${meant}\n`);
    process.exitCode = EXIT.usage;
  }
}

/** Prints an answer as JSON. */
export function printJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
}

/** Prints lines of text. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
