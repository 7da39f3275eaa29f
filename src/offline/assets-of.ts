import type { WorkerSite } from './site-files.ts';

type Known = Pick<WorkerSite, 'assets' | 'owners'>;

/**
 * The scripts and styles that a page needs, those that it loads only when asked included: everything that can be reached from the names
 * in its HTML, without the parts that belong to simulators, islands and languages that are not on it.
 */
export function assetsOf(html: string, { assets, owners }: Known): string[] {
  const places = new Map(assets.map(([name], place) => [name, place]));
  const named = [...html.matchAll(/_astro\/([\w.-]+)/g)].map(([, name = '']) => name);
  const unknown = named.filter((name) => !places.has(name));
  const reached = new Set(named.flatMap((name) => places.get(name) ?? []));
  for (const place of reached) {
    for (const used of assets[place]?.[2] ?? []) if (isWanted(assets[used]?.[0] ?? '', html, owners)) reached.add(used);
  }
  return [...new Set([...unknown, ...[...reached].map((place) => assets[place]?.[0] ?? '')])];
}

/** Chunks are called by their module and a hash of eight characters; those of a worker with a dash between. */
function isWanted(name: string, html: string, owners: Known['owners']): boolean {
  const [, stem = ''] = /^(.+)[.-][\w-]{8}\.js$/.exec(name) ?? [];
  const mark = Object.hasOwn(owners, stem) ? owners[stem] : undefined;
  return mark === undefined || html.includes(mark);
}
