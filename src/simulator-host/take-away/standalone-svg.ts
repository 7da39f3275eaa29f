import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { chartSvg } from '../chart/chart-svg.ts';

/** A chart that needs no page: its text, and its size in pixels. */
export interface StandaloneSvg {
  text: string;
  width: number;
  height: number;
}

const WIDTH = 800;
const MARGIN = 16;

/** What the page's style sheet says of a chart's parts, and a file must say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];

/**
 * A chart as an SVG file in the page's present colours, which are written out as plain ones on every part, on the page's paper. The
 * chart is laid into the page for a moment, unseen, because only there are its classes colours.
 */
export function standaloneSvg(chart: Chart, label: string, locale: Locale): StandaloneSvg {
  const place = document.createElement('div');
  place.className = 'gw-sim gw-sim-hidden';
  place.innerHTML = chartSvg(chart, locale, label, WIDTH);
  document.body.append(place);
  try {
    const svg = place.querySelector('svg');
    if (!svg) throw new TypeError('A chart is drawn as one svg element.');
    const paper = plainColour(getComputedStyle(document.body).backgroundColor) ?? '#ffffff';
    for (const part of [svg, ...svg.querySelectorAll<SVGElement>('*')]) writeOutStyle(part);
    return onPaper(svg, paper);
  } finally {
    place.remove();
  }
}

function writeOutStyle(part: SVGElement): void {
  const style = getComputedStyle(part);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    const isColour = property === 'fill' || property === 'stroke';
    const plain = isColour ? (plainColour(value) ?? 'none') : value;
    if (plain !== '' && plain !== 'normal') part.setAttribute(property, plain);
  }
  part.removeAttribute('class');
}

function onPaper(svg: SVGElement, paper: string): StandaloneSvg {
  const height = Number(svg.getAttribute('viewBox')?.split(' ')[3]) || WIDTH;
  const size = { width: WIDTH + 2 * MARGIN, height: height + 2 * MARGIN };
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${size.width} ${size.height}`);
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: -MARGIN, y: -MARGIN, ...size, fill: paper })) {
    sheet.setAttribute(name, String(value));
  }
  svg.prepend(sheet);
  return { text: new XMLSerializer().serializeToString(svg), ...size };
}

/** A colour as every program knows it, `#rrggbb`, by painting it; nothing for one that is see-through. */
function plainColour(value: string): string | undefined {
  if (value === '' || value === 'none' || value === 'transparent') return undefined;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return value;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return undefined;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
