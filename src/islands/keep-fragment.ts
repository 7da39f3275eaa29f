/** The language switch keeps the section, and the scenario in the address, that the reader is at. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.gw-language')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
