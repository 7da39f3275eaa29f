import { slug } from '../../schemas/shared.ts';
import { Refusal } from './refusal.ts';

/** A name fit for a folder and an address. What is not is refused with the nearest name that is, where the example stands. */
export function readSlug(given: string, example: string): string {
  const place = example.slice(0, example.lastIndexOf('/') + 1);
  if (slug.safeParse(given).success) return given;
  const close = given
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  throw new Refusal(
    {
      zh: `“${given}” 不能用作地址：只用小写字母、数字和短横线，例如 ${example}。`,
      en: `“${given}” is no slug: lower-case letters, digits and hyphens, such as ${example}.`,
    },
    close && `${place}${close}`,
  );
}

/** A slug as words, for a title to start from. @example wordsOf('my-topic') // 'My topic' */
export function wordsOf(given: string): string {
  const words = given.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
