import { responseSchema } from '../response.ts';
import { sessionSchema } from '../session.ts';
import type { Cut } from './pieces.ts';

const byId = ({ id }: Record<string, unknown>) => String(id);

/** One person's answers: each answer is kept by itself. */
export const RESPONSE_CUT: Cut = { schema: responseSchema, records: ['answers', 'indicators'], lists: {} };

/** A facilitator's session: each response, agreed level, target and promise is kept by itself. */
export const SESSION_CUT: Cut = {
  schema: sessionSchema,
  records: ['counts', 'notes', 'secondVotes', 'agreed', 'targets', 'importance', 'effort', 'weights'],
  lists: {
    responses: byId,
    snapshots: byId,
    goals: ({ item, stage, to }) => `${item}.${stage}.${to}`,
  },
};
