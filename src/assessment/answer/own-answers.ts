import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { Answer, IndicatorAnswer, Reason } from '../answer.ts';
import { randomId } from '../chance.ts';
import { RESPONSE_CUT } from '../keeping/cuts.ts';
import type { KeptDocuments } from '../keeping/kept-documents.ts';
import type { Cut } from '../keeping/pieces.ts';
import { type Response, responseSchema } from '../response.ts';
import { type AssessmentSetting, referenceOf } from '../setting.ts';
import type { Arrival } from './read-code.ts';

const ownSchema = z.extend(responseSchema, {
  /** Quick: levels only. Full: the indicators, too. */
  round: z.enum(['quick', 'full']),
});

/** One person's answers with what only this browser needs to know of them. */
export type OwnAnswers = z.infer<typeof ownSchema>;

/** How a reader's own answers are kept. */
export const OWN_CUT: Cut = { ...RESPONSE_CUT, schema: ownSchema };

/** The name that a reader's own answers are kept under: there is one set per model and browser. */
export const MINE = 'mine';

/** Where the reader's own answers are, once the browser's store has been opened. */
export interface AnswerSheet {
  setting: AssessmentSetting;
  kept: Signal<KeptDocuments<OwnAnswers> | undefined>;
  own: ReadonlySignal<OwnAnswers | undefined>;
  /** A session that an invitation has named before the first answer. */
  session: Signal<string | undefined>;
  /** What a link has brought, until the reader decides about it. */
  arrived: Signal<Arrival | undefined>;
  /** Answers that were just deleted, to be brought back. */
  deleted: Signal<OwnAnswers | undefined>;
}

/** A sheet that has not been connected to a store: what the server renders. */
export function createSheet(setting: AssessmentSetting): AnswerSheet {
  const kept = signal<KeptDocuments<OwnAnswers> | undefined>(undefined);
  const own = computed(() => kept.value?.all.value.get(MINE));
  return { setting, kept, own, session: signal(undefined), arrived: signal(undefined), deleted: signal(undefined) };
}

type Extras = Pick<Answer, 'confidence' | 'note' | 'links'>;
type Choice = { value: number } | { state: 'unknown' } | { state: 'not-applicable'; reason?: Reason };

/** Chooses a level, *I do not know* or *does not apply*; what was noted beside the last choice stays. */
export function choose(sheet: AnswerSheet, item: string, choice: Choice): void {
  change(sheet, (own) => {
    const answer = { ...choice, ...extrasOf(own.answers[item]) } as Answer;
    return { ...confirmed(own, item), answers: { ...own.answers, [item]: answer } };
  });
}

/** Puts down how sure somebody is, a note or the place of evidence; only beside an answer. */
export function noteBeside(sheet: AnswerSheet, item: string, extras: Extras): void {
  change(sheet, (own) => {
    const answer = own.answers[item];
    if (!answer) return own;
    return { ...own, answers: { ...own.answers, [item]: withoutBlanks({ ...answer, ...extras }) as Answer } };
  });
}

/** Takes an answer back. */
export function clearItem(sheet: AnswerSheet, item: string): void {
  change(sheet, (own) => {
    const { [item]: _cleared, ...answers } = own.answers;
    return { ...own, answers };
  });
}

/** Answers one indicator of the full round, or takes that answer back. */
export function answerIndicator(sheet: AnswerSheet, indicator: string, answer: IndicatorAnswer | undefined): void {
  change(sheet, (own) => {
    const { [indicator]: _replaced, ...others } = own.indicators ?? {};
    return { ...own, indicators: answer ? { ...others, [indicator]: answer } : others };
  });
}

/** Chooses between the quick and the full round. Nothing that was answered is lost by going back to the quick one. */
export function chooseRound(sheet: AnswerSheet, round: OwnAnswers['round']): void {
  change(sheet, (own) => ({ ...own, round }));
}

/** Says that an answer from an older version of the model still holds. */
export function confirmItem(sheet: AnswerSheet, item: string): void {
  change(sheet, (own) => confirmed(own, item));
}

/** Replaces all answers, by those of a file or a link. */
export function adopt(sheet: AnswerSheet, response: Response): void {
  const round = Object.keys(response.indicators ?? {}).length > 0 ? 'full' : 'quick';
  sheet.kept.peek()?.put({ ...response, indicators: response.indicators ?? {}, round });
}

/** A response that nobody has answered yet. */
export function newResponse({ setting, session }: AnswerSheet): Response {
  const invited = session.peek();
  return {
    schemaVersion: 1,
    model: referenceOf(setting),
    ...(invited && { session: invited }),
    id: randomId(),
    created: new Date().toISOString(),
    answers: {},
  };
}

/** Answers of a link as one's own: a link's id is its letters, which would change with the first new answer. */
export function asMine(sheet: AnswerSheet, { answers, indicators, migrated }: Response): Response {
  return { ...newResponse(sheet), answers, ...(indicators && { indicators }), ...(migrated && { migrated }) };
}

/** What is handed over: the answers without what only this browser needs to know. */
export function responseOf({ round: _round, ...response }: OwnAnswers): Response {
  return response;
}

/** Lets the answers belong to the session of an invitation. */
export function join(sheet: AnswerSheet, session: string): void {
  sheet.session.value = session;
  if (sheet.own.peek()) change(sheet, (own) => ({ ...own, session }));
}

function change(sheet: AnswerSheet, edit: (own: OwnAnswers) => OwnAnswers): void {
  const before = sheet.own.peek() ?? { ...newResponse(sheet), indicators: {}, round: 'quick' };
  sheet.kept.peek()?.put(edit(before));
}

function confirmed(own: OwnAnswers, item: string): OwnAnswers {
  if (!own.migrated) return own;
  const { [item]: _looked, ...confirm } = own.migrated.confirm;
  return { ...own, migrated: { ...own.migrated, confirm } };
}

function extrasOf(answer: Answer | undefined): Extras {
  if (!answer) return {};
  const { confidence, note, links } = answer;
  return withoutBlanks({ confidence, note, links });
}

function withoutBlanks<T extends object>(fields: T): T {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && value?.length !== 0,
  );
  return Object.fromEntries(filled) as T;
}
