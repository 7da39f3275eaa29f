/** One thing wrong with what was typed: where, what is wrong in words, and the nearest valid name when one was misspelt. */
export interface CommandProblem {
  /** `ideas[2].impact`, `--set`, or the simulator's id. Rows count from 0, as in JSON. */
  path: string;
  code: string;
  message: string;
  /** The nearest valid name. */
  nearest?: string;
  /** The character of the text given, counted from 0. */
  at?: number;
}

/** A command that cannot be carried out, with everything that is wrong at once. Printed as JSON; the process ends with 1. */
export class CommandError extends Error {
  readonly problems: readonly CommandProblem[];
  readonly context: Record<string, unknown>;

  constructor(message: string, problems: readonly CommandProblem[], context: Record<string, unknown> = {}) {
    super(message);
    this.name = 'CommandError';
    this.problems = problems;
    this.context = context;
  }

  /** What is printed. */
  toJSON(): Record<string, unknown> {
    return { ...this.context, error: this.message, problems: this.problems };
  }
}

/** The problems that reading something runs into; none when it went well. Any other error is passed on. */
export function problemsOf(read: () => void): readonly CommandProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof CommandError) return error.problems;
    throw error;
  }
}
