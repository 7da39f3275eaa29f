/** Where a simulator's scenarios are kept. The number rises only when the stored text can no longer say its own format. */
export function scenariosKey(simulatorId: string): string {
  return `groundwork/scenarios/v1/${simulatorId}`;
}
