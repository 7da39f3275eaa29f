import { mkdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Draws the icons of the installed site from `public/favicon.svg`: `node src/offline/draw-icons.ts`, and commit what it writes. */
const INK = '#1c1f26';
const PAPER = '#fbfaf7';

/** Systems may cut a maskable icon to a circle, so its drawing stays within the middle. */
const ICONS = [
  { name: 'icon-192', size: 192, share: 0.7 },
  { name: 'icon-512', size: 512, share: 0.7 },
  { name: 'maskable-512', size: 512, share: 0.52 },
  { name: 'apple-180', size: 180, share: 0.64 },
];

const drawing = (await readFile('public/favicon.svg', 'utf8'))
  .replace(/<style>.*<\/style>/, '')
  .replace('<path', `<path fill="${INK}"`);
await mkdir('public/icons', { recursive: true });
for (const { name, size, share } of ICONS) {
  const inner = Math.round(size * share);
  const mark = await sharp(Buffer.from(drawing), { density: 72 * (inner / 32) })
    .resize(inner, inner)
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 3, background: PAPER } })
    .composite([{ input: mark }])
    .png({ palette: true })
    .toFile(`public/icons/${name}.png`);
}
