/** A number as short as two decimals allow: `12`, `0.5`, `-.25` is written `-.25`. */
export function short(value: number): string {
  const text = String(Math.round(value * 100) / 100);
  if (text === '-0') return '0';
  return text.replace(/^(-?)0\./, '$1.');
}

/** A length attribute as a short number; units other than px are left to SVG. */
export function shortLength(source: string): string {
  const match = /^\s*(-?[\d.]+(?:e[+-]?\d+)?)(px)?\s*$/i.exec(source);
  return match?.[1] === undefined ? source.trim() : short(Number(match[1]));
}

/** Path data, points or a transform with every number shortened and the separators that can go gone. */
export function shortNumbers(source: string): string {
  return source
    .replace(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi, (number) => ` ${short(Number(number))}`)
    .replace(/[\s,]+/g, ' ')
    .replace(/ ?([a-zA-Z()]) ?/g, '$1')
    .replace(/ -/g, '-')
    .trim();
}

/** Path data like `shortNumbers`, without lines to the point where they start: those would give an arrowhead no direction. */
export function shortPath(d: string): string {
  let path = shortNumbers(d);
  for (let before = ''; before !== path; ) {
    before = path;
    path = path.replace(/([ML])([^a-zA-Z]+)L\2(?=[a-zA-Z]|$)/g, '$1$2');
  }
  return path;
}
