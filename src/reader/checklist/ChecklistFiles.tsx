import type { JSX } from 'preact';
import { fill } from '../../simulator-host/labels/fill.ts';
import { saveFile } from '../../simulator-host/take-away/save-file.ts';
import { today } from '../../simulator-host/take-away/today.ts';
import type { ChecklistProps, Outcome } from './ChecklistBar.tsx';
import { CHECKLIST_WORDS } from './checklist-words.ts';
import { type FiledList, LARGEST_FILE, readList, writeList, writeMarkdown } from './list-file.ts';
import { printList } from './print-list.ts';

interface FilesProps extends ChecklistProps {
  onOutcome: (outcome: Outcome) => void;
}

/** The checklist as a file, from a file, and on paper. */
export function ChecklistFiles({ checklist, page, title, locale, onOutcome }: FilesProps) {
  const words = CHECKLIST_WORDS[locale];
  const items = () => checklist.state.peek().map(({ name, text, ticked }) => ({ name, text, ticked }));
  const listed = (): FiledList => ({ page, title, saved: today(), items: items() });
  const save = (extension: string, type: string, text: string) =>
    saveFile(
      `${page.split('/').at(-1)}-checklist-${today()}.${extension}`,
      new Blob([text], { type: `${type};charset=utf-8` }),
    );
  const saveJson = () =>
    save('json', 'application/json', writeList({ ...listed(), items: [...items(), ...checklist.stale.peek()] }));
  const saveMarkdown = () => save('md', 'text/markdown', writeMarkdown(listed(), checklist.stale.peek(), words));
  const open = async ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onOutcome(await takeFile(file));
    currentTarget.value = '';
  };
  const takeFile = async (file: File): Promise<Outcome> => {
    if (file.size > LARGEST_FILE) return { text: words.tooLarge };
    const list = readList(await file.text());
    if (typeof list === 'string') return { text: words[list] };
    if (list.page !== page) return { text: fill(words.otherPage, { page: list.title.slice(0, 80) }) };
    const { undo, strangers } = checklist.take(list.items);
    const done = checklist.done.peek();
    const taken = fill(words.taken, { done, all: checklist.state.peek().length });
    return { text: strangers > 0 ? `${taken} ${fill(words.strangers, { count: strangers })}` : taken, undo };
  };
  return (
    <div class="gw-checklist-files">
      <button type="button" class="gw-quiet-button" onClick={saveJson}>
        {words.saveJson}
      </button>
      <button type="button" class="gw-quiet-button" onClick={saveMarkdown}>
        {words.saveMarkdown}
      </button>
      <label class="gw-quiet-button">
        <input type="file" accept=".json,application/json" class="sr-only" onChange={open} />
        {words.open}
      </label>
      <button type="button" class="gw-quiet-button" onClick={() => printList(false)}>
        {words.print}
      </button>
      <button type="button" class="gw-quiet-button" onClick={() => printList(true)}>
        {words.printEmpty}
      </button>
    </div>
  );
}
