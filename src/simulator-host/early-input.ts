/** What a reader has done in a form that was not alive yet. */
export interface EarlyInput {
  /** Takes what the fields hold; to be called right before they come to life with values of their own. */
  take: () => void;
  /** Types and presses it all again. */
  replay: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Watches what happens in an element until it is replayed: typed, chosen and dragged values, buttons pressed, keys with a function. */
export function keepEarlyInput(element: HTMLElement): EarlyInput {
  const presses: (() => void)[] = [];
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) presses.push(() => button.click());
  };
  const onKey = (event: KeyboardEvent) => {
    // Letters are in the field's value already.
    if (event.key.length > 1) presses.push(() => event.target?.dispatchEvent(new KeyboardEvent('keydown', event)));
  };
  element.addEventListener('click', onClick);
  element.addEventListener('keydown', onKey);
  let changes: (() => void)[] = [];
  return {
    take() {
      const controls = [...element.querySelectorAll<Control>('input, select')];
      changes = controls.filter(isTouched).map(changeAgain);
    },
    replay() {
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKey);
      for (const again of [...changes, ...presses]) again();
    },
  };
}

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
}

function changeAgain(control: Control): () => void {
  const { value } = control;
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return () => control.click();
  const caret = control instanceof HTMLInputElement && control.type === 'text' ? control.selectionStart : null;
  return () => {
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    if (caret !== null && control instanceof HTMLInputElement) control.setSelectionRange(caret, caret);
  };
}
