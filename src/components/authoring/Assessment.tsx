import { address, localisedId } from '../../i18n/locales.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { usePage } from './page-context.ts';

/** A maturity model inside a page: what it is, its rubrics to unfold, and the way to answer it. */
export function Assessment({ id }: { id: string }) {
  const { library, page, base, labels } = usePage();
  const assessment = library.assessments.get(id);
  if (!assessment) return null;
  const { locale } = page;
  const model = assessment.facts.data;
  const text = assessment.words[locale].data;
  const to = (place: string) => address(localisedId(`assess/${id}${place}`, locale), base);
  const { assess } = labels;
  return (
    <div class="gw-assessment not-content">
      <p class="gw-assessment-title">
        <a href={to('')}>{text.title}</a>
      </p>
      <p>{text.summary}</p>
      <p class="gw-assessment-facts">
        {fill(assess.cells, { count: model.items.length, levels: model.levels.length })} ·{' '}
        <a href={to('/team')}>{assess.team}</a> · <a href={to('/sheet')}>{assess.sheet}</a>
      </p>
      <details>
        <summary>{assess.rubrics}</summary>
        <dl>
          {model.items.map((item) => (
            <div key={item.id}>
              <dt>
                {text.systems[item.system]?.name} · {text.dimensions[item.dimension]?.name}
              </dt>
              <dd>
                <ol>
                  {text.items[item.id]?.anchors.map((anchor) => (
                    <li key={anchor}>{anchor}</li>
                  ))}
                </ol>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
