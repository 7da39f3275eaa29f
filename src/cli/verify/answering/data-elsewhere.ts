import * as z from 'zod';
import { type Shape, shape, Unsupported } from './adapter.ts';

/** Cases whose data are in a file that only they name: nothing can be computed from a name, and so is said which one. */
export const dataElsewhere: Record<string, Shape<z.ZodType>> = {
  'a data set that the case names and does not hold': shape(z.object({ dataset: z.string() }), ({ dataset }) => {
    throw new Unsupported(`The case does not hold its data (${dataset}).`);
  }),
};
