import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { Figure } from '../../../simulators/_kit/view.ts';
import { formatInterval } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';

/** Where nine in ten results lie, while some input is a range. */
export function Interval({ instrument, figure }: { instrument: Instrument; figure: Figure }) {
  const { situation, study, spreads } = instrument;
  const spread = study.value?.runner.state.value.result?.value.outputs[figure.output];
  if (Object.keys(spreads.value).length === 0 || !spread || !isNumber(spread.p5) || !isNumber(spread.p95)) return null;
  const interval = formatInterval(spread.p5, spread.p95, unitOfFigure(figure), situation.locale);
  return <span class="gw-sim-interval">{fill(situation.words.range.interval, { interval })}</span>;
}

function unitOfFigure({ quantity: { unit, digits } }: Figure) {
  return { unit, ...(digits !== undefined && { digits }) };
}
