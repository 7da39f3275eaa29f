import { browserShelf, isFilled } from '../keeping/shelf.ts';
import { PROFILE_KEY } from './profile-key.ts';

/** Lets the page's figures follow the reader's numbers, if there are such figures and such numbers. Else nothing is loaded. */
export function watchFigures(): void {
  if (!document.querySelector('.gw-figure[data-sim]') || !isFilled(browserShelf(PROFILE_KEY))) return;
  // Without the code the author's figures stand, which are right as they are.
  import('./follow-figures.ts').then(
    ({ followFigures }) => followFigures(),
    () => {},
  );
}
