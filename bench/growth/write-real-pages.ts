import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { sequence } from '../build/sequence.ts';

const SENTENCE_END = { zh: /(?<=[。！？；])/, en: /(?<=[.!?]) / };

/** Writes bilingual pages of nine sections each with sentences of the playbooks: each word is as frequent as it really is. */
export function writeRealPages(count: number, folder: string): void {
  for (const locale of ['zh', 'en'] as const) {
    const random = sequence(1);
    const sentences = sentencesIn(locale);
    const sentence = () => sentences[Math.floor(random() * sentences.length)] ?? '';
    const name = (letters: number) => sentence().slice(0, letters);
    const section = (_: unknown, index: number) =>
      `## ${name(locale === 'zh' ? 14 : 40)} {#part-${index}}\n\n${Array.from({ length: 9 }, sentence).join(' ')}\n\n`;
    for (let number = 0; number < count / 2; number += 1) {
      const place = path.join(folder, `part-${number % 20}/page-${number}`);
      const head = `title: ${JSON.stringify(`${name(30)} ${number}`)}\nsummary: ${JSON.stringify(name(150))}`;
      mkdirSync(place, { recursive: true });
      const body = Array.from({ length: 9 }, section).join('');
      writeFileSync(path.join(place, `${locale}.mdx`), `---\n${head}\n---\n\n${body}`);
    }
  }
}

/** The sentences of plain paragraphs and list items, without their marks. */
function sentencesIn(locale: keyof typeof SENTENCE_END): string[] {
  const pages = globSync(`content/playbooks/**/${locale}.mdx`).map((file) => readFileSync(file, 'utf8'));
  const lines = pages.flatMap((page) => page.replace(/^---[\s\S]*?\n---/, '').split('\n'));
  const plain = lines
    .filter((line) => !/^\s*[|#>:<{}`]/.test(line))
    .map((line) =>
      line
        .replaceAll(/<[^>]*>|\[\^[^\]]*\]/g, '')
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll(/[`*_<>{}\\#~|[\]]/g, '')
        .replace(/^\s*[-+\d.]+\s*/, ''),
    );
  return plain.flatMap((line) => line.split(SENTENCE_END[locale])).filter((text) => /^\p{L}.{8}/u.test(text));
}
