/** A piece of a formula. A sign is one of `+ - * / ( )`, however it was written. */
export interface FormulaToken {
  kind: 'name' | 'number' | 'sign' | 'unknown';
  text: string;
  value?: number;
}

const SIGNS: Record<string, string> = {
  ...{ '+': '+', '＋': '+', '-': '-', '−': '-', '–': '-', '－': '-', '*': '*', '×': '*', '＊': '*', '·': '*' },
  ...{ '/': '/', '÷': '/', '／': '/', '(': '(', '（': '(', ')': ')', '）': ')' },
};

const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([%％]?)/;
const SPACE = /\s/u;
const WITHIN = /[-/]/;
const LETTER = /[\p{L}\p{N}_]/u;

/** Cuts a formula into names, numbers and signs; what is none of them becomes one `unknown` up to the next sign. */
export function readTokens(text: string, names: readonly string[]): FormulaToken[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    if (SPACE.test(rest[0] ?? '')) {
      at += 1;
      continue;
    }
    const { token, length } = readOne(rest, longestFirst);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function readOne(rest: string, names: readonly string[]): { token: FormulaToken; length: number } {
  const name = names.find((each) => startsWithName(rest, each));
  if (name !== undefined) return { token: { kind: 'name', text: name }, length: name.length };
  const sign = SIGNS[rest[0] ?? ''];
  if (sign) return { token: { kind: 'sign', text: sign }, length: 1 };
  const [whole, digits, percent] = NUMBER.exec(rest) ?? [];
  if (whole !== undefined && digits !== undefined && endsBefore(rest.slice(whole.length))) {
    const value = Number(digits.replaceAll(',', '')) / (percent ? 100 : 1);
    return { token: { kind: 'number', text: whole, value }, length: whole.length };
  }
  const length = wordLength(rest);
  return { token: { kind: 'unknown', text: rest.slice(0, length).trim() }, length };
}

/** Up to the next sign; a hyphen or a stroke between two letters is part of the word. */
function wordLength(rest: string): number {
  for (let at = 0; at < rest.length; at += 1) {
    const isWithin = WITHIN.test(rest[at] ?? '') && LETTER.test(rest[at - 1] ?? '') && LETTER.test(rest[at + 1] ?? '');
    if (Object.hasOwn(SIGNS, rest[at] ?? '') && !isWithin) return at;
  }
  return rest.length;
}

function startsWithName(rest: string, name: string): boolean {
  return rest.slice(0, name.length).toLowerCase() === name.toLowerCase() && endsBefore(rest.slice(name.length));
}

/** A name ends where, after any spaces, a sign or nothing follows; otherwise it is the beginning of a longer word. */
function endsBefore(rest: string): boolean {
  const following = rest.trimStart()[0];
  return following === undefined || !LETTER.test(following);
}
