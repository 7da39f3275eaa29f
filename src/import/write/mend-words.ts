import { checkProse, type ProseRules } from '../../checks/prose/check-prose.ts';
import { applyEdits } from '../../cli/check/fix-files.ts';
import { errorsIn, type Problem } from '../../errors/problem.ts';
import type { Block, Draft } from '../draft.ts';

/** What one edit brings to light, the next round mends. */
const MOST_ROUNDS = 4;

/** A page with the words mended that the checks can mend, and what they still say of the rest. */
export interface MendedPage {
  text: string;
  left: Problem[];
}

/** Mends spaces, punctuation and spelling as `check --fix` does, and notes the lines of the source that it touched. */
export function mendWords(
  draft: Draft,
  file: string,
  page: { text: string; starts: ReadonlyMap<number, Block> },
  rules: ProseRules,
): MendedPage {
  let { text } = page;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = checkProse(file, text, rules).filter(({ edit }) => edit);
    const { text: mended, done } = applyEdits(text, found);
    if (done.length === 0) break;
    for (const { line } of done) note(draft, page.starts, line);
    text = mended;
  }
  return { text, left: errorsIn(checkProse(file, text, rules)) };
}

function note({ read }: Draft, starts: ReadonlyMap<number, Block>, line: number): void {
  const start = [...starts.keys()].filter((first) => first <= line).at(-1);
  const block = start === undefined ? undefined : starts.get(start);
  if (block?.node.position) read.ledger.change(read.spanOf(block.node), 'typography');
}
