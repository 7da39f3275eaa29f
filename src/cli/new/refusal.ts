import type { Said } from '../command.ts';

/** Something that cannot be started as asked: why, in both languages, and what may have been meant. */
export class Refusal extends Error {
  readonly said: Said;
  readonly fix: string | undefined;

  constructor(said: Said, fix?: string) {
    super(said.en);
    this.name = 'Refusal';
    this.said = said;
    this.fix = fix;
  }
}
