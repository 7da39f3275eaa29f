import type { AssessmentText } from '../../schemas/assessment.ts';
import { SMALL_MODEL } from './small-model.ts';

/** English words for the small model. */
export const SMALL_TEXT: AssessmentText = {
  title: 'Small model',
  summary: 'A model for tests.',
  scope: 'One team.',
  levels: Object.fromEntries(SMALL_MODEL.levels.map((id) => [id, { name: `Level ${id}`, meaning: id }])),
  systems: { a: { name: 'Alpha', summary: 'a' }, b: { name: 'Beta', summary: 'b' } },
  dimensions: { p: { name: 'Pace', summary: 'p' }, q: { name: 'Quality', summary: 'q' } },
  items: Object.fromEntries(
    SMALL_MODEL.items.map(({ id, indicators }) => [
      id,
      {
        question: `What about ${id}?`,
        anchors: SMALL_MODEL.levels.map((_, index) => `${id} at level ${index + 1}`),
        indicators: Object.fromEntries(indicators.map((indicator) => [indicator.id, `${indicator.id} exists`])),
        prompts: { low: 'Why so low?', high: 'Why so high?' },
      },
    ]),
  ),
  actions: Object.fromEntries(
    SMALL_MODEL.actions.map(({ id }) => [
      id,
      { title: `Do ${id}`, measure: `Count ${id}`, evidence: `Record of ${id}` },
    ]),
  ),
};
