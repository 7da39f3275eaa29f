import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { globSync } from 'tinyglobby';

/** A picture that lies in a page's `figures/`. */
export interface FigureFile {
  /** Under the site's base path; it changes with the picture, so that it may be kept for ever: `figures/3f8a0c1d2e/board.png`. */
  address: string;
  bytes: Buffer;
}

/** A picture and its size in CSS pixels; `missing`, or `unreadable` when it is not what its name says. */
export type FigureReading = (FigureFile & { width: number; height: number }) | 'missing' | 'unreadable';

/** Reads a picture. */
export function readFigure(file: string): FigureReading {
  if (!existsSync(file)) return 'missing';
  const figure = figureAt(file);
  try {
    const { width, height, type } = imageSize(figure.bytes);
    const isNamedSo = type === path.extname(file).slice(1).replace('jpeg', 'jpg').toLowerCase();
    return isNamedSo ? { ...figure, width, height } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Every picture of every page under a folder that holds `content/`. */
export function figureFiles(root: string): FigureFile[] {
  const files = globSync('content/{playbooks,pages}/**/figures/*.{svg,png,jpg,jpeg,webp,avif}', { cwd: root });
  return files.sort().map((file) => figureAt(path.join(root, file)));
}

function figureAt(file: string): FigureFile {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { address: `figures/${hash}/${path.basename(file)}`, bytes };
}
