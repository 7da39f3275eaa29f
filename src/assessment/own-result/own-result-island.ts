import { browserShelf, isFilled } from '../../simulator-host/keeping/shelf.ts';
import { answersKey } from '../keeping/places.ts';
import type { OwnResultProps } from './OwnResult.tsx';

/** Shows a returning reader's own result. For everybody else nothing more is loaded and the page stays as it is. */
export default async function ownResultIsland(element: HTMLElement, props: OwnResultProps): Promise<void> {
  element.dataset.alive = '';
  const isAnswered = ({ model }: OwnResultProps['models'][number]) => isFilled(browserShelf(answersKey(model.id)));
  if (!props.models.some(isAnswered)) return;
  const { showOwnResult } = await import('./show-own-result.ts');
  showOwnResult(element, props);
}
