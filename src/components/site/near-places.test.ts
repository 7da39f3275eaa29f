import { describe, expect, test } from 'vitest';
import type { DirectoryEntry } from '../../search/directory.ts';
import { nearPlaces } from './near-places.ts';

const entry = (id: string): DirectoryEntry => ({ id, kind: 'playbook', names: { zh: [id], en: [id] } });
const entries = [
  'playbooks/tech/technical-debt',
  'playbooks/data/data-quality',
  'simulators/tech-debt',
  'glossary#churn-rate',
].map(entry);
const near = (asked: string) => nearPlaces(asked, entries).map(({ id }) => id);

describe('places with a similar address', () => {
  test('are found by a slip of the hand', () => {
    expect(near('playbooks/tech/technical-dept')[0]).toBe('playbooks/tech/technical-debt');
  });

  test('are found by their last part when they stand elsewhere now', () => {
    expect(near('data/data-qualty')).toEqual(['playbooks/data/data-quality']);
    expect(near('terms/churn-rate')).toEqual(['glossary#churn-rate']);
  });

  test('are none where nothing is alike', () => {
    expect(near('wp-login.php')).toEqual([]);
  });
});
