import { crc32, deflateSync } from 'node:zlib';

/** A picture whose pixels are numbers of colours. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** Red, green and blue of each colour; at most 256. */
  palette: readonly (readonly [red: number, green: number, blue: number])[];
  /** Each row a zero, which says that it is not filtered, and then its pixels: see {@link strideOf}. */
  rows: Uint8Array;
}

/** How many bytes a row takes. */
export function strideOf(width: number): number {
  return width + 1;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Flat colour packs well at any level; higher ones cost time and save little. */
const LEVEL = 3;

/** A picture as PNG (ISO/IEC 15948): eight bits a pixel, no filter, which suits flat colour best. */
export function indexedPng({ width, height, palette, rows }: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
