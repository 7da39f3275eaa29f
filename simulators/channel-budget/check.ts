import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';
import { sumOf } from './meet-total.ts';

/** What does not fit together: names, curves that never fall, bounds that cannot be kept, a rounding coarser than the money. */
export function check({ total, channels, rounding }: Inputs): Problem[] {
  const first = new Map<string, number>();
  const rows = channels.flatMap(({ name, curve, shape, minimum, maximum }, row): Problem[] => {
    const known = first.get(name.trim());
    if (known === undefined) first.set(name.trim(), row);
    const at = { input: 'channels', row } as const;
    return [
      ...(known === undefined
        ? []
        : [{ ...at, column: 'name', problem: 'repeatedName', values: { first: known + 1, name: name.trim() } }]),
      ...(curve === 'power' && shape >= 1
        ? [{ ...at, column: 'shape', problem: 'neverFalls', values: { shape } }]
        : []),
      ...(minimum > maximum ? [{ ...at, column: 'minimum', problem: 'boundsCrossed' }] : []),
    ];
  });
  const least = sumOf(channels.map(({ minimum }) => minimum));
  return [
    ...rows,
    // Ten parts of 0.1 make a hair more than 1 in binary.
    ...(least > 1 + 1e-9
      ? [{ input: 'channels', problem: 'minimaTooLarge', values: { sum: Math.round(least * 100) } }]
      : []),
    ...(Number(rounding) > total ? [{ input: 'rounding', problem: 'roundingTooCoarse' }] : []),
  ];
}
