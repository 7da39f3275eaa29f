import { Resvg } from '@resvg/resvg-js';

/** A drawing's pixels: red, green, blue and cover of each, row by row. */
export function render(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}
