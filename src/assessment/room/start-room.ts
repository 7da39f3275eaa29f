import { h, hydrate } from 'preact';
import type { EarlyInput } from '../../simulator-host/early-input.ts';
import { SESSION_CUT } from '../keeping/cuts.ts';
import { openDocuments } from '../keeping/open-documents.ts';
import { sessionsKey } from '../keeping/places.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { RoomView } from './RoomView.tsx';
import { createRoom } from './room.ts';

/** Brings the team's room to life with the sessions that this browser keeps. */
export function startRoom(element: HTMLElement, setting: AssessmentSetting, early: EarlyInput): void {
  const room = createRoom(setting);
  early.take();
  hydrate(h(RoomView, { room }), element);
  room.kept.value = openDocuments<Session>(sessionsKey(setting.model.id), SESSION_CUT, ({ id }) => id);
  early.replay();
  element.dataset.alive = '';
}
