import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedStore, type Tab } from '../../simulator-host/testing/shared-store.ts';
import type { Session } from '../session.ts';
import { responseOf, sessionOf } from '../testing/small-model.ts';
import { SESSION_CUT } from './cuts.ts';
import { KeptDocuments } from './kept-documents.ts';
import { cutUp, putTogether } from './pieces.ts';

const open = (shelf: Tab) =>
  new KeptDocuments<Session>({ shelf, cut: SESSION_CUT, nameOf: ({ id }) => id, now: () => 1 });
const first = (documents: KeptDocuments<Session>) => documents.all.value.get('session-1');
const full = sessionOf({
  responses: [responseOf('r-one', { 'a.p': 3 }), responseOf('r-two', { 'a.p': 1, 'b.q': { state: 'unknown' } })],
  agreed: { 'a.p': { level: 2, reason: 'seen' } },
  targets: { 'a.p': 4, 'b.q': 2 },
  goals: [{ item: 'a.p', from: 2, to: 3, stage: 0, owner: 'Li' }],
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a document in pieces', () => {
  test('is put together again as it was', () => {
    expect(putTogether(cutUp(full, SESSION_CUT), SESSION_CUT)).toEqual(full);
    expect(putTogether(cutUp(sessionOf(), SESSION_CUT), SESSION_CUT)).toEqual(sessionOf());
  });
});

describe('documents in the browser’s store', () => {
  test('are there again after the page was closed', () => {
    const store = sharedStore();
    const one = open(store.openTab());
    one.put(full);
    one.keeper.stop();
    expect(first(open(store.openTab()))).toEqual(full);
  });

  test('keep what two tabs changed at the same time, when the changes are of different pieces', () => {
    const store = sharedStore();
    const [left, right] = [store.openTab(), store.openTab()];
    const [one, two] = [open(left), open(right)];
    one.put(full);
    one.keeper.flush();
    right.hear();
    one.change('session-1', (session) => ({ ...session, targets: { ...session.targets, 'a.p': 3 } }));
    two.change('session-1', (session) => ({ ...session, agreed: { ...session.agreed, 'b.q': { level: 1 } } }));
    one.keeper.flush();
    two.keeper.flush();
    left.hear();
    right.hear();
    const expected = { ...full, targets: { 'a.p': 3, 'b.q': 2 }, agreed: { ...full.agreed, 'b.q': { level: 1 } } };
    expect(first(one)).toEqual(expected);
    expect(first(two)).toEqual(expected);
  });

  test('forget what was taken out of them', () => {
    const store = sharedStore();
    const documents = open(store.openTab());
    documents.put(full);
    const less = { ...full, targets: { 'b.q': 2 }, responses: full.responses.slice(1), goals: [] };
    documents.put(less);
    documents.keeper.flush();
    expect(first(open(store.openTab()))).toEqual(less);
  });

  test('can be deleted and brought back', () => {
    const documents = open(sharedStore().openTab());
    documents.put(full);
    const deleted = documents.remove('session-1');
    expect(first(documents)).toBeUndefined();
    if (deleted) documents.put(deleted);
    expect(first(documents)).toEqual(full);
  });

  test('are left as they are when they are not understood', () => {
    const text = '{"format":1,"entries":[{"id":"session-1:agreed/a.p","edited":1,"value":{"level":999}}]}';
    const store = sharedStore(text);
    const documents = open(store.openTab());
    expect(documents.keeper.trouble.value).toBe('damaged');
    documents.put(full);
    documents.keeper.flush();
    expect(store.text()).toBe(text);
    expect(first(documents)).toEqual(full);
  });

  test('stay in memory when the browser has no room, and say so', () => {
    const store = sharedStore();
    store.refuse('QuotaExceededError');
    const documents = open(store.openTab());
    documents.put(full);
    documents.keeper.flush();
    expect(documents.keeper.trouble.value).toBe('full');
    expect(first(documents)).toEqual(full);
  });
});
