import type { APIRoute } from 'astro';
import { findPlaces } from '../../compile/places.ts';
import { type TemplateFile, templateFiles } from '../../compile/template-files.ts';

const MIME: Record<string, string> = { md: 'text/markdown', csv: 'text/csv' };

export function getStaticPaths() {
  return templateFiles(findPlaces(process.cwd()).content).map((file) => ({ params: { file: file.name }, props: file }));
}

/** A template to download. A CSV begins with a byte-order mark, without which spreadsheets misread Chinese. */
export const GET: APIRoute<TemplateFile> = ({ props }) => {
  const mark = props.kind === 'csv' ? '\u{FEFF}' : '';
  return new Response(mark + props.text, { headers: { 'Content-Type': `${MIME[props.kind]}; charset=utf-8` } });
};
