import { useSignal } from '@preact/signals';
import { fill } from '../labels/fill.ts';
import type { PanelProps } from '../panels/LazyPanel.tsx';
import { textFiles } from './case-files.ts';
import { caseLink } from './case-link.ts';
import { chartFiles } from './chart-files.ts';
import { type TakeAwayWords, takeAwayWords } from './labels.ts';
import { printCase } from './print-case.ts';
import { type CaseFile, fileName, saveFile } from './save-file.ts';

interface Outcome {
  text: string;
  /** A link to copy by hand. */
  link?: string;
}

/** Every way to take the present case along; what became of the last press is said below, and to screen readers. */
export default function TakeAwayMenu({ instrument }: PanelProps) {
  const { simulator, locale } = instrument.situation;
  const words = takeAwayWords[locale];
  const outcome = useSignal<Outcome>({ text: '' });
  const attempt = async (act: () => Promise<Outcome>) => {
    try {
      outcome.value = await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      outcome.value = { text: fill(words.failed, { reason }) };
    }
  };
  const save = (file: CaseFile) =>
    attempt(async () => {
      const name = fileName(simulator.id, file);
      saveFile(name, await file.content());
      return { text: fill(words.saved, { file: name }) };
    });
  return (
    <>
      <ul class="gw-sim-menu-list">
        <Item text={words.link} onPress={() => attempt(() => copyLink(caseLink(instrument), words))} />
        {[...textFiles(instrument, words), ...chartFiles(instrument, words)].map((file) => (
          <Item key={file.label} text={file.label} onPress={() => save(file)} />
        ))}
        <Item text={words.print} onPress={() => printCase(instrument, words)} />
      </ul>
      <p class="gw-sim-menu-outcome" role="status">
        {outcome.value.text}
      </p>
      {outcome.value.link && (
        <input class="gw-sim-menu-link" type="text" readOnly value={outcome.value.link} aria-label={words.copyThis} />
      )}
    </>
  );
}

function Item({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" class="gw-sim-menu-item" onClick={onPress}>
        {text}
      </button>
    </li>
  );
}

/** Browsers refuse to copy on insecure pages and in some frames; the link is then shown. */
async function copyLink(link: string, { copied, copyThis, noLink }: TakeAwayWords): Promise<Outcome> {
  if (!link.includes('#')) return { text: noLink };
  try {
    await navigator.clipboard.writeText(link);
    return { text: copied };
  } catch {
    return { text: copyThis, link };
  }
}
