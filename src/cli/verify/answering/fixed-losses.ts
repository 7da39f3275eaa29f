/** A loss of a year and how likely exactly this one is. */
export interface Outcome {
  loss: number;
  chance: number;
}

/** Beyond this many risks there are too many combinations. */
export const MOST_RISKS = 20;

/**
 * Every loss that a year can bring, ascending, when each risk strikes or not on its own account and costs a fixed sum.
 *
 * @example outcomesOf([{ p: 0.5, loss: 10 }]) // [{ loss: 0, chance: 0.5 }, { loss: 10, chance: 0.5 }]
 */
export function outcomesOf(risks: readonly { p: number; loss: number }[]): Outcome[] {
  let chances = new Map([[0, 1]]);
  for (const { p, loss } of risks) {
    const next = new Map<number, number>();
    const add = (sum: number, chance: number) => next.set(sum, (next.get(sum) ?? 0) + chance);
    for (const [sum, chance] of chances) {
      add(sum, chance * (1 - p));
      add(sum + loss, chance * p);
    }
    chances = next;
  }
  return [...chances]
    .map(([loss, chance]) => ({ loss, chance }))
    .filter(({ chance }) => chance > 0)
    .sort((one, other) => one.loss - other.loss);
}

/** The chance of more than a loss, or of at least as much. */
export function chanceBeyond(outcomes: readonly Outcome[], limit: number, isAtLeast = false): number {
  const beyond = outcomes.filter(({ loss }) => (isAtLeast ? loss >= limit : loss > limit));
  return beyond.reduce((sum, { chance }) => sum + chance, 0);
}

/** The least loss that is not exceeded with this share. */
export function lossAt(outcomes: readonly Outcome[], share: number): number {
  let below = 0;
  for (const { loss, chance } of outcomes) {
    below += chance;
    // The shares are sums of products, which round.
    if (below >= share - 1e-12) return loss;
  }
  return outcomes.at(-1)?.loss ?? 0;
}
