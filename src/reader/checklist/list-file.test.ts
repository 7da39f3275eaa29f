import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FiledList, LARGEST_FILE, readList, writeList, writeMarkdown } from './list-file.ts';

const list: FiledList = {
  page: 'playbooks/tech/technical-debt',
  title: 'Technical debt',
  saved: '2026-11-30',
  items: [
    { name: 'a1.a2', text: 'Owner named', ticked: true },
    { name: 'b1.b2', text: '**Bold** [link](javascript:x) <b>', ticked: false },
  ],
};

describe('a checklist as a file', () => {
  it('is read as it was written', () => {
    expect(readList(writeList(list))).toEqual(list);
    expect(readList(`\uFEFF${writeList(list)}`)).toEqual(list);
  });

  it('is read without what else somebody put into it', () => {
    const more = JSON.parse(writeList(list)) as { items: object[] };
    more.items = more.items.map((item) => ({ ...item, onclick: 'x' }));
    const text = JSON.stringify({ ...more, script: 'x' }).replace('{', '{"__proto__":{"ticked":true},');
    expect(readList(text)).toEqual(list);
    expect(({} as { ticked?: boolean }).ticked).toBeUndefined();
  });

  it.each([
    ['{', 'notJson'],
    ['', 'notJson'],
    ['null', 'notChecklist'],
    ['[]', 'notChecklist'],
    ['{"kind":"groundwork-case"}', 'notChecklist'],
    ['{"kind":"groundwork-checklist","version":2}', 'newerFile'],
    ['{"kind":"groundwork-checklist","version":1,"page":"p","title":"t","saved":"s","items":{}}', 'notChecklist'],
    [
      '{"kind":"groundwork-checklist","version":1,"page":"p","title":"t","saved":"s","items":[{"name":"a","text":"b","ticked":"yes"}]}',
      'notChecklist',
    ],
    ['{"kind":"groundwork-checklist","version":1,"page":["p"],"title":"t","saved":"s","items":[]}', 'notChecklist'],
    [' '.repeat(LARGEST_FILE + 1), 'tooLarge'],
  ])('is refused when it is %.60s', (text, refusal) => {
    expect(readList(text)).toBe(refusal);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readList(text)),
      { numRuns: 2000 },
    );
  });

  it('is Markdown with every sign of an item at rest', () => {
    const words = { title: 'Checklist', saved: 'Saved on', stale: 'No longer in the list' };
    expect(writeMarkdown(list, [{ name: 'c', text: 'Old\nitem', ticked: true }], words)).toBe(
      [
        '# Technical debt: Checklist',
        'Saved on 2026-11-30',
        '- [x] Owner named\n- [ ] \\*\\*Bold\\*\\* \\[link\\](javascript:x) \\<b\\>',
        '## No longer in the list',
        '- [x] Old item\n',
      ].join('\n\n'),
    );
  });
});
