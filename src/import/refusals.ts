import type { Said } from '../i18n/said.ts';

/** Why a file is not imported, as a sentence with what to do. `{detail}` is filled in. */
export const REFUSALS = {
  empty: { zh: '文件里没有文字。', en: 'There are no words in it.' },
  binary: {
    zh: '不是文本文件（{detail}）。请先另存为 Markdown 或纯文本。',
    en: 'It is not a text file ({detail}). Save it as Markdown or plain text first.',
  },
  encoding: {
    zh: '认不出文字编码（可能是 {detail}）。请用编辑器另存为 UTF-8。',
    en: 'Its encoding cannot be told (it may be {detail}). Save it as UTF-8 in an editor.',
  },
  large: {
    zh: '文字有 {detail}，超过一本手册的上限 2 MB。请先按章节拆成几个文件。',
    en: 'It holds {detail} of text, more than the 2 MB a playbook may have. Split it by chapters first.',
  },
  navigation: {
    zh: '这是旧网站的导航文件；新网站的导航由手册自己的位置生成。',
    en: 'It is the navigation of the former site; here the places of the playbooks make it.',
  },
  unreadable: { zh: '文件打不开：{detail}。', en: 'It cannot be opened: {detail}.' },
  exists: {
    zh: '{detail} 已经存在，什么也没有写。请换一个文件名，用 --slug 另起网址，或用 --out 写到别处。',
    en: '{detail} exists already; nothing was written. Rename the file, give another address with --slug, or write elsewhere with --out.',
  },
  broken: {
    zh: '草稿无法通过检查，什么也没有写：{detail}',
    en: 'The draft does not pass the checks; nothing was written: {detail}',
  },
} satisfies Record<string, Said>;

/** Why a file was refused. */
export interface Refusal {
  code: keyof typeof REFUSALS;
  detail: string;
}
