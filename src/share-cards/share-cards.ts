import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeBeside } from '../twins/write-beside.ts';

/** Draws the picture of each page that is shown where somebody shares its address. */
export function shareCards(): AstroIntegration {
  return writeBeside('groundwork-cards', fileURLToPath(new URL('card-process.ts', import.meta.url)));
}
