/** One thing wrong with what was typed: where, what is wrong in words, and the nearest valid name when one was misspelt. */
export interface CommandProblem {
  /** `ideas[2].impact`, `--set`, or the simulator's id. Rows count from 0, as in JSON. */
  path: string;
  code: string;
  message: string;
  /** The nearest valid name. */
  nearest?: string;
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
