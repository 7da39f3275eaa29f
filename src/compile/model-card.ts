import { markdownToHtml } from 'satteri';
import { INTERFACE } from '../i18n/interface.ts';
import type { Locale } from '../i18n/locales.ts';
import { cardPlugins } from '../markdown/card-plugins.ts';
import { addSentinels, removeSentinels } from '../markdown/emphasis-sentinel.ts';
import type { PageHeading } from '../markdown/page-data.ts';

const cards = import.meta.glob<string>('../../simulators/*/MODEL.*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A simulator's model card as HTML, with the list of its headings. */
export async function renderModelCard(id: string, locale: Locale): Promise<{ html: string; headings: PageHeading[] }> {
  const text = cards[`../../simulators/${id}/MODEL.${locale}.md`] ?? '';
  const headings: PageHeading[] = [];
  const { html } = await markdownToHtml(addSentinels(text), {
    ...cardPlugins(headings, { ...INTERFACE[locale].page, ...INTERFACE[locale].reader }),
    features: { headingAttributes: true },
  });
  return { html: removeSentinels(html), headings };
}
