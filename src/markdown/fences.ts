import { defineMdastPlugin } from 'satteri';
import type { DiagramPool } from '../diagrams/draw.ts';
import { diagramFigure } from './diagram-figure.ts';
import { removeSentinels } from './emphasis-sentinel.ts';
import { highlight } from './highlight.ts';
import { outlineFigure } from './outline-figure.ts';
import { placeOf, report, workOf } from './page-data.ts';

/** Fences become what they stand for: drawings, outlines, or code with its syntax marked by classes. */
export function fences(diagrams: DiagramPool) {
  return defineMdastPlugin({
    name: 'fences',
    options: { position: true },
    async code(node, context) {
      const work = workOf(context);
      const labels = work.library.labels[work.page.locale].page;
      const { line } = placeOf(node);
      const source = removeSentinels(node.value);
      if (node.lang === 'mermaid') {
        const result = await diagrams.draw(source);
        if (result.ok) return asHtml(diagramFigure(result.drawing, source, labels));
        for (const problem of result.problems) {
          work.problems.push({
            rule: 'diagram',
            file: work.page.file,
            line: line + problem.line,
            column: problem.column ?? 1,
            found: problem.message,
            expected: problem.expected ?? { zh: 'Mermaid 画得出的示意图', en: 'a diagram that Mermaid can draw' },
            ...(problem.hint && { fix: problem.hint }),
          });
        }
        return undefined;
      }
      if (node.lang === 'tree') {
        const outline = outlineFigure(source, /title="([^"]+)"/.exec(removeSentinels(node.meta ?? ''))?.[1]);
        if (outline.ok) return asHtml(outline.html);
        report(work, { position: undefined }, outline.problem);
        const last = work.problems.at(-1);
        if (last) Object.assign(last, { line: line + outline.line, column: outline.column });
        return undefined;
      }
      return asHtml(await highlight(source, node.lang ?? ''));
    },
  });
}

const MARKDOWN_SIGNS = /[`*_~[\]\\|:@.]/g;

/**
 * HTML for MDX to leave alone. It reads the words between tags as Markdown, so every sign that could mean something there is written as
 * a reference; braces in labels are text; and no line is blank, which would end the block.
 */
function asHtml(html: string) {
  const words = html
    .replace(/\n\s*\n/g, '\n')
    .replace(
      />([^<>]+)</g,
      (_, text: string) => `>${text.replace(MARKDOWN_SIGNS, (sign) => `&#${sign.charCodeAt(0)};`)}<`,
    );
  return { raw: words, mdxExpressions: false };
}
