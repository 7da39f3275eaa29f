import { THEME_KEY } from './theme-key.ts';

/* The pickers of the theme: one in the header, one in the menu of a phone. A choice that cannot be kept holds on this page. */
const root = document.documentElement.dataset;
const pickers = document.querySelectorAll<HTMLSelectElement>('.gw-theme select');

for (const picker of pickers) {
  picker.value = root.theme ?? 'auto';
  picker.addEventListener('change', () => {
    root.theme = picker.value;
    for (const other of pickers) other.value = picker.value;
    try {
      localStorage.setItem(THEME_KEY, picker.value);
    } catch {}
  });
}
