import type { Formula } from '../_kit/define.ts';

/** What comes off the top, and each channel's curve through the point that is known. The split itself has no closed form. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  experiments: { expression: 'total * experimentShare' },
  contingency: { expression: 'total * contingencyShare' },
  channelMoney: { expression: 'total * (1 - experimentShare - contingencyShare)' },
  currentRatio: { table: 'channels', expression: 'customers * value / spend' },
};
