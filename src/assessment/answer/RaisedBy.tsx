import { answerLabels } from '../labels/answer.ts';
import type { AssessmentSetting } from '../setting.ts';

/** The playbooks that raise a cell, best first. */
export function RaisedBy({ setting, item }: { setting: AssessmentSetting; item: string }) {
  const slugs = setting.model.items.find(({ id }) => id === item)?.playbooks ?? [];
  const links = slugs.flatMap((slug) => setting.playbooks[slug] ?? []);
  if (links.length === 0) return null;
  return (
    <span class="gw-assess-raise">
      {answerLabels[setting.locale].raise}{' '}
      {links.map(({ title, href }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}
    </span>
  );
}
