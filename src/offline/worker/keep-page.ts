import { assetsOf } from '../assets-of.ts';
import { digestOf } from '../site-files.ts';
import { findKept, isWhole, keep } from './kept.ts';
import { addressOf, site } from './scope.ts';

const known = new Map(site.assets.map(([name, digest]) => [name, digest]));
const sound = new Set<string>();

/** Fetches a page anew and keeps it; its text, or nothing where the network has none. */
export async function fetchPage(address: string): Promise<string | undefined> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (!response || !isWhole(response, '/')) return undefined;
  await keep(address, response.clone());
  return response.text();
}

/** Keeps every script and style that a page can need, so that it works whole when the network is gone. Readers who save data are spared it. */
export async function keepAssets(html: string): Promise<void> {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  for (const name of assetsOf(html, site)) {
    if (!(await soundAsset(name))) await fetchAsset(name);
  }
}

/**
 * A script or style as it is kept, if its bytes are those that it was built with: compared once in the life of this worker. What is kept
 * of another build has no other witness than its name.
 */
export async function soundAsset(name: string): Promise<Response | undefined> {
  const address = addressOf(`_astro/${name}`);
  const kept = await findKept(address);
  if (!kept || sound.has(name)) return kept;
  const digest = known.get(name);
  if (digest !== undefined && (await digestOf(await kept.clone().arrayBuffer())) !== digest) return undefined;
  sound.add(name);
  // An older build's copy is copied into this build's store.
  if (digest !== undefined) await keep(address, kept.clone());
  return kept;
}

async function fetchAsset(name: string): Promise<void> {
  const address = addressOf(`_astro/${name}`);
  const response = await fetch(address, { priority: 'low' }).catch(() => undefined);
  if (response && isWhole(response, name)) await keep(address, response);
}
