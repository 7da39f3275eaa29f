import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../session.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../testing/small-model.ts';
import { migrateSession } from './migrate-session.ts';
import { readImport } from './read-import.ts';
import { refusalLine } from './refusal-line.ts';

const read = (value: unknown) => readImport(typeof value === 'string' ? value : JSON.stringify(value), SMALL_MODEL);
const refusalsOf = (value: unknown) => {
  const reading = read(value);
  return reading.kind === 'refused' ? reading.refusals : [];
};
const response = responseOf('person-1', {
  'a.p': 3,
  'a.q': { state: 'not-applicable', reason: 'other', note: '无\n' },
});
const session = sessionOf({ responses: [response], agreed: { 'a.p': { level: 2, dissent: '…' } }, weights: { a: 2 } });

describe('a file that somebody hands in', () => {
  test('comes back exactly as it was written', () => {
    expect(read(response)).toEqual({ kind: 'response', response });
    expect(read(session)).toEqual({ kind: 'session', session });
    expect(read(`\uFEFF${JSON.stringify(response)}`)).toEqual({ kind: 'response', response });
  });

  test('is refused with 999 for a level, and with every other mistake at once', () => {
    const bad = {
      ...response,
      extra: 1,
      created: 'yesterday',
      answers: { 'a.p': { value: 999 }, 'a.q': { state: 'maybe' } },
    };
    expect(refusalsOf(bad)).toEqual([
      { path: 'created', because: 'wrong-text', found: 'yesterday' },
      { path: 'answers.a.p.value', because: 'out-of-range', found: '999', expected: '≤ 5' },
      { path: 'answers.a.q.state', because: 'wrong-value', found: 'maybe', expected: 'not-applicable' },
      { path: 'extra', because: 'unknown-key' },
    ]);
  });

  test('is refused in words, in both languages', () => {
    const [refusal] = refusalsOf(responseOf('person-1', { 'a.p': 999 }));
    if (!refusal) throw new Error('accepted');
    expect(refusalLine(refusal, 'en')).toBe('answers.a.p.value: 999 is out of range; it must be ≤ 5.');
    expect(refusalLine(refusal, 'zh')).toBe('answers.a.p.value：超出范围：999，应 ≤ 5。');
    expect(refusalLine({ path: '', because: 'not-json' }, 'en')).toBe('this is no JSON file, or it is damaged.');
  });

  test('is refused for a level or an item that this model lacks', () => {
    const bad = responseOf('person-1', { 'a.p': 5, 'z.z': 1 }, { indicators: { 'z.z.x': 'yes' } });
    expect(refusalsOf(bad)).toEqual([
      { path: 'answers.z.z', because: 'unknown-item' },
      { path: 'indicators.z.z.x', because: 'unknown-item' },
      { path: 'answers.a.p.value', because: 'out-of-range', found: '5', expected: '≤ 4' },
    ]);
  });

  test('is refused when it is of another model, a newer version or a later format', () => {
    const of = (model: object) => ({ ...response, model: { ...response.model, ...model } });
    expect(refusalsOf(of({ id: 'other' }))).toMatchObject([
      { because: 'other-model', found: 'other', expected: 'small' },
    ]);
    expect(refusalsOf(of({ version: '2.1.0' }))).toMatchObject([{ because: 'newer-model' }]);
    expect(refusalsOf(of({ version: '0.1.0' }))).toMatchObject([{ because: 'no-migration' }]);
    expect(refusalsOf({ ...response, schemaVersion: 2 })).toMatchObject([{ because: 'newer-format' }]);
  });

  test('of an older version is checked by the items of that version', () => {
    const older = responseOf('person-1', { old: 2 }, { model: { id: 'small', version: '1.0.0', hash: '' } });
    expect(read(older)).toHaveProperty('kind', 'response');
    expect(refusalsOf({ ...older, answers: { 'a.p': { value: 2 } } })).toMatchObject([{ because: 'unknown-item' }]);
  });

  test('is refused when it is no JSON, nothing of ours, or too large', () => {
    expect(refusalsOf('{')).toEqual([{ path: '', because: 'not-json' }]);
    for (const value of ['[]', 'null', '3', '{}'])
      expect(refusalsOf(value)).toEqual([{ path: '', because: 'not-ours' }]);
    expect(refusalsOf(' '.repeat(5_000_001))).toMatchObject([{ because: 'too-large' }]);
    const long = responseOf('person-1', { 'a.p': { value: 1, note: 'x'.repeat(2001) } });
    expect(refusalsOf(long)).toEqual([{ path: 'answers.a.p.note', because: 'too-long', expected: '≤ 2000' }]);
  });

  test('is refused when privacy and content contradict each other, an id stands twice, or a goal goes down', () => {
    expect(refusalsOf({ ...session, privacy: 'anonymous' })).toMatchObject([
      { path: 'responses', because: 'mixed-privacy' },
    ]);
    expect(refusalsOf({ ...session, responses: [response, response] })).toMatchObject([
      { path: 'responses.1.id', because: 'repeated-id' },
    ]);
    const goals: Session['goals'] = [{ item: 'a.p', from: 3, to: 3, stage: 0 }];
    expect(refusalsOf({ ...session, goals })).toMatchObject([{ path: 'goals.0.to', because: 'out-of-range' }]);
  });

  test('carries no evidence address but a web one', () => {
    const bad = responseOf('person-1', { 'a.p': { value: 1, links: ['javascript:alert(1)'] } });
    expect(refusalsOf(bad)).toMatchObject([{ path: 'answers.a.p.links.0', because: 'wrong-text' }]);
  });

  test('changes no prototype, whatever its keys', () => {
    const text = JSON.stringify(response).replace(
      '"answers":{',
      '"answers":{"__proto__":{"value":1},"constructor":{"value":1},',
    );
    expect(read(text)).toHaveProperty('kind', 'refused');
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });

  test('is read or refused, never thrown on, whatever it holds', () => {
    const valid = JSON.stringify(session);
    const damaged = fc
      .tuple(fc.nat(valid.length), fc.string({ maxLength: 5 }))
      .map(([at, text]) => valid.slice(0, at) + text + valid.slice(at + text.length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        const reading = read(text);
        if (reading.kind === 'refused') expect(reading.refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a session of an older version', () => {
  const older = sessionOf({
    model: { id: 'small', version: '1.0.0', hash: 'x' },
    responses: [responseOf('person-1', { old: 3, 'a.q': 2 }, { model: { id: 'small', version: '1.0.0', hash: '' } })],
    agreed: { 'a.q': { level: 2 }, old: { level: 3 } },
    goals: [
      { item: 'a.q', from: 2, to: 3, stage: 0 },
      { item: 'gone', from: 1, to: 2, stage: 1 },
    ],
  });

  test('brings its people along and names the decisions that have no cell any more', () => {
    expect(read(older)).toHaveProperty('kind', 'session');
    const { session: migrated, leftBehind } = migrateSession(older, SMALL_MODEL);
    expect(migrated.responses[0]?.answers).toMatchObject({
      'a.p': { value: 3 },
      'b.p': { value: 3 },
      'a.q': { value: 2 },
    });
    expect(migrated.agreed).toEqual({ 'a.q': { level: 2 } });
    expect(migrated.goals).toEqual([{ item: 'a.q', from: 2, to: 3, stage: 0 }]);
    expect(leftBehind).toEqual(['old', 'gone']);
    expect(read(migrated)).toHaveProperty('kind', 'session');
  });

  test('of the present version stays as it is', () => {
    expect(migrateSession(session, SMALL_MODEL)).toEqual({ session, leftBehind: [] });
  });
});
