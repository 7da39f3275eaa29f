import { type Declaration, parseDeclarations } from './declarations.ts';
import { matches, parseSelector, type Selector, subjectOf } from './selector.ts';

interface Rule {
  selector: Selector;
  declarations: ReadonlyMap<string, Declaration>;
  order: number;
}

/** A parsed style sheet that answers which value the rules give to a property of an element. */
export interface Sheet {
  /** The winning declaration, with its weight for comparison with an inline one. */
  lookUp(element: Element, property: string): Declaration | undefined;
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;

/** Reads what Mermaid writes into a drawing's `style` element: flat rules; at-rules (key frames, media) are dropped. */
export function parseSheet(css: string): Sheet {
  const byProperty = new Map<string, Rule[]>();
  let order = 0;
  for (const [, selectors = '', block = ''] of withoutAtRules(css).matchAll(RULE)) {
    const declarations = parseDeclarations(block);
    for (const source of selectors.split(',')) {
      const selector = parseSelector(withoutNamespace(source.trim()));
      if (!selector) continue;
      order += 1;
      addRule(byProperty, { selector, declarations, order });
    }
  }
  for (const rules of byProperty.values())
    rules.sort((a, b) => b.selector.specificity - a.selector.specificity || b.order - a.order);
  return { lookUp: (element, property) => firstMatch(byProperty.get(property), element, property) };
}

/** Mermaid puts the drawing's own id before every selector; the sheet is only ever asked about that drawing. */
function withoutNamespace(selector: string): string {
  return selector.replace(/^#[\w-]+\s+(?![>+])/, '');
}

function addRule(byProperty: Map<string, Rule[]>, rule: Rule): void {
  for (const property of rule.declarations.keys()) {
    const rules = byProperty.get(property);
    if (rules) rules.push(rule);
    else byProperty.set(property, [rule]);
  }
}

function firstMatch(rules: readonly Rule[] | undefined, element: Element, property: string): Declaration | undefined {
  if (!rules) return undefined;
  let winner: Declaration | undefined;
  const subject = subjectOf(element);
  for (const { selector, declarations } of rules) {
    const declaration = declarations.get(property);
    if (!declaration || (winner && !declaration.isImportant)) continue;
    if (!matches(subject, selector)) continue;
    if (declaration.isImportant) return declaration;
    winner = declaration;
  }
  return winner;
}

/** Comments and at-rules with their nested blocks are cut out by counting braces. */
function withoutAtRules(css: string): string {
  const source = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let kept = '';
  let index = 0;
  for (let at = source.indexOf('@'); at >= 0; at = source.indexOf('@', index)) {
    kept += source.slice(index, at);
    index = endOfAtRule(source, at);
  }
  return kept + source.slice(index);
}

function endOfAtRule(source: string, start: number): number {
  let depth = 0;
  for (let index = start; index < source.length; index += 1) {
    const character = source[index];
    if (character === ';' && depth === 0) return index + 1;
    if (character === '{') depth += 1;
    if (character === '}') {
      depth -= 1;
      if (depth <= 0) return index + 1;
    }
  }
  return source.length;
}
