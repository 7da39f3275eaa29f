import type { Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { RiskLabels } from './labels/zh.ts';
import type { RiskResult } from './model.ts';

type Row = ResultTable['rows'][number];

/** Both orders side by side, what a year costs, and the register in the columns of its template. */
export function tablesOf(result: RiskResult, labels: RiskLabels): ResultTable[] {
  return [ordersTable(result, labels), yearTable(result, labels), registerTable(result, labels)];
}

/** The columns of the register's template, in its order; those that only people can fill in stay blank. */
const TEMPLATE = [
  ...(['number', 'name', 'category', 'likelihood', 'impact', 'score', 'probability', 'lossLow', 'lossHigh'] as const),
  ...(['expected', 'response', 'measure', 'cost', 'due', 'owner', 'indicator', 'trigger'] as const),
  ...(['residualLikelihood', 'residualImpact', 'cause', 'review'] as const),
] as const;

/** One of the template's columns. */
export type TemplateColumn = (typeof TEMPLATE)[number];

const NUMERIC: ReadonlySet<TemplateColumn> = new Set([
  ...(['number', 'likelihood', 'impact', 'score', 'probability', 'lossLow', 'lossHigh', 'expected', 'cost'] as const),
  ...(['residualLikelihood', 'residualImpact'] as const),
]);

function registerTable({ ranked }: RiskResult, { tables, inputs, template }: RiskLabels): ResultTable {
  const { category, response } = inputs.risks.columns;
  return {
    id: 'register',
    title: tables.register,
    columns: TEMPLATE.map((key) => ({ key, label: template[key], ...(NUMERIC.has(key) && { numeric: true }) })),
    rows: ranked.map(
      (risk): Row => ({
        number: { value: risk.number, unit: 'number', digits: 0 },
        name: risk.name,
        category: category.options[risk.category],
        likelihood: { value: risk.likelihood, unit: 'number', digits: 0 },
        impact: { value: risk.impact, unit: 'number', digits: 0 },
        score: risk.code,
        probability: { value: risk.probability, unit: 'percent', digits: 0 },
        lossLow: money(risk.lossLow),
        lossHigh: money(risk.lossHigh),
        expected: money(risk.expectedLoss),
        response: response.options[risk.response],
        owner: risk.owner,
        trigger: risk.trigger,
        review: risk.review,
      }),
    ),
  };
}

function ordersTable({ ranked }: RiskResult, { tables, levels, urgency }: RiskLabels): ResultTable {
  const rank = (value: number): Quantity => ({ value, unit: 'number', digits: 0 });
  return {
    id: 'orders',
    title: tables.orders,
    columns: [
      { key: 'name', label: tables.risk },
      { key: 'code', label: tables.score, numeric: true },
      { key: 'level', label: tables.level },
      { key: 'urgency', label: tables.urgency },
      { key: 'byScore', label: tables.byScore, numeric: true },
      { key: 'byLoss', label: tables.byLoss, numeric: true },
      { key: 'probability', label: tables.probability, numeric: true },
      { key: 'mean', label: tables.mean, numeric: true },
      { key: 'expected', label: tables.expected, numeric: true },
      { key: 'note', label: tables.note },
    ],
    rows: ranked.map(
      (risk): Row => ({
        name: risk.name,
        code: risk.code,
        level: levels[risk.level],
        urgency: urgency[risk.level],
        byScore: rank(risk.rankByScore),
        byLoss: rank(risk.rankByLoss),
        probability: { value: risk.probability, unit: 'percent', digits: 0 },
        mean: money(risk.meanLoss),
        expected: money(risk.expectedLoss),
        note:
          risk.tiedWith > 0 ? { text: tables.tied, values: { others: { value: risk.tiedWith, unit: 'count' } } } : '',
      }),
    ),
  };
}

function yearTable({ quantiles }: RiskResult, { tables }: RiskLabels): ResultTable {
  return {
    id: 'year',
    title: tables.year,
    columns: [
      { key: 'share', label: tables.years, numeric: true },
      { key: 'loss', label: tables.loss, numeric: true },
    ],
    rows: quantiles.map(({ share, loss }) => ({
      share: { value: share, unit: 'percent', digits: 0 },
      loss: money(loss),
    })),
  };
}

function money(value: number): Quantity {
  return { value, unit: 'money', digits: 0 };
}
