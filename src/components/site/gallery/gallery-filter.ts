/** The box above the gallery: shows the simulators whose words hold all the words typed. Systems are chosen without script, in the style sheet. */
class GalleryFilter extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="search"]');
    const label = box?.closest('label');
    if (!box || !label) return;
    label.hidden = false;
    box.addEventListener('input', () => this.#filter(box.value));
    // A browser may have kept what was typed.
    if (box.value) this.#filter(box.value);
  }

  #filter(text: string): void {
    const wanted = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    const cards = [...document.querySelectorAll<HTMLElement>('.gw-card')];
    for (const card of cards) {
      const words = (card.textContent ?? '').normalize('NFKC').toLowerCase();
      card.hidden = !wanted.every((word) => words.includes(word));
    }
    for (const group of document.querySelectorAll<HTMLElement>('.gw-gallery-group')) {
      group.hidden = !group.querySelector('.gw-card:not([hidden])');
    }
    const count = cards.filter((card) => !card.hidden).length;
    const said = count === 0 ? this.dataset.none : this.dataset.count?.replace('{count}', String(count));
    const place = this.querySelector('[data-part="count"]');
    if (place) place.textContent = wanted.length === 0 ? '' : (said ?? '');
  }
}

customElements.define('gallery-filter', GalleryFilter);
