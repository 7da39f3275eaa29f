/** How far below the bars at the top of the window a heading counts as reached. */
const REACHED_BELOW_BARS = 85;

/**
 * Marks the section that is being read in a page's contents, in place of Starlight's own script, which is three times as long because it
 * works for any markup around the headings.
 */
export class StarlightTOC extends HTMLElement {
  #current = this.querySelector('[aria-current]');

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
    let isAsked = false;
    const mark = () => {
      isAsked = false;
      const bars = [document.querySelector('header'), this.querySelector('summary')];
      const line = bars.reduce((sum, bar) => sum + (bar?.offsetHeight ?? 0), REACHED_BELOW_BARS);
      const at = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line);
      this.current = links[Math.max(0, at)];
    };
    const ask = () => {
      if (!isAsked) requestAnimationFrame(mark);
      isAsked = true;
    };
    for (const moment of ['scroll', 'resize']) addEventListener(moment, ask, { passive: true });
    ask();
  }

  set current(link: HTMLAnchorElement | undefined) {
    if (!link || link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link.ariaCurrent = 'true';
    this.#current = link;
  }
}

customElements.define('starlight-toc', StarlightTOC);
