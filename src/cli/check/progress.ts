import type { OnStep } from '../../checks/check-content.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A check that is done within this time shows nothing of its progress. */
const QUIET_MS = 700;
const BETWEEN_MS = 100;

/** Says on the error stream of a terminal how far a long check is, on one line that `clear` takes away again. */
export function showProgress(locale: Locale, stream = process.stderr): { onStep: OnStep; clear: () => void } {
  const started = performance.now();
  let last = started;
  let isShown = false;
  return {
    onStep(step, done, of) {
      const now = performance.now();
      if (!stream.isTTY || now - started < QUIET_MS || now - last < BETWEEN_MS) return;
      last = now;
      isShown = true;
      stream.write(`\r\u001b[K${step[locale]} ${done}/${of}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
