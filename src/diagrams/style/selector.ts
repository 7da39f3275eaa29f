/** One compound of a selector: what an element must be, and how it stands to the compound on its left. */
interface Compound {
  combinator: ' ' | '>' | '+';
  tag?: string;
  id?: string;
  classes: string[];
  attributes: { name: string; operator: string; value: string }[];
  isFirstChild: boolean;
}

/** A selector ready for matching. */
export interface Selector {
  compounds: readonly Compound[];
  specificity: number;
}

const TOKEN =
  /([#.]?)((?:[\w-]|\P{ASCII}|\\.)+)|\[([\w:-]+)(?:([~|^$*]?=)["']?([^"'\]]*)["']?)?\]|(:[\w-]+(?:\([^)]*\))?)|\*/guy;

/** Reads one selector; undefined when it uses something that Mermaid's own sheets do not need (then the rule is skipped). */
export function parseSelector(source: string): Selector | undefined {
  const compounds: Compound[] = [];
  const parts = source
    .replace(/\s*([>+])\s*/g, ' $1')
    .trim()
    .split(/\s+/);
  for (const part of parts) {
    const compound = parseCompound(part);
    if (!compound) return undefined;
    compounds.push(compound);
  }
  return { compounds, specificity: compounds.reduce((sum, compound) => sum + specificityOf(compound), 0) };
}

/** What a selector's last part can be held against without asking the element again. */
export interface Subject {
  element: Element;
  tag: string;
  id: string | null;
  /** The class names between spaces, with one space at either end. */
  classes: string;
}

/** Reads an element once for any number of selectors. */
export function subjectOf(element: Element): Subject {
  return {
    element,
    tag: element.localName.toLowerCase(),
    id: element.getAttribute('id'),
    classes: spacedClasses(element),
  };
}

/** Whether the element is one that the selector means. */
export function matches(subject: Subject, { compounds }: Selector): boolean {
  const last = compounds.at(-1);
  if (!last || !matchesSubject(subject, last)) return false;
  return compounds.length === 1 || matchesFrom(subject.element, compounds, compounds.length - 1, true);
}

function matchesSubject({ element, tag, id, classes }: Subject, compound: Compound): boolean {
  if (compound.tag && tag !== compound.tag) return false;
  if (compound.id !== undefined && id !== compound.id) return false;
  for (const name of compound.classes) if (!classes.includes(` ${name} `)) return false;
  if (compound.isFirstChild && element.previousElementSibling) return false;
  return compound.attributes.every(({ name, operator, value }) =>
    matchesAttribute(element.getAttribute(name), operator, value),
  );
}

function spacedClasses(element: Element): string {
  return ` ${(element.getAttribute('class') ?? '').replace(/\s+/g, ' ')} `;
}

function matchesFrom(element: Element, compounds: readonly Compound[], index: number, isKnown = false): boolean {
  const compound = compounds[index];
  if (!compound || !(isKnown || matchesSubject(subjectOf(element), compound))) return false;
  if (index === 0) return true;
  if (compound.combinator === '+') {
    const previous = element.previousElementSibling;
    return previous !== null && matchesFrom(previous, compounds, index - 1);
  }
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (matchesFrom(parent, compounds, index - 1)) return true;
    if (compound.combinator === '>') return false;
  }
  return false;
}

function matchesAttribute(found: string | null, operator: string, value: string): boolean {
  if (found === null) return false;
  if (operator === '') return true;
  if (operator === '=') return found === value;
  if (operator === '*=') return found.includes(value);
  if (operator === '^=') return found.startsWith(value);
  if (operator === '$=') return found.endsWith(value);
  return found.split(/\s+/).includes(value);
}

function parseCompound(part: string): Compound | undefined {
  const combinator = part[0] === '>' || part[0] === '+' ? part[0] : ' ';
  const body = combinator === ' ' ? part : part.slice(1);
  const compound: Compound = { combinator, classes: [], attributes: [], isFirstChild: false };
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let token = TOKEN.exec(body); token; token = TOKEN.exec(body)) {
    end = TOKEN.lastIndex;
    if (!addToken(compound, token)) return undefined;
  }
  return end === body.length && end > 0 ? compound : undefined;
}

function addToken(compound: Compound, token: RegExpExecArray): boolean {
  const [, sign, name, attribute, operator = '', value = '', pseudo] = token;
  if (name !== undefined && sign === '#') compound.id = unescapeName(name);
  else if (name !== undefined && sign === '.') compound.classes.push(unescapeName(name));
  else if (name !== undefined) compound.tag = name.toLowerCase();
  else if (attribute !== undefined) compound.attributes.push({ name: attribute, operator, value });
  else if (pseudo === ':first-child' || pseudo === ':first-of-type') compound.isFirstChild = true;
  else if (pseudo !== undefined && pseudo !== ':root') return false;
  return true;
}

function unescapeName(name: string): string {
  return name.replace(/\\(.)/g, '$1');
}

function specificityOf(compound: Compound): number {
  const ids = compound.id === undefined ? 0 : 1;
  const classes = compound.classes.length + compound.attributes.length + (compound.isFirstChild ? 1 : 0);
  return ids * 10_000 + classes * 100 + (compound.tag ? 1 : 0);
}
