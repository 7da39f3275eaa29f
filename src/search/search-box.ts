import type { Locale } from '../i18n/locales.ts';
import { isFreeKey } from '../reader/shortcuts/is-shortcut.ts';

/** The button that opens the search, by hand, with Ctrl+K (⌘K) or `/`. The search itself is loaded when it is first opened. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.removeAttribute('disabled');
    button?.addEventListener('click', () => void this.open());
    document.addEventListener('keydown', (event) => {
      const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!isShortcut && (event.key !== '/' || !isFreeKey(event))) return;
      event.preventDefault();
      void this.open();
    });
  }

  async open(): Promise<void> {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    const { fillDialog, styled } = await import('./open-search.tsx');
    await styled;
    if (!dialog.querySelector('input')) {
      fillDialog(dialog, this.dataset.locale as Locale, this.dataset.base ?? '/');
      dialog.addEventListener('click', (event) => {
        // The dialog itself is hit only beside its contents; a link leads elsewhere, perhaps on the same page.
        if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
      });
    }
    dialog.showModal();
    dialog.querySelector('input')?.select();
  }
}

customElements.define('search-box', SearchBox);
