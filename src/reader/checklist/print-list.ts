/** Prints the page's checklist alone, under the page's title: with the ticks as they stand, or with empty boxes. */
export function printList(isEmpty: boolean): void {
  const root = document.documentElement;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.task-list-item input')];
  const stood = boxes.map(({ checked }) => checked);
  root.dataset.printing = 'checklist';
  if (isEmpty) for (const box of boxes) box.checked = false;
  const restore = () => {
    delete root.dataset.printing;
    for (const [index, box] of boxes.entries()) box.checked = stood[index] ?? box.checked;
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
