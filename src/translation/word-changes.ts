import { diffArrays } from 'diff';
import { LANGUAGE_TAGS, type Locale } from '../i18n/locales.ts';

/** A piece of a text as it was and as it is. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * How a text became another, word by word; Chinese is cut into words as its dictionary does.
 *
 * @example wordChanges('do not ship', 'do ship', 'en') // [{ kind: 'same', text: 'do ' }, { kind: 'removed', text: 'not ' }, { kind: 'same', text: 'ship' }]
 */
export function wordChanges(before: string, after: string, locale: Locale): WordChange[] {
  const segmenter = new Intl.Segmenter(LANGUAGE_TAGS[locale], { granularity: 'word' });
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** What is put around a piece that is not the same. */
export type Mark = (change: WordChange) => string;

/** `[-gone-]` and `{+new+}`, as other word diffs write it. */
export const plainMark: Mark = ({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : `{+${text}+}`);

/** The lines in which something changed, with the pieces marked; a run of lines that stayed the same is an ellipsis. */
export function markedLines(changes: readonly WordChange[], mark: Mark = plainMark): string[] {
  const lines = linesOf(changes);
  const shown = lines.map((line) =>
    line.some(({ kind, text }) => kind !== 'same' && text.trim() !== '') ? line.map(marked(mark)).join('') : undefined,
  );
  return shown.flatMap((line, place) => {
    if (line !== undefined) return [line];
    return place === 0 || shown[place - 1] !== undefined ? ['…'] : [];
  });
}

function marked(mark: Mark): (change: WordChange) => string {
  return (change) => (change.kind === 'same' ? change.text : mark(change));
}

/** The changes cut at line breaks. */
function linesOf(changes: readonly WordChange[]): WordChange[][] {
  const lines: WordChange[][] = [[]];
  for (const { kind, text } of changes) {
    for (const [place, piece] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ kind, text: piece });
    }
  }
  return lines;
}
