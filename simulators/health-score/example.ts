import type { Account, Inputs, Past } from './inputs.ts';
import type { HealthLabels } from './labels/zh.ts';

/** Six accounts and 1,000 account-years, all invented; yearly prices are those of the plan named in the model card. */
export function example({ examples }: HealthLabels): Pick<Inputs, 'accounts' | 'history'> {
  return {
    accounts: [
      account(examples.factory, 49_999, [3, 0.4, 15], [60, 80, 40, 70, 50], [0.3, 4]),
      account(examples.clinic, 9999, [1, 0.2, 8], [35, 60, 30, 40, 20], [0.5, 3]),
      account(examples.bank, 200_000, [8, 0.6, 28], [75, 70, 85, 80, 70], [0, 2]),
      account(examples.retailer, 120_000, [5, 0.5, 22], [70, 55, 60, 65, 60], [0.1, 6]),
      account(examples.school, 9999, [4, 0.35, 12], [55, 70, 60, 65, null], [0, 1]),
      account(examples.logistics, 49_999, [6, 0.55, 35], [80, 85, 75, 70, 60], [0, 0]),
    ],
    history: BANDED,
  };
}

type PresetId = 'known' | 'fitted' | 'signs' | 'gap';

/** Named starting points. */
export function presets({ examples }: HealthLabels): Record<PresetId, Partial<Inputs>> {
  return {
    known: {
      riskFrom: 'bands',
      accounts: [given('A', 49_999, 57), given('B', 120_000, 68), given('C', 9999, 61), given('D', 200_000, 78)],
    },
    fitted: { riskFrom: 'fitted' },
    signs: { riskFrom: 'fitted', history: WITH_SIGNS },
    gap: {
      weightGrowth: 0,
      accounts: [
        account(examples.school, 9999, [4, 0.35, 12], [55, 70, 60, 65, null], [0, 1]),
        account(examples.factory, 49_999, [3, 0.4, 15], [60, 80, 40, 70, 50], [0.3, 4]),
      ],
    },
  };
}

/** 40 of 200 left below 60, 24 of 300 from 60 to 75, 15 of 500 above. */
const BANDED: Past[] = [
  [35, 30, 9],
  [45, 50, 12],
  [55, 120, 19],
  [62, 90, 9],
  [67, 110, 9],
  [72, 100, 6],
  [78, 150, 6],
  [84, 170, 5],
  [92, 180, 4],
].map(([score = 0, accounts = 0, left = 0]) => ({ score, decline: null, tickets: null, accounts, left }));

const WITH_SIGNS: Past[] = [
  [38, 0.5, 6, 12, 6],
  [45, 0.1, 2, 20, 4],
  [52, 0.3, 4, 25, 6],
  [58, 0, 1, 40, 4],
  [61, 0.4, 5, 18, 5],
  [66, 0.05, 0, 45, 3],
  [71, 0.2, 3, 38, 4],
  [74, 0, 7, 30, 3],
  [79, 0.1, 1, 60, 3],
  [83, 0.3, 2, 35, 3],
  [88, 0, 0, 80, 2],
  [93, 0.05, 3, 50, 1],
].map(([score = 0, decline = 0, tickets = 0, accounts = 0, left = 0]) => ({ score, decline, tickets, accounts, left }));

type Known = number | null;

function account(
  name: string,
  revenue: number,
  [logins, features, minutes]: [Known, Known, Known],
  [adoption, support, outcomes, relations, growth]: [Known, Known, Known, Known, Known],
  [decline, tickets]: [Known, Known],
): Account {
  return {
    ...{ name, revenue, logins, features, minutes },
    ...{ adoption, support, outcomes, relations, growth },
    ...{ decline, tickets, known: null },
  };
}

function given(name: string, revenue: number, known: number): Account {
  return { ...account(name, revenue, [null, null, null], [null, null, null, null, null], [null, null]), known };
}
