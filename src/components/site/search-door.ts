/** Buttons within a page that open the search of its header. */
for (const door of document.querySelectorAll<HTMLButtonElement>('[data-opens-search]')) {
  door.addEventListener('click', () => document.querySelector<HTMLButtonElement>('search-box > button')?.click());
}
