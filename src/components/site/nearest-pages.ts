import { address, type Locale, localisedId, plainId } from '../../i18n/locales.ts';
import type { SearchDirectory } from '../../search/directory.ts';
import { nearPlaces } from './near-places.ts';

/** On the page for addresses that do not exist: pages whose address is like the one asked for, in its language first. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset.base ?? '/';
    const path = location.pathname.slice(base.length).replace(/^\/|\/$/g, '');
    if (path === 'en' || path.startsWith('en/')) this.dataset.first = 'en';
    const answer = await fetch(`${base}search/directory.json`).catch(() => undefined);
    if (!answer?.ok) return;
    const { entries } = (await answer.json()) as SearchDirectory;
    const near = nearPlaces(plainId(path), entries);
    for (const section of near.length > 0 ? this.querySelectorAll<HTMLElement>('[data-locale]') : []) {
      const locale = section.dataset.locale as Locale;
      const place = section.querySelector<HTMLElement>('[data-near]');
      place?.querySelector('ul')?.replaceChildren(
        ...near.map(({ id, names }) => {
          const [item, link] = [document.createElement('li'), document.createElement('a')];
          const [page = '', anchor] = localisedId(id, locale).split('#');
          link.href = address(page, base) + (anchor ? `#${anchor}` : '');
          link.textContent = names[locale][0] ?? id;
          item.append(link);
          return item;
        }),
      );
      if (place) place.hidden = false;
    }
  }
}

customElements.define('nearest-pages', NearestPages);
