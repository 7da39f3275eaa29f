import { signal } from '@preact/signals';
import { type Entries, type Entry, holdsMore, mergeEntries, readEntries, timeAfter, writeEntries } from './entries.ts';
import type { Shelf } from './shelf.ts';

/**
 * Why what is held is not what is stored. `damaged`, `newer`: the stored text is not understood and is left as it is. `full`, `blocked`:
 * the browser takes nothing more, or nothing at all.
 */
export type Trouble = 'damaged' | 'newer' | 'full' | 'blocked';

interface KeeperOptions {
  shelf: Shelf;
  /** Whether an entry that was found in the store is one of the owner's. */
  accepts: (entry: Entry & Record<string, unknown>) => boolean;
  now: () => number;
}

const WRITTEN_AFTER_MS = 300;

/**
 * Entries in memory and, as far as the browser lets us, in its store, in step with other tabs. Nothing here throws, whatever the store
 * does or holds; {@link trouble} says what is wrong.
 */
export class Keeper<E extends Entry> {
  readonly entries = signal<Entries<E>>(new Map());
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** Ends the following of other tabs. What waits to be written is written. */
  readonly stop: () => void;
  readonly #options: KeeperOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    const stopFollowing = options.shelf.follow((text) => this.#hear(text));
    this.stop = () => {
      this.flush();
      stopFollowing();
    };
    try {
      this.#take(options.shelf.read());
    } catch {
      // A reader who keeps nothing need not hear that nothing can be kept; the first attempt to write says so.
    }
  }

  /** Adds or replaces an entry, written a moment later. */
  put(entry: Omit<E, 'edited'>): void {
    this.#hold(entry, this.#options.now());
  }

  /** Adds an entry as old as can be, so that it replaces nobody's edit. */
  propose(entry: Omit<E, 'edited'>): void {
    this.#hold(entry, 0);
  }

  /** Deletes an entry. */
  remove(id: string): void {
    this.#hold({ id, removed: true } as Omit<E, 'edited'>, this.#options.now());
  }

  /** Writes now what waits to be written. */
  flush(): void {
    if (this.#timer !== undefined) this.#write();
  }

  /** What the reader can save as a file: the stored text that is not understood, else all that is held. */
  textToSave(): string {
    const stored = this.isLocked() ? this.#attempt(() => this.#options.shelf.read()) : undefined;
    return stored ?? writeEntries(this.entries.peek());
  }

  /** Whether the stored text is not understood, so that nothing may be written over it. */
  isLocked(): boolean {
    return this.trouble.peek() === 'damaged' || this.trouble.peek() === 'newer';
  }

  /** Gives up a stored text that is not understood; to be offered only once {@link textToSave} has been saved. */
  startAfresh(): void {
    if (!this.isLocked()) return;
    this.trouble.value = undefined;
    this.#attempt(() => this.#options.shelf.write(writeEntries(this.entries.peek())));
  }

  #hold(entry: Omit<E, 'edited'>, time: number): void {
    const held = this.entries.peek();
    this.entries.value = new Map(held).set(entry.id, { ...entry, edited: timeAfter(held.get(entry.id), time) } as E);
    this.#writeSoon();
  }

  #writeSoon(): void {
    this.#timer ??= setTimeout(() => this.#write(), WRITTEN_AFTER_MS);
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { shelf } = this.#options;
    this.#attempt(() => {
      // Another tab may have written since: what it wrote is taken in first, so that nothing of it is lost.
      if (!this.#take(shelf.read())) return;
      shelf.write(writeEntries(this.entries.peek()));
      this.trouble.value = undefined;
    });
  }

  #hear(text: string | null): void {
    const stored = this.#take(text);
    // What is later here than what the other tab wrote, that tab must hear of. A store that was emptied is left empty.
    if (stored && text !== null && holdsMore(this.entries.peek(), stored)) this.#writeSoon();
  }

  /** Takes in a stored text and gives its entries, or nothing when it is not understood and must stay. */
  #take(text: string | null): Entries<E> | undefined {
    const reading = readEntries<E>(text, this.#options.accepts);
    if (reading.kind === 'refused') {
      this.trouble.value = reading.because;
      return undefined;
    }
    if (this.isLocked()) this.trouble.value = undefined;
    const held = this.entries.peek();
    if (holdsMore(reading.entries, held)) this.entries.value = mergeEntries(reading.entries, held);
    return reading.entries;
  }

  #attempt<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      const isFull = error instanceof Error && /quota/i.test(error.name);
      this.trouble.value = isFull ? 'full' : 'blocked';
      return undefined;
    }
  }
}
