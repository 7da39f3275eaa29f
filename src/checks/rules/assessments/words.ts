import type { AssessmentFile, AssessmentRecord } from '../../../compile/read-assessments.ts';
import type { Problem } from '../../../errors/problem.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import type { AssessmentModel, AssessmentText } from '../../../schemas/assessment.ts';
import { problemIn, unknownName } from './problem-in.ts';

/** Every language has words for exactly what the model has: the same ids, as many anchors as levels. */
export function checkWords({ facts, words }: AssessmentRecord): Problem[] {
  return LOCALES.flatMap((locale) => checkLanguage(facts.data, words[locale]));
}

function checkLanguage(model: AssessmentModel, source: AssessmentFile<AssessmentText>): Problem[] {
  const { data } = source;
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return [
    ...sameIds(source, ['levels'], Object.keys(data.levels), model.levels),
    ...sameIds(source, ['systems'], Object.keys(data.systems), idsOf(model.systems)),
    ...sameIds(source, ['dimensions'], Object.keys(data.dimensions), idsOf(model.dimensions)),
    ...sameIds(source, ['items'], Object.keys(data.items), idsOf(model.items)),
    ...sameIds(source, ['actions'], Object.keys(data.actions), idsOf(model.actions)),
    ...model.items.flatMap((item) => {
      const own = data.items[item.id];
      if (!own) return [];
      const path = ['items', item.id];
      return [
        ...sameIds(source, [...path, 'indicators'], Object.keys(own.indicators), idsOf(item.indicators)),
        ...anchorCount(source, path, own.anchors.length, model.levels.length),
      ];
    }),
  ];
}

function sameIds(
  source: AssessmentFile<AssessmentText>,
  path: readonly string[],
  present: readonly string[],
  wanted: readonly string[],
): Problem[] {
  const missing = wanted.filter((id) => !present.includes(id));
  return [
    ...present.flatMap((id) => unknownName(source, [...path, id], id, wanted)),
    ...missing.map((id) =>
      problemIn(source, path, {
        rule: 'missing-key',
        found: { zh: `没有 ${[...path, id].join('.')}`, en: `no ${[...path, id].join('.')}` },
        expected: { zh: 'model.yml 里每一项的文字', en: 'words for everything that model.yml has' },
      }),
    ),
  ];
}

function anchorCount(
  source: AssessmentFile<AssessmentText>,
  path: readonly string[],
  found: number,
  levels: number,
): Problem[] {
  if (found === levels) return [];
  return [
    problemIn(source, [...path, 'anchors'], {
      rule: 'wrong-value',
      found: { zh: `${found} 条描述`, en: `${found} anchors` },
      expected: { zh: `${levels} 条，每级一条`, en: `${levels}, one per level` },
    }),
  ];
}
