import { type Amount, isNumber } from '../../simulators/_kit/amount.ts';
import { formatFixed } from '../i18n/format-number.ts';
import { fill } from '../simulator-host/labels/fill.ts';
import { figureLabels } from './labels/figures.ts';
import { type AssessmentSetting, cellName, levelName } from './setting.ts';

/** A mean to one decimal, or why there is none. @example meanText(3.24, 'en') // '3.2' */
export function meanText(mean: Amount, locale: AssessmentSetting['locale']): string {
  return isNumber(mean) ? formatFixed(mean, 1) : reasonText(mean, locale);
}

/** A level with its name, or why there is none. @example levelText(3, setting) // 'level 3 (Standardised)' */
export function levelText(level: Amount, setting: AssessmentSetting): string {
  const words = figureLabels[setting.locale];
  if (!isNumber(level)) return reasonText(level, setting.locale);
  return fill(words.levelNamed, { level, name: levelName(setting, level) });
}

/** Why there is no number. */
export function reasonText({ because }: Exclude<Amount, number>, locale: AssessmentSetting['locale']): string {
  const words = figureLabels[locale];
  return words.reasons[because] ?? words.none;
}

/** Names in a row, as the language sets them. @example listed(['a', 'b'], 'zh') // 'a、b' */
export function listed(names: readonly string[], locale: AssessmentSetting['locale']): string {
  return names.join(locale === 'zh' ? '、' : ', ');
}

/** Which cells hold a system back, by name; nothing when none does. */
export function limitingText(limiting: readonly string[], setting: AssessmentSetting): string {
  if (limiting.length === 0) return '';
  const cells = listed(
    limiting.map((id) => (setting.text.systems[id] ? setting.text.systems[id].name : cellName(setting, id))),
    setting.locale,
  );
  return fill(figureLabels[setting.locale].limiting, { cells });
}
