import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Passage } from './passage.ts';

/** Keys that hold what is no prose, under whichever language. */
const NO_WORDS = new Set(['synonyms', 'avoid', 'formula']);

/** The words of a YAML text by language: everything under `zh` or `en`, or all of a file that is in one language. */
export function yamlPassages(
  text: string,
  whole: Locale | undefined,
  { shift = 0, skip = '' } = {},
): Record<Locale, Passage[]> {
  const found: Record<Locale, Passage[]> = { zh: [], en: [] };
  const visit = (node: unknown, locale: Locale | undefined): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (!NO_WORDS.has(name) && name !== skip) visit(value, LOCALES.find((each) => each === name) ?? locale);
      }
    }
    if (isSeq(node)) for (const item of node.items) visit(item, locale);
    if (locale && isScalar(node) && typeof node.value === 'string') {
      const passage = scalarPassage(node as Scalar<string>, text, shift);
      if (passage) found[locale].push(passage);
    }
  };
  visit(parseDocument(text, { keepSourceTokens: false }).contents, whole);
  return found;
}

function scalarPassage(node: Scalar<string>, text: string, shift: number): Passage | undefined {
  const [from = 0, upTo = 0] = node.range ?? [];
  const offsets: number[] = [];
  let offset = from;
  for (const character of node.value.split('')) {
    while (offset < upTo && text.charAt(offset) !== character && !isFolded(text.charAt(offset), character)) offset += 1;
    offsets.push(offset + shift);
    offset += 1;
  }
  offsets.push(upTo + shift);
  return node.value.trim() === '' ? undefined : { kind: 'label', text: node.value, offsets };
}

/** A folded text has a space where its lines break. */
function isFolded(written: string, read: string): boolean {
  return written === '\n' && read === ' ';
}
