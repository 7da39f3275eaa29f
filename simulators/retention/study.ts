import {
  fitSurvival,
  type Leavers,
  leaversOf,
  type NoSurvivalFit,
  type SurvivalFit,
  type SurvivalModel,
} from './fit.ts';
import { likelyParams } from './likely-params.ts';
import type { SurvivalParams } from './survival-model.ts';
import type { Cohort } from './triangle.ts';

/** What the cohorts say about a model of leaving: its fit, how sure that is, and how likely the other model would make them. */
export interface Study {
  fit: SurvivalFit | NoSurvivalFit;
  /** Parameters just likely enough, all around those of the fit; none without one. */
  likely: SurvivalParams[];
  otherLogLikelihood: number | null;
}

let latest: { key: string; study: Study } | undefined;

/** The study of some cohorts. The latest is kept: horizon, discount and value do not bear on it. */
export function studyOf(model: SurvivalModel, cohorts: readonly Cohort[]): Study {
  const leavers = leaversOf(cohorts);
  const key = JSON.stringify([model, leavers]);
  if (latest?.key !== key) latest = { key, study: study(model, leavers) };
  return latest.study;
}

function study(model: SurvivalModel, leavers: Leavers): Study {
  const fit = fitSurvival(model, leavers);
  if (fit.kind === 'unfitted') return { fit, likely: [], otherLogLikelihood: null };
  const other = fitSurvival(model === 'sbg' ? 'bdw' : 'sbg', leavers);
  return {
    fit,
    likely: likelyParams(fit, leavers),
    otherLogLikelihood: other.kind === 'fitted' ? other.logLikelihood : null,
  };
}
