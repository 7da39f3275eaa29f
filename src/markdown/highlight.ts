import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeHtml } from './escape-html.ts';

const LANGUAGES = ['bash', 'csv', 'html', 'javascript', 'json', 'markdown', 'mdx', 'text', 'typescript', 'yaml'];
const ALIASES: Record<string, string> = { js: 'javascript', md: 'markdown', sh: 'bash', ts: 'typescript', yml: 'yaml' };

let highlighter: Promise<Highlighter> | undefined;

/** A page and its translation show the same code: what was marked last is kept for the other. */
const marked = new Map<string, string>();
const MOST_MARKED = 200;

/** Code with its syntax marked by classes (`gw-token-keyword` …): no style attributes, so that a strict policy is kept. */
export async function highlight(code: string, language: string): Promise<string> {
  const name = ALIASES[language] ?? language;
  const body = LANGUAGES.includes(name) && name !== 'text' ? await mark(code, name) : escapeHtml(code);
  const label = name ? ` data-language="${escapeHtml(name)}"` : '';
  return `<pre class="gw-code"${label} tabindex="0"><code>${body.replaceAll('\n', '&#10;')}</code></pre>`;
}

async function mark(code: string, language: string): Promise<string> {
  const key = `${language} ${code}`;
  const known = marked.get(key) ?? (await markAnew(code, language));
  marked.set(key, known);
  const [oldest = ''] = marked.keys();
  if (marked.size > MOST_MARKED) marked.delete(oldest);
  return known;
}

async function markAnew(code: string, language: string): Promise<string> {
  highlighter ??= createHighlighter({
    themes: [createCssVariablesTheme()],
    langs: LANGUAGES.filter((name) => name !== 'text'),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const { tokens } = (await highlighter).codeToTokens(code, { lang: language as never, theme: 'css-variables' });
  return tokens.map((line) => line.map(({ content, color }) => span(content, color)).join('')).join('\n');
}

function span(content: string, color: string | undefined): string {
  const name = /--shiki-token-([\w-]+)/.exec(color ?? '')?.[1];
  return name ? `<span class="gw-token-${name}">${escapeHtml(content)}</span>` : escapeHtml(content);
}
