import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { address, localisedId } from '../../i18n/locales.ts';
import { usePage } from './page-context.ts';

interface TermProps {
  id: string;
  children?: ComponentChildren;
  /** The marks at its sides, which the compiler hands over so that no line breaks between them and the term. */
  before?: string;
  after?: string;
}

/** A glossary term in the page's language; its definition opens without any script. */
export function Term({ before, after, ...word }: TermProps) {
  if (!before && !after) return <Word {...word} />;
  return (
    <span class="gw-held">
      {before}
      <Word {...word} />
      {after}
    </span>
  );
}

function Word({ id, children }: Omit<TermProps, 'before' | 'after'>) {
  const { library, page, base, labels } = usePage();
  const popover = `term-${id}-${useId()}`;
  const wording = library.terms.get(id)?.[page.locale];
  const glossary = `${address(localisedId('glossary', page.locale), base)}#${id}`;
  return (
    <span class="gw-term">
      <button type="button" class="gw-term-word" popovertarget={popover}>
        {children ?? wording?.term}
      </button>
      <span class="gw-popover" popover="auto" id={popover} role="note" aria-label={labels.page.definition}>
        <strong>{wording?.term}</strong> <span>{wording?.definition}</span>{' '}
        <a href={glossary}>{labels.site.glossary}</a>
      </span>
    </span>
  );
}
