import type { Inputs, Metric } from './inputs.ts';
import type { TreeLabels } from './labels/zh.ts';

type Figures = readonly [before: number | null, after: number | null, limit?: number];

/**
 * The tree a reader starts from: an e-commerce North Star made of metrics that a document on support systems lists. It gives no figures;
 * these two months are invented.
 */
export function example({ shop }: TreeLabels): Pick<Inputs, 'metrics'> {
  return {
    metrics: [
      row(shop.paid, 'money', [null, null], shop.paidFormula),
      row(shop.buyers, 'people', [null, null], shop.buyersFormula),
      row(shop.first, 'people', [null, null], shop.firstFormula),
      row(shop.returning, 'people', [null, null], shop.returningFormula),
      row(shop.newUsers, 'people', [20_000, 22_000, 26_000]),
      row(shop.firstRate, 'percent', [0.06, 0.055, 0.07]),
      row(shop.lastBuyers, 'people', [9000, 9000, 9000]),
      row(shop.repeatRate, 'percent', [0.4, 0.42, 0.5]),
      row(shop.orders, 'number', [1.6, 1.65, 1.8]),
      row(shop.value, 'money', [180, 176, 195]),
      row(shop.refunds, 'percent', [0.08, 0.075, 0.05]),
    ],
  };
}

/**
 * Named starting points. The MAPU tree ends at the lowest targets of a B2B plan: 1,000 sign-ups a month at 8 % of visitors, 25 % of them
 * paying, 70 % kept over twelve months, 5,000 active payers. Its starting month is invented, as are all other figures.
 */
export function presets(
  labels: TreeLabels,
): Record<'mapu' | 'listedMetrics' | 'product' | 'fromZero', Partial<Inputs>> {
  const { payers, shop, product, launch } = labels;
  return {
    mapu: {
      goal: 'value',
      target: 5000,
      metrics: [
        row(payers.active, 'people', [null, null], payers.activeFormula),
        row(payers.kept, 'people', [null, null], payers.keptFormula),
        row(payers.added, 'people', [null, null], payers.addedFormula),
        row(payers.returned, 'people', [null, null], payers.returnedFormula),
        row(payers.last, 'people', [4000, 4000, 4000]),
        row(payers.keptRate, 'percent', [0.955, 0.7 ** (1 / 12), 0.985]),
        row(payers.visitors, 'people', [11_000, 12_500, 20_000]),
        row(payers.signUpRate, 'percent', [0.07, 0.08, 0.1]),
        row(payers.paidRate, 'percent', [0.2, 0.25, 0.3]),
        row(payers.lost, 'people', [600, 600, 600]),
        row(payers.returnRate, 'percent', [0.02, 0.02, 0.06]),
      ],
    },
    listedMetrics: {
      metrics: [
        row(shop.gross, 'money', [null, null], shop.grossFormula),
        row(shop.visits, 'people', [60_000, 58_000]),
        row(shop.conversion, 'percent', [0.12, 0.13]),
        row(shop.value, 'money', [180, 176]),
        row(shop.repurchase, 'percent', [0.25, 0.27]),
      ],
    },
    product: {
      growth: 0.2,
      metrics: [
        row(product.whole, 'number', [null, null], product.formula),
        row(product.first, 'number', [10, 20]),
        row(product.second, 'number', [10, 15]),
        row(product.third, 'number', [10, 8]),
      ],
    },
    fromZero: {
      metrics: [
        row(launch.sales, 'money', [null, null], launch.formula),
        row(launch.shops, 'number', [12, 12]),
        row(launch.perShop, 'money', [50_000, 48_000]),
        row(launch.fans, 'people', [0, 8000]),
        row(launch.rate, 'percent', [0.04, 0.05]),
        row(launch.value, 'money', [120, 120]),
      ],
    },
  };
}

function row(name: string, unit: Metric['unit'], [before, after, limit = undefined]: Figures, formula = ''): Metric {
  return { name, formula, unit, before, after, limit: limit ?? null };
}
