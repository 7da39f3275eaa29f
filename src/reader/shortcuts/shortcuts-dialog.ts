import { pageLocale } from '../page-locale.ts';
import { storedText } from '../stored-text.ts';
import { SHORTCUT_WORDS } from './shortcut-words.ts';
import { SHORTCUTS_KEY } from './shortcuts-key.ts';

/** What the list names, in its order; a key stands there only where it does something on the page. */
const LISTED = [
  ['/', 'search', 'search-box'],
  ['n', 'next', '.pagination-links [rel="next"]'],
  ['p', 'previous', '.pagination-links [rel="prev"]'],
  ['c', 'contents', '.right-sidebar a'],
  ['m', 'markRead', '[data-reader="markRead"]'],
  ['y', 'copyPage', '[data-reader="copyPage"]'],
  ['t', 'theme', '.gw-header-theme select'],
  ['l', 'language', '.gw-language'],
  ['?', 'help', 'body'],
] as const;

let dialog: HTMLDialogElement | undefined;

/** Opens the list of shortcuts, or closes it. */
export function toggleShortcuts(): void {
  dialog ??= buildDialog();
  if (dialog.open) dialog.close();
  else if (!document.querySelector('dialog[open]')) dialog.showModal();
}

function buildDialog(): HTMLDialogElement {
  const words = SHORTCUT_WORDS[pageLocale()];
  const built = document.createElement('dialog');
  built.className = 'gw-shortcuts';
  built.setAttribute('aria-labelledby', 'gw-shortcuts-title');
  const title = element('h2', words.title);
  title.id = 'gw-shortcuts-title';
  const list = element('dl');
  for (const [key, name, part] of LISTED) {
    if (!document.querySelector(part)) continue;
    const term = element('dt');
    term.append(element('kbd', key));
    const row = element('div');
    row.append(term, element('dd', words[name]));
    list.append(row);
  }
  const close = element('button', words.close) as HTMLButtonElement;
  close.type = 'button';
  close.className = 'gw-quiet-button';
  close.addEventListener('click', () => built.close());
  built.append(title, list, buildSwitch(), close);
  document.body.append(built);
  return built;
}

/** Single keys can be pressed without meaning it, by voice control above all, so that a reader can do without them. */
function buildSwitch(): HTMLElement {
  const words = SHORTCUT_WORDS[pageLocale()];
  const label = element('label', '');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = storedText(SHORTCUTS_KEY) !== 'off';
  box.addEventListener('change', () => keepSetting(box.checked));
  label.append(box, ` ${words.on}`);
  const block = element('div');
  block.className = 'gw-shortcuts-switch';
  block.append(label, element('p', words.onText));
  return block;
}

function keepSetting(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SHORTCUTS_KEY);
    else localStorage.setItem(SHORTCUTS_KEY, 'off');
  } catch {
    // A browser that keeps nothing cannot keep this either; the keys stay as they are.
  }
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
