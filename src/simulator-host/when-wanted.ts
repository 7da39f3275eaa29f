/** What shows that a reader wants to use an element; `input` where a program chooses for its reader, without a pointer or the focus. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'touchstart', 'input'];

/** Does something once, at the first sign that a reader wants to use an element. */
export function whenWanted(element: HTMLElement, act: () => void): void {
  const begin = () => {
    for (const sign of SIGNS) element.removeEventListener(sign, begin);
    act();
  };
  for (const sign of SIGNS) element.addEventListener(sign, begin, { passive: true });
}
