import path from 'node:path';
import { defineMdastPlugin } from 'satteri';
import { address, type Locale, localeOfId, localisedId, plainId } from '../i18n/locales.ts';
import type { Said } from '../i18n/said.ts';
import { removeSentinels } from './emphasis-sentinel.ts';
import { type PageWork, placeOf, report, workOf } from './page-data.ts';

/** Turns links to files and to the site's own addresses into addresses in the page's language and under the base path. */
export const links = defineMdastPlugin({
  name: 'links',
  options: { position: true },
  link(node, context) {
    const work = workOf(context);
    const written = removeSentinels(node.url);
    const resolved = resolve(written, work);
    if (resolved === undefined) return;
    if ('zh' in resolved) {
      report(work, node, { rule: 'wrong-link', found: written, expected: resolved });
      return;
    }
    const { target, anchor, isFile } = resolved;
    const kind = { ...(anchor && { anchor }), ...(isFile && { isFile }) };
    work.facts.links.push({ target, ...kind, written, ...placeOf(node) });
    if (isFile) {
      context.setProperty(node, 'url', work.base.replace(/\/?$/, '/') + target);
      return;
    }
    const page = address(localisedId(target, work.page.locale), work.base);
    context.setProperty(node, 'url', anchor ? `${page}#${anchor}` : page);
  },
});

type Resolved = { target: string; anchor?: string; isFile?: boolean } | Said | undefined;

const EXPECTED_ADDRESS: Said = {
  zh: 'https: 或 mailto: 地址、内容里的文件，或站内地址',
  en: 'an https: or mailto: address, a file of the content, or an address of the site',
};

const SAME_LANGUAGE: Said = { zh: '同一语言的页面', en: 'the page in the same language' };

function chineseAddress(id: string): Said {
  return { zh: `中文地址 /${id}/：语言会自动补上`, en: `the Chinese address /${id}/: the language is put in` };
}

function existingFile(locale: Locale): Said {
  const example = `../<slug>/${locale}.mdx`;
  return { zh: `存在的文件，例如 ${example}`, en: `a file that exists, such as ${example}` };
}

/** The page a link means; a sentence when it cannot mean one; nothing when it leads outside. */
function resolve(url: string, work: PageWork): Resolved {
  if (/^(https?:|mailto:)/.test(url)) return undefined;
  const [file = '', anchor] = url.split('#');
  const withAnchor = (target: string) => (anchor ? { target, anchor: decodeURIComponent(anchor) } : { target });
  if (file === '') return withAnchor(work.page.plainId);
  if (/^[a-z]+:/i.test(file)) return EXPECTED_ADDRESS;
  if (file.startsWith('/')) {
    const id = file.replace(/^\/|\/$/g, '');
    if (localeOfId(id) === 'en') return chineseAddress(plainId(id));
    return /\.\w+$/.test(id) ? { target: id, isFile: true } : withAnchor(id);
  }
  const target = path.posix.join(path.posix.dirname(work.page.file), file);
  const found = work.library.pages.find((page) => page.file === target);
  if (found) return found.locale === work.page.locale ? withAnchor(found.plainId) : SAME_LANGUAGE;
  return existingFile(work.page.locale);
}
