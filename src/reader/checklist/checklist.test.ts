import { expect, test } from 'vitest';
import { Keeper } from '../../simulator-host/keeping/keeper.ts';
import { sharedStore } from '../../simulator-host/testing/shared-store.ts';
import { Checklist, type ListItem } from './checklist.ts';
import { isTick, type Tick } from './tick.ts';

const items: ListItem[] = [
  { name: 'a1.a2', text: 'Owner named' },
  { name: 'b1.b2', text: 'Budget agreed' },
  { name: 'c1.c2', text: 'Date set' },
];

function open(shelf: ReturnType<ReturnType<typeof sharedStore>['openTab']>, list = items): Checklist {
  return new Checklist(list, new Keeper<Tick>({ shelf, accepts: isTick, now: () => 1 }));
}
const ticked = (checklist: Checklist) => checklist.state.value.filter((item) => item.ticked).map(({ name }) => name);

test('a tick is there again after a reload, and in the other tab', () => {
  const store = sharedStore();
  const [one, other] = [store.openTab(), store.openTab()];
  const [first, second] = [open(one), open(other)];
  first.set('b1.b2', true);
  first.keeper.flush();
  other.hear();
  expect(ticked(second)).toEqual(['b1.b2']);
  expect(ticked(open(store.openTab()))).toEqual(['b1.b2']);
});

test('an edited list ticks no other item, and what was ticked and is gone is not lost', () => {
  const store = sharedStore();
  const before = open(store.openTab());
  before.set('a1.a2', true);
  before.set('b1.b2', true);
  before.keeper.flush();
  const edited = [
    { name: 'x1.x2', text: 'Something new' },
    { name: 'b1.new', text: 'Budget agreed in writing' },
    { name: 'c1.c2', text: 'Date set' },
  ];
  const after = open(store.openTab(), edited);
  expect(ticked(after)).toEqual(['b1.new']);
  expect(after.stale.value).toEqual([{ name: 'a1.a2', text: 'Owner named', ticked: true }]);
  after.set('b1.new', false);
  after.keeper.flush();
  expect(ticked(open(store.openTab()))).toEqual(['a1.a2']);
});

test('clearing can be undone, and touches nothing that was not ticked', () => {
  const checklist = open(sharedStore().openTab());
  checklist.set('a1.a2', true);
  const undo = checklist.clear();
  expect(checklist.done.value).toBe(0);
  expect(checklist.keeper.entries.value.size).toBe(1);
  undo();
  expect(ticked(checklist)).toEqual(['a1.a2']);
});

test('a file sets what it has, leaves alone what it lacks, and counts what the list lacks', () => {
  const checklist = open(sharedStore().openTab());
  checklist.set('a1.a2', true);
  checklist.set('c1.c2', true);
  const filed = [
    { name: 'a1.a2', text: '', ticked: false },
    { name: 'b1.other', text: '', ticked: true },
    { name: '__proto__', text: '', ticked: true },
  ];
  const { undo, strangers } = checklist.take(filed);
  expect(ticked(checklist)).toEqual(['b1.b2', 'c1.c2']);
  expect(strangers).toBe(1);
  undo();
  expect(ticked(checklist)).toEqual(['a1.a2', 'c1.c2']);
});
