/** The fragment of an invitation to a session. @example joinFragment('Xa3_9kQz') // '#join.Xa3_9kQz' */
export function joinFragment(session: string): string {
  return `#join.${session}`;
}

/** The session that a fragment invites to. @example readJoin('#join.Xa3_9kQz') // 'Xa3_9kQz' */
export function readJoin(fragment: string): string | undefined {
  return /^#join\.([\w-]{4,64})$/.exec(fragment)?.[1];
}
