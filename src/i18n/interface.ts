import * as en from '../../content/interface/en.yml';
import * as zh from '../../content/interface/zh.yml';
import type { InterfaceLabels } from '../schemas/interface.ts';
import type { Locale } from './locales.ts';

/** The site's words by language, for pages; the loader has checked them. */
export const INTERFACE = { zh, en } as unknown as Record<Locale, InterfaceLabels>;
