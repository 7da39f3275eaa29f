import type { Library } from '../compile/library.ts';

/** What an attribute of an authoring component may hold. */
type AttributeKind = 'text' | 'term' | 'source' | 'simulator' | 'assessment' | 'inputs' | 'standing' | 'output';

/** The components an author may write, with their attributes; `required` ones must be there. */
export const COMPONENT_RULES: Record<
  string,
  { required: Record<string, AttributeKind>; optional: Record<string, AttributeKind> }
> = {
  Steps: { required: {}, optional: {} },
  Step: { required: { title: 'text', who: 'text', output: 'text', done: 'text' }, optional: {} },
  Term: { required: { id: 'term' }, optional: {} },
  Cite: { required: { id: 'source' }, optional: { standing: 'standing' } },
  Simulator: { required: { id: 'simulator' }, optional: { inputs: 'inputs' } },
  Figure: { required: { sim: 'simulator', output: 'output' }, optional: { inputs: 'inputs' } },
  Assessment: { required: { id: 'assessment' }, optional: {} },
  Templates: { required: {}, optional: {} },
  Sources: { required: {}, optional: {} },
};

/** The callouts an author may write as `:::name`. */
export const CALLOUTS = ['note', 'tip', 'caution', 'danger'] as const;

/** How far a cited figure goes. */
export const STANDINGS = ['measured', 'target', 'claimed'] as const;

/** The names that an attribute of a kind may hold, or nothing when any text will do. */
export function validNames(kind: AttributeKind, library: Library): readonly string[] | undefined {
  switch (kind) {
    case 'term':
      return library.named.terms;
    case 'source':
      return library.named.sources;
    case 'simulator':
      return library.simulators;
    case 'assessment':
      return library.named.assessments;
    case 'standing':
      return STANDINGS;
    default:
      return undefined;
  }
}
