/** What a reader has done in a form that was not alive yet. */
export interface EarlyInput {
  /** Takes what the fields hold; to be called right before they come to life with values of their own. */
  take: () => void;
  /** Types and presses it all again. */
  replay: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

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
  const touched = new Set<Control>();
  const onInput = ({ target }: Event) => {
    if (isControl(target)) touched.add(target);
  };
  // Enter in a field would send the form and leave the page.
  const onSubmit = (event: Event) => event.preventDefault();
  const watched = { click: onClick, keydown: onKey, input: onInput, change: onInput, submit: onSubmit };
  for (const [kind, listener] of Object.entries(watched)) element.addEventListener(kind, listener as EventListener);
  let changes: (() => void)[] = [];
  return {
    take() {
      changes = [...touched].map(changeAgain);
    },
    replay() {
      for (const [kind, listener] of Object.entries(watched)) {
        element.removeEventListener(kind, listener as EventListener);
      }
      for (const again of [...changes, ...presses]) again();
    },
  };
}

function changeAgain(control: Control): () => void {
  const { value, type } = control;
  const isChosen = control instanceof HTMLSelectElement || type === 'checkbox' || type === 'file';
  const isChecked = control instanceof HTMLInputElement && control.checked;
  const caret = type === 'text' && 'selectionStart' in control ? control.selectionStart : null;
  return () => {
    // A file cannot be put into a field a second time; it is still there.
    if (type !== 'file') control.value = value;
    if (control instanceof HTMLInputElement) control.checked = isChecked;
    control.dispatchEvent(new Event(isChosen ? 'change' : 'input', { bubbles: true }));
    if (caret !== null && 'setSelectionRange' in control) control.setSelectionRange(caret, caret);
  };
}
