import { escapeWords } from './escape-words.ts';
import { fence } from './layout.ts';
import { classesOf, findElement, type TreeElement, textOf } from './read-tree.ts';

/** A drawing as its description and source, an outline as the fence it was written in. Nothing when the figure is neither. */
export function writeFigure(figure: TreeElement): string[] | undefined {
  const classes = classesOf(figure);
  if (classes.includes('gw-diagram')) return diagram(figure);
  if (classes.includes('gw-outline')) return [outline(figure)];
  return undefined;
}

function diagram({ children }: TreeElement): string[] {
  const text = (name: string) => {
    const found = findElement(children, (element) => element.name === name);
    return found ? textOf(found).trim() : '';
  };
  const details = findElement(children, ({ name }) => name === 'details');
  const description = findElement(details?.children ?? [], ({ name }) => name === 'p');
  const words = description ? escapeWords(textOf(description)) : '';
  return [`**${escapeWords(text('figcaption'))}**`, words, fence(text('pre'), 'mermaid')];
}

function outline({ children }: TreeElement): string {
  const caption = findElement(children, ({ name }) => name === 'figcaption');
  const list = findElement(children, ({ name }) => name === 'ul');
  const title = caption ? textOf(caption).trim() : '';
  return fence(list ? branches(list, '', true).join('\n') : '', `tree title="${title}"`);
}

/** The roots stand without guides, everything below them with. */
function branches(list: TreeElement, guides: string, isRoot: boolean): string[] {
  const items = list.children.filter((child) => typeof child === 'object');
  return items.flatMap((item, at) => {
    const isLast = at === items.length - 1;
    const [joint, below] = isRoot ? ['', ''] : isLast ? ['└── ', '    '] : ['├── ', '│   '];
    const deeper = findElement(item.children, ({ name }) => name === 'ul');
    return [guides + joint + wordsOf(item), ...(deeper ? branches(deeper, guides + below, false) : [])];
  });
}

function wordsOf(item: TreeElement): string {
  const part = (name: string) => findElement(item.children, (element) => classesOf(element).includes(name));
  const head = findElement(item.children, ({ name }) => name === 'summary') ?? item;
  const label =
    findElement(head.children, (element) => classesOf(element).includes('gw-outline-label')) ??
    part('gw-outline-label');
  const note = head.children.find((child) => typeof child === 'object' && classesOf(child).includes('gw-outline-note'));
  const words = label ? textOf(label) : '';
  return note ? `${words}${/\p{Script=Han}/u.test(words + textOf(note)) ? '：' : ': '}${textOf(note)}` : words;
}
