import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import * as z from 'astro/zod';
import { libraryLoader } from './compile/library-loader.ts';
import { pageLoader } from './compile/page-loader.ts';
import { termSchema } from './schemas/glossary-term.ts';
import { sourceSchema } from './schemas/source.ts';
import { templateSchema } from './schemas/template.ts';

/** Facts come checked from the loader; the schema says only what Starlight adds to. */
const facts = z.object({
  playbook: z.any().optional(),
  facts: z.any().optional(),
  record: z.any().optional(),
  hasIslands: z.boolean().default(false),
});

/** Astro asks for the schema of every page anew, for the sake of image fields, which ours have none of. */
const describePage = docsSchema({ extend: facts });
let docs: ReturnType<typeof describePage> | undefined;

export const collections = {
  docs: defineCollection({
    loader: pageLoader(),
    schema: (context) => {
      docs ??= describePage(context);
      return docs;
    },
  }),
  glossary: defineCollection({ loader: libraryLoader('terms'), schema: termSchema }),
  sources: defineCollection({ loader: libraryLoader('sources'), schema: sourceSchema }),
  templates: defineCollection({ loader: libraryLoader('templates'), schema: templateSchema }),
};
