import type { Element, ElementContent, Root } from 'hast';
import { defineHastPlugin } from 'satteri';

/** A footnote opens where its number stands, without script; the list at the end of the page stays, for paper and for reading on. */
export const footnotes = (label: string) => {
  const notes = new Map<string, ElementContent[]>();
  return defineHastPlugin({
    name: 'footnotes',
    before: (root) => collectNotes(root as Root, notes),
    element: {
      filter: ['sup'],
      visit(node, context) {
        const [link] = node.children;
        if (link?.type !== 'element' || link.properties.dataFootnoteRef === undefined) return;
        const target = String(link.properties.href).slice(1);
        const note = notes.get(target);
        const id = String(link.properties.id);
        if (!note) return;
        const number = context.textContent(link);
        const popover = `${id}-note`;
        const button = element('button', { type: 'button', id, popovertarget: popover, 'data-note': target }, [
          element('span', { class: 'sr-only' }, [text(`${label} `)]),
          text(number),
        ]);
        context.replaceNode(node, [
          element('sup', { class: 'gw-cite' }, [button]),
          element('span', { class: 'gw-popover', popover: 'auto', id: popover, role: 'note' }, structuredClone(note)),
        ]);
      },
    },
  });
};

/** The words of each footnote by the id of its place in the list, without the way back. */
function collectNotes(root: Root, notes: Map<string, ElementContent[]>): void {
  const section = elementsOf(root).find(({ properties }) => properties.dataFootnotes !== undefined);
  const list = section && elementsOf(section).find(({ tagName }) => tagName === 'ol');
  for (const item of list ? elementsOf(list) : []) {
    const words = elementsOf(item).flatMap(({ tagName, children }) => (tagName === 'p' ? children : []));
    notes.set(String(item.properties.id), words.filter(isNoWayBack));
  }
}

function isNoWayBack(node: ElementContent): boolean {
  return node.type !== 'element' || node.properties.dataFootnoteBackref === undefined;
}

function elementsOf({ children }: Root | Element): Element[] {
  return (children as ElementContent[]).filter((child) => child.type === 'element');
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
