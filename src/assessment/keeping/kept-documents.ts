import { computed, type ReadonlySignal } from '@preact/signals';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import type { Entry } from '../../simulator-host/keeping/entries.ts';
import { Keeper } from '../../simulator-host/keeping/keeper.ts';
import type { Shelf } from '../../simulator-host/keeping/shelf.ts';
import { type Cut, cutUp, isPiece, putTogether, TRUNK } from './pieces.ts';

interface Piece extends Entry {
  value: unknown;
}

interface Options<D> {
  shelf: Shelf;
  cut: Cut;
  /** What a document is kept under. */
  nameOf: (document: D) => string;
  now?: () => number;
}

/** Documents of one kind, kept in the browser's store piece by piece and in step with other tabs. */
export class KeptDocuments<D extends object> {
  readonly keeper: Keeper<Piece>;
  /** All documents by name, in no particular order. What does not fit together is left out and stays in the store. */
  readonly all: ReadonlySignal<ReadonlyMap<string, D>>;
  readonly #cut: Cut;
  readonly #nameOf: (document: D) => string;

  constructor({ shelf, cut, nameOf, now = Date.now }: Options<D>) {
    this.#cut = cut;
    this.#nameOf = nameOf;
    const accepts = (entry: Entry & Record<string, unknown>) => {
      const [, name] = splitId(entry.id);
      return name !== '' && isPiece(name, entry.value, cut);
    };
    this.keeper = new Keeper<Piece>({ shelf, accepts, now });
    this.all = computed(() => gather<D>(this.keeper.entries.value, cut));
  }

  /** Adds a document, or replaces the one of the same name: only what differs is written. */
  put(document: D): void {
    const id = this.#nameOf(document);
    const before = this.#piecesOf(id);
    const after = cutUp(document as Record<string, unknown>, this.#cut);
    for (const [name, value] of after) {
      if (!before.has(name) || !isSame(before.get(name), value)) this.keeper.put({ id: `${id}:${name}`, value });
    }
    for (const name of before.keys()) if (!after.has(name)) this.keeper.remove(`${id}:${name}`);
  }

  /** Changes a document as it is now; nothing happens when it is not there. */
  change(id: string, change: (document: D) => D): void {
    const present = this.all.peek().get(id);
    if (present) this.put(change(present));
  }

  /** Deletes a document and gives it back, so that it can be restored. */
  remove(id: string): D | undefined {
    const document = this.all.peek().get(id);
    for (const name of this.#piecesOf(id).keys()) this.keeper.remove(`${id}:${name}`);
    return document;
  }

  #piecesOf(id: string): Map<string, unknown> {
    const present = [...this.keeper.entries.peek().values()].filter(
      (entry) => !entry.removed && splitId(entry.id)[0] === id,
    );
    return new Map(present.map((entry) => [splitId(entry.id)[1], entry.value]));
  }
}

function gather<D>(entries: ReadonlyMap<string, Piece>, cut: Cut): ReadonlyMap<string, D> {
  const pieces = new Map<string, Map<string, unknown>>();
  for (const entry of entries.values()) {
    if (entry.removed) continue;
    const [id, name] = splitId(entry.id);
    pieces.set(id, (pieces.get(id) ?? new Map()).set(name, entry.value));
  }
  const documents = [...pieces].flatMap(([id, own]) => {
    if (!own.has(TRUNK)) return [];
    const read = cut.schema.safeParse(putTogether(own, cut));
    return read.success ? [[id, read.data as D] as const] : [];
  });
  return new Map(documents);
}

function splitId(id: string): [string, string] {
  const colon = id.indexOf(':');
  return colon < 0 ? [id, ''] : [id.slice(0, colon), id.slice(colon + 1)];
}
