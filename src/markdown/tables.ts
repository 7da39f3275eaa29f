import { defineHastPlugin } from 'satteri';

/** Tables scroll inside their own frame on a narrow screen; alignment is a class, since a strict policy refuses style attributes. */
export const tables = (label: string) =>
  defineHastPlugin({
    name: 'tables',
    element: [
      {
        filter: ['table'],
        visit(node, context) {
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { class: 'gw-table', tabindex: '0', role: 'group', 'aria-label': label },
            children: [],
          });
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, context) {
          // The corner above a column of names heads nothing.
          if (node.tagName === 'th' && node.children.length === 0) context.setProperty(node, 'role', 'presentation');
          const align = /text-align:\s*(\w+)/.exec(String(node.properties?.style ?? ''))?.[1];
          if (!align) return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'class', `gw-align-${align}`);
        },
      },
    ],
  });
