import { beforeEach, describe, expect, test } from 'vitest';
import { sharedStore } from '../../simulator-host/testing/shared-store.ts';
import { encodeAnswers } from '../code/answer-code.ts';
import { linkFragment } from '../code/answer-link.ts';
import { KeptDocuments } from '../keeping/kept-documents.ts';
import type { AssessmentSetting } from '../setting.ts';
import { responseOf as responseTo, SMALL_MODEL } from '../testing/small-model.ts';
import {
  type AnswerSheet,
  adopt,
  answerIndicator,
  choose,
  chooseRound,
  clearItem,
  confirmItem,
  createSheet,
  join,
  MINE,
  noteBeside,
  OWN_CUT,
  type OwnAnswers,
  responseOf,
} from './own-answers.ts';
import { ownProfile } from './own-profile.ts';
import { readCode } from './read-code.ts';

const setting = {
  model: SMALL_MODEL,
  hash: 'h',
  locale: 'en',
  base: '/',
  playbooks: {},
} as unknown as AssessmentSetting;
let sheet: AnswerSheet;

beforeEach(() => {
  sheet = createSheet(setting);
  sheet.kept.value = new KeptDocuments<OwnAnswers>({
    shelf: sharedStore().openTab(),
    cut: OWN_CUT,
    nameOf: () => MINE,
  });
});

describe('one person’s answers', () => {
  test('begin with the first choice, under an id of their own', () => {
    expect(sheet.own.value).toBeUndefined();
    choose(sheet, 'a.p', { value: 3 });
    expect(sheet.own.value).toMatchObject({
      answers: { 'a.p': { value: 3 } },
      model: { id: 'small', version: '2.0.0' },
    });
    expect(sheet.own.value?.id).toMatch(/^[\w-]{16}$/);
  });

  test('keep what was noted beside a choice when the choice changes', () => {
    choose(sheet, 'a.p', { value: 3 });
    noteBeside(sheet, 'a.p', { note: 'almost 4', confidence: 'seen', links: ['https://example.org/x'] });
    choose(sheet, 'a.p', { value: 4 });
    expect(sheet.own.value?.answers['a.p']).toEqual({
      value: 4,
      note: 'almost 4',
      confidence: 'seen',
      links: ['https://example.org/x'],
    });
    noteBeside(sheet, 'a.p', { note: '', links: [] });
    expect(sheet.own.value?.answers['a.p']).toEqual({ value: 4, confidence: 'seen' });
  });

  test('can be taken back one by one', () => {
    choose(sheet, 'a.p', { state: 'not-applicable', reason: 'other' });
    choose(sheet, 'b.q', { state: 'unknown' });
    clearItem(sheet, 'a.p');
    expect(sheet.own.value?.answers).toEqual({ 'b.q': { state: 'unknown' } });
  });

  test('belong to the session that invited, whether it came before the first answer or after', () => {
    join(sheet, 'Xa3_9kQz');
    choose(sheet, 'a.p', { value: 1 });
    expect(sheet.own.value?.session).toBe('Xa3_9kQz');
    join(sheet, 'Another1');
    expect(sheet.own.value?.session).toBe('Another1');
  });

  test('are handed over without what only this browser needs to know', () => {
    choose(sheet, 'a.p', { value: 1 });
    chooseRound(sheet, 'full');
    answerIndicator(sheet, 'a.p.x', 'yes');
    const own = sheet.own.value;
    expect(own && responseOf(own)).not.toHaveProperty('round');
    expect(own && responseOf(own).indicators).toEqual({ 'a.p.x': 'yes' });
  });

  test('that came from an older model stay marked until somebody has looked again', () => {
    adopt(sheet, {
      ...responseTo('r-one', { 'a.p': 2, 'a.q': 3 }),
      migrated: { from: '1.1.0', confirm: { 'a.p': 'split', 'a.q': 'anchor-changed' }, archived: {} },
    });
    confirmItem(sheet, 'a.p');
    expect(sheet.own.value?.migrated?.confirm).toEqual({ 'a.q': 'anchor-changed' });
    choose(sheet, 'a.q', { value: 2 });
    expect(sheet.own.value?.migrated?.confirm).toEqual({});
  });
});

describe('a link to answers', () => {
  test('of an older model is carried into the present one, with what has to be looked at again', () => {
    // Version 1.1.0 asked wide, a.q and b.q.
    const link = linkFragment({ id: 'small', version: '1.1.0' }, encodeAnswers([2, 3, 0]));
    const arrival = readCode(link, setting, '2026-11-23T08:00:00Z');
    expect(arrival).toMatchObject({
      kind: 'answers',
      response: {
        answers: { 'a.p': { value: 2 }, 'b.p': { value: 2 }, 'a.q': { value: 3 } },
        migrated: { from: '1.1.0', confirm: { 'a.p': 'split', 'b.p': 'split', 'a.q': 'anchor-changed' } },
      },
    });
  });

  test('of another model or a later format is refused with a sentence', () => {
    expect(readCode('#v1.other@1.0.0.AAAA', setting, '2026-11-23T08:00:00Z')).toEqual({
      kind: 'refused',
      reason: 'it belongs to another model.',
    });
    expect(readCode('#v2.small@2.0.0.AAAA', setting, '2026-11-23T08:00:00Z')).toMatchObject({ kind: 'refused' });
  });
});

describe('one person’s profile', () => {
  test('is as strong as the weakest cell, with a mean beside it, and leaves out what does not apply', () => {
    const { systems, overall } = ownProfile(SMALL_MODEL, {
      'a.p': { value: 4 },
      'a.q': { value: 2 },
      'b.p': { value: 3 },
      'b.q': { state: 'not-applicable' },
    });
    expect(systems.map(({ profile }) => [profile.held, profile.mean, profile.limiting])).toEqual([
      [2, 3, ['a.q']],
      [3, 3, ['b.p']],
    ]);
    expect([overall.held, overall.mean]).toEqual([2, 3]);
  });

  test('of a system with too many open cells has no level', () => {
    const { systems } = ownProfile(SMALL_MODEL, { 'a.p': { value: 4 } });
    expect(systems[0]?.profile.held).toMatchObject({ because: 'lowCoverage' });
  });
});
