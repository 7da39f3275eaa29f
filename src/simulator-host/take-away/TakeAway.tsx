import type { Instrument } from '../state/instrument.ts';
import { ToolMenu } from './ToolMenu.tsx';

const NAME = { zh: '导出', en: 'Take away' };
const load = () => import('./TakeAwayMenu.tsx');

/** The way to every file a case can become. What makes them is loaded when the list is first opened. */
export function TakeAway({ instrument }: { instrument: Instrument }) {
  return <ToolMenu name={NAME[instrument.situation.locale]} load={load} instrument={instrument} />;
}
