/**
 * One display equation as MathML: its sides joined by `=`. For a working: the name of the result, the formula, the formula with the
 * reader's numbers, the result.
 *
 * @param sides pieces of presentation MathML, from `formulaMathml` and {@link mathmlText}
 * @example mathmlEquation([mathmlText('LTV'), mathmlText('¥19,980')])
 * // '<math display="block"><mrow><mtext>LTV</mtext><mo>=</mo><mtext>¥19,980</mtext></mrow></math>'
 */
export function mathmlEquation(sides: readonly string[]): string {
  return `<math display="block"><mrow>${sides.join('<mo>=</mo>')}</mrow></math>`;
}

/** Words or a formatted number in a formula; markup in them is escaped. @example mathmlText('a < b') // '<mtext>a &lt; b</mtext>' */
export function mathmlText(text: string, element: 'mtext' | 'mn' = 'mtext'): string {
  return `<${element}>${text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)}</${element}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
