/** Where a reader's own answers to a model are kept. */
export function answersKey(model: string): string {
  return `groundwork/assessment/v1/${model}/answers`;
}

/** Where the sessions that a reader facilitates are kept. */
export function sessionsKey(model: string): string {
  return `groundwork/assessment/v1/${model}/sessions`;
}

/** Where the random start of an anonymous round is kept. */
export function roundKey(model: string): string {
  return `groundwork/assessment/v1/${model}/round`;
}
