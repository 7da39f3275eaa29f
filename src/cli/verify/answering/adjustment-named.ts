import type { Adjustment } from '../../../../simulators/_kit/math/adjust-p-values.ts';
import { Unsupported } from './adapter.ts';

const NAMES: Record<string, Adjustment> = {
  none: 'none',
  bonferroni: 'bonferroni',
  b: 'bonferroni',
  sidak: 'sidak',
  s: 'sidak',
  holm: 'holm',
  h: 'holm',
  holmbonferroni: 'holm',
  holmsidak: 'holmSidak',
  hs: 'holmSidak',
  hochberg: 'hochberg',
  simeshochberg: 'hochberg',
  sh: 'hochberg',
  hommel: 'hommel',
  bh: 'benjaminiHochberg',
  fdr: 'benjaminiHochberg',
  fdrbh: 'benjaminiHochberg',
  benjaminihochberg: 'benjaminiHochberg',
  fdri: 'benjaminiHochberg',
  by: 'benjaminiYekutieli',
  fdrby: 'benjaminiYekutieli',
  benjaminiyekutieli: 'benjaminiYekutieli',
  fdrn: 'benjaminiYekutieli',
};

/** The adjustment that R, statsmodels or a textbook calls so. @example adjustmentNamed('fdr_bh') // 'benjaminiHochberg' */
export function adjustmentNamed(name: string): Adjustment {
  const found = NAMES[name.toLowerCase().replace(/[^a-z]/g, '')];
  if (!found) throw new Unsupported(`There is no adjustment called “${name}”.`);
  return found;
}
