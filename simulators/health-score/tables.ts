import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Phrase, ResultTable } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { HealthLabels } from './labels/zh.ts';
import type { AccountRisk, HealthResult, Segment } from './model.ts';
import { SLOPES } from './risk.ts';
import { PARTS } from './score.ts';

/** Every account with its score, chance and loss, the part that pulls it down most, and what is missing. */
export function accountsTable({ accounts }: HealthResult, labels: HealthLabels): ResultTable {
  const { tables } = labels;
  const numeric = ['rank', 'score', 'chance', 'revenue', 'loss', 'worth'] as const;
  const order = ['rank', 'name', 'score', 'chance', 'revenue', 'loss', 'worth', 'weakest', 'missing'] as const;
  return {
    id: 'accounts',
    title: tables.accounts,
    columns: order.map((key) => ({ key, label: tables[key], numeric: (numeric as readonly string[]).includes(key) })),
    rows: accounts.map((account, index) => ({
      rank: { value: index + 1, unit: 'count' },
      name: account.name,
      score: { value: account.value, unit: 'number', digits: 1 },
      chance: percent(account.chance),
      revenue: money(account.revenue),
      loss: money(account.expectedLoss),
      worth: money(account.worth),
      weakest: weakestOf(account, labels),
      missing: account.missing.map((part) => labels.parts[part]).join(tables.separator) || tables.none,
    })),
  };
}

function weakestOf({ parts, isGiven }: AccountRisk, { parts: named, tables }: HealthLabels): Phrase | string {
  if (isGiven) return tables.given;
  const known = PARTS.flatMap((part) => (parts[part] === null ? [] : [{ part, score: parts[part] }]));
  const [first, ...rest] = known;
  if (!first) return tables.none;
  const weakest = rest.reduce((low, each) => (each.score < low.score ? each : low), first);
  return {
    text: '{part} {score}',
    values: { part: named[weakest.part], score: { value: weakest.score, unit: 'number', digits: 0 } },
  };
}

/** Each band: its accounts, revenue and expected loss, and what it lost in the past with a 95 % interval. */
export function segmentsTable({ segments }: HealthResult, { tables, bands }: HealthLabels): ResultTable {
  return {
    id: 'segments',
    title: tables.segments,
    columns: [
      { key: 'band', label: tables.band },
      { key: 'count', label: tables.count, numeric: true },
      { key: 'revenue', label: tables.revenue, numeric: true },
      { key: 'loss', label: tables.loss, numeric: true },
      { key: 'past', label: tables.past, numeric: true },
    ],
    rows: segments.map((segment) => ({
      band: bands[segment.band],
      count: { value: segment.accounts, unit: 'count', digits: 0 },
      revenue: money(segment.revenue),
      loss: isNumber(segment.expectedLoss) ? money(segment.expectedLoss) : tables.none,
      past: pastOf(segment, tables),
    })),
  };
}

function pastOf({ past }: Segment, tables: HealthLabels['tables']): Phrase | string {
  if (!past.interval) return tables.none;
  const { low, high } = past.interval;
  return {
    text: tables.pastValue,
    values: { rate: percent(past.left / past.accounts), low: percent(low), high: percent(high) },
  };
}

/** Stated and fitted coefficients side by side; what was not fitted shows a dash. */
export function coefficientsTable(inputs: Inputs, { fitted }: HealthResult, { tables }: HealthLabels): ResultTable {
  const number = (value: number): Quantity => ({ value, unit: 'number', digits: 3 });
  return {
    id: 'coefficients',
    title: tables.coefficients,
    columns: [
      { key: 'term', label: tables.term },
      { key: 'stated', label: tables.stated, numeric: true },
      { key: 'fitted', label: tables.fitted, numeric: true },
      { key: 'error', label: tables.error, numeric: true },
      { key: 'odds', label: tables.odds, numeric: true },
    ],
    rows: (['intercept', ...SLOPES] as const).map((term) => {
      const isFitted = fitted.kind === 'fitted' && (term === 'intercept' || fitted.used.includes(term));
      return {
        term: tables.terms[term],
        stated: number(inputs[term]),
        fitted: isFitted ? number(fitted.coefficients[term]) : tables.none,
        error: isFitted ? number(fitted.errors[term]) : tables.none,
        odds: isFitted && term !== 'intercept' ? oddsOf(fitted.coefficients[term], tables) : tables.none,
      };
    }),
  };
}

/** e^b, unless a coefficient is so large that it has no number. */
function oddsOf(coefficient: number, tables: HealthLabels['tables']): Quantity | string {
  const odds = Math.exp(coefficient);
  return Number.isFinite(odds) ? { value: odds, unit: 'number', digits: 2 } : tables.none;
}

function percent(value: Quantity['value']): Quantity {
  return { value, unit: 'percent', digits: 1 };
}

function money(value: Quantity['value']): Quantity {
  return { value, unit: 'money', digits: 0 };
}
