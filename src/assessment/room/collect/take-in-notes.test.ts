import { describe, expect, test } from 'vitest';
import { readImport } from '../../import/read-import.ts';
import type { AssessmentSetting } from '../../setting.ts';
import { notesIn, type SharedNotes } from '../../shared-notes.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../../testing/small-model.ts';
import { takeInFiles } from './take-in-files.ts';
import { verdictText } from './verdict-text.ts';

const context = { model: SMALL_MODEL, now: '2026-11-23T09:00:00Z', locale: 'en' as const };
const setting = { model: SMALL_MODEL, locale: 'en' } as unknown as AssessmentSetting;
const anonymous = sessionOf({ privacy: 'anonymous', counts: {} });
const person = (note: string) =>
  responseOf('person-1', { 'a.p': { value: 2, note, links: ['https://example.org/me'] }, 'a.q': 3 });
const take = (session = anonymous, ...given: (SharedNotes | undefined)[]) =>
  takeInFiles(
    session,
    given.map((notes) => ({ name: 'notes.json', text: JSON.stringify(notes) })),
    context,
  );
const said = ({ lines }: ReturnType<typeof take>) => lines.map((line) => verdictText(line, setting));

describe('notes that are shared apart from the answers', () => {
  test('hold the notes and the session, and nothing else that was answered', () => {
    expect(notesIn(person('Only on Mondays'))).toEqual({
      schemaVersion: 1,
      model: { id: 'small', version: '2.0.0', hash: '' },
      session: 'session-1',
      sharedNotes: { 'a.p': 'Only on Mondays' },
    });
    expect(notesIn(responseOf('person-2', { 'a.p': 2 }))).toBeUndefined();
  });

  test('come in sorted, once each, and leave the counts as they are', () => {
    const taken = take(anonymous, notesIn(person('Zebra')), notesIn(person('Ape')), notesIn(person('Ape')));
    expect(taken.session.notes).toEqual({ 'a.p': ['Ape', 'Zebra'] });
    expect(taken.session.counts).toBe(anonymous.counts);
    expect(said(taken)).toEqual([1, 1, 0].map((count) => `notes taken, kept apart from all answers: ${count}`));
  });

  test('are refused by an open session and by another session', () => {
    expect(said(take(sessionOf(), notesIn(person('Ape'))))).toEqual([
      'not taken: an open session takes notes with the answers, not by themselves.',
    ]);
    expect(said(take({ ...anonymous, id: 'session-2' }, notesIn(person('Ape'))))).toEqual([
      'not taken: it belongs to another session.',
    ]);
  });

  test('are refused whole when they name a cell that the model lacks', () => {
    const notes = { ...notesIn(person('Ape')), sharedNotes: { 'a.p': 'Ape', 'x.y': 'Bee', 'a.q': '' } };
    expect(readImport(JSON.stringify(notes), SMALL_MODEL)).toMatchObject({
      kind: 'refused',
      refusals: [{ path: 'sharedNotes.a.q', because: 'too-long' }],
    });
    const foreign = { ...notes, sharedNotes: { 'x.y': 'Bee' } };
    expect(readImport(JSON.stringify(foreign), SMALL_MODEL)).toMatchObject({
      kind: 'refused',
      refusals: [{ path: 'sharedNotes.x.y', because: 'unknown-item' }],
    });
  });
});

test('an anonymous session that is closed takes no more answers', () => {
  const response = takeInFiles(
    { ...anonymous, closed: true },
    [{ name: 'r.json', text: JSON.stringify(person('')) }],
    context,
  );
  expect(response.session.counts).toEqual({});
  expect(said(response)).toEqual([
    'not taken: this anonymous session has been closed; nobody can be added until the next round.',
  ]);
});
