import * as z from 'zod';

/** Everything that the project can answer about a case's inputs, under the names that such cases use. */
export type Answer = Record<string, unknown>;

/** Answers the cases of one domain. Inputs are foreign data; what cannot be understood is thrown as {@link Unsupported}. */
export type Adapter = (inputs: Record<string, unknown>) => Answer;

/** The project has no answer to a case, and why. Never a failure. */
export class Unsupported extends Error {}

/** One shape of inputs that an adapter understands. */
export interface Shape<S extends z.ZodType> {
  schema: S;
  answer: (inputs: z.output<S>) => Answer;
}

/** Ties a shape's schema to its answer. @example shape(z.object({ impact: z.number() }), ({ impact }) => ({ … })) */
export function shape<S extends z.ZodType>(schema: S, answer: (inputs: z.output<S>) => Answer): Shape<z.ZodType> {
  return { schema, answer: answer as Shape<z.ZodType>['answer'] };
}

/** An adapter that answers with every shape that fits the inputs, and says which fields each shape lacks when none does. */
export function adapterOf(shapes: Record<string, Shape<z.ZodType>>): Adapter {
  return (inputs) => {
    const reasons: string[] = [];
    const answers: Answer[] = [];
    for (const [name, { schema, answer }] of Object.entries(shapes)) {
      const parsed = schema.safeParse(inputs);
      if (parsed.success) answers.push(answer(parsed.data));
      else reasons.push(`${name}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
    }
    if (answers.length === 0) throw new Unsupported(`No known shape of inputs fits. ${reasons.join('; ')}`);
    return Object.assign({}, ...answers);
  };
}
