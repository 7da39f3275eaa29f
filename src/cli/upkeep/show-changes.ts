import path from 'node:path';
import { styleText } from 'node:util';
import { splitSections } from '../../compile/split-sections.ts';
import { LANGUAGE_TAGS, type Locale } from '../../i18n/locales.ts';
import type { BehindSection } from '../../translation/behind.ts';
import { findEarlier } from '../../translation/history.ts';
import { type Mark, markedLines, plainMark, type WordChange, wordChanges } from '../../translation/word-changes.ts';
import { say } from './answer.ts';
import type { SourcePage } from './read-pages.ts';

/** A section as a translator needs it: what changed in each language that did, and what the section says now in both. */
export interface SectionChanges extends BehindSection {
  /** The changes where the history knows what the section said; word by word. */
  changes: Partial<Record<Locale, WordChange[]>>;
  texts: Record<Locale, string>;
  /** Where each text begins, as `file:line`. */
  places: Record<Locale, string>;
}

/** Puts beside each section that is behind what is known of how it came about. */
export function changesOf(page: SourcePage, sections: readonly BehindSection[], root: string): SectionChanges[] {
  return sections.map((section) => {
    const { id } = section;
    const texts = { zh: textOf(page.texts.zh, id), en: textOf(page.texts.en, id) };
    const places = { zh: placeOf(page, 'zh', id, root), en: placeOf(page, 'en', id, root) };
    const changes: Partial<Record<Locale, WordChange[]>> = {};
    for (const locale of section.locales) {
      const recorded = page.record?.inStep?.[id]?.[locale];
      const earlier = recorded && findEarlier({ root, file: page.files[locale] }, id, recorded);
      if (earlier) changes[locale] = wordChanges(earlier.text, texts[locale], locale);
    }
    return { ...section, changes, texts, places };
  });
}

function textOf(text: string, id: string): string {
  return (
    splitSections(text)
      .find((section) => section.id === id)
      ?.text.trim() ?? ''
  );
}

function placeOf(page: SourcePage, locale: Locale, id: string, root: string): string {
  const line = page.texts[locale].split('\n').findIndex((each) => each.includes(`{#${id}}`)) + 1;
  return `${path.relative('', path.join(root, page.files[locale]))}:${Math.max(1, line)}`;
}

/** A section's changes for a terminal: first how it changed, then the text that has yet to follow; where the history is silent, both texts. */
export function changeLines({ id, locales, behind, since, changes, texts, places }: SectionChanges): string[] {
  const known = locales.flatMap((locale) => {
    const own = changes[locale];
    return own
      ? [heading(locale, places[locale], say({ zh: '改动', en: 'changed' })), ...markedLines(own, mark), '']
      : [];
  });
  const shown = known.length > 0 ? behind.filter((locale) => !changes[locale]) : (['zh', 'en'] as const);
  const now = shown.flatMap((locale) => [
    heading(locale, places[locale], say({ zh: '现在', en: 'now' })),
    texts[locale],
    '',
  ]);
  const age = since ? say({ zh: `（自 ${since}）`, en: ` (since ${since})` }) : '';
  return [styled('bold', `#${id}${age}`), '', ...known, ...now];
}

function heading(locale: Locale, place: string, what: string): string {
  return styled('dim', `── ${LANGUAGE_TAGS[locale]} ${what} ${place}`);
}

/** Colour only where somebody looks; a file gets the plain marks. */
const mark: Mark = (change) => styled(change.kind === 'removed' ? 'red' : 'green', plainMark(change));

function styled(format: 'bold' | 'dim' | 'red' | 'green', text: string): string {
  return styleText(format, text, { stream: process.stdout });
}
