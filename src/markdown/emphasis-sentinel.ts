import { friendlyFlanks, plainFlanks, type Run } from './emphasis-flanks.ts';

/**
 * Chinese emphasis. CommonMark decides whether `**` opens or closes by the characters beside it and takes full-width punctuation for
 * the end of a word, so in `**注意：**这里` the second `**` closes nothing. `remark-cjk-friendly` amends the rule; here the amendment is
 * made before parsing: where it differs from what the parser would decide, invisible private-use characters beside the run stand in
 * for a letter, or mark a punctuation or space that does, and are taken out of the finished HTML again.
 */
const LETTER = '\u{F8F0}';
const MARK = '\u{F8F1}';
const PUNCTUATION = '‖';
const SPACE = '\u{A0}';

/** What may be put before and after a run, the least first. */
const BEFORE = ['', LETTER, `${MARK}${PUNCTUATION}`, `${MARK}${SPACE}`];
const AFTER = ['', LETTER, `${PUNCTUATION}${MARK}`, `${SPACE}${MARK}`];
const PAIRS = BEFORE.flatMap((before) => AFTER.map((after) => ({ before, after })));

const EVERY_SENTINEL = [...BEFORE, ...AFTER].filter(Boolean);
/** In addresses the parser has escaped them. */
const SENTINELS = new RegExp([...EVERY_SENTINEL, ...EVERY_SENTINEL.map(encodeURIComponent)].join('|'), 'giu');

/** Escapes and MDX comments are passed over; what is left are runs, one against the other as in `~~**`. */
const RUNS = /\\[\s\S]|\{\/\*[\s\S]*?\*\/\}|[*_~]+/g;
const RUN = /\*+|_+|~+/g;

/** Where a text begins for the parser though the line does not: after the marks of a quotation, and in a cell of a table. */
const QUOTATION = /^[ \t>]*>$/;
const TABLE_ROW = /^[ \t>]*\|/;

/** Puts sentinels where emphasis needs them; text that needs none comes back unchanged. */
export function addSentinels(source: string): string {
  return source.replace(RUNS, (found, offset: number) => {
    if (!/^[*_~]/.test(found)) return found;
    const runs = [...found.matchAll(RUN)].map(({ 0: text, index }) => readRun(source, text, offset + index));
    const least = runs.map((run) => withSentinels(run, PAIRS));
    if (least.join('') === found) return found;
    // What stands between two runs is beside both, so each gets its own.
    return runs.map((run, place) => withSentinels(run, pairsAt(place > 0, place < runs.length - 1))).join('');
  });
}

/** Takes the sentinels out again. */
export function removeSentinels(text: string): string {
  return text.replace(SENTINELS, '');
}

/** The column in the author's text of a column in the text with sentinels. */
export function columnWithoutSentinels(line: string, column: number): number {
  return removeSentinels(line.slice(0, column - 1)).length + 1;
}

interface PlacedRun extends Run {
  text: string;
}

function readRun(source: string, text: string, offset: number): PlacedRun {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  const [twoBefore = '', before = ''] = ['', '', ...line.slice(-4)].slice(-2);
  const end = offset + text.length;
  const [after = ''] = source.slice(end, end + 2);
  const isCell = TABLE_ROW.test(line);
  return {
    text,
    marker: text.charAt(0),
    before: QUOTATION.test(line) || (isCell && before === '|') ? '' : before,
    twoBefore,
    after: isCell && after === '|' ? '' : after,
  };
}

/** The run with the least that makes the parser decide as the amendment does. */
function withSentinels(run: PlacedRun, pairs: typeof PAIRS): string {
  // Three tildes and more are no strikethrough.
  if (run.text.startsWith('~~~')) return run.text;
  const wanted = friendlyFlanks(run);
  const found = pairs.find(({ before, after }) => {
    const flanks = plainFlanks({ ...run, before: before.at(-1) ?? run.before, after: after.at(0) ?? run.after });
    return flanks.open === wanted.open && flanks.close === wanted.close;
  });
  return found ? `${found.before}${run.text}${found.after}` : run.text;
}

function pairsAt(isBesideRunBefore: boolean, isBesideRunAfter: boolean): typeof PAIRS {
  return PAIRS.filter(({ before, after }) => (before || !isBesideRunBefore) && (after || !isBesideRunAfter));
}
