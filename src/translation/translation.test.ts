import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashSections } from '../compile/section-hashes.ts';
import { editedPage, pageText, reviewedPage } from '../review/fixtures.ts';
import { isTooLate } from './behind.ts';
import { localesBehind, translationStanding } from './translation-standing.ts';
import { markedLines, wordChanges } from './word-changes.ts';

describe('which sections are behind', () => {
  test('none when both are as recorded, or only set differently', () => {
    const page = reviewedPage();
    const sections = { ...page.sections, en: hashSections(pageText('**When**,', 'Three\nsteps')) };
    expect(translationStanding(page)).toMatchObject({ isRecorded: true, sections: [] });
    expect(translationStanding({ ...page, sections }).sections).toEqual([]);
  });

  test('either language may lead: the other one is behind', () => {
    const [section] = translationStanding(editedPage()).sections;
    expect(section).toEqual({ id: 'steps', kind: 'edited', locales: ['en'] });
    expect(section && localesBehind(section)).toEqual(['zh']);
    const zh = { ...reviewedPage().sections, zh: hashSections(pageText('何时用。', '四步。')) };
    const [other] = translationStanding({ ...reviewedPage(), sections: zh }).sections;
    expect(other && localesBehind(other)).toEqual(['en']);
  });

  test('changed in both, both are to be compared', () => {
    const sections = {
      zh: hashSections(pageText('何时用。', '四步。')),
      en: hashSections(pageText('When.', 'Four steps.')),
    };
    const [section] = translationStanding({ ...reviewedPage(), sections }).sections;
    expect(section && localesBehind(section)).toEqual(['zh', 'en']);
  });

  test('a new section counts in the language that has it, one that is gone from both does not', () => {
    const page = reviewedPage();
    const more = { ...page.sections, zh: { ...page.sections.zh, new: 'aaaaaaaaaaaa' } };
    expect(translationStanding({ ...page, sections: more }).sections).toEqual([
      { id: 'new', kind: 'added', locales: ['zh'] },
    ]);
    const { steps: _zh, ...zh } = page.sections.zh;
    const { steps: _en, ...en } = page.sections.en;
    expect(translationStanding({ ...page, sections: { zh, en } }).sections).toEqual([]);
    expect(translationStanding({ ...page, sections: { zh, en: page.sections.en } }).sections).toEqual([
      { id: 'steps', kind: 'edited', locales: ['zh'] },
    ]);
  });

  test('nothing is known of a page without a record', () => {
    expect(translationStanding({ ...editedPage(), record: {} })).toMatchObject({ isRecorded: false, sections: [] });
  });

  test('a section is too late after the days that are allowed, or when nobody knows', () => {
    const section = { id: 'a', kind: 'edited' as const, locales: ['zh' as const], behind: ['en' as const] };
    expect(isTooLate({ ...section, days: 3 }, 4)).toBe(false);
    expect(isTooLate({ ...section, days: 4 }, 4)).toBe(true);
    expect(isTooLate({ ...section, days: 0 }, 0)).toBe(true);
    expect(isTooLate(section, 1000)).toBe(true);
  });
});

describe('what changed', () => {
  test('is marked word by word, in Chinese too, on the lines that changed', () => {
    expect(markedLines(wordChanges('a\n\ndo not ship\n\nb', 'a\n\ndo ship\n\nb', 'en'))).toEqual([
      '…',
      'do [-not -]ship',
      '…',
    ]);
    expect(markedLines(wordChanges('由增长团队决定。', '由数据团队决定。', 'zh'))).toEqual([
      '由[-增长-]{+数据+}团队决定。',
    ]);
  });

  test('put together again gives both texts', () => {
    const text = fc.string({ unit: fc.constantFrom('增', '长', 'ab', ' ', '\n', '，', '3'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('zh' as const, 'en' as const), (before, after, locale) => {
        const changes = wordChanges(before, after, locale);
        const side = (left: string) =>
          changes
            .filter(({ kind }) => kind !== left)
            .map((change) => change.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });
});
