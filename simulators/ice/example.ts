import type { Inputs } from './inputs.ts';
import type { IceLabels } from './labels/zh.ts';

/** The backlogs a reader starts from. The ideas are from a growth plan; every score is invented for illustration. */
export function example({ examples }: IceLabels): Pick<Inputs, 'ideas' | 'reach' | 'jobs'> {
  const { signUp, roleGuide, firstMatch, referral, limitPrompt, caseLibrary } = examples;
  return {
    ideas: [
      { name: signUp, impact: 7, confidence: 8, ease: 7, scorer: '' },
      { name: roleGuide, impact: 8, confidence: 6, ease: 5, scorer: '' },
      { name: firstMatch, impact: 9, confidence: 6, ease: 3, scorer: '' },
      { name: referral, impact: 6, confidence: 5, ease: 6, scorer: '' },
      { name: limitPrompt, impact: 6, confidence: 7, ease: 9, scorer: '' },
      { name: caseLibrary, impact: 4, confidence: 5, ease: 6, scorer: '' },
    ],
    reach: [
      { name: signUp, reach: 12000, impact: '1', confidence: '80', effort: 1.5 },
      { name: roleGuide, reach: 6000, impact: '2', confidence: '80', effort: 3 },
      { name: firstMatch, reach: 6000, impact: '3', confidence: '50', effort: 6 },
      { name: referral, reach: 1500, impact: '1', confidence: '50', effort: 2 },
      { name: limitPrompt, reach: 4500, impact: '1', confidence: '80', effort: 0.5 },
      { name: caseLibrary, reach: 20000, impact: '0.25', confidence: '50', effort: 4 },
    ],
    jobs: [
      { name: signUp, value: 8, urgency: 5, risk: 2, size: 3 },
      { name: roleGuide, value: 13, urgency: 5, risk: 3, size: 8 },
      { name: firstMatch, value: 20, urgency: 8, risk: 8, size: 13 },
      { name: referral, value: 5, urgency: 2, risk: 1, size: 3 },
      { name: limitPrompt, value: 8, urgency: 8, risk: 1, size: 2 },
      { name: caseLibrary, value: 3, urgency: 2, risk: 2, size: 5 },
    ],
  };
}

/** Named starting points, each laid over the example. */
export function presets({ examples }: IceLabels): Record<'panel' | 'weakLink' | 'rice' | 'wsjf', Partial<Inputs>> {
  const { signUp, roleGuide, referral, marketing, product, engineering } = examples;
  return {
    panel: {
      ideas: [
        { name: signUp, impact: 8, confidence: 6, ease: 4, scorer: marketing },
        { name: signUp, impact: 7, confidence: 5, ease: 5, scorer: product },
        { name: signUp, impact: 9, confidence: 6, ease: 3, scorer: engineering },
        { name: roleGuide, impact: 7, confidence: 7, ease: 6, scorer: marketing },
        { name: roleGuide, impact: 7, confidence: 6, ease: 6, scorer: product },
        { name: roleGuide, impact: 6, confidence: 6, ease: 5, scorer: engineering },
        { name: referral, impact: 9, confidence: 8, ease: 8, scorer: marketing },
        { name: referral, impact: 5, confidence: 4, ease: 6, scorer: product },
        { name: referral, impact: 4, confidence: 3, ease: 2, scorer: engineering },
      ],
    },
    weakLink: {
      ideas: [
        { name: referral, impact: 10, confidence: 1, ease: 10, scorer: '' },
        { name: signUp, impact: 6, confidence: 6, ease: 6, scorer: '' },
      ],
    },
    rice: { method: 'rice' },
    wsjf: { method: 'wsjf' },
  };
}
