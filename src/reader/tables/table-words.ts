import * as en from '../../../content/interface/en.yml';
import * as zh from '../../../content/interface/zh.yml';
import type { Locale } from '../../i18n/locales.ts';
import type { InterfaceLabels } from '../../schemas/interface.ts';

/** The words of the tables by language; the loader has checked them. */
export const TABLE_WORDS: Record<Locale, InterfaceLabels['tables']> = {
  zh: (zh as unknown as InterfaceLabels).tables,
  en: (en as unknown as InterfaceLabels).tables,
};
