import * as z from 'zod/mini';
import { type Amount, unavailable } from '../../../simulators/_kit/amount.ts';
import { defineSimulator, type Labels } from '../../../simulators/_kit/define.ts';
import { choice, number, table, text, toggle } from '../../../simulators/_kit/fields.ts';
import type { View } from '../../../simulators/_kit/view.ts';

const inputs = z.strictObject({
  arpu: number({
    unit: 'money-per-month',
    min: 0,
    max: 100_000,
    step: 1,
    default: 99,
    low: 80,
    high: 120,
    log: true,
    parameter: 'arpu',
  }),
  margin: number({ unit: 'percent', min: -1, max: 1, step: 0.01, default: 0.75, low: 0.7, high: 0.8 }),
  churn: number({ unit: 'percent-per-month', min: 0, max: 1, step: 0.001, default: 0.03, low: 0.02, high: 0.05 }),
  cac: number({
    unit: 'money',
    min: 0,
    aboveMin: true,
    max: 1e7,
    step: 10,
    default: 500,
    log: true,
    low: 400,
    high: 700,
  }),
  method: choice({ options: ['simple', 'capped'], default: 'simple' }),
  years: number({
    unit: 'years',
    min: 1,
    max: 10,
    step: 1,
    default: 3,
    integer: true,
    when: { input: 'method', is: ['capped'] },
  }),
  isGross: toggle({ default: true, advanced: true }),
  plans: table({
    row: {
      name: text({ maxLength: 20, default: '' }),
      price: number({ unit: 'money', min: 0, max: 1e6, step: 1, default: 1 }),
    },
    minRows: 1,
    maxRows: 60,
    advanced: true,
  }),
});

type Inputs = z.output<typeof inputs>;

interface Result {
  ltv: Amount;
  ratio: Amount;
  payback: Amount;
}

function simulate({ arpu, margin, churn, cac, method, years, isGross }: Inputs): Result {
  const perMonth = arpu * (isGross ? margin : 1);
  const months = method === 'capped' ? 12 * years : undefined;
  const ltv = months === undefined && churn === 0 ? undefined : lifetimeValue(perMonth, churn, months);
  const unbounded = unavailable('unbounded', 'noChurn');
  return {
    ltv: ltv ?? unbounded,
    ratio: ltv === undefined ? unbounded : ltv / cac,
    payback: perMonth > 0 ? cac / perMonth : unavailable('never', 'noMargin'),
  };
}

function lifetimeValue(perMonth: number, churn: number, months: number | undefined): number {
  if (months === undefined) return perMonth / churn;
  return churn === 0 ? perMonth * months : (perMonth * (1 - (1 - churn) ** months)) / churn;
}

function view({ arpu, margin, churn, cac }: Inputs, result: Result, labels: Labels): View {
  const months = Array.from({ length: 25 }, (_, month) => month);
  const earned = (month: number) => (churn === 0 ? month : (1 - (1 - churn) ** month) / churn) * arpu * margin;
  const ratio = { value: result.ratio, unit: 'ratio', digits: 1 } as const;
  return {
    sentence: {
      text: labels.question.startsWith('Is') ? 'LTV/CAC is {ratio}.' : 'LTV/CAC 为 {ratio}。',
      values: { ratio },
    },
    figures: [
      { output: 'ratio', label: labels.outputs.ratio ?? '', quantity: ratio },
      { output: 'ltv', label: labels.outputs.ltv ?? '', quantity: { value: result.ltv, unit: 'money' } },
      {
        output: 'payback',
        label: labels.outputs.payback ?? '',
        quantity: { value: result.payback, unit: 'months', digits: 1 },
      },
    ],
    charts: [
      {
        id: 'earned',
        kind: 'line',
        title: labels.outputs.ltv ?? '',
        x: { label: labels.outputs.payback ?? '', unit: 'months' },
        y: { label: '¥', unit: 'money' },
        series: [
          {
            id: 'main',
            label: labels.outputs.ltv ?? '',
            role: 'main',
            points: months.map((month) => [month, earned(month)]),
          },
          { id: 'even', label: '50', role: 'context', points: months.map((month) => [month, month * 50]) },
        ],
        thresholds: [{ axis: 'y', value: cac, label: 'CAC' }],
        reading: { text: '{ltv}', values: { ltv: { value: result.ltv, unit: 'money' } } },
      },
    ],
    tables: [
      {
        id: 'all',
        title: labels.title,
        columns: [
          { key: 'name', label: '' },
          { key: 'value', label: labels.outputs.payback ?? '', numeric: true },
        ],
        rows: [{ name: 'payback', value: { value: result.payback, unit: 'months', digits: 1 } }],
      },
    ],
    notes: [{ level: 'warning', phrase: { text: '<b>{name}</b>', values: { name: '<script>' } } }],
  };
}

