import * as en from '../../content/interface/en.yml';
import * as zh from '../../content/interface/zh.yml';
import type { Locale } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';

/** The words of what helps a reader on any page by language; the loader has checked them. */
export const READER_WORDS: Record<Locale, InterfaceLabels['reader']> = {
  zh: (zh as unknown as InterfaceLabels).reader,
  en: (en as unknown as InterfaceLabels).reader,
};
