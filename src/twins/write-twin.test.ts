import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { type TwinSite, writeTwin } from './write-twin.ts';

const labels = { roles: { 'growth-lead': 'Growth lead' }, systems: { tech: { name: 'Technology' } } };
const site: TwinSite = {
  home: 'https://example.org/docs/',
  labels: { zh: labels, en: labels } as unknown as TwinSite['labels'] & Record<string, InterfaceLabels>,
  caseOf: (id, preset, depth) => `case of ${id} at ${depth} with ${JSON.stringify(preset)}`,
};

function bodyOf(html: string, id = 'en/playbooks/tech/x'): string {
  const text = writeTwin({ id, title: 'T', summary: 'S', html }, site);
  return text.split('# T\n\nS\n\n')[1]?.trimEnd() ?? '';
}

const term =
  '<span class="gw-term"><button popovertarget="t">a flag</button><span class="gw-popover" id="t"><strong>flag</strong> <span>long</span> <a href="/docs/en/glossary/#flag">Glossary</a></span></span>';
const cite = (standing = '') =>
  `<span class="gw-cited"><sup class="gw-cite"><button data-source="book"><span class="sr-only">Source: The book </span>1${standing && `<span class="gw-cite-standing">${standing}</span>`}</button></sup><span popover="auto">The book <a href="#source-book">All</a></span></span>`;

