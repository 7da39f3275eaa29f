import type { Locale } from '../i18n/locales.ts';

/** What a reader can be led to; also the order in which groups of equal worth are shown. */
export const KINDS = ['playbook', 'simulator', 'assessment', 'term', 'template', 'page'] as const;

/** One of {@link KINDS}. */
export type EntryKind = (typeof KINDS)[number];

/** A place of the site under its names in both languages. */
export interface DirectoryEntry {
  /** Address without language: `playbooks/tech/technical-debt`, `glossary#churn-rate`. */
  id: string;
  kind: EntryKind;
  /** The title first, then other names, in each language. */
  names: Record<Locale, string[]>;
}

/** `search/directory.json`: everything that can be found by name, and what is needed to compare names. */
export interface SearchDirectory {
  /** The digest of the whole index. All else stands in the folder of that name, so that parts of two builds are never read together. */
  build: string;
  entries: DirectoryEntry[];
  /** Traditional characters, each followed by its simplified one. */
  simplified: string;
}
