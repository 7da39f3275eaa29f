import type { Percents, RangeProblem, RangeReading } from '../read-range.ts';
import { type Family, familyNamed, nearestFamily } from './families.ts';
import { locateFaults } from './locate-faults.ts';
import type { RangeForm } from './pieces.ts';
import { readPieces } from './read-pieces.ts';

type Named = Extract<RangeForm, { form: 'named' }>;

/** Reads a distribution that is given by name, with everything that is wrong with the name, the brackets and the numbers. */
export function readNamed(form: Named, { bareIsPercent, showsPercent }: Percents): RangeReading {
  const known = familyNamed(form.name.text);
  const family = known ?? nearestFamily(form.name.text);
  const example = `${family.names[0]}(${family.example[showsPercent ? 1 : 0]})`;
  const { values, problems } = readPieces(form.given, bareIsPercent, example);
  const unknown: RangeProblem[] = known ? [] : [{ problem: 'unknownName', at: form.name.at, example }];
  const all = [...unknown, ...findProblemsOfForm(form, family, example), ...problems];
  if (all.length > 0) return { ok: false, problems: all.sort((one, other) => one.at - other.at) };
  return locateFaults(family.make(...values), form.given, family.parameters, example);
}

function findProblemsOfForm({ name, given, isClosed, rest }: Named, family: Family, example: string): RangeProblem[] {
  const problems: RangeProblem[] = [];
  // A number such as 050 can only be the rest of one that a comma grouped.
  const grouped = given.find(({ text }) => /^0\d/.test(text));
  if (grouped) problems.push({ problem: 'groupedDigits', at: grouped.at, example: example.replaceAll(',', ';') });
  else if (given.length !== family.parameters.length) problems.push({ problem: 'arguments', at: name.at, example });
  const unread = rest.text.search(/\S/);
  if (unread >= 0) problems.push({ problem: 'unexpected', at: rest.at + unread, example });
  if (!isClosed) problems.push({ problem: 'notClosed', at: rest.at, example });
  return problems;
}
