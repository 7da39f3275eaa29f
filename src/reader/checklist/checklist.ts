import { computed } from '@preact/signals';
import type { Keeper } from '../../simulator-host/keeping/keeper.ts';
import { matchItems } from './item-names.ts';
import type { FiledItem } from './list-file.ts';
import { LONGEST_TEXT, type Tick } from './tick.ts';

/** An item of the page. */
export interface ListItem {
  name: string;
  text: string;
}

/** The checklist of a page with the ticks that the browser has kept for it. */
export class Checklist {
  readonly keeper: Keeper<Tick>;
  /** The items as they stand. */
  readonly state = computed(() =>
    this.#items.map((item) => ({ ...item, ticked: this.#tickOf(item.name)?.ticked ?? false })),
  );
  readonly done = computed(() => this.state.value.filter(({ ticked }) => ticked).length);
  /** What was ticked and is in the list no longer. */
  readonly stale = computed((): FiledItem[] => {
    const inList = new Set(this.#matched.value.values());
    const ticks = [...this.keeper.entries.value.values()];
    return ticks
      .filter(({ id, ticked, removed }) => ticked && !removed && !inList.has(id))
      .map(({ id, text }) => ({ name: id, text, ticked: true }));
  });
  readonly #matched = computed(() => matchItems(this.#names, [...this.keeper.entries.value.keys()]));
  readonly #items: readonly ListItem[];
  readonly #names: readonly string[];

  constructor(items: readonly ListItem[], keeper: Keeper<Tick>) {
    this.keeper = keeper;
    this.#items = items;
    this.#names = items.map(({ name }) => name);
  }

  /** Ticks an item or takes its tick away. */
  set(name: string, ticked: boolean): void {
    const text = this.#items.find((item) => item.name === name)?.text ?? '';
    this.keeper.put({ id: this.#matched.peek().get(name) ?? name, ticked, text: text.slice(0, LONGEST_TEXT) });
  }

  /** Takes all ticks away. Returns how to bring them back. */
  clear(): () => void {
    return this.setAll(new Map(this.#names.map((name) => [name, false])));
  }

  /** Sets the items that a file has as the file has them; what the file alone has is counted. Returns how to undo it. */
  take(filed: readonly FiledItem[]): { undo: () => void; strangers: number } {
    const matched = matchItems(
      this.#names,
      filed.map(({ name }) => name),
    );
    const inFile = new Map(filed.map((item) => [item.name, item.ticked]));
    const undo = this.setAll(new Map([...matched].map(([name, other]) => [name, inFile.get(other) ?? false])));
    return { undo, strangers: inFile.size - matched.size };
  }

  /** Sets several items at once; what is so already is left alone. Returns how to undo it. */
  setAll(wanted: ReadonlyMap<string, boolean>): () => void {
    const changed = this.state.peek().filter(({ name, ticked }) => (wanted.get(name) ?? ticked) !== ticked);
    for (const { name, ticked } of changed) this.set(name, !ticked);
    return () => {
      for (const { name, ticked } of changed) this.set(name, ticked);
    };
  }

  #tickOf(name: string): Tick | undefined {
    const kept = this.#matched.value.get(name);
    const tick = kept === undefined ? undefined : this.keeper.entries.value.get(kept);
    return tick?.removed ? undefined : tick;
  }
}
