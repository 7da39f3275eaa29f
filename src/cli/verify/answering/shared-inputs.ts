/**
 * Cases in which an input says `as <id>` get the input of that name from the case with that id; other texts stay as they are, and so does
 * a reference to a case that is not there, which no shape will understand.
 *
 * @example withSharedInputs([{ id: 'a', inputs: { cells: [1] } }, { id: 'b', inputs: { cells: 'as a' } }]) // b has cells [1]
 */
export function withSharedInputs(cases: readonly unknown[]): unknown[] {
  const inputsById = new Map(cases.flatMap((each) => (isCase(each) ? [[each.id, each.inputs]] : [])));
  const resolve = (name: string, value: unknown): unknown => {
    const id = typeof value === 'string' ? /^as (\S+)$/.exec(value)?.[1] : undefined;
    const other = id === undefined ? undefined : inputsById.get(id);
    return other && Object.hasOwn(other, name) ? other[name] : value;
  };
  return cases.map((each) => {
    if (!isCase(each)) return each;
    const inputs = Object.entries(each.inputs).map(([name, value]) => [name, resolve(name, value)]);
    return { ...each, inputs: Object.fromEntries(inputs) };
  });
}

interface Case {
  id: string;
  inputs: Record<string, unknown>;
}

function isCase(value: unknown): value is Case {
  const { id, inputs } = (value ?? {}) as Partial<Record<keyof Case, unknown>>;
  return typeof id === 'string' && typeof inputs === 'object' && inputs !== null;
}
