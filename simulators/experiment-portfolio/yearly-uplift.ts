import { compoundBinomial } from '../_kit/math/compound-binomial.ts';
import type { EffectLaw } from './effect-law.ts';

/** The yearly uplift as masses on steps of its logarithm. */
export interface UpliftLaw {
  /** The sum lies on the steps themselves; otherwise a mass stands for what lies within half a step of it, but that at 0 is at 0. */
  isOnSteps: boolean;
  /** Of ln(1 + uplift). */
  step: number;
  masses: Float64Array;
}

/** A winner's growth: its law before selection, how it is selected, and the share of an effect that lasts. */
export interface Growth {
  law: EffectLaw;
  powerAt: (effect: number) => number;
  /** Chance that a tested idea works. */
  working: number;
  lasting: number;
}

const STEPS = 2048;

/**
 * The distribution of the uplift after so many tests, each of which multiplies the metric by 1 + its lasting true effect where an idea that
 * works is declared a winner. Logarithms add up, so their masses are those of a compound binomial distribution. Where all effects are alike
 * the masses are exact; otherwise the steps are fine enough for three digits.
 *
 * @param trials how many tests, for each of which a distribution is wanted
 * @returns a law for each number of trials, all on the same steps
 */
export function yearlyUplifts(growth: Growth, trials: readonly number[]): UpliftLaw[] {
  const { law, powerAt, working, lasting } = growth;
  const wins = law.sizes.map((size, at) => ({
    log: Math.log1p(lasting * size),
    mass: (law.weights[at] as number) * powerAt(size),
  }));
  const won = wins.reduce((sum, { mass }) => sum + mass, 0);
  const step = stepFor(wins, working, Math.max(...trials));
  const masses = new Float64Array(STEPS);
  for (const { log, mass } of wins) addBetween(masses, step === 0 ? 0 : log / step, mass / won);
  return compoundBinomial(masses, Math.min(1, working * won), trials).map((each) => ({
    isOnSteps: wins.length === 1,
    step,
    masses: each,
  }));
}

/** The uplift that a year stays at or below with this chance. @example quantileOf(law, 0.5) // 0.08 */
export function quantileOf({ isOnSteps, step, masses }: UpliftLaw, share: number): number {
  let below = 0;
  for (const [at, mass] of masses.entries()) {
    below += mass;
    // The masses add up to 1 only to rounding.
    if (below < share - 1e-10) continue;
    const within = isOnSteps || at === 0 || mass === 0 ? 0 : 0.5 - (below - share) / mass;
    return Math.expm1((at + within) * step);
  }
  return Math.expm1((masses.length - 1) * step);
}

/** The chance of at least this uplift. */
export function chanceOf({ isOnSteps, step, masses }: UpliftLaw, uplift: number): number {
  if (uplift <= 0) return 1;
  const least = Math.log1p(uplift) / step - 1e-9;
  const shareAbove = (at: number) =>
    isOnSteps ? Number(at >= least) : at === 0 ? 0 : Math.max(0, Math.min(1, at + 0.5 - least));
  return Math.min(
    1,
    masses.reduce((sum, mass, at) => sum + mass * shareAbove(at), 0),
  );
}

interface Win {
  log: number;
  mass: number;
}

/** Steps on which the whole sum has room. Equal effects get steps of a whole part of theirs, so that none falls between. */
function stepFor(wins: readonly Win[], working: number, trials: number): number {
  const [only] = wins;
  if (wins.length === 1 && only) return only.log / Math.floor((STEPS - 1) / trials);
  const moment = (power: number) => wins.reduce((sum, { log, mass }) => sum + working * mass * log ** power, 0);
  const variance = trials * (moment(2) - moment(1) ** 2);
  const largest = wins.reduce((most, { log, mass }) => (mass > 1e-10 ? Math.max(most, log) : most), 0);
  return (trials * moment(1) + 10 * Math.sqrt(Math.max(0, variance)) + largest) / (STEPS - 1);
}

/** Puts a mass on the two nearest steps so that its mean stays; what is too rare to have room goes to the last. */
function addBetween(masses: Float64Array, place: number, mass: number): void {
  const lower = Math.min(STEPS - 1, Math.floor(place + 1e-9));
  const upper = Math.min(STEPS - 1, lower + 1);
  const above = Math.max(0, Math.min(1, place - lower));
  masses[lower] = (masses[lower] as number) + mass * (1 - above);
  masses[upper] = (masses[upper] as number) + mass * above;
}
