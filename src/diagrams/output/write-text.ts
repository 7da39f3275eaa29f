import type { TextChunk, TextRun } from '../geometry/text-runs.ts';
import { textChunks } from '../geometry/text-runs.ts';
import { paintOf } from '../paint/paint.ts';
import { isBold, valueFor } from '../style/cascade.ts';
import { escapeText, tag } from './markup.ts';
import { short, shortNumbers } from './numbers.ts';

interface Style {
  'font-size': string | undefined;
  'font-weight': string | undefined;
  'font-style': string | undefined;
  'text-decoration': string | undefined;
  class: string | undefined;
}

const BASE_SIZE = 16;

/** A `text` element as markup: plain coordinates, alphabetic baselines, one `tspan` per line or change of style. */
export function writeText(element: Element): string {
  const chunks = textChunks(element);
  const [first] = chunks;
  const [firstRun] = first?.runs ?? [];
  if (!first || !firstRun) return '';
  const base = styleOf(firstRun);
  const transform = element.getAttribute('transform');
  const shared = { transform: transform ? shortNumbers(transform) : undefined, 'text-anchor': anchor(first), ...base };
  if (chunks.length === 1) return tag('text', { ...place(first), ...shared }, writeRuns(first, base));
  return tag('text', shared, chunks.map((chunk) => writeLine(chunk, first, base)).join(''));
}

function writeLine(chunk: TextChunk, first: TextChunk, base: Style): string {
  const own = chunk.anchor === first.anchor ? undefined : chunk.anchor;
  return tag('tspan', { ...place(chunk), 'text-anchor': own }, writeRuns(chunk, base));
}

function writeRuns({ runs }: TextChunk, base: Style): string {
  let markup = '';
  let previous: TextRun | undefined;
  for (const run of runs) {
    const style = styleOf(run);
    const moved = {
      dx: move(previous && run.x - previous.x - previous.width),
      dy: move(previous && run.y - previous.y),
    };
    const changed = { ...moved, ...difference(style, base) };
    const isPlain = Object.values(changed).every((value) => value === undefined);
    markup += isPlain ? escapeText(run.text) : tag('tspan', changed, escapeText(run.text));
    previous = run;
  }
  return markup;
}

function place({ x, runs }: TextChunk): { x: string; y: string } {
  return { x: short(x), y: short(runs[0]?.y ?? 0) };
}

function anchor({ anchor: value }: TextChunk): string | undefined {
  return value === 'start' ? undefined : value;
}

function move(distance: number | undefined): string | undefined {
  return distance !== undefined && Math.abs(distance) >= 0.05 ? short(distance) : undefined;
}

function styleOf({ element, fontSize }: TextRun): Style {
  const role = paintOf(element, 'text')?.role ?? 'ink';
  const decoration = valueFor(element, 'text-decoration');
  return {
    'font-size': fontSize === BASE_SIZE ? undefined : short(fontSize),
    'font-weight': isBold(element) ? '700' : undefined,
    'font-style': valueFor(element, 'font-style') === 'italic' ? 'italic' : undefined,
    'text-decoration': decoration === 'underline' || decoration === 'line-through' ? decoration : undefined,
    class: role === 'ink' ? undefined : `gw-d-t-${role}`,
  };
}

/** What must be said anew where a run's style is not the base's, default values included. */
function difference(style: Style, base: Style): Partial<Record<keyof Style, string | undefined>> {
  const initial = {
    'font-size': short(BASE_SIZE),
    'font-weight': '400',
    'font-style': 'normal',
    'text-decoration': 'none',
    class: 'gw-d-t-ink',
  };
  const changed: Partial<Record<keyof Style, string | undefined>> = {};
  for (const key of Object.keys(style) as (keyof Style)[]) {
    if (style[key] !== base[key]) changed[key] = style[key] ?? initial[key];
  }
  return changed;
}
