import { type Box, type Matrix, transformBox, unite } from '../geometry/matrix.ts';

/** What is gathered while a drawing is written: its extent, and the definitions that it refers to. */
export class WritingContext {
  /** The extent of everything painted, in the coordinates of the drawing. */
  box: Box | undefined;
  readonly #prefix: string;
  readonly #names = new Map<string, string>();
  readonly #definitions = new Map<string, string>();
  readonly #root: Element;

  constructor(root: Element, prefix: string) {
    this.#root = root;
    this.#prefix = prefix;
  }

  /** Counts a painted box, given in coordinates that `matrix` maps to the drawing's. */
  cover(box: Box | undefined, matrix: Matrix | undefined): void {
    if (!box || !matrix || ![box.x, box.y, box.width, box.height].every(Number.isFinite)) return;
    this.box = unite(this.box, transformBox(box, matrix));
  }

  /**
   * A reference to the definition that `url(#id)` or `#id` names, under an id that no other drawing has; `write` makes
   * its markup at the first use. Undefined where there is none.
   */
  refer(reference: string | undefined, write: (definition: Element, id: string) => string): string | undefined {
    const id = /#([^)"']+)/.exec(reference ?? '')?.[1];
    if (!id) return undefined;
    const known = this.#names.get(id);
    if (known) return known;
    const definition = this.#find(id);
    if (!definition) return undefined;
    const name = `${this.#prefix}${this.#names.size}`;
    this.#names.set(id, name);
    this.#definitions.set(id, write(definition, name));
    return name;
  }

  /** The markup of all definitions, in the order of their first use. */
  definitions(): string {
    return [...this.#definitions.values()].join('');
  }

  #find(id: string): Element | undefined {
    for (const element of this.#root.querySelectorAll('marker,clipPath,symbol'))
      if (element.getAttribute('id') === id) return element;
    return undefined;
  }
}
