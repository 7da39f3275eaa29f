let line: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Long enough to read a sentence. */
const SHOWN_MS = 6000;

/** Tells the reader something in passing: a line at the foot of the window, which screen readers read out. */
export function tell(text: string): void {
  line ??= addLine();
  const shown = line;
  clearTimeout(timer);
  // The same words twice are said twice only when they were gone in between.
  shown.textContent = '';
  setTimeout(() => {
    shown.textContent = text;
  }, 50);
  timer = setTimeout(() => {
    shown.textContent = '';
  }, SHOWN_MS);
}

function addLine(): HTMLElement {
  const added = document.createElement('div');
  added.className = 'gw-told';
  added.setAttribute('role', 'status');
  document.body.append(added);
  return added;
}
