import { type ComponentChild, h, hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { InstrumentView } from '../InstrumentView.tsx';
import { en } from '../labels/en.ts';
import { zh } from '../labels/zh.ts';
import { SimulatorHost } from '../SimulatorHost.tsx';
import type { HostProps } from '../situation.ts';
import { createInstrument, type Instrument } from '../state/instrument.ts';
import fixture from './fixture.ts';

/** A simulator on a page, before and after it has come to life. */
export interface Mounted {
  instrument: Instrument;
  element: HTMLElement;
  serverHtml: string;
  /** The element of a selector; throws when there is none. */
  find: <E extends HTMLElement = HTMLElement>(selector: string) => E;
}

/** Renders a simulator as the server does, hydrates it as the browser does, and gives both. Needs a DOM. */
export function mount(given: Partial<HostProps> = {}): Mounted {
  fillGaps();
  const props: HostProps = { simulator: fixture, locale: 'en', mode: 'page', base: '/', instance: 'sim', ...given };
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const serverHtml = renderToString(h(SimulatorHost, props));
  element.innerHTML = serverHtml;
  const instrument = createInstrument({ ...props, words: { zh, en }[props.locale] });
  hydrate(h(InstrumentView, { instrument }) as ComponentChild, element);
  const find = <E extends HTMLElement>(selector: string) => {
    const found = element.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  };
  return { instrument, element, serverHtml, find };
}

/** Types a text into a field, as one input event. */
export function type(field: HTMLInputElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return settle();
}

/** Waits until the page shows the last change. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Adds what jsdom has not got and the page needs at hydration; nothing ever comes into view. */
export function fillGaps(): void {
  globalThis.IntersectionObserver ??= class {
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
  globalThis.matchMedia ??= (() => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  })) as unknown as typeof matchMedia;
}
