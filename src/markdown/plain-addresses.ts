import { defineHastPlugin } from 'satteri';

/** The elements that code, outlines and drawings are written with; authors do not write them. */
const MADE_BY_FENCES = ['code', 'span', 'text', 'tspan', 'title', 'desc', 'figcaption'];

/** An address inside code, an outline or a drawing is part of it, not a link. */
export const plainAddresses = defineHastPlugin({
  name: 'plain-addresses',
  element: {
    filter: ['a'],
    visit(node, context) {
      const parent = context.parent(node);
      if (!parent || !('name' in parent) || !MADE_BY_FENCES.includes(String(parent.name))) return undefined;
      return { type: 'text', value: context.textContent(node) };
    },
  },
});
