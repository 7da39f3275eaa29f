import * as z from 'zod';

/** Everything that the project can answer about a case's inputs, under the names that such cases use. */
export type Answer = Record<string, unknown>;

/** What a case says beside its inputs, where the inputs alone do not tell the question. */
export interface Question {
  /** The names of the expected values; a few hold a part of the question (`profit_index_cost300`). */
  asked: readonly string[];
  /** The case's id and the call it names as its source, in lower case (`dist-chi2-3 scipy.stats.chi2-3.ppf`). */
  named: string;
}

/** Answers the cases of one domain. Inputs are foreign data; what cannot be understood is thrown as {@link Unsupported}. */
export type Adapter = (inputs: Record<string, unknown>, question: Question) => Answer;

/** The project has no answer to a case, and why. Never a failure. */
export class Unsupported extends Error {}

/** One shape of inputs that an adapter understands. */
export interface Shape<S extends z.ZodType> {
  schema: S;
  answer: (inputs: z.output<S>, question: Question) => Answer;
}

/** Ties a shape's schema to its answer. @example shape(z.object({ impact: z.number() }), ({ impact }) => ({ … })) */
export function shape<S extends z.ZodType>(schema: S, answer: Shape<S>['answer']): Shape<z.ZodType> {
  return { schema, answer: answer as Shape<z.ZodType>['answer'] };
}

/** An adapter that answers with every shape that fits the inputs, and says which fields each shape lacks when none does. */
export function adapterOf(shapes: Record<string, Shape<z.ZodType>>): Adapter {
  return (inputs, question) => {
    const reasons: string[] = [];
    const answers: Answer[] = [];
    for (const [name, { schema, answer }] of Object.entries(shapes)) {
      const parsed = schema.safeParse(inputs);
      if (parsed.success) answers.push(answer(parsed.data, question));
      else reasons.push(`${name}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
    }
    if (answers.length === 0) throw new Unsupported(`No known shape of inputs fits. ${reasons.join('; ')}`);
    return Object.assign({}, ...answers);
  };
}
