/**
 * Chinese emphasis. CommonMark decides whether `**` opens or closes by the characters beside it and takes full-width punctuation for
 * the end of a word, so in `**注意：**这里` the second `**` closes nothing. As in the amendment that `remark-cjk-friendly` implements,
 * a CJK character beside a run counts as a boundary. Here it is done before parsing: where the amendment differs, an invisible
 * private-use character is put between the run and the punctuation, and taken out of the finished HTML again.
 */
const SENTINEL = '\u{F8F0}';

const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /[\s\p{Zs}]|^$/u;
const RUN = /(?<!\\)(\*+|~~)/gu;

/** Puts sentinels where Chinese emphasis needs them; text without any comes back unchanged. */
export function addSentinels(source: string): string {
  return source.replace(RUN, (run, _group: string, offset: number) => {
    const before = lastCharacter(source.slice(Math.max(0, offset - 2), offset));
    const after = firstCharacter(source.slice(offset + run.length, offset + run.length + 2));
    if (SPACE.test(before) || SPACE.test(after) || !(CJK.test(before) || CJK.test(after))) return run;
    const opensOnlyByAmendment = PUNCTUATION.test(after) && !PUNCTUATION.test(before);
    const closesOnlyByAmendment = PUNCTUATION.test(before) && !PUNCTUATION.test(after);
    if (opensOnlyByAmendment) return `${run}${SENTINEL}`;
    return closesOnlyByAmendment ? `${SENTINEL}${run}` : run;
  });
}

/** Takes the sentinels out again. */
export function removeSentinels(text: string): string {
  return text.replaceAll(SENTINEL, '');
}

/** The column in the author's text of a column in the text with sentinels. */
export function columnWithoutSentinels(line: string, column: number): number {
  return column - (line.slice(0, column - 1).split(SENTINEL).length - 1);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}

function firstCharacter(text: string): string {
  return [...text][0] ?? '';
}
