import { defineHastPlugin } from 'satteri';

/** The box of a checklist item can be ticked, and its words are its label. */
export const taskLists = defineHastPlugin({
  name: 'task-lists',
  element: {
    filter: ['li'],
    visit(node, context) {
      const [box, ...words] = node.children;
      if (box?.type !== 'element' || box.tagName !== 'input') return;
      context.setProperty(node, 'children', [
        {
          type: 'element',
          tagName: 'label',
          properties: {},
          children: [{ type: 'element', tagName: 'input', properties: { type: 'checkbox' }, children: [] }, ...words],
        },
      ] as never);
    },
  },
});
