import type { Role, System } from '../../schemas/shared.ts';

/** Who keeps the playbooks of each system, as a rule. */
const OWNERS: Record<System, Role> = {
  tech: 'engineering-lead',
  data: 'data-analyst',
  org: 'people-partner',
  integration: 'executive-sponsor',
  growth: 'growth-lead',
  cases: 'growth-lead',
};

/** The `playbook.yml` of a draft: whoever keeps such playbooks owns it until its author says otherwise. */
export function composeFacts(system: System, order: number): string {
  const owner = OWNERS[system];
  return `order: ${order}
owner: ${owner}
audience: [${owner}]
stage: 2
duration: P4W
status: draft
reviewEvery: P6M
simulators: []
sources: []
terms: []
related: []
templates: []
`;
}
