import { whenWanted } from '../simulator-host/when-wanted.ts';

type Hydrate = (element: HTMLElement, props: never) => Promise<void>;

/** What an island can load. Each is a chunk of its own, fetched when the first such island comes into view. */
export const islands = {
  simulator: () => import('../simulator-host/hydrate.ts'),
  assessmentAnswers: () => import('../assessment/answer/answers-island.ts'),
  assessmentRoom: () => import('../assessment/room/room-island.ts'),
  assessmentRound: () => import('../assessment/round/round-island.ts'),
  assessmentTeams: () => import('../assessment/compare/compare-island.ts'),
  ownResult: () => import('../assessment/own-result/own-result-island.ts'),
} satisfies Record<string, () => Promise<{ default: Hydrate }>>;

/** Hydrates its content, from the same props the server rendered it with, once it is about to be seen. */
class Island extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#hydrate();
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
  }

  async #hydrate(): Promise<void> {
    try {
      const name = this.getAttribute('component') as keyof typeof islands;
      const { default: hydrate } = await islands[name]();
      await (hydrate as Hydrate)(this, JSON.parse(this.getAttribute('props') ?? '{}') as never);
      this.setAttribute('ready', '');
    } catch {
      // Its code did not arrive. The next touch tries again; until then everything can be read.
      this.dataset.failed = '';
      whenWanted(this, () => void this.#hydrate());
    }
  }
}

customElements.define('gw-island', Island);
