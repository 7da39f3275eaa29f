import * as en from '../../../content/interface/en.yml';
import * as zh from '../../../content/interface/zh.yml';
import type { Locale } from '../../i18n/locales.ts';
import type { InterfaceLabels } from '../../schemas/interface.ts';

/** The words of the list of shortcuts by language; the loader has checked them. */
export const SHORTCUT_WORDS: Record<Locale, InterfaceLabels['shortcuts']> = {
  zh: (zh as unknown as InterfaceLabels).shortcuts,
  en: (en as unknown as InterfaceLabels).shortcuts,
};
