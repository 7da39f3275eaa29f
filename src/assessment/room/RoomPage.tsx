import type { AssessmentSetting } from '../setting.ts';

/** Placeholder. */
export function RoomPage({ text }: AssessmentSetting) {
  return <div class="gw-assess gw-assess-script">{text.title}</div>;
}
