import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { meanInterval } from '../../../../simulators/maturity/scoring/mean-interval.ts';
import { nullVariance, withinGroupAgreement } from '../../../../simulators/maturity/scoring/within-group.ts';
import { formatFixed } from '../../../i18n/format-number.ts';
import { reasonText } from '../../figure-text.ts';
import { discussLabels } from '../../labels/discuss.ts';
import { levelsOf } from '../../merge/counts.ts';
import type { CellResult } from '../../result/score-session.ts';
import type { AssessmentSetting } from '../../setting.ts';

/** So few people reach a high rwg by chance. */
const FEWEST_FOR_RWG = 5;

interface StatisticsProps {
  setting: AssessmentSetting;
  cell: CellResult;
  /** Everybody invited has answered, so that there is nothing to estimate. */
  isEveryone: boolean;
}

/** Range, AD and, from five people on, rwg by two null distributions: for those who want to see behind the word. */
export function Statistics({ setting, cell, isEveryone }: StatisticsProps) {
  const { locale, model } = setting;
  const words = discussLabels[locale];
  const { agreement, counts } = cell;
  if (!agreement || !counts) return null;
  const levels = levelsOf(counts);
  const rwg = (['uniform', 'slightSkew'] as const).map((kind) => {
    const variance = nullVariance(kind, model.levels.length);
    return isNumber(variance) ? withinGroupAgreement(levels, variance) : variance;
  });
  const text = (amount: (typeof rwg)[number]) =>
    isNumber(amount) ? formatFixed(amount, 2) : reasonText(amount, locale);
  const halfWidth = meanInterval(levels);
  const hasRwg = levels.length >= FEWEST_FOR_RWG;
  return (
    <details class="gw-assess-extras">
      <summary>{words.details}</summary>
      <dl class="gw-assess-facts">
        <div>
          <dt>{words.range}</dt>
          <dd>{agreement.range}</dd>
        </div>
        <div>
          <dt>{words.deviation}</dt>
          <dd>{text(agreement.deviation)}</dd>
        </div>
        {hasRwg &&
          [words.rwgUniform, words.rwgSkew].map((name, index) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text(rwg[index] ?? 0)}</dd>
            </div>
          ))}
        {!isEveryone && isNumber(halfWidth) && (
          <div>
            <dt>{words.interval}</dt>
            <dd>± {formatFixed(halfWidth, 1)}</dd>
          </div>
        )}
      </dl>
      <p class="gw-assess-help">{words.detailsHelp}</p>
    </details>
  );
}
