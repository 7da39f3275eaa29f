import { Assessment } from './Assessment.tsx';
import { Cite } from './Cite.tsx';
import { Sources } from './Sources.tsx';
import { Step, Steps } from './Steps.tsx';
import { Templates } from './Templates.tsx';
import { Term } from './Term.tsx';

/** What authors may write in MDX without an import; `src/markdown/component-rules.ts` says with which attributes. Those that compute are in `computed.ts`. */
export const AUTHORING_COMPONENTS = { Assessment, Cite, Sources, Step, Steps, Templates, Term };
