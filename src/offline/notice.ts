import * as en from '../../content/interface/en.yml';
import * as zh from '../../content/interface/zh.yml';
import { addStyles } from '../reader/add-styles.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import styles from './notice.css?url&no-inline';

/** Named exports, of which the bundle takes the one that is used. */
type Words = Pick<InterfaceLabels, 'offline'>;

/** Says below the page that its address has a newer text, and offers to load it. The page stays as it is until then. */
export async function showNotice(): Promise<void> {
  await addStyles(styles);
  if (document.querySelector('.gw-notice')) return;
  const { offline: words } = (document.documentElement.lang === 'en' ? en : zh) as unknown as Words;
  const notice = document.createElement('div');
  notice.className = 'gw-notice';
  notice.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = words.changed;
  notice.append(
    text,
    button(words.reload, () => location.reload()),
    button(words.later, () => notice.remove()),
  );
  document.body.append(notice);
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
