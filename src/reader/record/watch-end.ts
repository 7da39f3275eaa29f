import { noteRead } from './record.ts';
import { showRecord } from './show-record.ts';

/** Nobody reads a page in less: who jumps to its end in passing has not read it. */
const LEAST_MS = 10_000;

/** Notes a page as read when its end is on the screen, once the page has been open long enough. */
export function watchEnd(end: HTMLElement): void {
  const observer = new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting;
    clearTimeout(timer);
    if (isSeen) timer = setTimeout(note, Math.max(0, LEAST_MS - performance.now()));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    if (document.hidden) return;
    observer.disconnect();
    noteRead();
    showRecord();
  };
  observer.observe(end);
}
