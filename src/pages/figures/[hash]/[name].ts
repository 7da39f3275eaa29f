import path from 'node:path';
import type { APIRoute } from 'astro';
import { type FigureFile, figureFiles } from '../../../compile/figure-files.ts';
import { findPlaces } from '../../../compile/places.ts';

const MIME: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

export function getStaticPaths() {
  return figureFiles(findPlaces(process.cwd()).content).map((figure) => {
    const [, hash, name] = figure.address.split('/');
    return { params: { hash, name }, props: figure };
  });
}

/** A picture of a page, as its author made it. */
export const GET: APIRoute<FigureFile> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'Content-Type': MIME[path.extname(props.address)] ?? '' } });
