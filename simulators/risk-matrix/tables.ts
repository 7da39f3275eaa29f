import type { Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { RiskLabels } from './labels/zh.ts';
import type { RiskResult } from './model.ts';

type Row = ResultTable['rows'][number];

/** The register in the columns of its template, both orders side by side, and what a year costs. */
export function tablesOf(result: RiskResult, labels: RiskLabels): ResultTable[] {
  return [registerTable(result, labels), ordersTable(result, labels), yearTable(result, labels)];
}

function registerTable({ ranked }: RiskResult, { tables, levels, inputs, urgency }: RiskLabels): ResultTable {
  const { category, response } = inputs.risks.columns;
  return {
    id: 'register',
    title: tables.register,
    columns: [
      { key: 'number', label: tables.number, numeric: true },
      { key: 'name', label: tables.risk },
      { key: 'category', label: tables.category },
      { key: 'likelihood', label: tables.likelihood, numeric: true },
      { key: 'impact', label: tables.impact, numeric: true },
      { key: 'score', label: tables.score, numeric: true },
      { key: 'level', label: tables.level },
      { key: 'expected', label: tables.expected, numeric: true },
      { key: 'response', label: tables.response },
      { key: 'urgency', label: tables.urgency },
      { key: 'owner', label: tables.owner },
      { key: 'trigger', label: tables.trigger },
      { key: 'review', label: tables.review },
    ],
    rows: ranked.map(
      (risk): Row => ({
        number: { value: risk.number, unit: 'number', digits: 0 },
        name: risk.name,
        category: category.options[risk.category],
        likelihood: { value: risk.likelihood, unit: 'number', digits: 0 },
        impact: { value: risk.impact, unit: 'number', digits: 0 },
        score: risk.code,
        level: levels[risk.level],
        expected: money(risk.expectedLoss),
        response: response.options[risk.response],
        urgency: urgency[risk.level],
        owner: risk.owner,
        trigger: risk.trigger,
        review: risk.review,
      }),
    ),
  };
}

function ordersTable({ ranked }: RiskResult, { tables }: RiskLabels): ResultTable {
  const rank = (value: number): Quantity => ({ value, unit: 'number', digits: 0 });
  return {
    id: 'orders',
    title: tables.orders,
    columns: [
      { key: 'name', label: tables.risk },
      { key: 'code', label: tables.score, numeric: true },
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
