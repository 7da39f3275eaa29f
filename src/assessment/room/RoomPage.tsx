import type { AssessmentSetting } from '../setting.ts';
import { RoomView } from './RoomView.tsx';
import { createRoom } from './room.ts';

/** The team's room as it is built: no session yet. */
export function RoomPage(setting: AssessmentSetting) {
  return <RoomView room={createRoom(setting)} />;
}
