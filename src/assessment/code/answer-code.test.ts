import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerState, codeLength, decodeAnswers, encodeAnswers } from './answer-code.ts';
import { linkFragment, readEntry, splitEntries } from './answer-link.ts';
import { crc12 } from './crc12.ts';
import { answersOfCode, type CodedIds, codeOf } from './response-code.ts';
import { addToRound, finishRound, MOST_IN_ROUND, startRound } from './round.ts';

const state = fc.integer({ min: 0, max: 7 }) as fc.Arbitrary<AnswerState>;
const states = fc.array(state, { minLength: 1, maxLength: 160 });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const ids: CodedIds = { items: ['a.a', 'a.b', 'b.a'], indicators: ['a.a.x', 'a.a.y', 'b.a.x', 'b.a.y'], levels: 4 };

describe('an answer code', () => {
  test('has the check value that the catalogue of parametrised CRCs prints', () => {
    expect(crc12('123456789')).toBe(0xf5b);
  });

  test('gives the answers back that went in, whatever their number', () => {
    fc.assert(
      fc.property(states, (given) => {
        const code = encodeAnswers(given);
        expect(code).toHaveLength(codeLength(given.length));
        expect(decodeAnswers(code, given.length)).toEqual({ ok: true, states: given });
      }),
    );
  });

  test('is 8 letters for 12 items and 20 for 36', () => {
    expect([codeLength(12), codeLength(36)]).toEqual([8, 20]);
  });

  test('is refused with any one letter wrong, and with neighbours swapped', () => {
    fc.assert(
      fc.property(states, fc.nat(), fc.nat(63), (given, at, letter) => {
        const code = encodeAnswers(given);
        const place = at % code.length;
        const changed = code.slice(0, place) + LETTERS[letter] + code.slice(place + 1);
        if (changed !== code) expect(decodeAnswers(changed, given.length)).toHaveProperty('ok', false);
        const swapped =
          code.slice(0, place) + [...code.slice(place, place + 2)].reverse().join('') + code.slice(place + 2);
        if (swapped !== code) expect(decodeAnswers(swapped, given.length)).toHaveProperty('ok', false);
      }),
    );
  });

  test('says why it is refused', () => {
    expect(decodeAnswers('______K', 12)).toEqual({ ok: false, because: 'length', expectedLength: 8 });
    expect(decodeAnswers('___基__Kb', 12)).toEqual({ ok: false, because: 'letters', expectedLength: 8 });
    expect(decodeAnswers('______Kc', 12)).toEqual({ ok: false, because: 'damaged', expectedLength: 8 });
  });

  test('carries items alone or with indicators, and tells them apart by length', () => {
    const answers = {
      'a.a': { value: 3, note: 'kept out' },
      'a.b': { state: 'unknown' },
      'b.a': { state: 'not-applicable' },
    } as const;
    const bare = { 'a.a': { value: 3 }, 'a.b': { state: 'unknown' }, 'b.a': { state: 'not-applicable' } };
    expect(answersOfCode(codeOf({ answers }, ids), ids)).toEqual({ ok: true, coded: { answers: bare } });
    const indicators = { 'a.a.x': 'yes', 'b.a.y': 'unknown', 'b.a.x': 'no' } as const;
    const full = codeOf({ answers, indicators }, ids);
    expect(answersOfCode(full, ids)).toEqual({ ok: true, coded: { answers: bare, indicators } });
  });

  test('is refused when it names a level that the model lacks', () => {
    expect(answersOfCode(encodeAnswers([5, 1, 1]), ids)).toMatchObject({ ok: false, because: 'level' });
  });
});

