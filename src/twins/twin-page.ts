import type { Locale } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';

/** What the writer of a page's Markdown must know beside the page's HTML. */
export interface TwinSetting {
  locale: Locale;
  labels: InterfaceLabels;
  /** The page's complete address: links in it are written out against this. */
  address: string;
  /** What stands for an island: a simulator's case as tables, for one. */
  island: (component: string, props: Record<string, unknown>, depth: number) => string;
}

/** A page being written. */
export interface Writing extends TwinSetting {
  /** The heading that blocks now stand under. */
  depth: number;
  /** Sources cited so far, by id, with what is known of them where the page has no list of sources. */
  cited: Map<string, string>;
  /** Footnotes that have been written out. */
  defined: Set<string>;
}

/** A complete address of what a page links to. @example resolved('#steps', writing) // 'https://example.org/page/#steps' */
export function resolved(href: string, { address }: Pick<TwinSetting, 'address'>): string {
  return URL.canParse(href, address) ? new URL(href, address).href : href;
}
