import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { address, localisedId } from '../../i18n/locales.ts';
import { usePage } from './page-context.ts';

/** A glossary term in the page's language; its definition opens without any script. */
export function Term({ id, children }: { id: string; children?: ComponentChildren }) {
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
