import type { Drawing } from '../draw.ts';
import { adapt } from '../paint/adaptations.ts';
import { escapeText, tag } from './markup.ts';
import { short } from './numbers.ts';
import { writeDrawing } from './write-drawing.ts';

const MARGIN = 8;
/** Wider or higher than this is a layout gone wrong, and no page could show it. */
const GREATEST_EXTENT = 20_000;

/** What a finished drawing carries besides its picture. */
export interface Finish {
  prefix: string;
  title: string;
  description: string;
  type: string;
}

/** Writes the tree that Mermaid has drawn as the `svg` that a page holds. */
export function finish(root: Element, { prefix, title, description, type }: Finish): Drawing {
  adapt(root, type);
  const { markup, box } = writeDrawing(root, prefix);
  if (!(box.width > 0 && box.height > 0)) throw new Error('the diagram draws nothing');
  if (box.width > GREATEST_EXTENT || box.height > GREATEST_EXTENT)
    throw new Error('the diagram is too large to be shown');
  const [x, y] = [Math.floor(box.x - MARGIN), Math.floor(box.y - MARGIN)];
  const width = Math.ceil(box.x + box.width + MARGIN) - x;
  const height = Math.ceil(box.y + box.height + MARGIN) - y;
  const names =
    tag('title', { id: `${prefix}t` }, escapeText(title)) + tag('desc', { id: `${prefix}d` }, escapeText(description));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `gw-d gw-d-type-${type.toLowerCase()}`,
    viewBox: [x, y, width, height].map(short).join(' '),
    width: String(width),
    height: String(height),
    'font-size': '16',
    role: 'img',
    'aria-labelledby': `${prefix}t ${prefix}d`,
  };
  return { svg: tag('svg', attributes, names + markup), title, description, width, height, type };
}
