import { type Amount, isNumber, type Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import { MODELS, type Model } from './inputs.ts';
import type { AttributionLabels } from './labels/zh.ts';
import type { AttributionResult } from './model.ts';

/** Every channel under every model, with the sums: the parts add up to the whole. */
export function creditsTable({ channels }: AttributionResult, { tables, inputs }: AttributionLabels): ResultTable {
  const sum = (model: Model): Amount => {
    const credits = channels.map(({ credit }) => credit[model]);
    return credits.find((credit) => !isNumber(credit)) ?? credits.reduce<number>((all, each) => all + Number(each), 0);
  };
  const cells = (read: (model: Model) => Amount) => MODELS.map((model) => [model, credited(read(model))]);
  return {
    id: 'credits',
    title: tables.credits,
    columns: [
      { key: 'channel', label: tables.channel },
      ...MODELS.map((model) => ({ key: model, label: inputs.model.options[model], numeric: true })),
    ],
    rows: [
      ...channels.map(({ name, credit }) => ({
        channel: name,
        ...Object.fromEntries(cells((model) => credit[model])),
      })),
      { channel: tables.sum, ...Object.fromEntries(cells(sum)) },
    ],
  };
}

/** Each channel's share, how far the models differ about it, and on how many journeys that rests. */
export function sharesTable({ channels, model }: AttributionResult, { tables }: AttributionLabels): ResultTable {
  return {
    id: 'shares',
    title: tables.shares,
    columns: [
      { key: 'channel', label: tables.channel },
      { key: 'share', label: tables.share, numeric: true },
      { key: 'low', label: tables.low, numeric: true },
      { key: 'high', label: tables.high, numeric: true },
      { key: 'touched', label: tables.touched, numeric: true },
      { key: 'removal', label: tables.removal, numeric: true },
    ],
    rows: channels.map(({ name, share, range, touched, removalEffect }) => ({
      channel: name,
      share: percent(share[model]),
      low: percent(range[0] ?? share[model]),
      high: percent(range[1] ?? share[model]),
      touched: { value: touched, unit: 'count', digits: 0 },
      removal: percent(removalEffect),
    })),
  };
}

function credited(value: Amount): Quantity {
  return { value, unit: 'count', digits: 1 };
}

function percent(value: Amount): Quantity {
  return { value, unit: 'percent', digits: 1 };
}
