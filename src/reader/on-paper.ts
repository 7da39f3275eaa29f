/**
 * What paper needs of a page and the screen does not: its title at the head of every sheet, what its terms mean, each once, since nothing
 * opens on paper, and where its links lead, numbered. Done when the page is printed, so that it weighs nothing before.
 */
addEventListener('beforeprint', () => {
  document.documentElement.dataset.title = document.title;
  const content = document.querySelector('.sl-markdown-content');
  const { terms, links } = document.querySelector<HTMLElement>('[data-terms]')?.dataset ?? {};
  if (!content || content.querySelector('.gw-paper-terms')) return;
  const meanings = new Map(
    [...content.querySelectorAll('.gw-term .gw-popover')].map(({ children: [term, meaning] }) => [
      term?.textContent,
      [term, ' ', meaning].flatMap((part) => (part instanceof Element ? part.cloneNode(true) : (part ?? []))),
    ]),
  );
  // Sources name their addresses themselves, and what only opens on screen is not printed.
  const placed = [
    ...content.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"], .gw-sources a, .gw-popover a, .gw-sim a)'),
  ];
  const addresses = [...new Set(placed.map(({ href }) => href))];
  // A number without its list would lead nowhere.
  if (links) for (const link of placed) link.dataset.note = `${addresses.indexOf(link.href) + 1}`;
  content.append(
    ...section(terms, [...meanings.values()]),
    ...section(
      links,
      addresses.map((address, place) => [`[${place + 1}] ${decodeURI(address)}`]),
    ),
  );
});

function section(title: string | undefined, lines: (string | Node)[][]): Node[] {
  if (!title || lines.length === 0) return [];
  const made = document.createElement('section');
  made.className = 'gw-paper-terms';
  const heading = document.createElement('h2');
  heading.append(title);
  made.append(heading);
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.append(...line);
    made.append(paragraph);
  }
  return [made];
}