describe('a page as Markdown', () => {
  test('is headed by what it is, who owns it and how far it has been reviewed', () => {
    const playbook = {
      system: 'tech',
      slug: 'x',
      stage: 3,
      owner: 'growth-lead',
      status: 'reviewed',
      reviewed: { date: '2026-01-31', by: 'growth-lead' },
      reviewEvery: 'P5D',
    } as never;
    const text = writeTwin({ id: 'en/playbooks/tech/x', title: 'A "b"', summary: 'S: s', html: '', playbook }, site);
    expect(parse(text.split('---')[1] ?? '')).toEqual({
      title: 'A "b"',
      description: 'S: s',
      language: 'en',
      canonical: 'https://example.org/docs/en/playbooks/tech/x/',
      translation: 'https://example.org/docs/playbooks/tech/x.md',
      system: 'Technology',
      stage: 3,
      owner: 'Growth lead',
      status: 'reviewed',
      reviewed: '2026-01-31',
      reviewedBy: 'Growth lead',
      reviewDue: '2026-02-05',
    });
  });

  test('names the sections that nobody has reviewed as they are now', () => {
    const playbook = {
      system: 'tech',
      slug: 'x',
      reviewed: { date: '2026-01-31', by: 'growth-lead' },
      reviewEvery: 'P5D',
    } as never;
    const head = (edited?: string[]) =>
      parse(
        writeTwin({ id: 'x', title: 'T', summary: 'S', html: '', playbook, ...(edited && { edited }) }, site).split(
          '---',
        )[1] ?? '',
      );
    expect(head(['when', 'steps']).editedSinceReview).toEqual(['when', 'steps']);
    expect(head()).not.toHaveProperty('editedSinceReview');
  });

  test('keeps what only looks like a character by its name', () => {
    expect(bodyOf('<p>write &amp;lt; for a &lt; &amp; b</p>')).toBe('write \\&lt; for a \\< & b');
  });

  test('keeps the words of terms with a link, numbers of figures, and citations as footnotes', () => {
    expect(bodyOf(`<p>Put up ${term}, <data class="gw-figure">4.4</data>${cite('target')}.</p>`)).toBe(
      'Put up [a flag](https://example.org/docs/en/glossary/#flag), 4.4[^book] (target).\n\n[^book]: The book',
    );
    expect(
      bodyOf(
        `<p>So${cite()}.</p><ol class="gw-sources"><li id="source-book"><cite>The book</cite><span> — A, 2020</span><p>Why.</p></li></ol>`,
      ),
    ).toBe('So[^book].\n\n[^book]: The book — A, 2020\n\n    Why.');
  });

  test('writes signs of Markdown and of MDX in words as words', () => {
    expect(bodyOf('<p>a*b* {c} &lt;d&gt; [e] f_g _h_</p><p>- i</p><p>1. j</p><p># k</p>')).toBe(
      'a\\*b\\* \\{c\\} \\<d\\> \\[e\\] f_g \\_h\\_\n\n\\- i\n\n1\\. j\n\n\\# k',
    );
  });

  test('sets emphasis so that it holds beside Chinese punctuation', () => {
    expect(bodyOf('<p><strong>注意：</strong>这里</p>')).toBe('**注意**：这里');
  });

  test('numbers the steps, facts first', () => {
    const step = (title: string) =>
      `<li class="gw-step"><p class="gw-step-title">${title}</p><div class="gw-step-body"><p>Do it.</p><ul><li>x</li></ul></div><dl class="gw-step-facts"><div><dt>Who</dt><dd>me</dd></div><div><dt>Output</dt><dd>list</dd></div></dl></li>`;
    expect(bodyOf(`<ol class="gw-steps">${step('One')}${step('Two')}</ol>`)).toBe(
      ['One', 'Two']
        .map((title, at) => `${at + 1}. **${title}**\n\n   - **Who**: me\n   - **Output**: list\n\n   Do it.\n\n   - x`)
        .join('\n\n'),
    );
  });

  test('gives a drawing by its description and source, an outline by its fence, a callout as a quotation', () => {
    expect(
      bodyOf(
        '<figure class="gw-diagram"><div><svg><text>no</text></svg></div><figcaption>Title</figcaption><details class="gw-diagram-source"><summary>Source</summary><p>What it shows.</p><pre class="gw-code"><code>flowchart LR&#10;  A{"x"} --> B</code></pre></details></figure>',
      ),
    ).toBe('**Title**\n\nWhat it shows.\n\n```mermaid\nflowchart LR\n  A{"x"} --> B\n```');
    const label = (text: string, note = '') =>
      `<span class="gw-outline-label">${text}</span>${note && ` <span class="gw-outline-note">${note}</span>`}`;
    expect(
      bodyOf(
        `<figure class="gw-outline"><figcaption>All</figcaption><ul><li><details open><summary>${label('root')}</summary><ul><li><details open><summary>${label('a', 'first')}</summary><ul><li>${label('b')}</li></ul></details></li><li>${label('c')}</li></ul></details></li></ul></figure>`,
      ),
    ).toBe('```tree title="All"\nroot\n├── a: first\n│   └── b\n└── c\n```');
    expect(bodyOf('<aside class="gw-callout"><p class="gw-callout-title">Note</p><p>One</p><p>Two</p></aside>')).toBe(
      '> **Note**\n>\n> One\n>\n> Two',
    );
  });

  test('puts the case of a simulator under the heading it stands below', () => {
    const props = JSON.stringify({ id: 'ice', preset: { a: '>' } }).replaceAll('"', '&quot;');
    expect(
      bodyOf(`<h3 id="x">Try</h3><gw-island component="simulator" props="${props}"><p>no</p></gw-island><p>After.</p>`),
    ).toBe('### Try\n\ncase of ice at 3 with {"a":">"}\n\nAfter.');
  });

  test('keeps tables, task lists and code whole, and leaves controls out', () => {
    expect(
      bodyOf(
        '<div class="gw-table"><table><thead><tr><th>A</th><th class="gw-align-right">B</th></tr></thead><tbody><tr><td>x|y</td><td>1</td></tr></tbody></table></div>',
      ),
    ).toBe('| A | B |\n| --- | --: |\n| x\\|y | 1 |');
    expect(bodyOf('<ul><li class="task-list-item"><label><input type="checkbox"/> Done</label></li></ul>')).toBe(
      '- [ ] Done',
    );
    expect(bodyOf('<pre class="gw-code" data-language="md"><code>```js&#10;<span>x</span>&#10;```</code></pre>')).toBe(
      '````md\n```js\nx\n```\n````',
    );
    expect(bodyOf('<p>a</p><button>b</button><form><p>c</p></form>')).toBe('a');
  });
});
