import { browserShelf } from '../../simulator-host/keeping/shelf.ts';
import { KeptDocuments } from './kept-documents.ts';
import type { Cut } from './pieces.ts';

/** Opens a place in the browser's store. What waits to be written is written when the page is left or hidden. */
export function openDocuments<D extends object>(
  key: string,
  cut: Cut,
  nameOf: (document: D) => string,
): KeptDocuments<D> {
  const documents = new KeptDocuments<D>({ shelf: browserShelf(key), cut, nameOf });
  addEventListener('pagehide', () => documents.keeper.flush());
  document.addEventListener('visibilitychange', () => documents.keeper.flush());
  return documents;
}
