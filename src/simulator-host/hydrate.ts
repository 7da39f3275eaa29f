import { caseKey } from './case-key.ts';
import { keepEarlyInput } from './early-input.ts';
import { browserShelf, isFilled } from './keeping/shelf.ts';
import { scenariosKey } from './scenarios/scenarios-key.ts';
import type { IslandProps } from './start.ts';
import { whenWanted } from './when-wanted.ts';

/**
 * Gets a simulator ready for its reader. The page already holds the answer, the pictures and the tables, so nothing is loaded until a hand
 * comes near: the pointer over it, the focus in it, a touch. What is typed or pressed while it loads is not lost, nor what was typed
 * before this part of the page had arrived. A case in the address or in the browser's store is a hand, too.
 */
export default async function hydrate(element: HTMLElement, props: IslandProps): Promise<void> {
  const early = keepEarlyInput(element);
  const start = async () => {
    const { startInstrument } = await import('./start.ts');
    return startInstrument(element, props, early);
  };
  const isLinked = props.mode === 'page' && /^#v\d/.test(location.hash);
  // Where loading fails, the next touch tries again; the page itself stays readable.
  const startWhenWanted = () => whenWanted(element, () => void begin());
  const begin = () => start().catch(startWhenWanted);
  const isKept = () => isFilled({ read: () => sessionStorage.getItem(caseKey(element)) });
  if (isLinked || early.hasBegun() || isKept() || isFilled(browserShelf(scenariosKey(props.id)))) await begin();
  else startWhenWanted();
}
