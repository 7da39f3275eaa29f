import { type Leavers, logLikelihood, paramsAt, type SurvivalFit } from './fit.ts';
import type { SurvivalParams } from './survival-model.ts';

/** Half the 95 % quantile of chi-squared with one degree of freedom: how much less likely parameters may be. */
const DROP = 1.9207294103470618;

/** How many standard errors away the edge is looked for; ridges of the likelihood reach far. */
const FARTHEST = 12;

const CORRECTIONS = 6;

/**
 * Parameters all around the best ones that are just likely enough: their log-likelihood is lower by 1.92. The lowest and highest value
 * that any function of the parameters takes on them is its profile-likelihood interval at 95 %. Directions are spread evenly in the scale of
 * the standard errors, 48 for two parameters and 160 for three, which finds the ends of an interval to about 1 % of its width.
 *
 * Source: W. Q. Meeker, L. A. Escobar (1995), Teaching about approximate confidence regions based on maximum likelihood estimation, The
 * American Statistician 49, 48-53.
 */
export function likelyParams({ at, covariance, logLikelihood: best }: SurvivalFit, leavers: Leavers): SurvivalParams[] {
  const root = choleskyOf(covariance);
  const directions = at.length === 2 ? onCircle(48) : onSphere(160);
  return directions.map((direction) => {
    const place = (distance: number) =>
      at.map(
        (each, row) =>
          each + distance * direction.reduce((sum, part, column) => sum + part * (root[row]?.[column] ?? 0), 0),
      );
    const dropAt = (distance: number) => best - logLikelihood(paramsAt(place(distance)), leavers);
    // Near the top the drop grows with the square of the distance, so that a few corrections by its root reach the edge.
    let edge = Math.sqrt(2 * DROP);
    for (let turn = 0; turn < CORRECTIONS; turn += 1) {
      const drop = dropAt(edge);
      edge = drop > 0 ? Math.min(FARTHEST, edge * Math.sqrt(DROP / drop)) : FARTHEST;
    }
    return paramsAt(place(edge));
  });
}

/** The lower triangle L with L Lᵀ equal to a covariance. */
function choleskyOf(rows: readonly (readonly number[])[]): number[][] {
  const lower = rows.map(() => new Array<number>(rows.length).fill(0));
  for (const [row, values] of rows.entries()) {
    for (let column = 0; column <= row; column += 1) {
      const known = lower[row] ?? [];
      const other = lower[column] ?? [];
      let rest = values[column] ?? 0;
      for (let index = 0; index < column; index += 1) rest -= (known[index] ?? 0) * (other[index] ?? 0);
      known[column] = column === row ? Math.sqrt(Math.max(0, rest)) : rest / (other[column] || 1);
    }
  }
  return lower;
}

function onCircle(count: number): number[][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

/** A Fibonacci spiral from pole to pole. */
function onSphere(count: number): number[][] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, index) => {
    const height = 1 - (2 * index + 1) / count;
    const radius = Math.sqrt(1 - height * height);
    return [radius * Math.cos(golden * index), radius * Math.sin(golden * index), height];
  });
}
