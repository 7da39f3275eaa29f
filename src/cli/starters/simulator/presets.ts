import type { Inputs } from './inputs.ts';

/** Starting points with a name; each is laid over the defaults. */
export const presets = (): Record<'dearer' | 'underCost', Partial<Inputs>> => ({
  dearer: { price: 60, sales: 3200 },
  underCost: { price: 28 },
});
