import type { AssessmentModel } from '../../schemas/assessment.ts';
import { compareVersions } from '../merge/version.ts';
import type { ModelReference, Response } from '../response.ts';
import type { SharedNotes } from '../shared-notes.ts';
import { type ImportRefusal, refusal } from './import-refusal.ts';

/** Items and indicators that a version of the model has. */
export interface KnownIds {
  items: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}

/** What a response says that its model does not have: another model, unknown items or indicators, levels too high. */
export function checkResponse(response: Response, model: AssessmentModel, at = ''): ImportRefusal[] {
  const known = knownIds(response.model, model);
  if ('because' in known) return [{ ...known, path: at + known.path }];
  return [
    ...unknownKeys(response.answers, known.items, `${at}answers`),
    ...unknownKeys(response.indicators ?? {}, known.indicators, `${at}indicators`),
    ...Object.entries(response.answers).flatMap(([item, answer]) =>
      'value' in answer ? tooHigh(answer.value, model, `${at}answers.${item}.value`) : [],
    ),
  ];
}

/** Notes on items that the model does not have. Nothing carries notes to items of another name: they are refused by name. */
export function checkNotes({ model: reference, sharedNotes }: SharedNotes, model: AssessmentModel): ImportRefusal[] {
  const known = knownIds(reference, model);
  if ('because' in known) return [known];
  return unknownKeys(sharedNotes, new Set(model.items.map(({ id }) => id)), 'sharedNotes');
}

/** The ids of the version that a file names, or why it cannot be read here. */
export function knownIds(reference: ModelReference, model: AssessmentModel): KnownIds | ImportRefusal {
  if (reference.id !== model.id) return refusal('model.id', 'other-model', reference.id, model.id);
  if (reference.version === model.version) {
    return {
      items: new Set(model.items.map(({ id }) => id)),
      indicators: new Set(model.items.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
    };
  }
  const isNewer = compareVersions(reference.version, model.version) > 0;
  const older = model.migrations.find(({ from }) => from === reference.version);
  if (older && !isNewer) return { items: new Set(older.items), indicators: new Set(older.indicators) };
  return refusal('model.version', isNewer ? 'newer-model' : 'no-migration', reference.version, model.version);
}

/** Keys of a record that the model does not have. */
export function unknownKeys(record: object, known: ReadonlySet<string>, path: string): ImportRefusal[] {
  return Object.keys(record)
    .filter((id) => !known.has(id))
    .map((id) => refusal(`${path}.${id}`, 'unknown-item'));
}

/** A level that the model does not have. */
export function tooHigh(level: number, { levels }: AssessmentModel, path: string): ImportRefusal[] {
  return level > levels.length ? [refusal(path, 'out-of-range', level, `≤ ${levels.length}`)] : [];
}
