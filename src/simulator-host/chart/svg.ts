/** Size of the type in a chart, in pixels. */
export const FONT_SIZE = 12;

/** Attributes of an element; what is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An SVG element as text, with its texts and attributes escaped. @example element('g', { class: 'a' }, ['…']) // '<g class="a">…</g>' */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? round(value) : String(value))}"`)
    .join('');
  return `<${name}${written}${children.length ? `>${children.join('')}</${name}>` : '/>'}`;
}

/** A text element. */
export function textElement(text: string, attributes: Attributes): string {
  return element('text', attributes, [escapeText(text)]);
}

/** A text that is data and never markup. @example escapeText('<b>') // '&lt;b&gt;' */
export function escapeText(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A coordinate to a tenth of a pixel. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Signs as wide as a Han letter, or nearly: those of Chinese punctuation that Latin shares, and the widest Latin ones. */
const WIDE = /[\u2e80-\u{10ffff}“”‘’…—%MW]/u;

/** About how wide a text is, in pixels: Han letters are as wide as the type is high, others about three fifths. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.62;
  return ems * fontSize;
}
