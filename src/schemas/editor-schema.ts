import type { Library } from '../compile/library.ts';
import { type PublishedName, publishedSchema } from './published.ts';

/** Ids that exist, by what they are ids of. */
export type KnownIds = Record<'simulators' | 'sources' | 'terms' | 'playbooks' | 'templates', readonly string[]>;

/** Where a format names something by its id: the path to the list or word in the schema. */
const NAMED: [name: PublishedName, path: readonly string[], ids: keyof KnownIds][] = [
  ['playbook', ['properties', 'simulators', 'items'], 'simulators'],
  ['playbook', ['properties', 'sources', 'items'], 'sources'],
  ['playbook', ['properties', 'terms', 'items'], 'terms'],
  ['playbook', ['properties', 'related', 'items'], 'playbooks'],
  ['playbook', ['properties', 'templates', 'items'], 'templates'],
  ['site', ['properties', 'simulators', 'items'], 'simulators'],
  ['glossary-term', ['properties', 'related', 'items'], 'terms'],
  ['assessment-model', ['properties', 'items', 'items', 'properties', 'playbooks', 'items'], 'playbooks'],
];

/** The ids of a library, in alphabetical order. */
export function knownIds({ simulators, sources, terms, playbooks, templates }: Library): KnownIds {
  const sorted = (ids: Iterable<string>) => [...ids].sort();
  return {
    simulators: sorted(simulators),
    sources: sorted(sources.keys()),
    terms: sorted(terms.keys()),
    playbooks: sorted(playbooks.keys()),
    templates: sorted(templates.keys()),
  };
}

/**
 * A published schema for an editor: where an id is asked for, those that exist are offered. They are offered, not demanded, so that a
 * schema that was written yesterday does not call today's term wrong; the check knows.
 */
export function editorSchema(name: PublishedName, ids: KnownIds): object {
  const schema = structuredClone(publishedSchema(name)) as Record<string, unknown>;
  for (const [, path, kind] of NAMED.filter(([of]) => of === name)) {
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((node, key) => node[key] as never, schema);
    parent[last] = { anyOf: [{ enum: ids[kind] }, parent[last]] };
  }
  return name === 'interface' ? tolerant(schema) : schema;
}

/** The site's own words grow with its code: the schema offers those it knows, and lets newer ones stand. */
function tolerant(schema: object): object {
  const strict = ['additionalProperties', 'required'];
  return JSON.parse(JSON.stringify(schema, (key, value) => (strict.includes(key) ? undefined : value)));
}
