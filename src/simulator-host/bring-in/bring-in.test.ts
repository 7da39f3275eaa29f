// @vitest-environment page
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ice from '../../../simulators/ice/index.ts';
import retention from '../../../simulators/retention/index.ts';
import type { Instrument } from '../state/instrument.ts';
import { travel } from '../state/instrument.ts';
import { acceptedInputs, instrumentOf } from '../take-away/testing/instruments.ts';
import fixture from '../testing/fixture.ts';
import { isComplete, type Proposal, takeOffer } from './proposal.ts';
import { proposeFile } from './propose-file.ts';
import { proposePaste } from './propose-paste.ts';

const atFixture = (preset = {}) => instrumentOf(fixture, preset, 'en');
const atIce = (preset = {}) => instrumentOf(ice, preset, 'en');
const rowsOf = ({ offer }: Proposal) => (offer?.kind === 'rows' ? offer.rows : undefined);

describe('a file of rows', () => {
  it.each([
    ['keys', 'name,impact,confidence,ease\n'],
    ['English names', 'Idea,Impact,Confidence,Ease\n'],
    ['Chinese names', '想法,影响,信心,容易度\n'],
    ['no heading at all', ''],
  ])('is read by %s', async (_, heading) => {
    const zh = ice.labels.zh.inputs.ideas.columns;
    const own = heading.startsWith('想法')
      ? `${[zh.name.name, zh.impact.name, zh.confidence.name, zh.ease.name].join(',')}\n`
      : heading;
    const en = ice.labels.en.inputs.ideas.columns;
    const english = heading.startsWith('Idea')
      ? `${[en.name.name, en.impact.name, en.confidence.name, en.ease.name].join(',')}\n`
      : own;
    const proposal = await proposeFile(atIce(), `${english}"Sign-up, ""fast""",8,7,6\nOther,１０,2,3\n`, 'a.csv');
    expect(proposal.refusals).toEqual([]);
    expect(rowsOf(proposal)).toEqual(
      [
        { name: 'Sign-up, "fast"', impact: 8, confidence: 7, ease: 6, scorer: '' },
        { name: 'Other', impact: 10, confidence: 2, ease: 3, scorer: '' },
      ].map(({ scorer: _scorer, ...row }) => row),
    );
  });

  it('reports every refused cell with its row in the file and its column, and changes nothing', async () => {
    const instrument = atIce();
    const before = instrument.state.peek();
    const text = 'name,impact,confidence,ease\nGood,8,7,6\n\nBad,11,x,\nToo long,1,2,3,a,b\n';
    const proposal = await proposeFile(instrument, text, 'a.csv');
    expect(proposal.refusals).toEqual([
      'Row 5 has 6 cells; the table has room for 4.',
      'Impact in row 4 must be at most 10; it is 11.',
      '4 · Confidence: “x” cannot be read as a number; write it like 5.',
      'Ease in row 4 is missing.',
    ]);
    expect(isComplete(proposal)).toBe(false);
    expect(instrument.state.peek()).toBe(before);
    expect(rowsOf(proposal)).toEqual([{ name: 'Good', impact: 8, confidence: 7, ease: 6 }]);
  });

  it('offers the good rows, and taking them can be undone', async () => {
    const instrument = atFixture();
    const before = instrument.state.peek().inputs;
    const { offer } = await proposeFile(instrument, 'name,price\nA,1\nB,-1\nC,3', 'a.csv');
    if (offer) takeOffer(instrument, offer);
    expect(instrument.state.peek().inputs.plans).toEqual([
      { name: 'A', price: 1 },
      { name: 'C', price: 3 },
    ]);
    travel(instrument, 'back');
    expect(instrument.state.peek().inputs).toEqual(before);
    travel(instrument, 'forward');
    expect(instrument.state.peek().inputs.plans).toHaveLength(2);
  });

  it.each([
    ['name,price,colour\nA,1,red', ['Plans has no column “colour”.'], 1],
    ['name,price,price\nA,1,2', ['The column “Price” appears more than once.'], 0],
    ['Name,x\nA,1', undefined, undefined],
    ['', ['There is no data in it.'], 0],
    [' , \n', ['There is no data in it.'], 0],
    ['name,price\n', ['There is no data in it.'], 0],
    ['name,price\n"A,1', ['A quotation mark in row 2 has no partner.'], 0],
  ])('of a wrong shape says so: %j', async (text, refusals, good) => {
    const proposal = await proposeFile(atFixture(), text, 'a.csv');
    if (refusals) expect(proposal.refusals).toEqual(refusals);
    else expect(proposal.refusals.length).toBeGreaterThan(0);
    if (good !== undefined) expect(rowsOf(proposal)?.length ?? 0).toBe(good);
  });

  it('refuses a heading without a column that rows need, once and not for every row', async () => {
    const proposal = await proposeFile(atIce(), 'name,impact,ease\nA,1,2\nB,1,2', 'a.csv');
    expect(proposal).toEqual({ source: 'a.csv', refusals: ['The column “Confidence” is missing.'] });
  });

  it('of 10,000 rows is refused by its size in one sentence', async () => {
    const text = `name,price\n${'A,1\n'.repeat(10_000)}`;
    const proposal = await proposeFile(atFixture(), text, 'a.csv');
    expect(proposal).toEqual({ source: 'a.csv', refusals: ['Plans takes at most 60 rows; here are 10,000.'] });
  });
});

