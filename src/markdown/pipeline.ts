import type { EvaluateOptions } from 'satteri';
import type { DiagramPool } from '../diagrams/draw.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { callouts } from './callouts.ts';
import { components } from './components.ts';
import { fences } from './fences.ts';
import { footnotes as noteBubbles } from './footnotes.ts';
import { foreignRuns } from './foreign-runs.ts';
import { headings } from './headings.ts';
import { images, pictureFigures } from './images.ts';
import { links } from './links.ts';
import { plainAddresses } from './plain-addresses.ts';
import { closeCitations, softBreaks } from './spacing.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';

/**
 * The transforms of a page, in their order. On the Markdown tree: first what reads the author's own words and places (components,
 * links, pictures), then what replaces nodes (callouts, fences), last the text itself. On the HTML tree: headings before tables and task lists,
 * since only they are asked for by others.
 */
export function pipeline(diagrams: DiagramPool, labels: InterfaceLabels) {
  const { footnotes, backToText, table } = labels.page;
  return {
    mdastPlugins: [components, links, images, callouts, fences(diagrams), closeCitations, softBreaks, foreignRuns],
    hastPlugins: [
      headings(labels.reader.sectionLink),
      tables(table),
      taskLists(labels.checklist),
      noteBubbles(labels.reader.footnote),
      pictureFigures,
      plainAddresses,
    ],
    features: {
      directive: true,
      headingAttributes: true,
      gfm: { footnotes: { label: footnotes, backLabel: `${backToText} {reference}`, clobberPrefix: '' } },
    },
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
  } satisfies Partial<EvaluateOptions>;
}
