/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Text as XML writes it; control characters that XML forbids are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** One element as markup; without content it closes itself. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') opening += ` ${key}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  }
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
