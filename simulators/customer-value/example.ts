import { type RandomStream, seededRandom } from '../_kit/random.ts';
import type { CustomerRow, Inputs } from './inputs.ts';
import type { CustomerValueLabels } from './labels/zh.ts';
import type { RepeatParams } from './repeat-model.ts';
import type { SpendParams } from './spend-model.ts';

/** What an invented base of customers is drawn from. Times are weeks. */
interface Recipe {
  customers: number;
  seed: number;
  repeats: RepeatParams;
  spending: SpendParams;
}

const SHOP: Recipe = {
  customers: 400,
  seed: 2026,
  repeats: { r: 0.6, alpha: 6, a: 0.8, b: 2.5 },
  spending: { p: 6, q: 4, v: 60 },
};
const FREQUENT: Recipe = {
  ...SHOP,
  seed: 7,
  repeats: { r: 1.6, alpha: 4, a: 0.5, b: 4 },
  spending: { p: 6, q: 4, v: 15 },
};
const HEAVY_TAIL: Recipe = { ...SHOP, seed: 11, spending: { p: 6, q: 0.9, v: 30 } };

let shop: CustomerRow[] | undefined;

/** The customers a reader starts from: drawn once from the models themselves, with stated parameters and a stated seed. */
export function example(): Pick<Inputs, 'customers'> {
  shop ??= drawCustomers(SHOP);
  return { customers: shop };
}

/** Named starting points, all drawn the same way. */
export function presets(_labels: CustomerValueLabels): Record<'frequent' | 'oneTimers' | 'heavyTail', Partial<Inputs>> {
  return {
    frequent: { customers: drawCustomers(FREQUENT), grossMargin: 0.25 },
    oneTimers: { model: 'mbgnbd' },
    heavyTail: { customers: drawCustomers(HEAVY_TAIL) },
  };
}

/** Customers who behave exactly as the models say, observed for 26 to 52 weeks. */
function drawCustomers({ customers, seed, repeats: { r, alpha, a, b }, spending: { p, q, v } }: Recipe): CustomerRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: customers }, (_, index) => {
    const age = round(26 + 26 * random.next(), 1);
    const rate = drawGamma(r, random) / alpha;
    const [leaving, staying] = [drawGamma(a, random), drawGamma(b, random)];
    const purchases = drawPurchases(age, rate, leaving / (leaving + staying), random);
    const scale = drawGamma(q, random) / v;
    const spend = purchases.reduce((sum) => sum + drawGamma(p, random) / scale, 0) / Math.max(1, purchases.length);
    const name = `C${String(index + 1).padStart(3, '0')}`;
    // A purchase within the hour of the first counts as one of the same day.
    const recency = purchases.length > 0 ? Math.max(0.1, round(purchases.at(-1) ?? 0, 1)) : 0;
    return { name, repeats: purchases.length, recency: Math.min(recency, age), age, spend: round(spend, 2) };
  });
}

function drawPurchases(age: number, rate: number, leaving: number, random: RandomStream): number[] {
  const times: number[] = [];
  const pause = () => -Math.log(random.next()) / rate;
  let at = pause();
  while (at < age) {
    times.push(at);
    if (random.next() < leaving) break;
    at += pause();
  }
  return times;
}

/**
 * A gamma-distributed number with scale 1.
 *
 * Source: G. Marsaglia, W. W. Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26, 363-372.
 */
function drawGamma(shape: number, random: RandomStream): number {
  if (shape < 1) return drawGamma(shape + 1, random) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random.next())) * Math.cos(2 * Math.PI * random.next());
    const cube = (1 + c * normal) ** 3;
    if (cube > 0 && Math.log(random.next()) < normal ** 2 / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
