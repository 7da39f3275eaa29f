import type { Locale } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import type { TwinSource } from '../twins/write-twin.ts';

/** A page as lists for programs name it. */
export interface ListedPage extends Omit<TwinSource, 'html'> {
  /** When it last changed, as ISO 8601, where that is known. */
  changed?: string | undefined;
  /** The page as Markdown. */
  markdown: string;
}

/** A list's language, the site's complete address with a slash at the end, and the site's words. */
export interface ListSetting {
  locale: Locale;
  home: string;
  labels: InterfaceLabels;
}
