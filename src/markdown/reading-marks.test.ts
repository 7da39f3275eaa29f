import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilePage } from '../compile/compile-page.ts';
import { pageCalled, realSetting } from '../compile/page-fixtures.ts';

let setting: Awaited<ReturnType<typeof realSetting>>;
beforeAll(async () => {
  setting = await realSetting();
});
afterAll(() => setting.end());

async function compiled(body: string) {
  const page = await compilePage(pageCalled('en'), `---\ntitle: Trial\nsummary: One line.\n---\n\n${body}\n`, setting);
  expect(page.problems).toEqual([]);
  return page;
}

test('a heading has a link to itself beside it, which is no part of it', async () => {
  const { html } = await compiled('## First *steps* {#first}\n\n### And more');
  expect(html).toContain(
    '<div class="gw-heading gw-heading-2"><h2 id="first">First <em>steps</em></h2><a class="gw-anchor" href="#first" aria-label="Link to this section: First steps"></a></div>',
  );
  expect(html).toContain('<h3 id="and-more">And more</h3><a class="gw-anchor" href="#and-more"');
});

test('a footnote opens beside its number and stands at the end as well', async () => {
  const { html } = await compiled('Scored from 1 to 10[^scale].\n\n[^scale]: The *team* decides.');
  expect(html).toMatch(
    /<button type="button" id="fnref-scale" popovertarget="fnref-scale-note" data-note="fn-scale"><span class="sr-only">Footnote <\/span>1<\/button>/,
  );
  expect(html).toMatch(
    /<span class="gw-popover" popover="auto" id="fnref-scale-note" role="note">The <em>team<\/em> decides\.\s*<\/span>/,
  );
  expect(html).toMatch(/<li id="fn-scale">\s*<p>The <em>team<\/em> decides\. <a href="#fnref-scale"/);
});

test('an item of a checklist is known by its words, wherever it stands', async () => {
  const one = await compiled('- [ ] Owner named\n- [x] Budget **agreed**\n- [ ] Owner named');
  const other = await compiled('- [ ] Something new\n- [ ] Budget  **agreed**\n- [ ] Owner named');
  const [owner, budget, same] = one.facts.checklist;
  expect(same).toBe(`${owner}~2`);
  expect(other.facts.checklist.slice(1)).toEqual([budget, owner]);
  expect(new Set([...one.facts.checklist, ...other.facts.checklist]).size).toBe(4);
});

test('a checklist ends, for paper, in one set of lines to sign on', async () => {
  const { html } = await compiled('- [ ] One\n  - [ ] Inside\n- [ ] Two');
  expect(html.match(/gw-sign-off/g)).toHaveLength(1);
  expect(html).toContain('<p class="gw-sign-off"><span>Name</span><span>Date</span><span>Signature</span></p>');
});

test('a citation keeps the word before it on its line, in either writing', async () => {
  const { html } = await compiled(
    'Leave it unpaid <Cite id="support-systems" />. 代价产生在迟迟不还。 <Cite id="support-systems" />',
  );
  expect(html).toContain('Leave it <span class="gw-cited">unpaid<sup class="gw-cite">');
  expect(html).toMatch(/迟迟不(?:<\/span>)?<span class="gw-cited">还。<sup class="gw-cite">/);
});

test('a term keeps the marks at its sides on its line, in either writing', async () => {
  const { html } = await compiled(
    'Debt (<Term id="technical-debt" />) grows; so does “<Term id="technical-debt">this</Term>”. 欠的债（<Term id="technical-debt" />）会涨。',
  );
  for (const mark of ['(', '“', '（']) expect(html).toContain(`<span class="gw-held">${mark}<span class="gw-term">`);
  for (const mark of [')', '”.', '）']) expect(html).toContain(`</span></span>${mark}</span>`);
});

test('a term with spaces at its sides stands by itself', async () => {
  const { html } = await compiled('Pay <Term id="technical-debt" /> back.');
  expect(html).not.toContain('gw-held');
});
