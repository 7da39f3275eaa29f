import * as z from 'zod';
import { slug } from './shared.ts';

/** `site.yml`: what a site offers. It may be left out; then everything is offered. */
export const siteSchema = z.strictObject({
  simulators: z.array(slug).describe('ids of the simulators that the site offers; the others are left out of it'),
});
