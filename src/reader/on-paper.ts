/**
 * What paper needs of a page and the screen does not: its title at the head of every sheet, and what its terms mean, each once, since
 * nothing opens on paper. Done when the page is printed, so that it weighs nothing before.
 */
addEventListener('beforeprint', () => {
  document.documentElement.dataset.title = document.title;
  const tools = document.querySelector<HTMLElement>('[data-terms]');
  const meanings = new Map(
    [...document.querySelectorAll('.gw-term .gw-popover')].map(({ children: [term, meaning] }) => [
      term?.textContent,
      [term, ' ', meaning].flatMap((part) => (part instanceof Element ? part.cloneNode(true) : (part ?? []))),
    ]),
  );
  if (!tools || meanings.size === 0 || document.querySelector('.gw-paper-terms')) return;
  const section = document.createElement('section');
  section.className = 'gw-paper-terms';
  const heading = document.createElement('h2');
  heading.textContent = tools.dataset.terms ?? '';
  section.append(heading);
  for (const parts of meanings.values()) {
    const line = document.createElement('p');
    line.append(...parts);
    section.append(line);
  }
  document.querySelector('.sl-markdown-content')?.append(section);
});
