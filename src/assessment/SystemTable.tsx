import { isNumber } from '../../simulators/_kit/amount.ts';
import { levelText, limitingText, meanText } from './figure-text.ts';
import { figureLabels } from './labels/figures.ts';
import type { SessionResult } from './result/score-session.ts';
import type { AssessmentSetting } from './setting.ts';

interface SystemTableProps {
  setting: AssessmentSetting;
  /** A team's, or one person's. */
  result: Pick<SessionResult, 'systems' | 'overall'>;
}

/** The systems and the whole: held level with what limits it, and the mean beside it. */
export function SystemTable({ setting, result }: SystemTableProps) {
  const { locale, text } = setting;
  const figures = figureLabels[locale];
  const rows = [...result.systems, { id: '', profile: result.overall }];
  return (
    <table class="gw-assess-table">
      <thead>
        <tr>
          <th scope="col">{figures.system}</th>
          <th scope="col">{figures.held}</th>
          <th scope="col" class="gw-assess-number">
            {figures.mean}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, profile }) => (
          <tr key={id} class={id ? undefined : 'gw-assess-total'}>
            <th scope="row">{id ? text.systems[id]?.name : figures.overall}</th>
            <td>
              {levelText(profile.held, setting)}
              {isNumber(profile.held) && profile.limiting.length < profile.counted && (
                <span class="gw-assess-help">{limitingText(profile.limiting, setting)}</span>
              )}
            </td>
            <td class="gw-assess-number">{isNumber(profile.mean) ? meanText(profile.mean, locale) : figures.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
