import { readJoin } from '../join-link.ts';
import { type AnswerSheet, join } from './own-answers.ts';
import { readCode } from './read-code.ts';

/** Takes an invitation or somebody's answers from the address, now and whenever it changes, and removes them from the address bar. */
export function followFragment(sheet: AnswerSheet): void {
  takeFragment(sheet);
  addEventListener('hashchange', () => takeFragment(sheet));
}

function takeFragment(sheet: AnswerSheet): void {
  const fragment = location.hash;
  const session = readJoin(fragment);
  if (session) {
    forgetFragment();
    join(sheet, session);
    return;
  }
  // An anchor of this page is no link to answers, and stays.
  if (!/^#v\d/.test(fragment)) return;
  forgetFragment();
  sheet.arrived.value = readCode(fragment, sheet.setting, new Date().toISOString());
}

/** Neither the history nor a screenshot of the address bar shall hold answers. */
function forgetFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
