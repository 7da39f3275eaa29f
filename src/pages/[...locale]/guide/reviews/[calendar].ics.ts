import type { APIRoute } from 'astro';
import { BUILD_DAY, keptPages } from '../../../../components/site/upkeep/kept-pages.ts';
import { INTERFACE } from '../../../../i18n/interface.ts';
import { localePathsFor } from '../../../../i18n/locale-paths.ts';
import { address, type Locale, localisedId } from '../../../../i18n/locales.ts';
import { reviewCalendar } from '../../../../review/calendar.ts';
import { listReviews } from '../../../../review/review-standing.ts';
import { byOwner } from '../../../../review/review-table.ts';

const ALL = 'all';

const reviewsNow = async () => listReviews([...(await keptPages()).values()], BUILD_DAY);

/** One calendar for all playbooks and one for each owner, in both languages. */
export async function getStaticPaths() {
  const owners = byOwner(await reviewsNow()).map(([role]) => role);
  return localePathsFor('calendar', [ALL, ...owners]);
}

/** The days on which playbooks are due, to be downloaded or followed. */
export const GET: APIRoute<{ locale: Locale; calendar: string }> = async ({ props, site }) => {
  const { locale, calendar } = props;
  const { roles, site: siteWords, upkeep } = INTERFACE[locale];
  const reviews = (await reviewsNow()).filter(({ owner }) => calendar === ALL || owner === calendar);
  const [owner] = calendar === ALL ? [] : reviews.map((review) => roles[review.owner]);
  const name = `${siteWords.title} · ${upkeep.title}${owner ? ` · ${owner}` : ''}`;
  const addressOf = ({ plainId }: { plainId: string }) =>
    new URL(address(localisedId(plainId, locale), import.meta.env.BASE_URL), site).href;
  const text = reviewCalendar(reviews, { locale, name, roleName: (role) => roles[role], addressOf });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
