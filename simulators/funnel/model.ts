import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Inputs } from './inputs.ts';
import { endWithAllLifted, equalLiftFor, type Lift, liftsOf } from './lifts.ts';
import { type Step, stepsOf } from './steps.ts';

/** One step with its place in the funnel and what improving it brings. */
export interface StepResult extends Step, Lift {
  name: string;
  /** The share of those who entered that reach this stage. */
  cumulative: Amount;
}

/** Where people are lost on their way, and what an improvement would bring. */
export interface FunnelResult {
  entered: number;
  arrived: number;
  first: string;
  steps: StepResult[];
  overall: Amount;
  /** The conversion that, taken at every step, gives the same end. */
  meanStep: Amount;
  /** Steps above the bar, the most lost first. */
  opportunities: StepResult[];
  mostLost: number;
  largestDropOff: Amount;
  rising: number;
  gainOfOne: Amount;
  gainOfAll: Amount;
  bestPointGain: Amount;
  /** Empty where there is none. */
  bestPointStep: string;
  equalLift: Amount;
}

/**
 * Step by step through a funnel: who goes on, who does not, how sure that is, and what improving each step would bring at the end. Numbers
 * that rise are told, not mended.
 */
export function simulate(inputs: Inputs): FunnelResult {
  const { stages, relativeLift, pointLift, dropOffBar, potentialBar, targetConversion } = inputs;
  const counts = stages.map(({ people }) => people);
  const [entered = 0] = counts;
  const plain = stepsOf(counts, { dropOff: dropOffBar, lost: potentialBar });
  const lifts = liftsOf(plain, { relative: relativeLift, points: pointLift });
  const shareOf = (people: number): Amount => (entered > 0 ? people / entered : unavailable('undefined', 'emptyStage'));
  const steps = plain.map((step, index): StepResult => {
    const lift = lifts[index] as Lift;
    return { ...step, ...lift, name: stages[index + 1]?.name ?? '', cumulative: shareOf(step.to) };
  });
  const arrived = counts.at(-1) ?? 0;
  const overall = shareOf(arrived);
  const lifted = endWithAllLifted(plain, relativeLift);
  const best = largest(steps, ({ points }) => points);
  return {
    ...{ entered, arrived, first: stages[0]?.name ?? '', steps, overall },
    meanStep: isNumber(overall) ? overall ** (1 / steps.length) : overall,
    opportunities: steps.filter(({ isOpportunity }) => isOpportunity).sort((one, other) => other.lost - one.lost),
    mostLost: Math.max(0, ...steps.map(({ lost }) => lost)),
    largestDropOff: largest(steps, ({ dropOff }) => dropOff)?.dropOff ?? unavailable('undefined', 'emptyStage'),
    rising: steps.filter(({ rises }) => rises).length,
    gainOfOne: gainOfAnyStep(steps),
    gainOfAll: isNumber(lifted) ? lifted - arrived : lifted,
    bestPointGain: best?.points ?? unavailable('undefined', 'emptyStage'),
    bestPointStep: best?.name ?? '',
    equalLift: equalLiftFor(plain, targetConversion),
  };
}

/** What improving one step by a share of itself brings: the same at every step that does not stop at 100 %. */
function gainOfAnyStep(steps: readonly StepResult[]): Amount {
  const gains = steps.map(({ relative }) => relative).filter(isNumber);
  return gains.length > 0 ? Math.max(...gains) : unavailable('undefined', 'emptyStage');
}

function largest(steps: readonly StepResult[], read: (step: StepResult) => Amount): StepResult | undefined {
  const known = steps.filter((step) => isNumber(read(step)));
  return known.sort((one, other) => Number(read(other)) - Number(read(one)))[0];
}
