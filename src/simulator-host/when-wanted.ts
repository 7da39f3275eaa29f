/** What shows that a reader wants to use an element. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'touchstart'];

/** Does something once, at the first sign that a reader wants to use an element. */
export function whenWanted(element: HTMLElement, act: () => void): void {
  const begin = () => {
    for (const sign of SIGNS) element.removeEventListener(sign, begin);
    act();
  };
  for (const sign of SIGNS) element.addEventListener(sign, begin, { passive: true });
}
