import * as z from 'zod';
import { MOST_PLAYERS, shapleyValues } from '../../../simulators/_kit/math/shapley-values.ts';
import { type Answer, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

/** A game by the worth of its coalitions, each named by its players: `{ "a": 1, "b": 2, "a,b": 5 }`. */
export const gameSchema = renamed(
  { worth: ['v', 'values', 'coalitions', 'coalition_values', 'characteristic_function'] },
  z.object({ worth: z.record(z.string(), z.number()) }),
);

/** The Shapley value of each player. A coalition that the case does not state, other than nobody, is not guessed. */
export function gameAnswer({ worth }: z.output<typeof gameSchema>): Answer {
  const stated = Object.entries(worth).map(([name, value]) => ({ members: membersOf(name), value }));
  const players = [...new Set(stated.flatMap(({ members }) => members))];
  if (players.length > MOST_PLAYERS) throw new Unsupported(`At most ${MOST_PLAYERS} players, not ${players.length}.`);
  const table = new Float64Array(2 ** players.length).fill(Number.NaN);
  table[0] = 0;
  for (const { members, value } of stated) {
    table[members.reduce((set, member) => set | (1 << players.indexOf(member)), 0)] = value;
  }
  if (table.some(Number.isNaN)) throw new Unsupported('The worth of some coalition is not stated.');
  const values = shapleyValues(table);
  return {
    shapley: Object.fromEntries(players.map((player, index) => [player, values[index]])),
    total: values.reduce((sum, value) => sum + value, 0),
  };
}

function membersOf(coalition: string): string[] {
  return coalition.split(/[^\p{L}\p{N}_-]+/u).filter((member) => member !== '' && member !== 'empty');
}
