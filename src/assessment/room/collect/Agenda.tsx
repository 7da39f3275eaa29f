import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import type { SessionResult } from '../../result/score-session.ts';
import { type AssessmentSetting, cellName } from '../../setting.ts';
import { type AgendaLine, agendaFor, minutesEach } from '../agenda.ts';

/** What the meeting does with its ninety minutes. */
export function Agenda({ setting, result }: { setting: AssessmentSetting; result: SessionResult }) {
  const words = collectLabels[setting.locale];
  const textOf = (line: AgendaLine) => {
    if (line.part !== 'split') return words.agendaLines[line.part];
    if (line.items.length === 0) return words.agendaLines.noSplit;
    return fill(words.agendaLines.split, { count: line.items.length, each: minutesEach(line) });
  };
  return (
    <section>
      <h2>{words.agenda}</h2>
      <p class="gw-assess-quiet">{words.agendaHelp}</p>
      <ol class="gw-assess-plain gw-assess-agenda">
        {agendaFor(result).map((line) => (
          <li key={line.part}>
            <span class="gw-assess-number">{fill(words.minutes, { count: line.minutes })}</span>
            <span>
              {textOf(line)}
              {line.items.map((item) => (
                <span key={item} class="gw-assess-help">
                  {cellName(setting, item)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
