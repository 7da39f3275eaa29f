import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { responseOf, sessionOf } from '../assessment/testing/small-model.ts';
import { findPlaces } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { type PUBLISHED_NAMES, publishedSchema } from './published.ts';

const { library } = await readLibrary(findPlaces(process.cwd()));
const accepts = (name: (typeof PUBLISHED_NAMES)[number], value: unknown) =>
  z.fromJSONSchema(publishedSchema(name) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;

describe('a published schema', () => {
  test.each([...library.assessments.values()])('accepts the model $id and its words', ({ facts, words }) => {
    expect(accepts('assessment-model', facts.data)).toBe(true);
    for (const { data } of Object.values(words)) expect(accepts('assessment-text', data)).toBe(true);
  });

  test('accepts what the page writes and refuses what the page refuses', () => {
    expect(accepts('assessment-response', responseOf('person-1', { 'a.p': 3, 'a.q': { state: 'unknown' } }))).toBe(
      true,
    );
    expect(accepts('assessment-session', sessionOf())).toBe(true);
    expect(accepts('assessment-response', responseOf('person-1', { 'a.p': 999 }))).toBe(false);
    expect(accepts('assessment-session', { ...sessionOf(), threshold: 2 })).toBe(false);
    expect(accepts('assessment-session', { ...sessionOf(), token: 'x' })).toBe(false);
  });

  test('lets a file leave out what has a default', () => {
    const [record] = library.assessments.values();
    const { actions: _actions, migrations: _migrations, ...needed } = record?.facts.data ?? {};
    expect(accepts('assessment-model', needed)).toBe(true);
  });
});
