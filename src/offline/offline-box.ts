import { fill } from '../simulator-host/labels/fill.ts';
import {
  dropEverything,
  type Ending,
  keepEverything,
  listEverything,
  type Progress,
  sumOf,
} from './keep-everything.ts';
import { type KeptPage, readKept } from './kept-pages.ts';

/** More pages than this are counted and not all listed. */
const MOST_LISTED = 80;

/** The control on the offline page: what is kept here, keep the whole site, stop, remove. Its words and parts are in the page. */
class OfflineBox extends HTMLElement {
  readonly #base = this.dataset.base ?? '/';
  #stopping: AbortController | undefined;

  async connectedCallback(): Promise<void> {
    // Without a network this page is also shown in place of others.
    const missing = this.querySelector<HTMLElement>('.gw-offline-missing');
    if (missing) missing.hidden = location.pathname.endsWith('/offline/');
    if (!navigator.serviceWorker || !globalThis.caches) return this.#say('unsupported');
    this.#on('keep', () => this.#keep());
    this.#on('stop', () => this.#stopping?.abort());
    this.#on('drop', async () => {
      await dropEverything(this.#base);
      await this.#show();
      this.#say('dropped');
    });
    await this.#show().catch(() => this.#say('unsupported'));
  }

  async #keep(): Promise<void> {
    this.#stopping = new AbortController();
    this.#mode('running');
    this.#say('running');
    // Asked for once the reader wants the site kept; without it the browser may drop what is kept when room runs out.
    await navigator.storage?.persist?.().catch(() => false);
    const ending = await keepEverything(this.#base, this.#stopping.signal, (progress) => this.#progress(progress));
    await this.#show();
    this.#say(ending satisfies Ending);
  }

  /** What is kept now, and what can be done about it. */
  async #show(): Promise<void> {
    const { pages, isEverything } = await readKept(this.#base, MOST_LISTED);
    this.#mode(isEverything ? 'everything' : 'some');
    this.#text('count', fill(this.dataset.count ?? '', { count: pages.length }));
    this.#part('pages').replaceChildren(...pages.slice(0, MOST_LISTED).map(itemOf));
    const offered = await listEverything(this.#base).catch(() => undefined);
    if (offered) this.#text('size', fill(this.dataset.size ?? '', { size: megabytes(sumOf(offered.files)) }));
  }

  #progress({ files, allFiles, bytes, allBytes }: Progress): void {
    const bar = this.querySelector('progress');
    if (bar) [bar.max, bar.value] = [allBytes, bytes];
    this.#text('progress', fill(this.dataset.progress ?? '', { files, allFiles, size: megabytes(bytes) }));
  }

  #mode(mode: 'some' | 'everything' | 'running'): void {
    this.dataset.mode = mode;
    this.hidden = false;
  }

  /** Says how it stands, in a live region. */
  #say(state: string): void {
    this.hidden = false;
    const words = JSON.parse(this.dataset.words ?? '{}') as Record<string, string>;
    this.#text('state', words[state] ?? '');
  }

  #on(name: string, act: () => unknown): void {
    this.querySelector(`[data-do="${name}"]`)?.addEventListener('click', () => void act());
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? this;
  }

  #text(name: string, text: string): void {
    this.#part(name).textContent = text;
  }
}

function itemOf({ path, title }: KeptPage): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = path;
  link.textContent = title;
  item.append(link);
  return item;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

customElements.define('offline-box', OfflineBox);
