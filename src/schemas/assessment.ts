import * as z from 'zod';
import { EXPECTATIONS } from './expectations.ts';
import { SYSTEMS, slug, words } from './shared.ts';

/** An id inside a model: lower-case words, digits and hyphens, parts joined by dots (`tech.capability`, `data.value.3`). */
const modelId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, EXPECTATIONS.partId.en);

/** A version as semver writes it, without pre-releases. A new major breaks the trend line. */
export const modelVersion = z.string().regex(/^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){2}$/, EXPECTATIONS.version.en);

const level = z.int().min(1).max(5);

const indicator = z.strictObject({
  id: modelId.describe('stable; answers in the full round carry it'),
  level: level.describe('a team that claims this level or a higher one should show it'),
});

const item = z.strictObject({
  id: modelId.describe('stable; answers carry it'),
  system: modelId.describe('one of the model’s systems'),
  dimension: modelId.describe('one of the model’s dimensions'),
  importance: z.int().min(1).max(5).default(3).describe('proposed importance; a team changes it in its plan'),
  indicators: z.array(indicator).default([]).describe('yes-or-no evidence asked for in the full round'),
  playbooks: z.array(slug).default([]).describe('playbooks that raise this cell, by slug, best first'),
});

const action = z.strictObject({
  id: modelId.describe('stable; plans carry it'),
  item: modelId.describe('the item that it raises'),
  from: level.describe('the level it starts from'),
  to: level.describe('always from + 1: one step is climbed at a time'),
  effort: z.literal([1, 2, 3, 5, 8]).describe('effort points of this one step'),
  impact: z
    .int()
    .min(1)
    .max(5)
    .describe('how much the step changes for the business, 1 little to 5 much; printed, not ranked by'),
  dependsOn: z.array(modelId).default([]).describe('items that must already be at the level this step enters'),
});

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rename').describe('the item has another id'),
    from: modelId.describe('the old id'),
    to: modelId.describe('the new id'),
  }),
  z.strictObject({
    kind: z.literal('split').describe('one item has become several'),
    from: modelId.describe('the old id'),
    to: z.array(modelId).min(2).describe('the new ids'),
  }),
  z.strictObject({
    kind: z.literal('merge').describe('several items have become one'),
    from: z.array(modelId).min(2).describe('the old ids'),
    to: modelId.describe('the new id'),
  }),
  z.strictObject({
    kind: z.literal('anchor-changed').describe('an anchor asks something else'),
    item: modelId.describe('whose anchor changed'),
  }),
  z.strictObject({ kind: z.literal('dropped').describe('the item is gone'), item: modelId.describe('the old id') }),
]);

const migration = z.strictObject({
  from: modelVersion.describe('the version of the answers that are carried over'),
  to: modelVersion.describe('the version they are carried into'),
  items: z
    .array(modelId)
    .min(1)
    .describe('the items of version `from` in their order: older answer codes are read by it'),
  indicators: z.array(modelId).default([]).describe('the indicators of version `from` in their order'),
  changes: z
    .array(change)
    .describe('what happened to items; an item that is not named carries as it is, a new one starts empty'),
});

/** `assessments/<id>/model.yml`: the facts of a maturity model that are true in every language. */
export const assessmentModelSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('the version of this format'),
  id: slug.max(40).describe('the folder’s name'),
  version: modelVersion.describe('raised whenever a question or an anchor changes; a new major breaks trend lines'),
  levels: z.array(slug).min(2).max(5).describe('ids from lowest to highest; level 1 is the first'),
  systems: z
    .array(
      z.strictObject({
        id: modelId.describe('stable; items carry it'),
        mark: z.enum(SYSTEMS).optional().describe('whose mark and hue it takes'),
      }),
    )
    .min(1)
    .max(8)
    .describe('the rows of the table of results'),
  dimensions: z
    .array(z.strictObject({ id: modelId.describe('stable; items carry it') }))
    .min(1)
    .max(8)
    .describe('the columns of the table of results'),
  items: z
    .array(item)
    .min(1)
    .max(40)
    .describe('one per cell (system and dimension); their order is the order of the answer code'),
  actions: z.array(action).default([]).describe('at most one per item and step'),
  migrations: z.array(migration).default([]).describe('how older answers are carried over'),
});

/** A maturity model without its words. */
export type AssessmentModel = z.infer<typeof assessmentModelSchema>;
/** One cell: one system in one dimension, with its rubric. */
export type AssessmentItem = AssessmentModel['items'][number];
/** What raises one cell by one level. */
export type AssessmentAction = AssessmentModel['actions'][number];
/** How answers of an older version are carried into a newer one. */
export type ModelMigration = AssessmentModel['migrations'][number];
/** What happened to one item between two versions. */
export type ModelChange = ModelMigration['changes'][number];

const name = words.max(60);
const sentence = words.max(400);

const itemText = z.strictObject({
  question: sentence.describe('what the rubric asks, in one sentence'),
  anchors: z.array(words.max(200)).min(2).max(5).describe('one observable fact per level, lowest first'),
  indicators: z.record(modelId, sentence).default({}).describe('by indicator id: a yes-or-no statement'),
  prompts: z
    .strictObject({ low: sentence.describe('to the lowest'), high: sentence.describe('to the highest') })
    .describe('what the facilitator asks those who answered lowest and highest'),
});

const actionText = z.strictObject({
  title: words.max(120).describe('what to do, as one imperative'),
  detail: words.max(600).optional().describe('how to go about it'),
  measure: sentence.describe('what will be measured'),
  evidence: sentence.describe('what will exist when it is done'),
});

const named = z.strictObject({
  name: name.describe('as printed'),
  summary: sentence.describe('what it covers, in a sentence'),
});

/** `assessments/<id>/<locale>.yml`: every word of a maturity model in one language. */
export const assessmentTextSchema = z.strictObject({
  title: name.describe('the model’s name'),
  summary: words.max(200).describe('what it is for, in a sentence'),
  scope: sentence.describe('what one answer is about: one team or one product'),
  levels: z
    .record(
      slug,
      z.strictObject({ name: name.describe('as printed'), meaning: sentence.describe('what it is like to be there') }),
    )
    .describe('by level id'),
  systems: z.record(modelId, named).describe('by system id'),
  dimensions: z.record(modelId, named).describe('by dimension id'),
  items: z.record(modelId, itemText).describe('by item id'),
  actions: z.record(modelId, actionText).default({}).describe('by action id'),
});

/** A maturity model's words in one language. */
export type AssessmentText = z.infer<typeof assessmentTextSchema>;
