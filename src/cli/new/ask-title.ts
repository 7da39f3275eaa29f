import { pageSchema } from '../../schemas/page.ts';
import type { Said } from '../command.ts';
import type { Asker } from './ask.ts';
import { Refusal } from './refusal.ts';

/** A title that was given, else is answered, else is the usual one; within the bounds of a page's title. */
export async function askTitle(question: Said, given: string | undefined, usual: string, asker?: Asker) {
  if (given === undefined && asker) return (await asker.text(question, usual, checkTitle)).trim();
  checkTitle(given ?? usual);
  return (given ?? usual).trim();
}

function checkTitle(text: string): void {
  if (pageSchema.shape.title.safeParse(text).success) return;
  throw new Refusal({
    zh: `标题要有 1 到 60 个字符：“${text}”。`,
    en: `A title has 1 to 60 characters: “${text}”.`,
  });
}
