import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const text = '增长计划：先看留存，再看获客。每一步都写明负责人、产出和完成的标志，完成以后由别人核对一遍。\n';
/** The same as iconv writes it in GB 18030, and in traditional characters in Big5. */
const GB =
  '1PazpLzGu66jus/Iv7TB9LTmo6zU2b+0u/G/zaGjw7/Su7K9trzQtMP3uLrU8MjLoaKy+rP2us3N6rPJtcSx6ta+o6zN6rPJ0tS689PJsfDIy7rLttTSu7HpoaMK';
const BIG5 =
  'vFeq+K1wubqhR6X9rN2vZKZzoUGmQazdwPKryKFDqEOkQKhCs6O8Z6n6rXSzZKRIoUKyo6VYqU2nuaaoqrq80Lt4oUGnuaaopUir4aXRp0+kSK7Wue+kQLlNoUMK';

const read = (bytes: Buffer) => {
  const source = readSource(bytes);
  return source.ok ? [source.encoding, source.text] : [source.code, source.detail];
};

test('UTF-8 and UTF-16 are read with and without a mark', () => {
  const swapped = (words: string) => Buffer.from(words, 'utf16le').swap16();
  const wide = `Plan A\r\n${text}`;
  expect(read(Buffer.from(text))).toEqual(['utf-8', text]);
  expect(read(Buffer.from(`\uFEFF${text}`))).toEqual(['utf-8', text]);
  expect(read(Buffer.from(`\uFEFF${wide}`, 'utf16le'))).toEqual(['utf-16le', wide]);
  expect(read(Buffer.from(wide, 'utf16le'))).toEqual(['utf-16le', wide]);
  expect(read(swapped(`\uFEFF${wide}`))).toEqual(['utf-16be', wide]);
  expect(read(swapped(wide))).toEqual(['utf-16be', wide]);
});

test('the older encodings of Chinese are told apart', () => {
  expect(read(Buffer.from(GB, 'base64'))).toEqual(['gb18030', text]);
  const traditional = '增長計劃：先看留存，再看獲客。每一步都寫明負責人、產出和完成的標誌，完成以後由別人核對一遍。\n';
  expect(read(Buffer.from(BIG5, 'base64'))).toEqual(['big5', traditional]);
});

test('what is no text, or says nothing, is refused by name', () => {
  expect(read(Buffer.from('%PDF-1.7 …'))).toEqual(['binary', 'PDF']);
  expect(read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toEqual(['binary', 'PNG']);
  expect(read(Buffer.from([1, 2, 0, 0, 0, 255, 0, 0, 254]))).toEqual(['binary', '\\0']);
  expect(read(Buffer.alloc(0))).toEqual(['empty', '']);
  expect(read(Buffer.from('\n \n--\n'))).toEqual(['empty', '']);
});
