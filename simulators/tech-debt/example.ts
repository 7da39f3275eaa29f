import type { Inputs } from './inputs.ts';
import type { DebtLabels } from './labels/zh.ts';

type Item = Inputs['items'][number];

/** The register a reader starts from: six debts of a team of eight, with invented figures. */
export function example({ examples }: DebtLabels): Pick<Inputs, 'items'> {
  return {
    items: [
      item(examples.flags, 32, 16, 0.02),
      item(examples.rules, 24, 8, 0.01),
      item(examples.orders, 120, 40, 0.03),
      { ...item(examples.payment, 48, 6, 0.06), loss: 600 },
      item(examples.users, 320, 45, 0.02),
      item(examples.admin, 400, 5, 0),
    ],
  };
}

/** Named starting points. The four classes are those of the source named in the model card; every figure is invented. */
export function presets({
  classes,
}: DebtLabels): Record<'fourClasses' | 'growing' | 'tight' | 'nothingPays', Partial<Inputs>> {
  const { architecture, code, knowledge, dependency } = classes;
  return {
    fourClasses: {
      items: [
        item(architecture, 280, 36, 0.02),
        item(code, 110, 28, 0.03),
        item(knowledge, 30, 9, 0.01),
        { ...item(dependency, 60, 8, 0.05), otherCost: 3000, loss: 800 },
      ],
    },
    growing: {
      items: [item(dependency, 90, 6, 0.08), item(code, 90, 12, 0)],
      capacity: 100,
      horizonMonths: 24,
      waitMonths: 6,
    },
    tight: {
      items: [item(architecture, 120, 34, 0), item(code, 100, 26, 0), item(knowledge, 100, 25, 0)],
      capacity: 200,
    },
    nothingPays: { items: [item(architecture, 600, 12, 0), item(code, 240, 6, 0)], horizonMonths: 12 },
  };
}

function item(name: string, effort: number, interest: number, growth: number): Item {
  return { name, effort, otherCost: 0, interest, loss: 0, growth };
}
