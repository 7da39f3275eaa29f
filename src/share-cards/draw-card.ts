import { Resvg } from '@resvg/resvg-js';
import { CARD_SIZE, type Card } from './card.ts';
import { COLOURS, frameSvg, PLACES, titleSvg } from './card-svg.ts';
import { indexedPng } from './indexed-png.ts';
import { type Face, openFace } from './outlines.ts';
import { setTitle } from './title-lines.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Steps from paper to each colour: enough for smooth edges, few enough for one palette. */
const STEPS = 48;

/** Draws cards. The frame of cards that share it is drawn once; a title is drawn alone and laid into it. */
export function createCardDrawer(): (card: Card) => Promise<Buffer> {
  const face = openFace(600);
  const frames = new Map<string, Frame>();
  return async (card) => {
    await face.load(`${card.title}…${card.label}${card.site}`);
    const { title: _title, ...shared } = card;
    const key = JSON.stringify(shared);
    const frame = frames.get(key) ?? drawFrame(card, face);
    frames.set(key, frame);
    const pixels = frame.pixels.slice();
    layTitle(pixels, card.title, face);
    return indexedPng({ ...CARD_SIZE, palette: frame.palette, pixels });
  };
}

interface Frame {
  palette: Colour[];
  pixels: Uint8Array;
}

function drawFrame(card: Card, face: Face): Frame {
  const paper = colourOf('paper');
  // The ink's steps come first: a title's darkness is its place among them.
  const palette = ['ink', 'rule', card.hue].flatMap((name) => ramp(paper, colourOf(name)));
  const drawn = render(frameSvg(card, face));
  const nearest = new Map<number, number>();
  const pixels = new Uint8Array(CARD_SIZE.width * CARD_SIZE.height);
  for (let at = 0; at < pixels.length; at++) {
    const [red = 0, green = 0, blue = 0] = [drawn[4 * at], drawn[4 * at + 1], drawn[4 * at + 2]];
    const key = (red << 16) | (green << 8) | blue;
    const place = nearest.get(key) ?? nearestIn(palette, [red, green, blue]);
    nearest.set(key, place);
    pixels[at] = place;
  }
  return { palette, pixels };
}

function layTitle(pixels: Uint8Array, title: string, face: Face): void {
  const { margin } = PLACES;
  const { top, height } = PLACES.title;
  const width = CARD_SIZE.width - 2 * margin;
  const drawn = render(titleSvg(setTitle(title, face, width), face));
  for (let row = 0; row < height; row++) {
    const start = (top + row) * CARD_SIZE.width + margin;
    for (let column = 0; column < width; column++) {
      const cover = drawn[4 * (row * width + column) + 3] ?? 0;
      if (cover > 0) pixels[start + column] = Math.round((cover / 255) * (STEPS - 1));
    }
  }
}

function render(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
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
