import * as z from 'zod';
import { Unsupported } from './adapter.ts';

/** Further fields of a case, beside those of its shape; what cannot be understood is {@link Unsupported}. */
export function readDetails<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Unsupported(z.prettifyError(parsed.error).replace(/\s+/g, ' '));
  return parsed.data;
}
