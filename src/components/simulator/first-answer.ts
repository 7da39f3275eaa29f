import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Answer, answerTo } from '../../simulator-host/state/answer.ts';
import { startOf } from '../../simulator-host/state/instrument.ts';

const known = new WeakMap<AnySimulator, Map<string, Answer>>();

/**
 * A simulator's answer to a preset laid over its defaults, as a page shows it first. Several pages ask for the same, so it is worked out
 * once in a build. Throws where the preset is not valid.
 */
export function firstAnswer(simulator: AnySimulator, locale: Locale, preset: Record<string, unknown> = {}): Answer {
  const answers = known.get(simulator) ?? new Map<string, Answer>();
  known.set(simulator, answers);
  const key = locale + JSON.stringify(preset);
  const answer = answers.get(key) ?? answerTo({ simulator, locale }, startOf({ simulator, preset, locale }));
  answers.set(key, answer);
  return answer;
}
