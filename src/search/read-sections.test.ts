import { expect, test } from 'vitest';
import { readSections } from './read-sections.ts';

test('a page is read under its headings, without drawings, simulators and unfolded definitions', () => {
  const html = `<p>One <span class="gw-term"><button>term</button><span class="p" popover="auto"><strong>x</strong> <span>definition</span></span></span> here.</p>
<h2 id="when">When &amp; why</h2><ul><li>first</li><li>second</li></ul><svg><g><svg>inner</svg></g>label</svg>
<h3 id="deep">Deep</h3><gw-island component="simulator"><p>42</p></gw-island><p>after</p>`;
  expect(readSections('Title', html)).toEqual([
    { anchor: '', title: 'Title', text: 'One term here.' },
    { anchor: 'when', title: 'When & why', text: 'first second' },
    { anchor: 'deep', title: 'Deep', text: 'after' },
  ]);
});

test('an element that never ends hides the rest instead of spilling it', () => {
  expect(readSections('T', '<p>a</p><svg><text>b</text>')).toEqual([{ anchor: '', title: 'T', text: 'a' }]);
});
