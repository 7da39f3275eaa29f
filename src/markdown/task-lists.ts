import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { hashWords } from '../compile/section-hashes.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { removeSentinels } from './emphasis-sentinel.ts';
import { workOf } from './page-data.ts';

/**
 * The box of a checklist item can be ticked, and its words are its label. Every item is noted by what it says, so that a tick kept in a
 * reader's browser stays with its item when the list is edited. Before the list is a place for what the browser says of it; on paper the list
 * ends in lines to sign on.
 */
export const taskLists = ({ signName, signDate, signature }: InterfaceLabels['checklist']) =>
  defineHastPlugin({
    name: 'task-lists',
    element: [
      {
        filter: ['li'],
        visit(node, context) {
          const [box, ...words] = node.children;
          if (box?.type !== 'element' || box.tagName !== 'input') return;
          const { checklist } = workOf(context).facts;
          checklist.push(itemKey(removeSentinels(context.textContent(node)), checklist));
          const input = element('input', { type: 'checkbox' });
          context.setProperty(node, 'children', [element('label', {}, [input, ...words])] as never);
        },
      },
      {
        filter: ['ul'],
        visit(node, context) {
          const parent = context.parent(node);
          const isNested = parent.type === 'element' && parent.tagName === 'li';
          if (isNested || !/\bcontains-task-list\b/.test(String(node.properties?.class ?? node.properties?.className)))
            return;
          const lines = [signName, signDate, signature].map((word) =>
            element('span', {}, [{ type: 'text', value: word }]),
          );
          context.insertBefore(node, element('div', { class: 'gw-checklist-bar not-content' }));
          context.insertAfter(node, element('p', { class: 'gw-sign-off' }, lines));
        },
      },
    ],
  });

/**
 * What an item is known by: a short hash of its words. An item that says the same as one before it is told apart by a number.
 *
 * @example itemKey('Owner named', []) // eight digits, with other words others
 */
export function itemKey(text: string, before: readonly string[]): string {
  const key = hashWords(text).slice(0, 8);
  const same = before.filter((other) => other === key || other.startsWith(`${key}~`)).length;
  return same === 0 ? key : `${key}~${same + 1}`;
}

function element(tagName: string, properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName, properties, children };
}
