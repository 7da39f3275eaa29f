import { type ComponentChildren, h } from 'preact';
import type { islands } from './gw-island.ts';

interface IslandProps {
  component: keyof typeof islands;
  /** Plain data: what the browser gets to hydrate from. */
  props: Record<string, unknown>;
  children: ComponentChildren;
}

/** The server's half of an island: the component's HTML inside the element that will bring it to life. */
export function Island({ component, props, children }: IslandProps) {
  return h('gw-island', { class: 'not-content', component, props: JSON.stringify(props) } as never, children);
}
