import type { AnySimulator } from '../define.ts';
import { lawOf } from '../distribution/law-of.ts';
import type { Distribution } from '../distribution.ts';
import type { FieldSpec } from '../fields.ts';
import { fieldsOf } from '../inputs.ts';
import {
  type ColumnModel,
  type MonteCarloPlan,
  type PlanFault,
  type PreparedRun,
  prepareMonteCarlo,
} from '../monte-carlo.ts';
import { pseudoRandomPoints } from '../streams.ts';
import { divisorsByOutput } from './divisors-by-output.ts';
import type { Domain } from './drawn-input.ts';
import { formulaModel } from './formula-model.ts';
import { simulateOnce, simulationModel } from './simulation-model.ts';

/** A plan for a simulator: the domains follow from its inputs. */
export interface SimulatorPlan extends Omit<MonteCarloPlan, 'domains'> {
  /** Ids of the outputs wanted; all unless named. */
  outputs?: readonly string[];
}

/** What is wrong with a simulator's plan. */
export type SimulatorPlanFault =
  | PlanFault
  | { in: 'input' | 'output'; rule: 'unknown' | 'not-a-number'; found: string; valid: readonly string[] };

/** A run ready to be driven, and whether formulas answer for the model; or everything that is wrong. */
export type PreparedSimulatorRun =
  | (Extract<PreparedRun, { ok: true }> & { by: 'formulas' | 'simulation' })
  | { ok: false; faults: SimulatorPlanFault[] };

/**
 * Prepares a Monte Carlo run of a simulator, as `prepareMonteCarlo` does for a model. Documented formulas answer when every wanted output
 * has one and they agree with the model, number for number and reason for reason, on a sample of draws and at the far corners; otherwise
 * the model itself is run for every draw.
 *
 * @param inputs valid inputs; those with a distribution are drawn instead
 * @example prepareSimulatorRun(ltvCac, inputs, { distributions: { cac }, draws: 10_000, seed: 1, outputs: ['ratio'] })
 */
export function prepareSimulatorRun(
  simulator: AnySimulator,
  inputs: Readonly<Record<string, unknown>>,
  plan: SimulatorPlan,
): PreparedSimulatorRun {
  const fields = fieldsOf(simulator);
  const known = Object.keys(simulator.outputs);
  const outputs = plan.outputs ?? known;
  const misplaced: SimulatorPlanFault[] = [
    ...findInputFaults(Object.keys(plan.distributions), fields),
    ...outputs
      .filter((found) => !known.includes(found))
      .map((found) => ({ in: 'output' as const, rule: 'unknown' as const, found, valid: known })),
  ];
  const formulas = formulaModel(simulator, inputs, outputs);
  const simulation = simulationModel(simulator, inputs, outputs, plan.seed);
  const domains = domainsOf(fields);
  const isTrue = formulas && misplaced.length === 0 && agrees(formulas, simulator, inputs, plan, domains);
  const divisors = divisorsByOutput(simulator, inputs, Object.keys(plan.distributions), outputs);
  const model = { ...(isTrue ? formulas : simulation), divisors };
  const prepared = prepareMonteCarlo({ ...plan, domains }, model);
  const faults = [...misplaced, ...(prepared.ok ? [] : prepared.faults)];
  if (faults.length > 0 || !prepared.ok) return { ok: false, faults };
  return { ...prepared, by: isTrue ? 'formulas' : 'simulation' };
}

function findInputFaults(names: readonly string[], fields: Readonly<Record<string, FieldSpec>>): SimulatorPlanFault[] {
  const valid = Object.keys(fields).filter((name) => fields[name]?.kind === 'number');
  return names
    .filter((found) => !valid.includes(found))
    .map((found) => ({ in: 'input', rule: Object.hasOwn(fields, found) ? 'not-a-number' : 'unknown', found, valid }));
}

function domainsOf(fields: Readonly<Record<string, FieldSpec>>): Record<string, Domain> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, spec]) => (spec.kind === 'number' ? [[name, spec]] : [])),
  );
}

const SAMPLE = 128;

/** Up to this many inputs, every combination of extremes is tried. */
const MOST_CORNERED = 7;

/** Whether formulas and model say the same, or both nothing, wherever the plan may lead. */
function agrees(
  formulas: ColumnModel,
  simulator: AnySimulator,
  inputs: Readonly<Record<string, unknown>>,
  { distributions, seed }: SimulatorPlan,
  domains: Record<string, Domain>,
): boolean {
  const names = Object.keys(distributions);
  const columns = probesOf(distributions, seed, domains);
  const count = columns[0]?.length ?? 0;
  const named = Object.fromEntries(names.map((name, index) => [name, columns[index] as Float64Array]));
  const answers = formulas.prepare(named)({ batch: 0, firstDraw: 0, count });
  for (let index = 0; index < count; index += 1) {
    const drawn = Object.fromEntries(names.map((name) => [name, named[name]?.[index]]));
    const told = simulateOnce(simulator, { ...inputs, ...drawn }, formulas.outputs, seed);
    const isSame = formulas.outputs.every((output, at) => isClose(answers[output]?.[index], told?.[at]));
    if (!isSame) return false;
  }
  return true;
}

/** Nine digits: the formula may compute in another order. */
function isClose(one = Number.NaN, other = Number.NaN): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** One column per input: a sample of its distribution, then combinations of its far ends. */
function probesOf(
  distributions: SimulatorPlan['distributions'],
  seed: number,
  domains: Record<string, Domain>,
): Float64Array[] {
  const entries = Object.entries(distributions);
  const corners = entries.length <= MOST_CORNERED ? 2 ** entries.length : 2;
  const columns = entries.map(() => new Float64Array(SAMPLE + corners));
  pseudoRandomPoints(seed).fill(columns, SAMPLE);
  for (const [index, column] of columns.entries()) {
    for (let corner = 0; corner < corners; corner += 1) {
      const isHigh = (corner >> (index % MOST_CORNERED)) & 1;
      column[SAMPLE + corner] = isHigh ? 1 - 1e-9 : 1e-9;
    }
    const [name, distribution] = entries[index] as [string, Distribution];
    const made = lawOf(distribution);
    if (made.ok)
      for (const [at, share] of column.entries()) column[at] = within(made.law.quantile(share), domains[name]);
  }
  return columns;
}

/** Draws outside the domain never reach the model, so its edge is tried instead. */
function within(value: number, domain: Domain | undefined): number {
  if (!domain) return value;
  const rounded = domain.integer ? Math.round(value) : value;
  const lowest = domain.aboveMin ? domain.min + (domain.max - domain.min) * 1e-9 : domain.min;
  return Math.min(domain.max, Math.max(lowest, rounded));
}
