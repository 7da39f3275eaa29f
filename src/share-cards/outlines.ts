import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import { decompress } from 'wawoff2';

/** A character's outline, in units of the em square with y upwards, and how far the next one stands from it, in em. */
export interface Outline {
  path: string;
  advance: number;
}

/** Outlines of characters in one weight. */
export interface Face {
  /** Reads the parts of the face that hold these characters. */
  load: (text: string) => Promise<void>;
  /** A character that no part holds is a space. */
  outlineOf: (character: string) => Outline;
}

const FOLDER = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));

/**
 * Noto Sans SC in a weight. The package holds it in a hundred parts by code point, of which a site's titles need a few; each is unpacked
 * before it is varied, since only plain TrueType can be.
 */
export function openFace(weight: number): Face {
  const parts = readParts();
  const fonts = new Map<string, Font>();
  const outlines = new Map<string, Outline>();
  const places = new Map<string, string>();
  const partOf = (character: string) => {
    const name = places.get(character) ?? partWith(character, parts);
    places.set(character, name);
    return name;
  };
  return {
    async load(text) {
      const names = new Set([...new Set(text)].map(partOf));
      for (const name of names) if (name !== '' && !fonts.has(name)) fonts.set(name, await readFont(name, weight));
    },
    outlineOf(character) {
      const known = outlines.get(character) ?? outlineIn(fonts.get(partOf(character)), character);
      outlines.set(character, known);
      return known;
    },
  };
}

const BLANK: Outline = { path: '', advance: 0.3 };

function outlineIn(font: Font | undefined, character: string): Outline {
  const codePoint = character.codePointAt(0) ?? 0;
  if (!font?.hasGlyphForCodePoint(codePoint)) return BLANK;
  const glyph = font.glyphForCodePoint(codePoint);
  const scale = 1000 / font.unitsPerEm;
  return { path: glyph.path.scale(scale, scale).toSVG(), advance: glyph.advanceWidth / font.unitsPerEm };
}

async function readFont(name: string, weight: number): Promise<Font> {
  const packed = readFileSync(path.join(FOLDER, `files/noto-sans-sc-${name}-wght-normal.woff2`));
  const font = create(Buffer.from(await decompress(packed))) as Font;
  return font.getVariation({ wght: weight });
}

interface Part {
  name: string;
  ranges: (readonly [from: number, to: number])[];
}

/** The part that holds a character; empty where none does. */
function partWith(character: string, parts: readonly Part[]): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const part = parts.find(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to));
  return part?.name ?? '';
}

/** `{ "[4]": "U+1f1e9-1f1f5,U+21a" }`, as the package states which part holds what. */
function readParts(): Part[] {
  const stated = JSON.parse(readFileSync(path.join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(stated).map(([name, text]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: text.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}
