import { CARD_SIZE, type Card } from './card.ts';
import type { Face } from './outlines.ts';

/** Where a card's parts stand, in pixels. */
export const PLACES = { margin: 88, title: { top: 176, height: 312 }, label: 118, name: 556 } as const;

/** Paper, ink and the hues, as src/styles/tokens.css has them in light. */
export const COLOURS: Record<string, string> = {
  paper: '#fbfaf7',
  rule: '#d9d7d2',
  ink: '#191b20',
  tech: '#1f5891',
  data: '#00656a',
  org: '#815313',
  integration: '#793f88',
  growth: '#2f6b37',
  cases: '#53575e',
};

/** Everything on a card but its title: the mark and the name of its part above, the site's mark and name below. */
export function frameSvg(card: Card, face: Face): string {
  const { margin, label, name } = PLACES;
  const { width, height } = CARD_SIZE;
  const hue = COLOURS[card.hue] ?? COLOURS.ink;
  const mark = card.label && `<rect x="${margin}" y="${label - 25}" width="26" height="26" fill="${hue}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    mark,
    textPaths(card.label, { x: margin + 42, y: label, size: 34, fill: hue ?? '' }, face),
    `<rect x="${margin}" y="${name - 62}" width="${width - 2 * margin}" height="2" fill="${COLOURS.rule}"/>`,
    `<path transform="translate(${margin} ${name - 30}) scale(1.2)" fill="${COLOURS.ink}" d="M0 0h26v4H0zM2 6h5v12H2zM10.5 6h5v12h-5zM19 6h5v12h-5zM0 20h26v4H0z"/>`,
    textPaths(card.site, { x: margin + 46, y: name - 5, size: 32, fill: COLOURS.ink ?? '' }, face),
    '</svg>',
  ].join('');
}

/** One character in black, its baseline and left edge where {@link GLYPH_BOX} says, for a mask of where its ink is. */
export function glyphSvg(path: string, size: number, { width, height }: { width: number; height: number }): string {
  const scale = size / 1000;
  const { left, above } = GLYPH_BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${left * size} ${above * size}) scale(${scale} ${-scale})" d="${path}"/></svg>`;
}

/** Room about a character, in em: to the left of where it stands, to the right of its advance, above and below its baseline. */
export const GLYPH_BOX = { left: 0.25, right: 0.25, above: 1.25, below: 0.5 } as const;

function textPaths(
  text: string,
  { x, y, size, fill }: { x: number; y: number; size: number; fill: string },
  face: Face,
): string {
  const scale = size / 1000;
  let at = x;
  const paths = [...text].map((character) => {
    const { path, advance } = face.outlineOf(character);
    const here = at;
    at += advance * size;
    return (
      path && `<path transform="translate(${here.toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${path}"/>`
    );
  });
  return `<g fill="${fill}">${paths.join('')}</g>`;
}
