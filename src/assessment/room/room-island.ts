import { sessionsKey } from '../keeping/places.ts';
import type { AssessmentSetting } from '../setting.ts';
import { wake } from '../wake.ts';

/** The team's room, before it is needed. */
export default function roomIsland(element: HTMLElement, setting: AssessmentSetting): Promise<void> {
  return wake(element, [sessionsKey(setting.model.id)], async (early) => {
    const { startRoom } = await import('./start-room.ts');
    startRoom(element, setting, early);
  });
}