const named = (name: string) => ({ name, help: `${name}?`, evidence: `${name}!` });

function labelsFor(question: string, names: Record<string, string>): Labels {
  const input = (name: string) => named(names[name] ?? name);
  return {
    title: 'LTV/CAC',
    question,
    inputs: {
      arpu: input('arpu'),
      margin: input('margin'),
      churn: input('churn'),
      cac: input('cac'),
      method: { ...input('method'), options: { simple: names.simple ?? '', capped: names.capped ?? '' } },
      years: input('years'),
      isGross: input('isGross'),
      plans: { ...input('plans'), columns: { name: input('name'), price: input('price') } },
    },
    outputs: { ratio: 'LTV/CAC', ltv: 'LTV', payback: names.payback ?? '' },
    reasons: { noChurn: names.noChurn ?? '', noMargin: names.noMargin ?? '' },
    problems: {},
    presets: { cheap: { name: names.cheap ?? '' } },
  };
}

/** A small simulator with one input of every kind, for the tests of the host. */
export default defineSimulator({
  id: 'fixture',
  decision: 'worth',
  version: 1,
  inputs,
  example: (labels: Labels) => ({ plans: [{ name: labels.title, price: 99 }] }),
  presets: () => ({ cheap: { cac: 100 } }),
  simulate,
  outputs: {
    ratio: { unit: 'ratio', read: ({ ratio }: Result) => ratio, better: 'higher', bar: 3, digits: 1 },
    ltv: { unit: 'money', read: ({ ltv }: Result) => ltv, better: 'higher' },
    payback: { unit: 'months', read: ({ payback }: Result) => payback, better: 'lower', digits: 1 },
  },
  formulas: {
    ltv: [
      { expression: 'arpu * margin / churn', when: [{ input: 'method', is: ['simple'] }] },
      {
        expression: 'arpu * margin * (1 - (1 - churn) ^ (12 * years)) / churn',
        when: [{ input: 'method', is: ['capped'] }],
      },
    ],
    ratio: { expression: 'ltv / cac' },
    payback: { expression: 'cac / (arpu * margin)' },
  },
  view,
  labels: {
    zh: labelsFor('一位客户值多少获客成本？', {
      arpu: '月均收入',
      margin: '毛利率',
      churn: '月流失率',
      cac: '获客成本',
      method: '算法',
      simple: '不设上限',
      capped: '限定年数',
      years: '年数',
      isGross: '按毛利计',
      plans: '套餐',
      name: '名称',
      price: '价格',
      payback: '回本时间',
      noChurn: '本模型下没有上限',
      noMargin: '永远收不回',
      cheap: '低价获客',
    }),
    en: labelsFor('Is a customer worth what we pay?', {
      arpu: 'Revenue per month',
      margin: 'Gross margin',
      churn: 'Monthly churn',
      cac: 'CAC',
      method: 'Method',
      simple: 'No cap',
      capped: 'Capped',
      years: 'Years',
      isGross: 'On gross margin',
      plans: 'Plans',
      name: 'Name',
      price: 'Price',
      payback: 'Payback',
      noChurn: 'not bounded by this model',
      noMargin: 'never earned back',
      cheap: 'Cheap customers',
    }),
  },
});
