import type { Inputs } from './inputs.ts';
import type { FunnelLabels } from './labels/zh.ts';

/** The funnel a reader starts from: the eight stages of a growth plan; the numbers are an illustration. */
export function example({ stages }: FunnelLabels): Pick<Inputs, 'stages'> {
  const people = [20_000, 4_000, 1_600, 1_360, 680, 408, 204, 51];
  return { stages: EIGHT.map((name, index) => ({ name: stages[name], people: people[index] ?? 0 })) };
}

const EIGHT = ['visit', 'start', 'complete', 'login', 'onboarding', 'value', 'active', 'paid'] as const;

/** Named starting points. */
export function presets({
  stages,
}: FunnelLabels): Record<'large' | 'planTargets' | 'fewPeople' | 'rising', Partial<Inputs>> {
  const of = (people: Partial<Record<keyof typeof stages, number>>) =>
    Object.entries(people).map(([name, count]) => ({ name: stages[name as keyof typeof stages], people: count }));
  return {
    large: {
      stages: of({
        visit: 100_000,
        start: 42_000,
        complete: 21_000,
        login: 12_600,
        onboarding: 5_040,
        value: 3_024,
        active: 1_512,
        paid: 1_210,
      }),
      targetConversion: 0.02,
    },
    planTargets: {
      stages: of({ visit: 20_000, complete: 3_000, onboarding: 2_250, value: 1_350, active: 540, paid: 135 }),
      targetConversion: 0.01,
    },
    fewPeople: {
      stages: of({ complete: 1000, login: 850, onboarding: 560, value: 440, active: 400, returned: 300, paid: 220 }),
      targetConversion: 0.25,
    },
    rising: {
      stages: of({ visit: 12_000, start: 900, complete: 1_100, login: 700, paid: 60 }),
      targetConversion: 0.01,
    },
  };
}
