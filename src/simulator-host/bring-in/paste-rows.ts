import { breathe } from '../breathe.ts';
import type { Instrument } from '../state/instrument.ts';
import { pendingAt } from './pending.ts';

/**
 * Deals with a paste into a cell of a table when it holds more than one cell; a single one is the browser's business. What reads it is
 * loaded now. All of it is taken as one step, or nothing, with the reasons in the list of the toolbar.
 */
export async function pasteRows(event: ClipboardEvent, instrument: Instrument, table: string): Promise<void> {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
  const [row = '', column = ''] = cell?.dataset.cell?.split('.') ?? [];
  if (!cell || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return;
  event.preventDefault();
  const [{ proposePaste }, { isComplete, takenText, takeOffer }, { bringInWords }] = await Promise.all([
    import('./propose-paste.ts'),
    import('./proposal.ts'),
    import('./labels.ts'),
  ]);
  const proposal = await proposePaste(instrument, text, { table, row: Number(row), column });
  const { offer, source } = proposal;
  if (offer && isComplete(proposal)) {
    // Reading and taking thousands of rows are two tasks, so that neither holds up the page for long.
    await breathe();
    takeOffer(instrument, offer);
    const words = bringInWords[instrument.situation.locale];
    instrument.notice.value = { level: 'info', text: takenText(instrument, source, offer, words) };
    return;
  }
  const waiting = pendingAt(instrument);
  waiting.value = { proposal, openings: waiting.peek().openings + 1 };
}
