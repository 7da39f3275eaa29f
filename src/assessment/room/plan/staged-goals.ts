import type { StagePlan } from '../../../../simulators/maturity/scoring/stages.ts';
import { reviewDue } from '../../../i18n/dates.ts';
import type { Goal } from '../../session.ts';
import type { AssessmentSetting } from '../../setting.ts';

/** How long after today the first three stages end; the last has no end, so it is reviewed with the third. */
const ENDS = ['P6M', 'P18M', 'P36M', 'P36M'];

/**
 * The steps of a schedule as goals: with action, measure and evidence as the model proposes them and a review at the stage's end, or with
 * what the team has already written about the same step.
 *
 * @param today `YYYY-MM-DD`
 */
export function stagedGoals(
  stages: StagePlan['stages'],
  written: readonly Goal[],
  { model, text }: Pick<AssessmentSetting, 'model' | 'text'>,
  today: string,
): Goal[] {
  return stages.flatMap((steps, stage) =>
    steps.map(({ id, from, to }) => {
      const known = written.find((goal) => goal.item === id && goal.to === to);
      if (known) return { ...known, from, stage };
      const action = model.actions.find((each) => each.item === id && each.to === to);
      const words = action && text.actions[action.id];
      return {
        item: id,
        from,
        to,
        stage,
        ...(words && { action: words.title, measure: words.measure, evidence: words.evidence }),
        review: reviewDue(today, ENDS[Math.min(stage, ENDS.length - 1)] ?? 'P6M'),
      };
    }),
  );
}

/** Whether the goals are the steps of a schedule, in its stages. */
export function areScheduled(goals: readonly Goal[], stages: StagePlan['stages']): boolean {
  const key = (item: string, to: number, stage: number) => `${stage}/${item}/${to}`;
  const scheduled = stages.flatMap((steps, stage) => steps.map(({ id, to }) => key(id, to, stage))).sort();
  const written = goals.map(({ item, to, stage }) => key(item, to, stage)).sort();
  return scheduled.join() === written.join();
}
