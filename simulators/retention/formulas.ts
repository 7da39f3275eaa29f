import type { Formula } from '../_kit/define.ts';

/** Discounting has a closed form; the shares come from the fit, for which there is none. */
export const formulas: Record<'discountFactor' | 'horizonFactor', Formula> = {
  discountFactor: { expression: '1 / (1 + discount)', when: [{ input: 'counting', is: ['contract'] }] },
  horizonFactor: { expression: 'discountFactor ^ horizon', when: [{ input: 'counting', is: ['contract'] }] },
};
