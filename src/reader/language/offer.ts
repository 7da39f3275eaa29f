import { storedText } from '../stored-text.ts';

/** Where it is kept that the offer was made. */
const OFFER_KEY = 'groundwork/language-offer/v1';

/**
 * Offers the page in the reader's own language, once in this browser: a line that can be taken, put away or left alone, in that language.
 * Nobody is led anywhere. A browser that cannot remember that the offer was made is not made one: it would be made on every page. The
 * language switch has the words.
 */
export function offerOnce(): void {
  const link = document.querySelector<HTMLAnchorElement>('.gw-language');
  if (!link || storedText(OFFER_KEY) || !remember()) return;
  const line = document.createElement('p');
  line.className = 'gw-offer print:hidden';
  line.lang = link.lang;
  const go = document.createElement('a');
  go.href = link.href;
  go.hreflang = link.hreflang;
  go.textContent = link.dataset.offer ?? '';
  go.addEventListener('click', () => {
    go.hash = location.hash;
  });
  const no = document.createElement('button');
  no.type = 'button';
  no.setAttribute('aria-label', link.dataset.no ?? '');
  no.addEventListener('click', () => line.remove());
  line.append(go, no);
  // In the title's part of the page: what stands first in the whole would have all that follows styled anew.
  document.querySelector('main > *')?.prepend(line);
}

function remember(): boolean {
  try {
    localStorage.setItem(OFFER_KEY, 'made');
    return true;
  } catch {
    return false;
  }
}
