import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { MINE, type OwnAnswers } from '../answer/own-answers.ts';
import type { KeptDocuments } from '../keeping/kept-documents.ts';
import type { Cut } from '../keeping/pieces.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';

const startSchema = z.strictObject({ start: z.string().check(z.maxLength(400), z.regex(/^[\w-]*$/)) });

/** The random start of a round, which only the facilitator keeps. */
export type KeptStart = z.infer<typeof startSchema>;

/** How the start is kept: in one piece. */
export const START_CUT: Cut = { schema: startSchema, records: [], lists: {} };
/** The name of the one start that a browser keeps for a model. */
export const START = 'start';

/** What the browser keeps for a round: the start, one's own answers, and the sessions that the result goes into. */
export interface RoundDesk {
  setting: AssessmentSetting;
  starts: Signal<KeptDocuments<KeptStart> | undefined>;
  answers: Signal<KeptDocuments<OwnAnswers> | undefined>;
  sessions: Signal<KeptDocuments<Session> | undefined>;
  start: ReadonlySignal<string | undefined>;
  own: ReadonlySignal<OwnAnswers | undefined>;
}

/** A desk that has not been connected to the browser's store: what the server renders. */
export function createDesk(setting: AssessmentSetting): RoundDesk {
  const starts = signal<KeptDocuments<KeptStart> | undefined>(undefined);
  const answers = signal<KeptDocuments<OwnAnswers> | undefined>(undefined);
  return {
    setting,
    starts,
    answers,
    sessions: signal<KeptDocuments<Session> | undefined>(undefined),
    start: computed(() => starts.value?.all.value.get(START)?.start),
    own: computed(() => answers.value?.all.value.get(MINE)),
  };
}
