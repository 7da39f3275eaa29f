import { visit } from 'unist-util-visit';
import type { Preferred, TreeTransform } from './tree-work.ts';

/** Writes the glossary's word where a text has one that the glossary says to avoid; a longer term that holds it is left alone. */
export const glossary: TreeTransform = ({ root, ledger, locale, spanOf, preferred }) => {
  const { words, terms } = preferred[locale];
  visit(root, 'text', (node) => {
    for (const entry of words) {
      node.value = node.value.replace(patternOf(entry.word), (found: string, at: number, text: string) => {
        if (terms.some((term) => isInside(term, text, at, entry.word))) return found;
        ledger.change(spanOf(node), 'glossary', found);
        return /^[A-Z]/.test(found) ? entry.term.charAt(0).toUpperCase() + entry.term.slice(1) : entry.term;
      });
    }
  });
};

function patternOf(word: Preferred['words'][number]['word']): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/^[A-Za-z]/.test(word) ? `(?<![A-Za-z-])${escaped}(?![A-Za-z-])` : escaped, 'gi');
}

function isInside(term: string, text: string, at: number, word: string): boolean {
  const inside = term.toLowerCase().indexOf(word.toLowerCase());
  return inside >= 0 && text.substr(at - inside, term.length).toLowerCase() === term.toLowerCase();
}
