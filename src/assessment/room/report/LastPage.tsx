import { formatDay } from '../../../i18n/dates.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { Scroll } from '../../../simulator-host/Scroll.tsx';
import { Radar } from '../../chart/Radar.tsx';
import type { ExportedSession } from '../../export/exported-session.ts';
import { exportLabels } from '../../labels/exports.ts';
import { planLabels } from '../../labels/plan.ts';
import { reportLabels } from '../../labels/report.ts';
import { cellName, itemWords } from '../../setting.ts';

/** All goals; then how far the figures go, and how they were made. */
export function LastPage({ exported }: { exported: ExportedSession }) {
  const { setting, session, plan, result } = exported;
  const { locale } = setting;
  const words = reportLabels[locale];
  const { changes, firstKept, topThreeKept } = plan.stability;
  return (
    <section class="gw-assess-page">
      {session.goals.length > 0 && <AllGoals exported={exported} />}
      <details class="gw-assess-extras gw-assess-take">
        <summary>{words.radar}</summary>
        <Radar setting={setting} cells={result.cells} label={words.radar} />
        <p class="gw-assess-help">{words.radarHelp}</p>
        <ol>
          {result.cells.map(({ item }) => (
            <li key={item}>{cellName(setting, item)}</li>
          ))}
        </ol>
      </details>
      <h2>{words.limits}</h2>
      <ul>
        {words.limitList.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
        <li>
          {session.privacy === 'open'
            ? words.privacyOpen
            : fill(words.privacyAnonymous, { threshold: session.threshold })}
        </li>
      </ul>
      {changes > 0 && <p>{fill(exportLabels[locale].report.stability, { changes, firstKept, topThreeKept })}</p>}
      <p>{exportLabels[locale].report.methodText}</p>
    </section>
  );
}

function AllGoals({ exported: { setting, session } }: { exported: ExportedSession }) {
  const { locale } = setting;
  const words = reportLabels[locale];
  return (
    <>
      <h2>{words.allGoals}</h2>
      <Scroll label={words.allGoals}>
        <table class="gw-assess-table">
          <thead>
            <tr>
              {[words.stage, words.cell, words.step, words.accept, words.owner, words.measure, words.review].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {session.goals.map(({ item, from, to, stage, owner, measure, review }) => (
              <tr key={`${item}-${to}`}>
                <td>{planLabels[locale].stageNames[stage] ?? stage + 1}</td>
                <th scope="row">{cellName(setting, item)}</th>
                <td class="gw-assess-number">
                  {from} → {to}
                </td>
                <td>{itemWords(setting, item).anchors[to - 1]}</td>
                <td>{owner || words.noOwner}</td>
                <td>{measure}</td>
                <td>{review && <time dateTime={review}>{formatDay(review, locale)}</time>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
