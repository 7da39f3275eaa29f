/** What a reader has done in a form that was not alive yet. */
export interface EarlyInput {
  /** Whether the reader is in the form or has done something there, before or since this began to watch. */
  hasBegun: () => boolean;
  /** Takes what the fields hold; to be called right before they come to life with values of their own. */
  take: () => void;
  /** Types and presses it all again. */
  replay: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Keeps what happens in an element until it is replayed: typed, chosen and dragged values, buttons pressed, keys with a function. Values
 * are read from the fields themselves, so that one counts that was chosen before any script of the page had arrived.
 */
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
  // Enter in a field would send the form and leave the page.
  const onSubmit = (event: Event) => event.preventDefault();
  const watched = { click: onClick, keydown: onKey, submit: onSubmit };
  for (const [kind, listener] of Object.entries(watched)) element.addEventListener(kind, listener as EventListener);
  let changes: (() => void)[] = [];
  return {
    hasBegun: () =>
      element.contains(document.activeElement) || presses.length > 0 || changedControls(element).length > 0,
    take() {
      changes = changedControls(element).map(changeAgain);
    },
    replay() {
      for (const [kind, listener] of Object.entries(watched)) {
        element.removeEventListener(kind, listener as EventListener);
      }
      for (const again of [...changes, ...presses]) again();
    },
  };
}

/** The fields that no longer hold what the server has printed. */
function changedControls(element: HTMLElement): Control[] {
  return [...element.querySelectorAll<Control>('input, select, textarea')].filter(isChanged);
}

function isChanged(control: Control): boolean {
  // Read anew and not compared with the attribute: a slider rounds what it is given.
  const printed = document.createElement('template');
  printed.innerHTML = control.outerHTML;
  const before = printed.content.firstElementChild as Control;
  const isOtherwise = 'checked' in control && control.checked !== (before as HTMLInputElement).checked;
  // Of a group only the button that is on says what was chosen.
  if (control.type === 'radio') return isOtherwise && !(before as HTMLInputElement).checked;
  return isOtherwise || control.value !== before.value;
}

function changeAgain(control: Control): () => void {
  const { value, type } = control;
  const isChosen = control instanceof HTMLSelectElement || type === 'checkbox' || type === 'file';
  const isChecked = 'checked' in control && control.checked;
  const caret = type === 'text' && 'selectionStart' in control ? control.selectionStart : null;
  return () => {
    // A file cannot be put into a field a second time; it is still there.
    if (type !== 'file') control.value = value;
    if ('checked' in control) control.checked = isChecked;
    control.dispatchEvent(new Event(isChosen ? 'change' : 'input', { bubbles: true }));
    if (caret !== null && 'setSelectionRange' in control) control.setSelectionRange(caret, caret);
  };
}
