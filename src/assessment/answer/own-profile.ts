import { unavailable } from '../../../simulators/_kit/amount.ts';
import { type Profile, profileOf } from '../../../simulators/maturity/scoring/profile.ts';
import type { Response } from '../response.ts';

/** The cells of a model, as far as scoring one person needs them. */
export interface Cells {
  systems: readonly { id: string }[];
  items: readonly { id: string; system: string }[];
}

/** One person's answers by system. */
export interface OwnProfile {
  overall: Profile;
  systems: { id: string; profile: Profile }[];
}

/** What one person's answers say of each system: the lowest level, what holds it there, and the mean beside it. */
export function ownProfile(model: Cells, answers: Response['answers']): OwnProfile {
  const systems = model.systems.map(({ id }) => {
    const cells = model.items.filter(({ system }) => system === id);
    return { id, profile: profileOf(cells.map((cell) => ({ id: cell.id, ...levelOf(answers[cell.id]) }))) };
  });
  const parts = systems.map(({ id, profile }) => ({
    id,
    held: profile.held,
    mean: profile.mean,
    isNotApplicable: profile.applicable === 0,
  }));
  return { overall: profileOf(parts), systems };
}

function levelOf(answer: Response['answers'][string] | undefined) {
  if (answer && 'value' in answer) return { held: answer.value, mean: answer.value };
  const none = unavailable('undefined', answer ? 'lowCoverage' : 'noAnswers');
  const isNotApplicable = answer !== undefined && 'state' in answer && answer.state === 'not-applicable';
  return { held: none, mean: none, isNotApplicable };
}
