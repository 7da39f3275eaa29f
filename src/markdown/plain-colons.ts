import { defineMdastPlugin } from 'satteri';

/** Only callouts (`:::note`) are directives here. What reads like a smaller one is a time, a ratio or a port, and stays text: `10:30`. */
export const plainColons = defineMdastPlugin({
  name: 'plain-colons',
  options: { position: true },
  textDirective(node, context) {
    return { type: 'text', value: writtenIn(node, context.source) };
  },
  leafDirective(node, context) {
    const value = writtenIn(node, context.source);
    return { type: 'paragraph', children: [{ type: 'text', value }] };
  },
});

type Placed = {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
};

function writtenIn({ position }: Placed, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
