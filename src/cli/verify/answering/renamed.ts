import * as z from 'zod';

/**
 * A schema that also reads the other names under which cases give the same thing. A name that the schema itself has wins.
 *
 * @example renamed({ rate: ['discount_rate'] }, z.object({ rate: z.number() })).parse({ discount_rate: 0.1 }) // { rate: 0.1 }
 */
export function renamed<S extends z.ZodType>(others: Record<string, readonly string[]>, schema: S) {
  return z.preprocess((inputs) => {
    if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return inputs;
    const given = inputs as Record<string, unknown>;
    const found = Object.entries(others).flatMap(([name, aliases]) => {
      const alias = aliases.find((each) => Object.hasOwn(given, each));
      return alias !== undefined && !Object.hasOwn(given, name) ? [[name, given[alias]]] : [];
    });
    return { ...given, ...Object.fromEntries(found) };
  }, schema);
}