describe('what people paste', () => {
  const model = { id: 'growth-support', version: '2.10.0' };

  test('is an address, a fragment or a bare code', () => {
    const entry = { kind: 'entry', code: '______Kb', model };
    expect(readEntry(`https://example.org/en/assess/${linkFragment(model, '______Kb')}`)).toEqual(entry);
    expect(readEntry(linkFragment(model, '______Kb').slice(1))).toEqual(entry);
    expect(readEntry(' ______Kb\n')).toEqual({ kind: 'entry', code: '______Kb' });
  });

  test('is told apart from later formats and from anything else', () => {
    expect(readEntry('#v2.growth-support@1.0.0.whatever')).toEqual({ kind: 'newer' });
    expect(readEntry('#v2.something else')).toEqual({ kind: 'newer' });
    for (const text of ['', '#results', 'a b', '#v1.growth-support.______Kb', `#v1.a@1.0.0.${'A'.repeat(201)}`])
      expect(readEntry(text), text).toEqual({ kind: 'none' });
  });

  test('never throws and never hangs on hostile text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        readEntry(text);
        answersOfCode(text, ids);
        finishRound(text, text, 12);
        expect(splitEntries(text).every((piece) => piece !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('comes in lines, with spaces or with commas of either width', () => {
    expect(splitEntries('a1\n b2,c3，d4；e5、f6\r\n')).toEqual(['a1', 'b2', 'c3', 'd4', 'e5', 'f6']);
  });
});

describe('an anonymous round', () => {
  const person = fc.array(state, { minLength: 12, maxLength: 12 });
  const bytes = fc.uint8Array({ minLength: 96, maxLength: 96 });

  test('counts every answer of every person and nothing else', () => {
    fc.assert(
      fc.property(bytes, fc.array(person, { minLength: 1, maxLength: MOST_IN_ROUND }), (random, people) => {
        const start = startRound(12, random);
        expect(start).toHaveLength(96);
        const end = people.reduce((code, answers) => {
          const added = addToRound(code, answers);
          return added.ok ? added.code : '';
        }, start);
        const counts = Array.from({ length: 12 }, (_, item) =>
          [0, 1, 2, 3, 4, 5, 6, 7].map((each) => people.filter((answers) => answers[item] === each).length),
        );
        expect(finishRound(start, end, 12)).toEqual({ ok: true, people: people.length, counts });
      }),
    );
  });

  test('holds sixty-three people of one mind', () => {
    const start = startRound(1, new Uint8Array(8).fill(7));
    const end = Array.from({ length: MOST_IN_ROUND }).reduce<string>((code) => {
      const added = addToRound(code, [4]);
      return added.ok ? added.code : '';
    }, start);
    expect(finishRound(start, end, 1)).toMatchObject({ people: 63, counts: [[0, 0, 0, 0, 63, 0, 0, 0]] });
  });

  test('passes on letters that are as even as the offsets, whatever was answered', () => {
    // One-time pad: for each code seen there is exactly one start that leads to it from any answers.
    const seen = new Set<string>();
    for (let byte = 0; byte < 64; byte += 1) {
      const start = startRound(1, new Uint8Array(8).fill(byte));
      const added = addToRound(start, [3]);
      if (added.ok) seen.add(added.code.charAt(3));
    }
    expect(seen.size).toBe(64);
  });

  test('is refused when a letter was damaged, nobody answered or the pieces do not fit', () => {
    const start = startRound(12, new Uint8Array(96));
    const added = addToRound(start, Array(12).fill(2));
    const code = added.ok ? added.code : '';
    expect(finishRound(start, `B${code.slice(1)}`, 12)).toMatchObject({ ok: false, because: 'damaged' });
    expect(finishRound(start, start, 12)).toMatchObject({ ok: false, because: 'damaged' });
    expect(finishRound(start, code.slice(1), 12)).toMatchObject({ ok: false, because: 'length', expectedLength: 96 });
    expect(finishRound(start, `*${code.slice(1)}`, 12)).toMatchObject({ ok: false, because: 'letters' });
    expect(addToRound(start, [...Array(11).fill(2), 9] as AnswerState[])).toMatchObject({
      ok: false,
      because: 'answers',
    });
  });
});
