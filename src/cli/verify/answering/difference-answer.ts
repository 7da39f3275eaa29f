import { type DifferenceMethod, differenceInterval } from '../../../../simulators/_kit/math/difference-interval.ts';
import type { Count } from '../../../../simulators/_kit/math/interval.ts';
import { type Answer, Unsupported } from './adapter.ts';

/** The interval of a difference by the method that a case names. */
export function differenceAnswer(
  control: Count,
  variant: Count,
  method: string,
  confidence: number,
  named: string,
): Answer {
  const name = (method || named).toLowerCase();
  const isScore = /score|miettinen|mee\b|nurminen/.test(name);
  if (isScore && /confint_proportions_2indep/.test(named)) {
    throw new Unsupported(
      'statsmodels solves for the constrained rates with the control’s count where Miettinen and Nurminen have its size, so its ' +
        'score interval differs from theirs in the fourth digit (Newcombe 1998 prints theirs). Ours is theirs.',
    );
  }
  const { low, high } = differenceInterval(control, variant, methodNamed(name, named), confidence);
  const difference = variant.successes / variant.trials - control.successes / control.trials;
  return { diff: difference, ci_low: low, ci_high: high };
}

function methodNamed(name: string, named: string): DifferenceMethod {
  if (/newcomb/.test(name)) return 'newcombe';
  if (/agresti/.test(name)) return 'agrestiCaffo';
  if (/mee\b|correction\s*=\s*false/.test(`${name} ${named}`)) return 'mee';
  if (/score|miettinen|nurminen/.test(name)) return 'miettinenNurminen';
  if (/wald|unpooled/.test(name)) return 'wald';
  throw new Unsupported(`There is no interval of a difference called “${name}”.`);
}
