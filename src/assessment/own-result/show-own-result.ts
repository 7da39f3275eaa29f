import { h, render } from 'preact';
import { MINE, OWN_CUT, type OwnAnswers } from '../answer/own-answers.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { answersKey } from '../keeping/places.ts';
import { OwnResult, type OwnResultProps } from './OwnResult.tsx';

/** Puts the reader's own result in the place of the example. Answers that cannot be read leave the example where it is. */
export function showOwnResult(element: HTMLElement, props: OwnResultProps): void {
  const results = props.models.flatMap((each) => {
    const documents = openDocuments<OwnAnswers>(answersKey(each.model.id), OWN_CUT, () => MINE);
    const own = documents.all.peek().get(MINE);
    const isCurrent = own && own.model.version === each.model.version && Object.keys(own.answers).length > 0;
    return isCurrent ? [{ ...each, answers: own.answers }] : [];
  });
  if (results.length === 0) return;
  element.replaceChildren();
  render(h(OwnResult, { ...props, results }), element);
}
