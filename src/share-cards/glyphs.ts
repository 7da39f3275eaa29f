import { GLYPH_BOX, glyphSvg } from './card-svg.ts';
import type { Face } from './outlines.ts';
import { render } from './render.ts';

/** Where a character's ink is, from 0 to 255, with the place of its upper left corner from where the character stands. */
export interface Glyph {
  left: number;
  top: number;
  width: number;
  height: number;
  ink: Uint8Array;
}

/** A character's ink in a size of type, drawn once: titles have most of their characters in common. */
export function createGlyphs(face: Face): (character: string, size: number) => Glyph {
  const drawn = new Map<string, Glyph>();
  return (character, size) => {
    const key = `${size} ${character}`;
    const glyph = drawn.get(key) ?? drawGlyph(face, character, size);
    drawn.set(key, glyph);
    return glyph;
  };
}

function drawGlyph(face: Face, character: string, size: number): Glyph {
  const { path, advance } = face.outlineOf(character);
  const { left, right, above, below } = GLYPH_BOX;
  const place = { left: Math.round(-left * size), top: Math.round(-above * size) };
  if (path === '') return { ...place, width: 0, height: 0, ink: new Uint8Array() };
  const width = Math.ceil((left + advance + right) * size);
  const height = Math.ceil((above + below) * size);
  const pixels = render(glyphSvg(path, size, { width, height }));
  return {
    ...place,
    width,
    height,
    ink: Uint8Array.from({ length: width * height }, (_, at) => pixels[4 * at + 3] ?? 0),
  };
}
