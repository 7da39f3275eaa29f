import { type Amount, isNumber, unavailable } from '../../../simulators/_kit/amount.ts';
import { agreementOf, type CellAgreement } from '../../../simulators/maturity/scoring/agreement.ts';
import { type CellScore, scoreCell } from '../../../simulators/maturity/scoring/cell-score.ts';
import { type Part, type Profile, profileOf } from '../../../simulators/maturity/scoring/profile.ts';
import type { AssessmentItem, AssessmentModel } from '../../schemas/assessment.ts';
import { countResponses, emptyCounts, levelsOf } from '../merge/counts.ts';
import { type Agreement, type ItemCounts, isReleased, type Session } from '../session.ts';

/** Everything a team's answers say about one cell. */
export interface CellResult {
  item: string;
  system: string;
  dimension: string;
  /** How many gave a level. Below an anonymous session's threshold this is all that is known. */
  valid: number;
  /** Nothing but the number of answers may be seen: the score says `belowThreshold` or `stillOpen`, counts and agreement are absent. */
  isHidden: boolean;
  counts?: ItemCounts;
  score: CellScore;
  agreement?: CellAgreement;
  /** What the team agreed after talking; the answers stay as they are. */
  agreed?: Agreement;
  /** The level that planning starts from: the agreed one, else the held one. */
  planned: Amount;
}

/** Everything a team's answers say. */
export interface SessionResult {
  /** How many handed in answers. */
  people: number;
  invited: number;
  /** All who were invited: a count of the whole team, to which no sampling interval applies. */
  isEveryone: boolean;
  cells: CellResult[];
  /** In the model's order. The limiting and missing parts are item ids. */
  systems: { id: string; profile: Profile }[];
  /** The limiting and missing parts are system ids. */
  overall: Profile;
}

type Scored = Pick<Session, 'privacy' | 'threshold' | 'invited' | 'responses' | 'agreed'> &
  Partial<Pick<Session, 'counts' | 'weights' | 'closed'>>;

/** Scores a session: every cell, every system and the whole, with their counts. */
export function scoreSession(model: AssessmentModel, session: Scored): SessionResult {
  const counts = session.counts ?? countResponses(session.responses, model);
  const cells = model.items.map((item) => {
    const own = counts[item.id] ?? emptyCounts(model.levels.length);
    return cellOf(item, own, session);
  });
  const systems = model.systems.map(({ id }) => ({ id, profile: profileOf(partsOf(cells, id)) }));
  const people = peopleIn(counts, session);
  return {
    people,
    invited: session.invited,
    isEveryone: people > 0 && people >= session.invited,
    cells,
    systems,
    overall: profileOf(systems.map(({ id, profile }) => systemPart(id, profile, session.weights?.[id]))),
  };
}

function cellOf({ id, system, dimension }: AssessmentItem, counts: ItemCounts, session: Scored): CellResult {
  const levels = levelsOf(counts);
  const agreed = session.agreed[id];
  const place = { item: id, system, dimension, valid: levels.length, ...(agreed && { agreed }) };
  const isTooFew = session.privacy === 'anonymous' && levels.length > 0 && levels.length < session.threshold;
  const isHidden = isTooFew || !isReleased(session);
  if (isHidden) {
    const none = unavailable('undefined', isTooFew ? 'belowThreshold' : 'stillOpen');
    const score = { valid: levels.length, applicable: levels.length, coverage: none, unknownShare: none };
    return { ...place, isHidden, score: { ...score, mean: none, held: none }, planned: agreed?.level ?? none };
  }
  const score = scoreCell({ ...counts, levels });
  return { ...place, isHidden, counts, score, agreement: agreementOf(levels), planned: agreed?.level ?? score.held };
}

function partsOf(cells: readonly CellResult[], system: string): Part[] {
  return cells
    .filter((cell) => cell.system === system)
    .map(({ item, score: { held, mean } }) => ({ id: item, held, mean, isNotApplicable: isOutside(held) }));
}

function systemPart(id: string, { held, mean }: Profile, weight: number | undefined): Part {
  return { id, held, mean, isNotApplicable: isOutside(held), ...(weight !== undefined && { weight }) };
}

function isOutside(held: Amount): boolean {
  return !isNumber(held) && held.because === 'notApplicable';
}

/** Every person is counted once in every item, whatever they answered. */
function peopleIn(counts: Readonly<Record<string, ItemCounts>>, { counts: kept, responses }: Scored): number {
  if (!kept) return responses.length;
  const totals = Object.values(counts).map(
    (each) => each.notApplicable + each.unknown + each.unanswered + each.levels.reduce((sum, count) => sum + count, 0),
  );
  return Math.max(0, ...totals);
}
