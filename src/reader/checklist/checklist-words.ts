import * as en from '../../../content/interface/en.yml';
import * as zh from '../../../content/interface/zh.yml';
import type { Locale } from '../../i18n/locales.ts';
import type { InterfaceLabels } from '../../schemas/interface.ts';

/** The words of the checklists by language; the loader has checked them. */
export const CHECKLIST_WORDS: Record<Locale, InterfaceLabels['checklist']> = {
  zh: (zh as unknown as InterfaceLabels).checklist,
  en: (en as unknown as InterfaceLabels).checklist,
};
