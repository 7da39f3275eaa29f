import type { Answer } from '../answer.ts';
import type { AnswerSheet } from './own-answers.ts';

/** What every part of an item's question gets. */
export interface ItemProps {
  sheet: AnswerSheet;
  item: string;
  answer: Answer | undefined;
}

/** The radio group of an item. */
export function groupOf(item: string): string {
  return `answer-${item}`;
}
