/** A value of a property with whether it was marked `!important`. */
export interface Declaration {
  value: string;
  isImportant: boolean;
}

const CACHE_LIMIT = 4000;
const cache = new Map<string, ReadonlyMap<string, Declaration>>();

/** Reads the declarations of a `style` attribute or of a rule's block; later ones win, broken ones are left out. */
export function parseDeclarations(source: string): ReadonlyMap<string, Declaration> {
  const known = cache.get(source);
  if (known) return known;
  const declarations = new Map<string, Declaration>();
  for (const part of splitOutsideBrackets(source)) addDeclaration(declarations, part);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(source, declarations);
  return declarations;
}

function addDeclaration(declarations: Map<string, Declaration>, part: string): void {
  const colon = part.indexOf(':');
  if (colon < 1) return;
  const name = part.slice(0, colon).trim().toLowerCase();
  const written = part.slice(colon + 1).trim();
  const value = written.replace(/\s*!\s*important$/i, '');
  if (!/^[a-z-]+$/.test(name) || value === '' || value === 'undefined') return;
  declarations.set(name, { value, isImportant: value !== written });
}

function splitOutsideBrackets(source: string): string[] {
  if (!source.includes('(')) return source.split(';');
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ';' && depth <= 0) {
      parts.push(source.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}
