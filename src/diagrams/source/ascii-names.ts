/** The grammar of sankey diagrams knows ASCII alone: other characters travel through it as `_u4f60_`. */
const NEEDS_ASCII = /^\s*sankey(-beta)?\b/;

/** A body in which every character beyond ASCII is spelled out, where the type needs that; otherwise the body itself. */
export function spellOut(body: string): string {
  if (!NEEDS_ASCII.test(body)) return body;
  return body.replace(/\P{ASCII}/gu, (character) => `_u${character.codePointAt(0)?.toString(16)}_`);
}

/** Turns the spelled out characters in a drawing's texts back. */
export function readBack(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.includes('_u'))
      node.nodeValue = text.replace(/_u([0-9a-f]{2,6})_/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
  }
}
