import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { Scroll } from '../../../simulator-host/Scroll.tsx';
import { RaisedBy } from '../../answer/RaisedBy.tsx';
import { CellTrack } from '../../chart/CellTrack.tsx';
import { TrackKey } from '../../chart/TrackKey.tsx';
import { agreementText, countsText, trackText } from '../../counts-text.ts';
import type { ExportedSession } from '../../export/exported-session.ts';
import { levelText, meanText } from '../../figure-text.ts';
import { figureLabels } from '../../labels/figures.ts';
import { reportLabels } from '../../labels/report.ts';
import type { CellResult } from '../../result/score-session.ts';
import { type AssessmentSetting, itemWords } from '../../setting.ts';

/** One page for one system: each cell on its track with its counts, what was agreed, and the playbooks that raise it. */
export function SystemPage({ exported, system }: { exported: ExportedSession; system: string }) {
  const { setting, result, plan } = exported;
  const cells = result.cells.filter((cell) => cell.system === system);
  return (
    <section class="gw-assess-page">
      <h2>{setting.text.systems[system]?.name}</h2>
      <p class="gw-assess-quiet">{setting.text.systems[system]?.summary}</p>
      <TrackKey locale={setting.locale} />
      <ul class="gw-assess-plain">
        {cells.map((cell) => (
          <CellLine
            key={cell.item}
            setting={setting}
            cell={cell}
            people={result.people}
            target={plan.cells.find(({ id }) => id === cell.item)?.target}
          />
        ))}
      </ul>
      <DataTable setting={setting} cells={cells} />
    </section>
  );
}

interface CellLineProps {
  setting: AssessmentSetting;
  cell: CellResult;
  people: number;
  target: number | undefined;
}

function CellLine({ setting, cell, people, target }: CellLineProps) {
  const { locale, model } = setting;
  const words = reportLabels[locale];
  const { score, agreed, counts } = cell;
  return (
    <li class="gw-assess-cell-line">
      <span>
        <strong>{itemWords(setting, cell.item).dimension}</strong>
        <span class="gw-assess-help">{agreementText(cell, locale)}</span>
      </span>
      <CellTrack
        levels={model.levels.length}
        held={score.held}
        mean={score.mean}
        target={target}
        counts={counts?.levels}
        label={trackText(cell, target, locale)}
      />
      <span>
        {levelText(score.held, setting)}
        {agreed && ` · ${fill(words.agreedLine, { level: agreed.level })}`}
        <span class="gw-assess-help">{countsText(cell, people, locale)}</span>
        {agreed?.reason && <span class="gw-assess-help">{agreed.reason}</span>}
        {agreed?.dissent && <span class="gw-assess-help">{fill(words.dissent, { text: agreed.dissent })}</span>}
      </span>
      <RaisedBy setting={setting} item={cell.item} />
    </li>
  );
}

function DataTable({ setting, cells }: { setting: AssessmentSetting; cells: readonly CellResult[] }) {
  const { locale, model } = setting;
  const figures = figureLabels[locale];
  return (
    <details class="gw-assess-extras">
      <summary>{reportLabels[locale].table}</summary>
      <Scroll label={reportLabels[locale].table}>
        <table class="gw-assess-table">
          <thead>
            <tr>
              <th scope="col">{figures.cell}</th>
              <th scope="col">{figures.held}</th>
              <th scope="col">{figures.mean}</th>
              {model.levels.map((level, index) => (
                <th key={level} scope="col">
                  {fill(figures.level, { level: index + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ item, score, counts }) => (
              <tr key={item}>
                <th scope="row">{itemWords(setting, item).dimension}</th>
                <td>{isNumber(score.held) ? score.held : figures.none}</td>
                <td>{isNumber(score.mean) ? meanText(score.mean, locale) : figures.none}</td>
                {model.levels.map((level, index) => (
                  <td key={level}>{counts?.levels[index] ?? figures.none}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
