import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** The two weights that drawings use; lighter and heavier values round to them. */
export type Weight = 400 | 700;

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'symbols'];
const require = createRequire(import.meta.url);
const advances = new Map<Weight, Map<number, number>>();

/**
 * The advance widths of Arimo (the open face with the metrics of Arial and Helvetica) by code point, in em.
 * A code point that none of the shipped subsets holds is absent.
 */
export function advancesOf(weight: Weight): ReadonlyMap<number, number> {
  const known = advances.get(weight);
  if (known) return known;
  const table = new Map<number, number>();
  for (const subset of SUBSETS) addSubset(table, subset, weight);
  advances.set(weight, table);
  return table;
}

function addSubset(table: Map<number, number>, subset: string, weight: Weight): void {
  const file = locate(`@fontsource/arimo/files/arimo-${subset}-${weight}-normal.woff2`);
  if (!file) return;
  const font = create(readFileSync(file)) as Font;
  for (const codePoint of font.characterSet) {
    if (!table.has(codePoint)) table.set(codePoint, font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm);
  }
}

function locate(specifier: string): string | undefined {
  try {
    return require.resolve(specifier);
  } catch {
    return undefined;
  }
}
