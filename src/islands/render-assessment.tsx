import type { FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { AnswerPage } from '../assessment/answer/AnswerPage.tsx';
import { ComparePage } from '../assessment/compare/ComparePage.tsx';
import { RoomPage } from '../assessment/room/RoomPage.tsx';
import { RoundPage } from '../assessment/round/RoundPage.tsx';
import type { AssessmentSetting } from '../assessment/setting.ts';
import { Island } from './Island.tsx';

const PAGES = {
  assessmentAnswers: AnswerPage,
  assessmentRoom: RoomPage,
  assessmentRound: RoundPage,
  assessmentTeams: ComparePage,
} satisfies Record<string, FunctionComponent<AssessmentSetting>>;

/** A part of a self-assessment as it stands before anybody has done anything, inside the element that will bring it to life. */
export function renderAssessmentIsland(component: keyof typeof PAGES, setting: AssessmentSetting): string {
  const Page: FunctionComponent<AssessmentSetting> = PAGES[component];
  return renderToString(
    <Island component={component} props={{ ...setting }}>
      <Page {...setting} />
    </Island>,
  );
}
