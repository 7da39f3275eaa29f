import type { MadeDistribution } from '../distribution.ts';
import type { RangeReading } from '../read-range.ts';
import type { Piece } from './pieces.ts';
import { startOf } from './read-pieces.ts';

/**
 * A distribution as an answer, or the faults of its parameters at the places in the text where these were written.
 *
 * @param names the parameter that each piece gives, as `distribution.ts` names them
 */
export function locateFaults(
  made: MadeDistribution,
  pieces: readonly Piece[],
  names: readonly string[],
  example: string,
): RangeReading {
  if (made.ok) return made;
  const problems = made.faults.map((fault) => {
    const piece = pieces[names.indexOf(fault.path.at(-1) ?? '')] ?? pieces[0];
    return { problem: 'parameter' as const, at: piece ? startOf(piece) : 0, example, fault };
  });
  return { ok: false, problems };
}
