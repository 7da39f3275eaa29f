import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../labels/fill.ts';
import type { PanelProps } from '../panels/LazyPanel.tsx';
import { bringInWords } from './labels.ts';
import { pendingAt } from './pending.ts';
import { isComplete, type Offer, takenText, takeOffer } from './proposal.ts';
import { proposeFile } from './propose-file.ts';
import { Report } from './Report.tsx';

/** Reads a file; what is valid as a whole is taken at once, otherwise it is said what is wrong and the reader chooses. */
export default function BringInMenu({ instrument }: PanelProps) {
  const words = bringInWords[instrument.situation.locale];
  const { proposal } = pendingAt(instrument).value;
  const outcome = useSignal('');
  const id = `${instrument.situation.instance}-bring-in`;
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (proposal) report.current?.focus();
  }, [proposal]);
  const settle = (text: string) => {
    const { openings } = pendingAt(instrument).peek();
    pendingAt(instrument).value = { openings };
    outcome.value = text;
  };
  const take = (source: string, offer: Offer) => {
    takeOffer(instrument, offer);
    settle(takenText(instrument, source, offer, words));
  };
  const read = async (file: File) => {
    try {
      const made = await proposeFile(instrument, await file.text(), file.name);
      if (made.offer && isComplete(made)) return take(made.source, made.offer);
      settle('');
      pendingAt(instrument).value = { ...pendingAt(instrument).peek(), proposal: made };
    } catch (error) {
      settle(fill(words.unreadable, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div class="gw-sim-bring-in">
      <p>{words.lead}</p>
      <label for={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void read(file);
          // The same file, put right, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="gw-sim-menu-outcome" role="status">
        {outcome.value}
      </p>
      <div ref={report} tabIndex={-1}>
        {proposal && <Report proposal={proposal} words={words} onTake={take} onLeave={settle} />}
      </div>
    </div>
  );
}
