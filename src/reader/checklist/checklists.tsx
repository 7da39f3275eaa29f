import { effect } from '@preact/signals';
import { render } from 'preact';
import { Keeper } from '../../simulator-host/keeping/keeper.ts';
import { browserShelf } from '../../simulator-host/keeping/shelf.ts';
import { pageLocale } from '../page-locale.ts';
import { cellText } from '../tables/cell-text.ts';
import { ChecklistBar } from './ChecklistBar.tsx';
import { Checklist, type ListItem } from './checklist.ts';
import { isTick, type Tick } from './tick.ts';
import { ticksKey } from './ticks-key.ts';

let isStarted = false;

/** Brings the checklist of a page to life: ticks that were kept are set, new ones are kept, and a bar says how far it is. */
export function startChecklists(page: string): void {
  const names = document.querySelector<HTMLElement>('[data-checklist]')?.dataset.checklist?.split(' ') ?? [];
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.task-list-item input')];
  // A page without names for its items keeps nothing rather than something wrong.
  if (isStarted || boxes.length === 0 || boxes.length !== names.length) return;
  isStarted = true;
  const items = boxes.map((box, index): ListItem => ({ name: names[index] ?? '', text: wordsOf(box) }));
  const keeper = new Keeper<Tick>({ shelf: browserShelf(ticksKey(page)), accepts: isTick, now: Date.now });
  addEventListener('pagehide', () => keeper.flush());
  document.addEventListener('visibilitychange', () => keeper.flush());
  const checklist = new Checklist(items, keeper);
  follow(checklist, boxes);
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const bar = document.querySelector('.gw-checklist-bar');
  if (bar) render(<ChecklistBar checklist={checklist} page={page} title={title} locale={pageLocale()} />, bar);
}

function follow(checklist: Checklist, boxes: readonly HTMLInputElement[]): void {
  // What was ticked before this code came. The browser itself may have ticked boxes again after a reload: those do not count.
  for (const [index, { name, ticked }] of checklist.state.peek().entries()) {
    const box = boxes[index];
    if (box?.closest('[data-touched]') && box.checked !== ticked) checklist.set(name, box.checked);
  }
  effect(() => {
    for (const [index, { ticked }] of checklist.state.value.entries()) if (boxes[index]) boxes[index].checked = ticked;
  });
  for (const [index, box] of boxes.entries()) {
    box.addEventListener('change', () => checklist.set(checklist.state.peek()[index]?.name ?? '', box.checked));
  }
}

function wordsOf(box: HTMLInputElement): string {
  return box.parentElement ? cellText(box.parentElement) : '';
}