describe('a percentage from a file', () => {
  const segments = (churn: string) => `Name,Price\nA,${churn}`;
  it('is taken with its sign, and refused where it could be the fraction', async () => {
    const of = (value: string) =>
      `Key,Name,Value,Unit,Note\n,,,,\n`.length > 0
        ? `Inputs\nKey,Name,Value,Unit,Note\nchurn,Monthly churn,${value},,\n`
        : segments(value);
    const taken = await proposeFile(atFixture(), of('3.5%'), 'a.csv');
    expect(taken.offer).toMatchObject({ kind: 'case', inputs: { churn: 0.035 } });
    expect((await proposeFile(atFixture(), of('3.5'), 'a.csv')).offer).toMatchObject({ inputs: { churn: 0.035 } });
    expect((await proposeFile(atFixture(), of('0.035'), 'a.csv')).refusals).toEqual([
      'Monthly churn: “0.035” could mean 3.5% or 0.035%; write it with a percent sign.',
    ]);
  });
});

describe('a file of JSON', () => {
  it('is a case, its inputs alone, or rows', async () => {
    const run = { simulator: 'fixture', version: 1, inputs: { churn: 0.02 }, outputs: {} };
    expect((await proposeFile(atFixture(), JSON.stringify(run), 'a.json')).offer).toMatchObject({
      inputs: { churn: 0.02 },
    });
    expect((await proposeFile(atFixture(), '{"cac":100}', 'a.json')).offer).toMatchObject({ inputs: { cac: 100 } });
    expect(rowsOf(await proposeFile(atFixture(), '[{"name":"A","price":2}]', 'a.json'))).toEqual([
      { name: 'A', price: 2 },
    ]);
  });

  it.each([
    ['{"simulator":"ice","version":1,"inputs":{}}', 'This file is of “ice”, not of “fixture”.'],
    [
      '{"simulator":"fixture","version":9,"inputs":{}}',
      'The file has inputs of version 9; this page uses version 1 and cannot convert them.',
    ],
    ['{"churn":3}', 'Monthly churn must be at most 100%; it is 300%.'],
    ['{"nonsense":3}', 'There is no input “nonsense”.'],
    ['[1]', 'Item 1 is not a row of named values.'],
  ])('that does not fit is refused whole: %s', async (text, refusal) => {
    const proposal = await proposeFile(atFixture(), text, 'a.json');
    expect(proposal.refusals[0]).toBe(refusal);
    expect(proposal.offer).toBeUndefined();
  });

  it('cannot reach the prototype of objects', async () => {
    await proposeFile(atFixture(), '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', 'a.json');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a paste into a cell', () => {
  const plans = [
    { name: 'A', price: 1 },
    { name: 'B', price: 2 },
  ];
  const paste = (text: string, row = 0, column = 'name') =>
    proposePaste(atFixture({ plans }), text, { table: 'plans', row, column });

  it('lays its cells over those from there on, and adds rows below', async () => {
    expect(rowsOf(await paste('9\r\n10', 0, 'price'))).toEqual([
      { name: 'A', price: 9 },
      { name: 'B', price: 10 },
    ]);
    expect(rowsOf(await paste('C\t3\nD\t4', 1))).toEqual([plans[0], { name: 'C', price: 3 }, { name: 'D', price: 4 }]);
  });

  it('replaces the table when it has a heading in either language', async () => {
    expect(rowsOf(await paste('名称\t价格\nX\t"1,000"', 1))).toEqual([{ name: 'X', price: 1000 }]);
  });

  it('fills nothing in: a new row without all its cells, or a blank over a value, is refused', async () => {
    expect((await paste('1\n2\n3', 0, 'price')).refusals).toEqual(['Name in row 3 is missing.']);
    expect((await paste('X\t\nY\t2')).refusals).toEqual(['Price in row 1 is missing.']);
  });

  it('of 10,000 rows is refused in one sentence', async () => {
    expect((await paste('A\t1\n'.repeat(10_000))).refusals).toEqual(['Plans takes at most 60 rows; here are 10,000.']);
  });
});

describe('whatever is brought in', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'name',
      'Impact',
      '影响',
      '"',
      '=1',
      '1e999',
      '',
      '-0',
      '8',
      '１０',
      '3%',
      '__proto__',
      '\u2028',
      '<b>',
    ),
  );
  const grid = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    .chain((rows) => fc.constantFrom(',', '\t', ';', '\n').map((by) => rows.map((row) => row.join(by)).join('\n')));
  const cut = acceptedInputs(ice).chain((inputs) => {
    const text = JSON.stringify(inputs);
    return fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1));
  });
  const anything = fc.oneof(grid, fc.json(), cut, fc.string({ unit: 'binary' }));

  it('never throws, never changes anything by itself, and offers only what is valid', async () => {
    const instrument: Instrument = atIce();
    const before = instrument.state.peek();
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (text, isPasted) => {
        const place = { table: 'ideas', row: 1, column: 'impact' };
        const proposal = await (isPasted ? proposePaste(instrument, text, place) : proposeFile(instrument, text, 'a'));
        expect(instrument.state.peek()).toBe(before);
        expect(proposal.refusals.length > 0 || proposal.offer !== undefined).toBe(true);
        expect(proposal.refusals.every((refusal) => refusal.length > 0 && !refusal.includes('undefined'))).toBe(true);
        if (!proposal.offer) return;
        const other = atIce();
        takeOffer(other, proposal.offer);
        expect(other.issues.peek()).toEqual([]);
        travel(other, 'back');
        expect(other.state.peek()).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});

describe('a table whose cells may be blank', () => {
  it('takes a triangle with nothing at the ends of its rows, and keeps blank apart from 0', async () => {
    const instrument = instrumentOf(retention, {}, 'en');
    const proposal = await proposeFile(
      instrument,
      'Cohort\tStarted\t1\t2\nJan\t1,000\t620\t0\nFeb\t1200\t780\t\n',
      'a.tsv',
    );
    expect(proposal.refusals).toEqual([]);
    if (proposal.offer) takeOffer(instrument, proposal.offer);
    const rows = instrument.state.peek().inputs.cohorts;
    expect(rows).toMatchObject([
      { name: 'Jan', size: 1000, p1: 620, p2: 0, p3: null },
      { name: 'Feb', size: 1200, p1: 780, p2: null },
    ]);
  });

  it('refuses a blank between two numbers, with row and period', async () => {
    const instrument = instrumentOf(retention, {}, 'en');
    const { refusals } = await proposeFile(instrument, 'Jan\t1000\t620\t\t480\n', 'a.tsv');
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain('Row 1, period 2 is blank');
  });
});
