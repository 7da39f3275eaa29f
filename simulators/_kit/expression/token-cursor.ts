import type { Token } from './read-tokens.ts';

/**
 * What is wrong with a formula's text, and at which character (counted from 0). `found` is the piece of text; `expected` says for
 * `arguments` how many a function takes (`'1'`, `'1 to 20'`), for `unknownFunction` which there are, and for `unexpected` what may
 * stand there, where only one thing may.
 */
export interface ExpressionProblem {
  code:
    | 'character'
    | 'unexpected'
    | 'unknownFunction'
    | 'arguments'
    | 'comparisonOutsideIf'
    | 'noComparison'
    | 'tooLong'
    | 'tooDeep'
    | 'numberTooLarge';
  at: number;
  found: string;
  expected?: string;
}

/** A place in a list of tokens, moved by reading. After the first break in the grammar only the end is left to read. */
export class TokenCursor {
  readonly problems: ExpressionProblem[] = [];
  private readonly tokens: readonly Token[];
  private position = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get next(): Token {
    return this.tokens[this.position] ?? END;
  }

  get isStopped(): boolean {
    return this.position >= this.tokens.length;
  }

  advance(): void {
    this.position += 1;
  }

  /** Reads on if the next token is one of these signs, and says which. */
  take<const S extends string>(...signs: readonly S[]): S | undefined {
    const { kind, text } = this.next;
    const sign = kind === 'sign' ? signs.find((each) => each === text) : undefined;
    if (sign !== undefined) this.advance();
    return sign;
  }

  /** Notes a problem after which reading can go on. */
  note(problem: ExpressionProblem): void {
    if (!this.isStopped) this.problems.push(problem);
  }

  /** Notes that the grammar breaks at the next token, and reads no further. */
  stop(code: ExpressionProblem['code'], expected?: string): void {
    const { at, text: found } = this.next;
    this.note({ code, at, found, ...(expected !== undefined && { expected }) });
    this.position = this.tokens.length;
  }

  /** Reads something that may hold more of its own kind; `undefined` when that goes too deep. */
  deeper<T>(read: () => T, deepest: number): T | undefined {
    if (this.depth >= deepest) {
      this.stop('tooDeep');
      return undefined;
    }
    this.depth += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }
}

const END: Token = { kind: 'end', text: '', at: -1 };
