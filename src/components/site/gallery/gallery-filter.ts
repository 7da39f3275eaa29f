/**
 * The box above the gallery: shows the simulators whose words hold all the words typed, and says how many are left of whatever is chosen.
 * Questions and systems are chosen without script, in the style sheet.
 */
class GalleryFilter extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="search"]');
    const label = box?.closest('label');
    if (!box || !label) return;
    label.hidden = false;
    this.addEventListener('input', () => this.#filter(box.value));
    // A browser may have kept what was typed or chosen.
    this.#filter(box.value);
  }

  #filter(text: string): void {
    const wanted = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    const cards = [...document.querySelectorAll<HTMLElement>('.gw-card')];
    for (const card of cards) {
      const words = (card.textContent ?? '').normalize('NFKC').toLowerCase();
      card.hidden = !wanted.every((word) => words.includes(word));
    }
    for (const group of document.querySelectorAll<HTMLElement>('.gw-gallery-group')) {
      group.hidden = false;
      group.hidden = ![...group.querySelectorAll<HTMLElement>('.gw-card')].some((card) => card.checkVisibility());
    }
    const isChosen = wanted.length > 0 || this.querySelector('[type="radio"]:checked:not([value="all"])');
    const count = cards.filter((card) => card.checkVisibility()).length;
    const said = count === 0 ? this.dataset.none : this.dataset.count?.replace('{count}', String(count));
    const place = this.querySelector('[data-part="count"]');
    if (place) place.textContent = isChosen ? (said ?? '') : '';
  }
}

customElements.define('gallery-filter', GalleryFilter);
