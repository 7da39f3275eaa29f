import { CARD_SIZE, type Card } from './card.ts';
import { COLOURS, frameSvg, PLACES } from './card-svg.ts';
import { createGlyphs, type Glyph } from './glyphs.ts';
import { indexedPng, strideOf } from './indexed-png.ts';
import { type Face, openFace } from './outlines.ts';
import { render } from './render.ts';
import { setTitle } from './title-lines.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Steps from paper to each colour: enough for smooth edges, few enough for one palette. */
const STEPS = 48;

const STRIDE = strideOf(CARD_SIZE.width);

/** Draws cards. The frame of cards that share it is drawn once, as is each character; a title is laid into the frame. */
export function createCardDrawer(): (card: Card) => Promise<Buffer> {
  const face = openFace(600);
  const glyphOf = createGlyphs(face);
  const frames = new Map<string, Frame>();
  const rows = new Uint8Array(STRIDE * CARD_SIZE.height);
  return async (card) => {
    await face.load(`${card.title}…${card.label}${card.site}`);
    const { title, ...shared } = card;
    const key = JSON.stringify(shared);
    const frame = frames.get(key) ?? drawFrame(card, face);
    frames.set(key, frame);
    rows.set(frame.rows);
    for (const { character, size, x, y } of placesOf(title, face)) layGlyph(rows, glyphOf(character, size), { x, y });
    return indexedPng({ ...CARD_SIZE, palette: frame.palette, rows });
  };
}

interface Frame {
  palette: Colour[];
  rows: Uint8Array;
}

function drawFrame(card: Card, face: Face): Frame {
  const paper = colourOf('paper');
  // The ink's steps come first: a title's darkness is its place among them.
  const palette = ['ink', 'rule', card.hue].flatMap((name) => ramp(paper, colourOf(name)));
  const drawn = render(frameSvg(card, face));
  const nearest = new Map<number, number>();
  const rows = new Uint8Array(STRIDE * CARD_SIZE.height);
  for (let at = 0; at < CARD_SIZE.width * CARD_SIZE.height; at++) {
    const [red = 0, green = 0, blue = 0] = [drawn[4 * at], drawn[4 * at + 1], drawn[4 * at + 2]];
    const key = (red << 16) | (green << 8) | blue;
    const place = nearest.get(key) ?? nearestIn(palette, [red, green, blue]);
    nearest.set(key, place);
    rows[at + Math.floor(at / CARD_SIZE.width) + 1] = place;
  }
  return { palette, rows };
}

/** Where each character of a title stands: its lines one under another, in the middle of their place. */
function placesOf(title: string, face: Face): { character: string; size: number; x: number; y: number }[] {
  const { top, height } = PLACES.title;
  const { size, lines } = setTitle(title, face, CARD_SIZE.width - 2 * PLACES.margin);
  const leading = size * 1.3;
  const first = top + (height - leading * lines.length) / 2 + size;
  return lines.flatMap((line, at) => {
    let x = PLACES.margin;
    return [...line].map((character) => {
      const place = { character, size, x: Math.round(x), y: Math.round(first + leading * at) };
      x += face.outlineOf(character).advance * size;
      return place;
    });
  });
}

/** Where characters touch, the darker of the two stays. */
function layGlyph(
  rows: Uint8Array,
  { left, top, width, height, ink }: Glyph,
  { x, y }: { x: number; y: number },
): void {
  for (let row = 0; row < height; row++) {
    const start = (y + top + row) * STRIDE + x + left + 1;
    for (let column = 0; column < width; column++) {
      const cover = ink[row * width + column] ?? 0;
      if (cover > 0)
        rows[start + column] = Math.max(rows[start + column] ?? 0, Math.round((cover / 255) * (STEPS - 1)));
    }
  }
}

function ramp(from: Colour, to: Colour): Colour[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const mixed = (at: 0 | 1 | 2) => Math.round(from[at] + ((to[at] - from[at]) * step) / (STEPS - 1));
    return [mixed(0), mixed(1), mixed(2)] as const;
  });
}

function nearestIn(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, colour] of palette.entries()) {
    const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

function colourOf(name: string): Colour {
  const value = Number.parseInt((COLOURS[name] ?? COLOURS.ink ?? '').slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
