import type * as z from 'zod/mini';

type Fields = Record<string, unknown>;

/** How a document is cut into pieces that are kept one by one, so that two tabs that change different pieces both keep their change. */
export interface Cut {
  /** The whole document's schema; each of its fields is one of the schema's. */
  schema: z.ZodMiniObject;
  /** Fields that hold things by name: each is a piece of its own. */
  records: readonly string[];
  /** Fields that hold lists, with what names an element: each element is a piece of its own. */
  lists: Record<string, (element: Fields) => string>;
}

/** The name of the piece that holds all fields that are not cut up, and the others empty. */
export const TRUNK = 'trunk';

/** A document in pieces, by name. @example cutUp({ id: 'a', answers: { x: 1 } }, cut) // Map { trunk → { id: 'a', answers: {} }, 'answers/x' → 1 } */
export function cutUp(document: Fields, { records, lists }: Cut): Map<string, unknown> {
  const pieces = new Map<string, unknown>();
  const trunk: Fields = {};
  for (const [field, value] of Object.entries(document)) {
    if (value === undefined) continue;
    if (records.includes(field)) {
      trunk[field] = {};
      for (const [key, held] of Object.entries(value as Fields)) pieces.set(`${field}/${key}`, held);
    } else if (lists[field]) {
      trunk[field] = [];
      (value as Fields[]).forEach((element, place) => {
        pieces.set(`${field}/${lists[field]?.(element)}`, { place, element });
      });
    } else trunk[field] = value;
  }
  return pieces.set(TRUNK, trunk);
}

/** The document of its pieces; nothing when the trunk is missing. Lists come in the order they were cut in. */
export function putTogether(pieces: ReadonlyMap<string, unknown>, { records, lists }: Cut): Fields | undefined {
  const trunk = pieces.get(TRUNK);
  if (!trunk) return undefined;
  const document: Fields = { ...(trunk as Fields) };
  const placed: Record<string, { place: number; element: unknown }[]> = {};
  for (const [name, value] of pieces) {
    const [field = '', key] = splitName(name);
    if (records.includes(field)) document[field] = { ...(document[field] as Fields), [key]: value };
    if (lists[field]) placed[field] = [...(placed[field] ?? []), value as { place: number; element: unknown }];
  }
  for (const [field, elements] of Object.entries(placed)) {
    document[field] = elements.sort((a, b) => a.place - b.place).map(({ element }) => element);
  }
  return document;
}

/** Whether something found in a store is a piece of a document of this kind. */
export function isPiece(name: string, value: unknown, { schema, records, lists }: Cut): boolean {
  const [field, key] = splitName(name);
  const part = schema.shape[field];
  if (part && records.includes(field)) return accepts(part, { [key]: value });
  if (part && lists[field]) return accepts(part, [(value as { element?: unknown } | null)?.element]);
  return name === TRUNK && accepts(schema, value);
}

function accepts(schema: unknown, value: unknown): boolean {
  return (schema as z.ZodMiniType).safeParse(value).success;
}

function splitName(name: string): [string, string] {
  const slash = name.indexOf('/');
  return slash < 0 ? [name, ''] : [name.slice(0, slash), name.slice(slash + 1)];
}
