import { address, LANGUAGE_TAGS, localisedId } from '../i18n/locales.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { feedAddress } from './feed-address.ts';
import type { ListedPage, ListSetting } from './listed-page.ts';

/** As many entries as a reader that was away for a season needs. */
const LONGEST = 50;

/** The pages that changed last as an Atom feed (RFC 4287), the latest first. Its dates are the pages' own, so building again changes nothing. */
export function atomFeed(pages: readonly ListedPage[], { locale, home, labels }: ListSetting): string {
  const dated = pages.flatMap(({ changed, ...page }) => (changed ? [{ ...page, changed }] : []));
  const entries = dated
    .sort((a, b) => b.changed.localeCompare(a.changed) || a.id.localeCompare(b.id))
    .slice(0, LONGEST);
  const page = address(localisedId('', locale), home);
  const latest = entries[0]?.changed ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAGS[locale]}">`,
    `<title>${escapeHtml(`${labels.site.title} · ${labels.machines.changes}`)}</title>`,
    `<id>${escapeHtml(page)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(feedAddress(locale, home))}"/>`,
    `<updated>${latest}</updated>`,
    `<author><name>${escapeHtml(labels.site.title)}</name></author>`,
    ...entries.map((entry) => entryOf(entry, home, labels)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(
  page: ListedPage & { changed: string },
  home: string,
  { roles, systems }: ListSetting['labels'],
): string {
  const { id, title, summary, changed, playbook } = page;
  const link = escapeHtml(address(id, home));
  return [
    '<entry>',
    `<title>${escapeHtml(title)}</title>`,
    `<id>${link}</id>`,
    `<link rel="alternate" type="text/html" href="${link}"/>`,
    `<updated>${changed}</updated>`,
    playbook && `<author><name>${escapeHtml(roles[playbook.owner])}</name></author>`,
    playbook && `<category term="${playbook.system}" label="${escapeHtml(systems[playbook.system]?.name ?? '')}"/>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('');
}
