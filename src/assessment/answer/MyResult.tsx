import { fill } from '../../simulator-host/labels/fill.ts';
import { CellTrack } from '../chart/CellTrack.tsx';
import { levelText } from '../figure-text.ts';
import { answerLabels } from '../labels/answer.ts';
import { figureLabels } from '../labels/figures.ts';
import { SystemTable } from '../SystemTable.tsx';
import { type AssessmentSetting, cellName, itemWords } from '../setting.ts';
import type { AnswerSheet, OwnAnswers } from './own-answers.ts';
import { ownProfile } from './own-profile.ts';
import { RaisedBy } from './RaisedBy.tsx';

/** Where one person's answers stand, cell by cell; always said to be one view. */
export function MyResult({ sheet }: { sheet: AnswerSheet }) {
  const { setting } = sheet;
  const words = answerLabels[setting.locale];
  const own = sheet.own.value;
  if (!own || Object.keys(own.answers).length === 0) return <p class="gw-assess-quiet">{words.nothing}</p>;
  return (
    <>
      <p>{words.oneView}</p>
      <SystemTable setting={setting} result={ownProfile(setting.model, own.answers)} />
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
      <span>
        {said}
        {level !== undefined && <span class="gw-assess-help">{itemWords(setting, item).anchors[level - 1]}</span>}
      </span>
      <RaisedBy setting={setting} item={item} />
    </li>
  );
}
