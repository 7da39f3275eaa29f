import * as z from 'zod';
import { type Adapter, type Answer, Unsupported } from './adapter.ts';
import { compare, type Tolerance } from './compare.ts';

/** What came of one case. */
export interface Verdict {
  id: string;
  verdict: 'pass' | 'fail' | 'unsupported';
  expected: unknown;
  got: unknown;
  tolerance: Tolerance;
  reason: string;
}

/** Used where a case states no tolerance. */
const USUAL_TOLERANCE: Tolerance = { rel: 1e-9 };

/** Cases of the self-assessment name no domain. */
const USUAL_DOMAIN = 'maturity';

const caseSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  domain: z.string().default(USUAL_DOMAIN),
  inputs: z.record(z.string(), z.unknown()),
  // A case may expect one bare value.
  expected: z.union([z.record(z.string(), z.unknown()), z.unknown().transform((value) => ({ value }))]),
  source: z.object({ call: z.string().optional() }).optional().catch(undefined),
  tolerance: z
    .union([
      z.number().transform((abs): Tolerance => ({ abs })),
      z.object({ rel: z.number().exactOptional(), abs: z.number().exactOptional() }),
    ])
    .optional(),
});

/** Answers one case and compares. What is malformed, of an unknown domain or not understood is `unsupported`, with the reason. */
export async function checkCase(given: unknown, adapterFor: (domain: string) => Promise<Adapter>): Promise<Verdict> {
  const parsed = caseSchema.safeParse(given);
  if (!parsed.success) return malformed(given, z.prettifyError(parsed.error).replace(/\s+/g, ' '));
  const { id, domain, source, inputs, expected, tolerance = {} } = parsed.data;
  const stated =
    tolerance.rel === undefined && tolerance.abs === undefined ? USUAL_TOLERANCE : (tolerance as Tolerance);
  try {
    const answer = (await adapterFor(domain))(inputs, {
      asked: Object.keys(expected),
      named: `${id} ${source?.call ?? ''}`.toLowerCase(),
    });
    return judge(id, expected, answer, stated);
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return { id, verdict: 'unsupported', expected, got: null, tolerance: stated, reason: error.message };
  }
}

function judge(id: string, expected: Record<string, unknown>, answer: Answer, tolerance: Tolerance): Verdict {
  const { wrong, missing } = compare(expected, answer, tolerance);
  const got = Object.fromEntries(Object.keys(expected).map((key) => [key, answer[key] ?? null]));
  const told = { id, expected, got, tolerance };
  if (wrong.length > 0) return { ...told, verdict: 'fail', reason: wrong.join('; ') };
  if (missing.length > 0) return { ...told, verdict: 'unsupported', reason: `No answer for ${missing.join(', ')}.` };
  return { ...told, verdict: 'pass', reason: '' };
}

function malformed(given: unknown, reason: string): Verdict {
  const { id, expected } = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const told = { id: String(id), expected: expected ?? null, got: null, tolerance: USUAL_TOLERANCE };
  return { ...told, verdict: 'unsupported', reason: `Malformed case: ${reason}` };
}
