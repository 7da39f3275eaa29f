import type { Locale } from '../i18n/locales.ts';
import { inLocale, type Words } from '../i18n/said.ts';
import type { PreviewProblem } from './preview-problem.ts';

/**
 * Lists in the open page what is wrong with the content, until it is mended. Only `npm run dev` loads this. It stands in a shadow root, so
 * that neither the page's styles nor the panel's reach each other.
 */
const WORDS = {
  zh: {
    title: (count: number) => `内容有 ${count} 处问题`,
    found: '发现',
    expected: '应为',
    fix: '改为',
    note: '页面显示的是上一次正确的内容；改好并保存后，这里会自动消失。',
    hide: '收起',
  },
  en: {
    title: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'} in the content`,
    found: 'found',
    expected: 'expected',
    fix: 'fix',
    note: 'The page shows the last content that was right. Once the file is mended and saved, this goes away.',
    hide: 'Hide',
  },
};
const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const words = WORDS[locale];

const host = document.createElement('gw-problems');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { position: fixed; inset: auto 0 0 0; z-index: 10000; }
  section { max-height: 60vh; overflow: auto; padding: 16px 24px 20px; background: #1c1b19; color: #f3f1ea; border-top: 4px solid #e08a2e;
    font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
  h2 { margin: 0; font-size: 17px; }
  p { margin: 4px 0 0; color: #c9c5ba; }
  ol { margin: 12px 0 0; padding: 0; list-style: none; display: grid; gap: 16px; }
  a { color: #ffb866; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
  dl { margin: 4px 0 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; }
  dt { color: #c9c5ba; }
  dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
  dd.fix { font-family: ui-monospace, monospace; color: #a8d5ff; }
  pre { margin: 8px 0 0; padding: 8px 12px; overflow: auto; background: #2a2825; font: 13px/1.5 ui-monospace, monospace; }
  button { font: inherit; color: inherit; background: none; border: 1px solid #6b675e; border-radius: 4px; padding: 0 12px; cursor: pointer; }
`);
root.adoptedStyleSheets = [sheet];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function show(problems: readonly PreviewProblem[]): void {
  if (problems.length === 0) {
    host.remove();
    return;
  }
  const hide = element('button', words.hide);
  hide.type = 'button';
  hide.addEventListener('click', () => host.remove());
  const head = element('header', '', element('h2', words.title(problems.length)), hide);
  const list = element('ol', '', ...problems.map(itemOf));
  const panel = element('section', '', head, element('p', words.note), list);
  panel.setAttribute('role', 'alert');
  root.replaceChildren(panel);
  document.body.append(host);
}

function itemOf(problem: PreviewProblem): HTMLLIElement {
  const { found, expected, fix, frame } = problem;
  const rows = element(
    'dl',
    '',
    ...rowOf(words.found, found),
    ...rowOf(words.expected, expected),
    ...rowOf(words.fix, fix),
  );
  rows.lastElementChild?.classList.toggle('fix', fix !== undefined);
  return element('li', '', ...placeOf(problem), rows, ...(frame ? [element('pre', frame)] : []));
}

function rowOf(name: string, text: Words | undefined): Node[] {
  return text ? [element('dt', name), element('dd', inLocale(text, locale))] : [];
}

/** The place, as a link that Vite opens in the author's editor. */
function placeOf({ file, path, line, column }: PreviewProblem): Node[] {
  if (!file) return [];
  const place = [line, column].filter((part) => part !== undefined).join(':');
  const link = element('a', place ? `${file}:${place}` : file);
  link.href = `/__open-in-editor?file=${encodeURIComponent(place ? `${path}:${place}` : (path ?? file))}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  return [link];
}

import.meta.hot?.on('groundwork:problems', show);
import.meta.hot?.send('groundwork:hello', location.pathname);
