import { defineMdastPlugin } from 'satteri';
import { choiceOf, nearest } from '../errors/nearest.ts';
import { CALLOUTS } from './component-rules.ts';
import { report, workOf } from './page-data.ts';

/** `:::note[Title]` becomes an `<aside>` with its title, or with the kind's own name where none is given. */
export const callouts = defineMdastPlugin({
  name: 'callouts',
  options: { position: true },
  containerDirective(node, context) {
    const work = workOf(context);
    const kind = CALLOUTS.find((known) => known === node.name);
    if (!kind) {
      const close = nearest(node.name, CALLOUTS);
      report(work, node, {
        rule: 'unknown-callout',
        found: `:::${node.name}`,
        expected: choiceOf(CALLOUTS.map((known) => `:::${known}`)),
        ...(close && { fix: `:::${close}` }),
      });
      return;
    }
    const [first] = node.children;
    const isTitle =
      first?.type === 'paragraph' && (first.data as { directiveLabel?: boolean })?.directiveLabel === true;
    const kindName = work.library.labels[work.page.locale].page[kind];
    const label = isTitle ? context.textContent(first) : kindName;
    const properties = { class: `gw-callout gw-callout-${kind}`, 'aria-label': label };
    context.setProperty(node, 'data', { hName: 'aside', hProperties: properties });
    if (isTitle) {
      context.setProperty(first, 'data', { hProperties: { class: 'gw-callout-title' } });
      return;
    }
    context.prependChild(node, {
      type: 'paragraph',
      data: { hProperties: { class: 'gw-callout-title' } },
      children: [{ type: 'text' as const, value: kindName }],
    });
  },
});
