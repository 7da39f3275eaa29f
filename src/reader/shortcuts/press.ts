import { pageLocale } from '../page-locale.ts';
import { tell } from '../tell.ts';
import { SHORTCUT_WORDS } from './shortcut-words.ts';
import { toggleShortcuts } from './shortcuts-dialog.ts';

/** Does what a key stands for. A key whose part the page does not have does nothing. */
export function press(key: string): void {
  if (key === '?') toggleShortcuts();
  else if (!document.querySelector('dialog[open]')) ACTIONS[key]?.();
}

const follow = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

const ACTIONS: Record<string, () => void> = {
  n: () => follow('.pagination-links [rel="next"]'),
  p: () => follow('.pagination-links [rel="prev"]'),
  l: () => follow('.gw-language'),
  m: () => follow('[data-reader="markRead"]'),
  y: () => follow('[data-reader="copyPage"]'),
  c: goToContents,
  t: changeTheme,
};

/** The list of contents beside the page, or the one that unfolds above it. */
function goToContents(): void {
  const links = [...document.querySelectorAll<HTMLElement>('.right-sidebar a')];
  const beside =
    links.find((link) => link.ariaCurrent !== null && link.checkVisibility()) ??
    links.find((link) => link.checkVisibility());
  if (beside) {
    beside.focus();
    return;
  }
  const summary = [...document.querySelectorAll<HTMLElement>('summary')].find((one) =>
    one.parentElement?.id.includes('toc'),
  );
  if (!summary?.checkVisibility()) return;
  if (!summary.parentElement?.hasAttribute('open')) summary.click();
  summary.focus();
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** The next theme of the theme picker, which does the rest. */
function changeTheme(): void {
  const picker = document.querySelector<HTMLSelectElement>('.gw-header-theme select');
  if (!picker) return;
  const next = THEMES[(THEMES.indexOf(picker.value as 'auto') + 1) % THEMES.length] ?? 'auto';
  picker.value = next;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  tell(SHORTCUT_WORDS[pageLocale()][`theme_${next}`]);
}
