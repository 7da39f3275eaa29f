import type { Instrument } from '../state/instrument.ts';
import { ToolMenu } from '../take-away/ToolMenu.tsx';
import { pendingAt } from './pending.ts';

const NAME = { zh: '读入', en: 'Bring in' };
const load = () => import('./BringInMenu.tsx');

/** The way in for files, and the place where it is said what was refused. What reads them is loaded when the list is first opened. */
export function BringIn({ instrument }: { instrument: Instrument }) {
  const { openings } = pendingAt(instrument).value;
  return <ToolMenu name={NAME[instrument.situation.locale]} load={load} instrument={instrument} openings={openings} />;
}
