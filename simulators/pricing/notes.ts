import { isNumber } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PricingLabels } from './labels/zh.ts';
import type { PricingResult } from './model.ts';

/** The upper end of what is published for freemium. */
const USUAL_CONVERSION_UP_TO = 0.05;

/** What to know beside the answer: where the inputs are bold, what the annual plan costs, and what the choice model assumes. */
export function notesOn(inputs: Inputs, result: PricingResult, labels: PricingLabels): Note[] {
  return [
    ...parityNote(inputs, result, labels),
    ...optimismNote(inputs, labels),
    ...roundedNote(result, labels),
    { level: 'info', phrase: { text: labels.notes.alike } },
  ];
}

function parityNote(
  { annualRenewal }: Inputs,
  { annualPlans, focus }: PricingResult,
  { notes }: PricingLabels,
): Note[] {
  const plan = annualPlans[focus];
  if (!plan || !isNumber(plan.breakEven) || annualRenewal >= plan.breakEven) return [];
  const values = {
    tier: plan.name,
    renewal: { value: annualRenewal, unit: 'percent', digits: 1 },
    parity: { value: plan.breakEven, unit: 'percent', digits: 1 },
  } as const;
  return [{ level: 'warning', phrase: { text: notes.belowParity, values } }];
}

function optimismNote({ conversion }: Inputs, { notes }: PricingLabels): Note[] {
  if (conversion <= USUAL_CONVERSION_UP_TO) return [];
  return [
    {
      level: 'warning',
      phrase: { text: notes.optimistic, values: { conversion: { value: conversion, unit: 'percent' } } },
    },
  ];
}

/** Only where rounding to whole per cents changes what is read by more than a tenth of a point. */
function roundedNote({ annualPlans, focus }: PricingResult, { notes }: PricingLabels): Note[] {
  const plan = annualPlans[focus];
  if (!plan || Math.abs(plan.discount - Math.round(plan.discount * 100) / 100) < 0.001) return [];
  const values = {
    tier: plan.name,
    exact: { value: plan.discount, unit: 'percent', digits: 1 },
    rounded: { value: plan.discount, unit: 'percent', digits: 0 },
  } as const;
  return [{ level: 'info', phrase: { text: notes.rounded, values } }];
}
