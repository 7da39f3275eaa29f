import { roomLabels } from '../../labels/room.ts';
import { planSession } from '../../result/plan-session.ts';
import { scoreSession } from '../../result/score-session.ts';
import type { PanelProps } from '../room.ts';
import { Estimates } from './Estimates.tsx';
import { Goals } from './Goals.tsx';
import { OrderOfWork } from './OrderOfWork.tsx';
import { Stages } from './Stages.tsx';
import { Weights } from './Weights.tsx';

/** From levels to promises: estimates, order of work, stages, goals. */
export default function PlanPanel({ room, session }: PanelProps) {
  const { model, locale } = room.setting;
  const result = scoreSession(model, session);
  if (result.people === 0) return <p class="gw-assess-quiet">{roomLabels[locale].tooEarly}</p>;
  const plan = planSession(model, session, result);
  const parts = { room, session, result, plan };
  return (
    <>
      <Estimates {...parts} />
      <OrderOfWork {...parts} />
      <Stages {...parts} />
      <Goals room={room} session={session} />
      <Weights {...parts} />
    </>
  );
}
