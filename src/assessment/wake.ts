import { type EarlyInput, keepEarlyInput } from '../simulator-host/early-input.ts';
import { browserShelf, isFilled } from '../simulator-host/keeping/shelf.ts';
import { whenWanted } from '../simulator-host/when-wanted.ts';

/** A fragment that brings an invitation or somebody's answers. */
const BROUGHT = /^#(v\d|join\.)/;

/**
 * Gets a part of a self-assessment ready for its reader. The page can be read as it stands, so nothing is loaded until a hand comes near,
 * or because the browser keeps something in one of the places, or the address brings something. What is chosen while it loads is not lost,
 * nor what was chosen before this part of the page had arrived.
 */
export async function wake(
  element: HTMLElement,
  places: readonly string[],
  start: (early: EarlyInput) => Promise<void>,
): Promise<void> {
  const early = keepEarlyInput(element);
  let begun: Promise<void> | undefined;
  const begin = () => {
    begun ??= start(early).catch(() => {
      // The next touch tries again; until then everything can be read.
      begun = undefined;
      element.dataset.failed = '';
      whenWanted(element, begin);
    });
    return begun;
  };
  const isBrought = BROUGHT.test(location.hash);
  if (isBrought || early.hasBegun() || places.some((place) => isFilled(browserShelf(place)))) return begin();
  whenWanted(element, begin);
  addEventListener('hashchange', () => void (BROUGHT.test(location.hash) && begin()));
}
