import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '../../code/answer-code.ts';
import { linkFragment } from '../../code/answer-link.ts';
import { emptyCounts } from '../../merge/counts.ts';
import type { AssessmentSetting } from '../../setting.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../../testing/small-model.ts';
import { copiesOf, takeInPiece, takeInResponse, takeInText } from './take-in.ts';
import { isTaken, verdictText } from './verdict-text.ts';

const context = { model: SMALL_MODEL, now: '2026-11-23T09:00:00Z' };
const setting = { model: SMALL_MODEL, locale: 'en' } as unknown as AssessmentSetting;
const code = encodeAnswers([3, 2, 4, 7]);

describe('what is pasted', () => {
  test('gives a line for each piece, and only good ones come in', () => {
    const older = linkFragment({ id: 'small', version: '1.1.0' }, encodeAnswers([2, 3, 0]));
    const damaged = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
    const { session, lines } = takeInText(sessionOf(), `${code}, ${damaged}\n${code} ${older}`, context);
    expect(session.responses.map(({ answers }) => answers)).toEqual([
      { 'a.p': { value: 3 }, 'a.q': { value: 2 }, 'b.p': { value: 4 }, 'b.q': { state: 'unknown' } },
      { 'a.p': { value: 2 }, 'b.p': { value: 2 }, 'a.q': { value: 3 } },
    ]);
    expect(lines.map(isTaken)).toEqual([true, false, false, true]);
    expect(lines.map((line) => verdictText(line, setting))).toEqual([
      'accepted',
      'not taken: the check does not fit, so a character is wrong or missing; ask for it again.',
      'duplicate: the same answers are in already, and count once',
      'accepted; carried from version 1.1.0 of the model to 2.0.0; items for the person to check: 3',
    ]);
  });

  test('of a second person who chose the very same can be added once the facilitator says so', () => {
    const first = takeInText(sessionOf(), `${code} ${code}`, context);
    const duplicate = first.lines[1];
    if (!duplicate) throw new Error('There are two lines.');
    const copy = copiesOf(first.session, duplicate) + 1;
    const { session } = takeInPiece(first.session, code, { ...context, copy });
    expect([copy, session.responses.length]).toEqual([2, 2]);
  });

  test('leaves nothing of a person in an anonymous session but the counts', () => {
    const counts = Object.fromEntries(SMALL_MODEL.items.map(({ id }) => [id, emptyCounts(4)]));
    const anonymous = sessionOf({ privacy: 'anonymous', counts });
    const taken = new Set<string>();
    const { session, lines } = takeInText(anonymous, `${code} ${code}`, { ...context, taken });
    expect(session.responses).toEqual([]);
    expect(session.counts?.['a.p']?.levels).toEqual([0, 0, 1, 0]);
    expect(lines.map(isTaken)).toEqual([true, false]);
  });

  test('of another session is refused', () => {
    const foreign = responseOf('r-one', { 'a.p': 3 }, { session: 'another-1' });
    const { session, verdict } = takeInResponse(sessionOf(), foreign, context);
    expect(session.responses).toEqual([]);
    expect(verdictText({ name: 'x', verdict }, setting)).toBe('not taken: it belongs to another session.');
  });
});
