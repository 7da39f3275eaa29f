import { isNumber, type Quantity } from '../../../simulators/_kit/amount.ts';
import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Phrase } from '../../../simulators/_kit/view.ts';
import { fillPhrase, formatCell, type Reasons, reasonOf } from '../../i18n/format.ts';

interface CellProps {
  value: Quantity | Phrase | string | undefined;
  locale: Locale;
  labels: Reasons;
}

/** A value of a table. Where there is no number: a dash for the eye, the reason for a screen reader and on hover. */
export function Cell({ value, locale, labels }: CellProps) {
  if (value === undefined) return null;
  if (typeof value === 'string') return <>{value}</>;
  if ('text' in value) return <>{fillPhrase(value, locale, labels)}</>;
  if (isNumber(value.value)) return <>{formatCell(value, locale)}</>;
  const reason = reasonOf(value.value, labels);
  return (
    <span title={reason}>
      <span aria-hidden="true">{formatCell(value, locale)}</span>
      <span class="gw-sim-hidden">{reason}</span>
    </span>
  );
}
