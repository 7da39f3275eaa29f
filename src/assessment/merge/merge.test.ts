import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import { encodeAnswers } from '../code/answer-code.ts';
import { linkFragment } from '../code/answer-link.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../testing/small-model.ts';
import { collectCode } from './collect-code.ts';
import { addToCounts, countResponses, countsOfRound, sumCounts } from './counts.ts';
import { mergeResponse } from './merge-response.ts';
import { mergedAnswer } from './merged-answer.ts';
import { migrateResponse } from './migrate-response.ts';
import { compareVersions } from './version.ts';

const now = '2026-11-23T09:00:00Z';
const old = (answers: Record<string, number | Answer>, version = '1.0.0') =>
  responseOf('person-1', answers, { model: { id: 'small', version, hash: 'abc' } });

describe('answers of an older version', () => {
  test('are carried through every step, with a flag wherever something changed', () => {
    const older = old({ old: 3, 'a.q': 2, left: { value: 4, note: 'seen' }, right: 1, gone: 2 });
    const migrated = migrateResponse(older, SMALL_MODEL);
    expect(migrated).toMatchObject({
      ok: true,
      response: {
        model: { id: 'small', version: '2.0.0', hash: '' },
        answers: { 'a.p': { value: 3 }, 'b.p': { value: 3 }, 'a.q': { value: 2 }, 'b.q': { value: 1, note: 'seen' } },
        migrated: {
          from: '1.0.0',
          confirm: { 'a.p': 'split', 'b.p': 'split', 'a.q': 'anchor-changed', 'b.q': 'merged' },
          archived: { gone: { value: 2 } },
        },
      },
    });
  });

  test('leave what was blank blank, and archive what no change mentions', () => {
    const migrated = migrateResponse(old({ wide: 2, mystery: 4 }, '1.1.0'), SMALL_MODEL);
    expect(migrated.ok && Object.keys(migrated.response.answers)).toEqual(['a.p', 'b.p']);
    expect(migrated.ok && migrated.response.migrated?.archived).toEqual({ mystery: { value: 4 } });
  });

  test('are archived with their indicators when those are gone', () => {
    const older = { ...old({}, '1.1.0'), indicators: { 'a.p.x': 'yes', 'old.x': 'no' } } as const;
    const migrated = migrateResponse(older, SMALL_MODEL);
    expect(migrated.ok && migrated.response.indicators).toEqual({ 'a.p.x': 'yes' });
    expect(migrated.ok && migrated.response.migrated?.archived).toEqual({ 'old.x': 'no' });
  });

  test('are refused from a newer version, a version without a path and another model', () => {
    expect(migrateResponse(old({}, '2.0.1'), SMALL_MODEL)).toEqual({ ok: false, because: 'newer-model' });
    expect(migrateResponse(old({}, '0.9.0'), SMALL_MODEL)).toEqual({ ok: false, because: 'no-migration' });
    const foreign = responseOf('x123', {}, { model: { id: 'other', version: '1.0.0', hash: '' } });
    expect(migrateResponse(foreign, SMALL_MODEL)).toEqual({ ok: false, because: 'other-model' });
  });

  test('are merged to the lowest level, to “I do not know” where a part is not known, to “does not apply” only where all do not', () => {
    const [unknown, outside] = [{ state: 'unknown' }, { state: 'not-applicable', reason: 'out-of-scope' }] as const;
    expect(mergedAnswer([{ value: 4 }, undefined, { value: 2 }])).toEqual({ value: 2 });
    expect(mergedAnswer([{ value: 4 }, unknown])).toEqual(unknown);
    expect(mergedAnswer([outside, { value: 4 }])).toEqual({ value: 4 });
    expect(mergedAnswer([outside, outside])).toEqual(outside);
    expect(mergedAnswer([undefined, undefined])).toBeUndefined();
  });

  test('have versions that are compared by number, not by letter', () => {
    expect(['1.10.0', '1.9.9', '1.9.10'].toSorted(compareVersions)).toEqual(['1.9.9', '1.9.10', '1.10.0']);
  });
});

