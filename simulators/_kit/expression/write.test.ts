import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { formulaMathml } from './formula-mathml.ts';
import { mathmlEquation, mathmlText } from './mathml-equation.ts';
import { spreadsheetFormula } from './spreadsheet-formula.ts';
import { arbitraryExpression, expressionOf } from './testing/arbitrary-expression.ts';

const sheet = (text: string) => spreadsheetFormula(expressionOf(text), (name) => `in_${name}`);

describe('a formula for a spreadsheet', () => {
  test.each([
    ['arpu * margin / churn / cac', 'in_arpu*in_margin/in_churn/in_cac'],
    ['a - (b - c)', 'in_a-(in_b-in_c)'],
    ['a / (b * c)', 'in_a/(in_b*in_c)'],
    ['-x ^ 2', '-(in_x^2)'],
    ['(-x) ^ 2', '(-in_x)^2'],
    ['2 ^ 3 ^ 2', '2^(3^2)'],
    ['(2 ^ 3) ^ 2', '(2^3)^2'],
    ['2 ^ -x', '2^(-in_x)'],
    ['a * -b', 'in_a*(-in_b)'],
    ['1e-7 * x', '1E-7*in_x'],
    ['if(a == b, ln(a), log10(max(a, b)))', 'IF(in_a=in_b,LN(in_a),LOG10(MAX(in_a,in_b)))'],
    ['ceil(a / b) - 1', 'CEILING(in_a/in_b,1)-1'],
    ['normalQuantile(1 - a / 2) * normalShare(b)', 'NORMSINV(1-in_a/2)*NORMSDIST(in_b)'],
    ['if(a != b, a, b) * 2', 'IF(in_a<>in_b,in_a,in_b)*2'],
  ])('%s becomes %s', (text, expected) => {
    expect(sheet(text)).toBe(expected);
  });

  test('has brackets wherever a spreadsheet would read a sign or a power otherwise', () => {
    fc.assert(
      fc.property(arbitraryExpression(['x', 'y']), (expression) => {
        const text = spreadsheetFormula(expression, (name) => name);
        // There a sign binds tighter than a power, and powers of powers go to the left.
        expect(text).not.toMatch(/(^|[(,=<>])-[\w.]+\^|[-+*/^]-|\^[\w.]+\^/);
      }),
    );
  });
});

const words = { if: 'if', otherwise: 'otherwise' };
const labels: Record<string, string> = { m: 'margin', churn: 'monthly churn', k: 'K' };
const labelled = (text: string) => formulaMathml(expressionOf(text), { nameOf: (name) => labels[name] ?? name, words });
const working = (text: string, values: Record<string, string>) =>
  formulaMathml(expressionOf(text), { nameOf: (name) => values[name] ?? name, words });
/** What is left to see when the elements are taken away. */
const plain = (mathml: string) => mathml.replace(/<[^>]+>/g, '');

describe('a typeset formula', () => {
  test('sets divisions in turn as one fraction', () => {
    expect(labelled('m * 2 / churn / k')).toBe(
      '<mfrac><mrow><mtext>margin</mtext><mo>×</mo><mn>2</mn></mrow>' +
        '<mrow><mtext>monthly churn</mtext><mo>×</mo><mtext>K</mtext></mrow></mfrac>',
    );
  });

  test.each([
    ['(a * b * c) ^ (1 / 3)', '<mroot><mrow>', '<mn>3</mn></mroot>'],
    ['(a + b) ^ 0.5', '<msqrt>', '</msqrt>'],
    ['sqrt(a)', '<msqrt>', '</msqrt>'],
    ['exp(-a)', '<msup><mi>e</mi>', '</msup>'],
    ['ceil(a)', '<mrow><mo>⌈</mo>', '<mo>⌉</mo></mrow>'],
    ['normalQuantile(a)', '<msup><mi>Φ</mi>', '<mo>)</mo></mrow>'],
    ['k ^ 2', '<msup><mrow><mtext>K</mtext></mrow><mrow><mn>2</mn></mrow></msup>', ''],
  ])('%s has its own element', (text, start, end) => {
    const mathml = labelled(text);
    expect(mathml.startsWith(start) && mathml.endsWith(end)).toBe(true);
  });

  test.each([
    ['a - (b + c)', 'a−(b+c)'],
    ['a - b - c', 'a−b−c'],
    ['(a + b) * c', '(a+b)×c'],
    ['a * (b / c)', 'a×bc'],
    ['a + -b', 'a+(−b)'],
    ['churn ^ 2', '(monthly churn)2'],
    ['(a / b) ^ 2', '(ab)2'],
    ['sqrt(a) ^ 2', '(a)2'],
    ['(-a) ^ 2', '(−a)2'],
    ['abs(a) ^ 2', '|a|2'],
    ['a / (b * (c + d))', 'ab×(c+d)'],
    ['abs(a - b)', '|a−b|'],
    ['ln(a) + min(a, b)', 'ln\u2061(a)+min\u2061(a,b)'],
  ])('%s reads %s', (text, expected) => {
    expect(plain(labelled(text))).toBe(expected);
  });

  test('shows alternatives as cases', () => {
    expect(plain(labelled('if(k == 1, a, if(k > 1, b, c))'))).toBe('{aif K=1bif K&gt;1cotherwise');
  });

  test('escapes markup in labels', () => {
    expect(mathmlText('a<b>&"')).toBe('<mtext>a&lt;b&gt;&amp;&quot;</mtext>');
  });
});

describe('the working', () => {
  test('shows the reader’s numbers in the places of the names', () => {
    const values = { m: '¥799.20', churn: '4%' };
    expect(working('m / churn', values)).toBe(
      '<mfrac><mrow><mtext>¥799.20</mtext></mrow><mrow><mtext>4%</mtext></mrow></mfrac>',
    );
  });

  test('brackets a negative number after a sign, and a percentage under an exponent', () => {
    expect(plain(working('5 - x', { x: '−3' }))).toBe('5−(−3)');
    expect(plain(working('2 * x', { x: '-3' }))).toBe('2×(-3)');
    expect(plain(working('x ^ 12', { x: '3%' }))).toBe('(3%)12');
    expect(plain(working('x ^ 12', { x: '1.03' }))).toBe('1.0312');
  });

  test('is one equation from the name to the result', () => {
    expect(plain(mathmlEquation([mathmlText('LTV'), labelled('m / k'), mathmlText('3', 'mn')]))).toBe('LTV=marginK=3');
  });
});

test('any formula becomes well-formed MathML', () => {
  const { window } = new JSDOM();
  const parser = new window.DOMParser();
  const nameOf = (name: string) => `<${name}> & "1"`;
  fc.assert(
    fc.property(arbitraryExpression(['x', 'y']), (expression) => {
      const mathml = mathmlEquation([formulaMathml(expression, { nameOf, words }), mathmlText('<3')]);
      const parsed = parser.parseFromString(mathml, 'application/xml');
      expect(parsed.querySelectorAll('parsererror').length).toBe(0);
      expect([...parsed.querySelectorAll('mfrac, mroot, msup, msub')].every((each) => each.children.length === 2)).toBe(
        true,
      );
    }),
    { numRuns: 200 },
  );
});
