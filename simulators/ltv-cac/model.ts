import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Inputs, Timing } from './inputs.ts';
import { paybackWithChurn, simplePayback } from './payback.ts';
import { type MarginStream, presentValue } from './present-value.ts';
import { annualChurn, type Segment, survivalAt } from './survival.ts';

/** The bar that is usually set for LTV ÷ CAC. */
export const USUAL_BAR = 3;

/** One segment's own figures. */
export interface SegmentResult extends Segment {
  name: string;
  lifetime: Amount;
  ltv: Amount;
  ratio: Amount;
}

/** What a customer is worth and when the cost of winning them is back. Money per customer, time in months. */
export interface LtvResult {
  monthlyMargin: number;
  ltv: Amount;
  /** Lifetime value under each timing, for comparison. */
  byTiming: Record<Timing, { ltv: Amount; ratio: Amount }>;
  ratio: Amount;
  /** Lifetime value less the cost. */
  netValue: Amount;
  /** The cost at which the ratio would be 3. */
  affordableCac: Amount;
  lifetime: Amount;
  annualChurn: number;
  averageChurn: number;
  /** Lifetime value computed from the average churn: too low when segments differ. */
  ltvFromAverage: Amount;
  payback: Amount;
  paybackWithChurn: Amount;
  /** On revenue instead of margin: the usual mistake. */
  paybackOnRevenue: Amount;
  segments: SegmentResult[];
  /** Month by month from 0: the share still there, and the expected margin received by then. */
  months: { month: number; survival: number; received: number }[];
}

/**
 * Lifetime value, its ratio to the cost of acquisition, and payback. Segments are valued one by one and averaged: the mean of 1 ÷ churn
 * is larger than 1 ÷ the mean churn. Payback is undiscounted, on margin, with payments at the start of the month.
 */
export function simulate(inputs: Inputs): LtvResult {
  const { arpu, grossMargin, cac, timing } = inputs;
  const monthlyMargin = arpu * grossMargin;
  const segments = segmentsOf(inputs);
  const averageChurn = segments.reduce((sum, { share, churn }) => sum + share * churn, 0);
  const ltvAt = (when: Timing) => meanValue(segments, streamOf(inputs, when));
  const ltv = ltvAt(timing);
  const at = (when: Timing) => ({ ltv: ltvAt(when), ratio: ratioOf(ltvAt(when), cac) });
  return {
    monthlyMargin,
    ltv,
    byTiming: { now: at('now'), excluded: at('excluded'), end: at('end') },
    ratio: ratioOf(ltv, cac),
    netValue: isNumber(ltv) ? ltv - cac : ltv,
    affordableCac: isNumber(ltv) ? affordable(ltv) : ltv,
    lifetime: lifetimeOf(segments),
    annualChurn: annualChurn(segments),
    averageChurn,
    ltvFromAverage: presentValue({ ...streamOf(inputs, timing), churn: averageChurn }),
    payback: simplePayback(cac, monthlyMargin),
    paybackWithChurn: paybackWithChurn(cac, monthlyMargin, segments),
    paybackOnRevenue: simplePayback(cac, arpu),
    segments: segments.map((segment) => segmentResult(segment, inputs)),
    months: monthByMonth(segments, monthlyMargin, shownMonths(inputs)),
  };
}

/** LTV ÷ CAC. Without a meaning when nothing was paid or when each customer loses money. @example ratioOf(26640, 6000) // 4.44 */
export function ratioOf(ltv: Amount, cac: number): Amount {
  if (!isNumber(ltv)) return ltv;
  if (ltv < 0) return unavailable('undefined', 'negativeMargin');
  const ratio = ltv / cac;
  return Number.isFinite(ratio) ? ratio : unavailable('undefined', 'noCac');
}

interface NamedSegment extends Segment {
  name: string;
}

function segmentsOf({ churnModel, monthlyChurn, segments }: Inputs): NamedSegment[] {
  if (churnModel === 'constant') return [{ name: '', share: 1, churn: monthlyChurn }];
  const all = segments.reduce((sum, { customers }) => sum + customers, 0);
  return segments.map(({ name, customers, churn }) => ({ name, share: customers / all, churn }));
}

function streamOf({ arpu, grossMargin, monthlyDiscount, isCapped, horizonInMonths }: Inputs, timing: Timing) {
  const stream = { margin: arpu * grossMargin, discount: monthlyDiscount, timing };
  return isCapped ? { ...stream, months: horizonInMonths } : stream;
}

function meanValue(segments: readonly Segment[], stream: Omit<MarginStream, 'churn'>): Amount {
  return weighted(segments, ({ churn }) => presentValue({ ...stream, churn }));
}

function lifetimeOf(segments: readonly Segment[]): Amount {
  return weighted(segments, ({ churn }) => {
    const months = 1 / churn;
    return Number.isFinite(months) ? months : unavailable('unbounded', 'noChurn');
  });
}

/** The mean over segments; as soon as one has no number, the mean has none. */
function weighted(segments: readonly Segment[], read: (segment: Segment) => Amount): Amount {
  let sum = 0;
  for (const segment of segments) {
    const amount = read(segment);
    if (!isNumber(amount)) return amount;
    sum += segment.share * amount;
  }
  return sum;
}

function affordable(ltv: number): Amount {
  return ltv < 0 ? unavailable('undefined', 'negativeMargin') : ltv / USUAL_BAR;
}

function segmentResult(segment: NamedSegment, inputs: Inputs): SegmentResult {
  const ltv = presentValue({ ...streamOf(inputs, inputs.timing), churn: segment.churn });
  return { ...segment, lifetime: lifetimeOf([{ ...segment, share: 1 }]), ltv, ratio: ratioOf(ltv, inputs.cac) };
}

/** Five years, or the horizon where one is set, up to ten years. */
function shownMonths({ isCapped, horizonInMonths }: Inputs): number {
  return isCapped ? Math.min(horizonInMonths, 120) : 60;
}

function monthByMonth(segments: readonly Segment[], margin: number, last: number): LtvResult['months'] {
  let received = 0;
  return Array.from({ length: last + 1 }, (_, month) => {
    const survival = survivalAt(segments, month);
    const before = received;
    received += margin * survival;
    return { month, survival, received: before };
  });
}
