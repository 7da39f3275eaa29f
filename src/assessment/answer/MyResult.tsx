import { isNumber } from '../../../simulators/_kit/amount.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { CellTrack } from '../chart/CellTrack.tsx';
import { levelText, limitingText, meanText } from '../figure-text.ts';
import { answerLabels } from '../labels/answer.ts';
import { figureLabels } from '../labels/figures.ts';
import { type AssessmentSetting, cellName, itemWords } from '../setting.ts';
import type { AnswerSheet, OwnAnswers } from './own-answers.ts';
import { ownProfile } from './own-profile.ts';
import { RaisedBy } from './RaisedBy.tsx';

/** Where one person's answers stand, cell by cell; always said to be one view. */
export function MyResult({ sheet }: { sheet: AnswerSheet }) {
  const { setting } = sheet;
  const { locale, text } = setting;
  const words = answerLabels[locale];
  const figures = figureLabels[locale];
  const own = sheet.own.value;
  if (!own || Object.keys(own.answers).length === 0) return <p class="gw-assess-quiet">{words.nothing}</p>;
  const { systems, overall } = ownProfile(setting.model, own.answers);
  return (
    <>
      <p>{words.oneView}</p>
      <table class="gw-assess-table">
        <thead>
          <tr>
            <th scope="col">{figures.system}</th>
            <th scope="col">{figures.held}</th>
            <th scope="col">{figures.mean}</th>
          </tr>
        </thead>
        <tbody>
          {[...systems, { id: '', profile: overall }].map(({ id, profile }) => (
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
      <ul class="gw-assess-cells">
        {setting.model.items.map(({ id }) => (
          <OwnCell key={id} setting={setting} item={id} own={own} />
        ))}
      </ul>
    </>
  );
}

function OwnCell({ setting, item, own }: { setting: AssessmentSetting; item: string; own: OwnAnswers }) {
  const words = answerLabels[setting.locale];
  const figures = figureLabels[setting.locale];
  const answer = own.answers[item];
  const level = answer && 'value' in answer ? answer.value : undefined;
  const state =
    answer && 'state' in answer
      ? { unknown: words.unknown, 'not-applicable': words.notApplicable }[answer.state]
      : undefined;
  const said = level === undefined ? (state ?? figures.reasons.noAnswers ?? '') : levelText(level, setting);
  return (
    <li class="gw-assess-cell-line">
      <a href={`#item-${item}`}>{cellName(setting, item)}</a>
      <CellTrack
        levels={setting.model.levels.length}
        held={level}
        label={fill(figures.named, { name: cellName(setting, item), value: said })}
      />
      <span class="gw-assess-said">
        {said}
        {level !== undefined && <span class="gw-assess-help">{itemWords(setting, item).anchors[level - 1]}</span>}
      </span>
      <RaisedBy setting={setting} item={item} />
    </li>
  );
}
