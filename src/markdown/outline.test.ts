import { expect, test } from 'vitest';
import { readOutline } from './outline.ts';
import { outlineFigure } from './outline-figure.ts';

const drawn = `体系
├── 采集层
│   ├── 客户端：埋点
│   └── 服务端
└── 服务层: API`;

test('a box-drawing outline becomes a tree with notes after the colon', () => {
  expect(readOutline(drawn)).toEqual({
    ok: true,
    roots: [
      {
        label: '体系',
        children: [
          {
            label: '采集层',
            children: [
              { label: '客户端', note: '埋点', children: [] },
              { label: '服务端', children: [] },
            ],
          },
          { label: '服务层', note: 'API', children: [] },
        ],
      },
    ],
  });
});

test('a level that skips its parent is refused at its line', () => {
  expect(readOutline('a\n│   │   └── c')).toMatchObject({ ok: false, line: 2, found: '│   │   └── c' });
});

test('crooked guides are refused with the form they should have', () => {
  expect(readOutline('a\n│ ├─ b')).toMatchObject({
    ok: false,
    line: 2,
    expected: { en: 'guides of four characters: `│   ` or four spaces, then `├── ` or `└── `' },
  });
});

test('labels are text, never markup', () => {
  const figure = outlineFigure('<b>\n└── a & b', '标题');
  expect(figure.ok && figure.html).toContain('&lt;b&gt;');
  expect(figure.ok && figure.html).toContain('a &amp; b');
});

test('an outline needs a title', () => {
  expect(outlineFigure('a', undefined)).toMatchObject({ ok: false, problem: { expected: '```tree title="…"' } });
});
