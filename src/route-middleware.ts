import { getCollection } from 'astro:content';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { INTERFACE } from './i18n/interface.ts';
import { address, localeOfId, localisedId, plainId } from './i18n/locales.ts';
import { feedAddress } from './listings/feed-address.ts';
import { siteHome } from './listings/site-home.ts';
import { appHead } from './offline/app-head.ts';
import { CONTENT_POLICY } from './policy/content-policy.ts';
import { SPECULATION_RULES } from './policy/speculation-rules.ts';
import { SYSTEMS } from './schemas/shared.ts';
import { cardOf } from './share-cards/card.ts';
import { shareTags } from './share-cards/head-tags.ts';
import { TRANSITIONS } from './styles/linked.ts';
import { twinAddress } from './twins/twin-address.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/** The playbooks of each language and system in their order: looked up for every page, so sorted once. */
const playbooksOf = Map.groupBy(
  (await getCollection('docs', ({ data }) => data.playbook)).sort(
    (a, b) => a.data.playbook.order - b.data.playbook.order,
  ),
  (page) => `${localeOfId(page.id)} ${page.data.playbook.system}`,
);

/**
 * The sidebar holds the playbooks of the current system, then one door to each other system: its length follows the system, not the
 * site. Previous and next follow the order of the same list.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const locale = localeOfId(route.id);
  const labels = INTERFACE[locale];
  const system: string | undefined = route.entry.data.playbook?.system;
  const base = import.meta.env.BASE_URL;
  const link = (id: string, label: string, isCurrent = false): SidebarEntry => ({
    type: 'link',
    label,
    href: address(localisedId(id, locale), base),
    isCurrent,
    badge: undefined,
    attrs: {},
  });
  const group = (label: string, entries: SidebarEntry[]): SidebarEntry => ({
    type: 'group',
    label,
    entries,
    collapsed: false,
    badge: undefined,
  });
  const playbooks = (playbooksOf.get(`${locale} ${system}`) ?? []).map((page) =>
    link(plainId(page.id), page.data.title, page.id === route.id),
  );
  const doors = SYSTEMS.filter((other) => other !== system && playbooksOf.has(`${locale} ${other}`)).map((other) =>
    link(`playbooks/${other}`, labels.systems[other]?.name ?? other),
  );
  const here = system ? [group(labels.systems[system]?.name ?? system, playbooks)] : [];
  route.sidebar = [...here, group(system ? labels.site.otherSystems : labels.site.playbooks, doors)];
  route.head.push(...appHead(locale, base));
  // The development server writes scripts and styles into the page as it goes.
  if (import.meta.env.PROD) {
    route.head.unshift({ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY } });
  }
  const twin = { rel: 'alternate', type: 'text/markdown', href: twinAddress(route.id, base) };
  const { changes: title } = labels.machines;
  const feed = { rel: 'alternate', type: 'application/atom+xml', title, href: feedAddress(locale, base) };
  route.head.push({ tag: 'link', attrs: twin }, { tag: 'link', attrs: feed });
  const card = cardOf(route.id, route.entry.data.title, system, labels);
  route.head = shareTags(card, siteHome(context.site), route.head);
  route.head.push(TRANSITIONS, { tag: 'script', attrs: { type: 'speculationrules' }, content: SPECULATION_RULES });
  // The page for addresses that do not exist has no address of its own to announce.
  if (route.id === '404')
    route.head = route.head.filter(({ attrs }) => !/canonical|alternate/.test(String(attrs?.rel)));
  const place = playbooks.findIndex((entry) => entry.type === 'link' && entry.isCurrent);
  const neighbour = (index: number) => {
    const entry = place < 0 ? undefined : playbooks[index];
    return entry?.type === 'link' ? entry : undefined;
  };
  route.pagination = { prev: neighbour(place - 1), next: neighbour(place + 1) };
});
