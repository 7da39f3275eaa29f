import { Assessment } from './Assessment.tsx';
import { Cite } from './Cite.tsx';
import { Figure } from './Figure.tsx';
import { Simulator } from './Simulator.tsx';
import { Sources } from './Sources.tsx';
import { Step, Steps } from './Steps.tsx';
import { Templates } from './Templates.tsx';
import { Term } from './Term.tsx';

/** What authors may write in MDX without an import; `src/markdown/component-rules.ts` says with which attributes. */
export const AUTHORING_COMPONENTS = { Assessment, Cite, Figure, Simulator, Sources, Step, Steps, Templates, Term };
