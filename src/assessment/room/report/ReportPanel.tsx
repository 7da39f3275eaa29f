import { today } from '../../../simulator-host/take-away/today.ts';
import { roomLabels } from '../../labels/room.ts';
import { planSession } from '../../result/plan-session.ts';
import { scoreSession } from '../../result/score-session.ts';
import type { PanelProps } from '../room.ts';
import { LastPage } from './LastPage.tsx';
import { Summary } from './Summary.tsx';
import { SystemPage } from './SystemPage.tsx';
import { TakeAway } from './TakeAway.tsx';

/** The report, ready when the meeting ends: a page for leaders, one for each system, limits and method last. */
export default function ReportPanel({ room, session }: PanelProps) {
  const { setting } = room;
  const result = scoreSession(setting.model, session);
  if (result.people === 0) return <p class="gw-assess-quiet">{roomLabels[setting.locale].tooEarly}</p>;
  const plan = planSession(setting.model, session, result);
  const exported = { setting, session, result, plan, date: today() };
  return (
    <div class="gw-assess-report">
      <TakeAway exported={exported} />
      <Summary exported={exported} />
      {setting.model.systems.map(({ id }) => (
        <SystemPage key={id} exported={exported} system={id} />
      ))}
      <LastPage exported={exported} />
    </div>
  );
}
