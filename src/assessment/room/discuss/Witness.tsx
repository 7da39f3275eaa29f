import { fill } from '../../../simulator-host/labels/fill.ts';
import { discussLabels } from '../../labels/discuss.ts';
import { figureLabels } from '../../labels/figures.ts';
import type { Session } from '../../session.ts';
import { type AssessmentSetting, itemWords } from '../../setting.ts';
import { claimsWithout, notesOf } from './witness-of.ts';

/** What people wrote beside their answers, and levels claimed without one of their marks; without names and in no order. */
export function Witness({ setting, session, item }: { setting: AssessmentSetting; session: Session; item: string }) {
  const words = discussLabels[setting.locale];
  const notes = notesOf(session, item);
  const claims = claimsWithout(session, setting.model, item);
  const texts = itemWords(setting, item).indicators;
  return (
    <>
      {claims.map(({ indicator, level, count }) => (
        <p key={`${indicator}-${level}`} class="gw-assess-warning">
          {fill(words.claimed, { count, level, text: texts[indicator] ?? indicator })}
        </p>
      ))}
      {notes.length > 0 && (
        <details class="gw-assess-extras">
          <summary>{words.notes}</summary>
          <ul>
            {notes.map(({ note, links }, index) => (
              <li key={index}>
                {note}
                {links.map((link) => (
                  <span key={link} class="gw-assess-help">
                    {fill(figureLabels[setting.locale].named, { name: words.evidence, value: link })}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