describe('merging', () => {
  const merge = (session = sessionOf(), response = responseOf('person-1', { 'a.p': 3 })) =>
    mergeResponse(session, response, SMALL_MODEL);

  test('accepts a new person, and takes the newer of two answers of one', () => {
    const first = merge();
    expect(first.verdict).toMatchObject({ outcome: 'accepted', isMigrated: false });
    const newer = merge(first.session, responseOf('person-1', { 'a.p': 4 }, { created: now }));
    expect(newer.verdict).toMatchObject({ outcome: 'replaced' });
    expect(newer.session.responses.map(({ answers }) => answers)).toEqual([{ 'a.p': { value: 4 } }]);
    const older = merge(newer.session, responseOf('person-1', { 'a.p': 2 }));
    expect(older).toEqual({ session: newer.session, verdict: { outcome: 'older', id: 'person-1' } });
    const again = merge(newer.session, responseOf('person-1', { 'a.p': 4 }, { created: '2026-11-23T10:00:00Z' }));
    expect(again.verdict).toEqual({ outcome: 'duplicate', id: 'person-1' });
    expect(again.session.responses).toHaveLength(1);
  });

  test('refuses another session and leaves this one untouched', () => {
    const session = sessionOf();
    const foreign = merge(session, responseOf('person-1', {}, { session: 'session-2' }));
    expect(foreign).toEqual({ session, verdict: { outcome: 'refused', because: 'other-session' } });
  });

  test('takes answers that name no session, and says when the words were others', () => {
    const { session: _session, ...alone } = responseOf('person-1', {});
    const other = { ...alone, model: { ...alone.model, hash: 'old-words' } };
    const session = sessionOf({ model: { id: 'small', version: '2.0.0', hash: 'new-words' } });
    expect(merge(session, other).verdict).toMatchObject({ outcome: 'accepted', hasOtherWords: true });
  });

  test('gives the same answers whatever the order of arrival', () => {
    const person = fc.record({ id: fc.constantFrom('p-1x', 'p-2x', 'p-3x'), level: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(person, fc.nat(23)), { selector: ([, hour]) => hour }), (arrivals) => {
        const responses = arrivals.map(([{ id, level }, hour]) =>
          responseOf(id, { 'a.p': level }, { created: `2026-11-23T${String(hour).padStart(2, '0')}:00:00Z` }),
        );
        const settle = (list: typeof responses) => {
          const merged = list.reduce((session, each) => merge(session, each).session, sessionOf());
          return countResponses(merged.responses, SMALL_MODEL);
        };
        expect(settle([...responses].reverse())).toEqual(settle(responses));
      }),
    );
  });
});

describe('a pasted code', () => {
  const context = { model: SMALL_MODEL, now };
  const code = encodeAnswers([3, 7, 6, 0]);

  test('becomes a response of the present version, the same letters the same one', () => {
    const collected = collectCode(code, context);
    expect(collected).toMatchObject({ ok: true, response: { id: `code-${code}`, created: now } });
    expect(collected.ok && collected.response.answers).toEqual({
      'a.p': { value: 3 },
      'a.q': { state: 'unknown' },
      'b.p': { state: 'not-applicable' },
    });
    expect(collectCode(code, { ...context, copy: 2 })).toMatchObject({ response: { id: `code-${code}-2` } });
  });

  test('of an older version is read by the items of that version and then migrated', () => {
    const older = linkFragment({ id: 'small', version: '1.0.0' }, encodeAnswers([2, 3, 4, 1, 4]));
    const collected = collectCode(older, context);
    if (!collected.ok) throw new Error(collected.because);
    const { verdict } = mergeResponse(sessionOf(), collected.response, SMALL_MODEL);
    expect(verdict).toMatchObject({
      outcome: 'accepted',
      isMigrated: true,
      response: { answers: { 'a.p': { value: 2 }, 'b.p': { value: 2 }, 'a.q': { value: 3 }, 'b.q': { value: 1 } } },
    });
  });

  test('is refused with its reason', () => {
    const because = (piece: string) => {
      const collected = collectCode(piece, context);
      return collected.ok ? 'read' : collected.because;
    };
    expect(because('!')).toBe('no-code');
    expect(because('abc')).toBe('length');
    expect(because(`${code.slice(0, -1)}!`)).toBe('no-code');
    expect(because(code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'))).toBe('damaged');
    expect(because(encodeAnswers([5, 1, 1, 1]))).toBe('level');
    expect(because(linkFragment({ id: 'other', version: '1.0.0' }, code))).toBe('other-model');
    expect(because(linkFragment({ id: 'small', version: '3.0.0' }, code))).toBe('newer-model');
    expect(because(linkFragment({ id: 'small', version: '0.1.0' }, code))).toBe('no-migration');
    expect(because('#v9.small@2.0.0.abc')).toBe('newer-format');
  });
});

describe('counts', () => {
  test('keep only how many gave each answer, blanks included', () => {
    const people = [responseOf('p-1x', { 'a.p': 2 }), responseOf('p-2x', { 'a.p': { state: 'unknown' } })];
    expect(countResponses(people, SMALL_MODEL)['a.p']).toEqual({
      levels: [0, 1, 0, 0],
      notApplicable: 0,
      unknown: 1,
      unanswered: 0,
    });
    expect(countResponses(people, SMALL_MODEL)['b.q']).toMatchObject({ unanswered: 2 });
  });

  test('of a round are the same as those of its people', () => {
    const people = [responseOf('p-1x', { 'a.p': 2, 'a.q': 4 }), responseOf('p-2x', { 'a.p': { state: 'unknown' } })];
    const row = (states: number[]) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((each) => states.filter((state) => state === each).length);
    const round = [row([2, 7]), row([4, 0]), row([0, 0]), row([0, 0])];
    expect(countsOfRound(round, SMALL_MODEL)).toEqual(countResponses(people, SMALL_MODEL));
    expect(countsOfRound([row([5, 1]), ...round.slice(1)], SMALL_MODEL)).toBeUndefined();
  });

  test('add up', () => {
    const one = addToCounts({}, responseOf('p-1x', { 'a.p': 2 }), SMALL_MODEL);
    const two = addToCounts(one, responseOf('p-2x', { 'a.p': 2 }), SMALL_MODEL);
    for (const { id } of SMALL_MODEL.items) {
      const [single, both] = [one[id], two[id]];
      if (single && both && id === 'a.p') expect(sumCounts(single, single)).toEqual(both);
    }
  });
});
