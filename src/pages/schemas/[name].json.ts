import type { APIRoute } from 'astro';
import { findPlaces } from '../../compile/places.ts';
import { readLibraryOnce } from '../../compile/read-library.ts';
import { editorSchema, knownIds } from '../../schemas/editor-schema.ts';
import { PUBLISHED_NAMES, type PublishedName } from '../../schemas/published.ts';

export const getStaticPaths = () => PUBLISHED_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: PublishedName }> = async ({ props: { name } }) => {
  const { library } = await readLibraryOnce(findPlaces(process.cwd()));
  return new Response(`${JSON.stringify(editorSchema(name, knownIds(library)), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
};
