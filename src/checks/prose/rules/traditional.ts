import { excerpt, type Finding, type ProseRule } from '../finding.ts';

/** Turns traditional characters into simplified ones, one for one. */
export type Simplify = (text: string) => string;

/** Chinese on the site is written in simplified characters. */
export function simplifiedOnly(simplify: Simplify): ProseRule {
  return ({ text }) => {
    const simplified = simplify(text);
    if (simplified === text || simplified.length !== text.length) return [];
    return runsThatDiffer(text, simplified).map(({ at, length }): Finding => {
      const right = simplified.slice(at, at + length);
      return {
        rule: 'traditional-characters',
        at,
        length,
        found: excerpt(text, at, length),
        expected: { zh: '简体字', en: 'simplified characters' },
        fix: excerpt(simplified, at, length),
        replacement: right,
      };
    });
  };
}

function runsThatDiffer(text: string, other: string): { at: number; length: number }[] {
  const runs: { at: number; length: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === other.charAt(index)) continue;
    const last = runs.at(-1);
    if (last && last.at + last.length === index) last.length += 1;
    else runs.push({ at: index, length: 1 });
  }
  return runs;
}
