import type { ExportedSession } from '../../export/exported-session.ts';
import { textBlob } from '../../text-blob.ts';

/** A file that the session can become; what writes it is loaded when it is asked for. */
export interface ReportFile {
  kind: 'markdown' | 'results' | 'answers' | 'github' | 'jira' | 'json';
  /** Stands in the file's name between the model and the day. */
  part: string;
  extension: 'md' | 'csv' | 'json';
  content: () => Promise<Blob>;
}

/** The files of a session. An anonymous one has nobody's answers to list. */
export function reportFiles(exported: ExportedSession): ReportFile[] {
  const files: ReportFile[] = [
    { kind: 'markdown', part: 'report', extension: 'md', content: () => markdownFile(exported) },
    { kind: 'results', part: 'results', extension: 'csv', content: () => resultsFile(exported) },
    { kind: 'answers', part: 'answers', extension: 'csv', content: () => answersFile(exported) },
    { kind: 'github', part: 'github', extension: 'csv', content: () => tasksFile(exported, 'github') },
    { kind: 'jira', part: 'jira', extension: 'csv', content: () => tasksFile(exported, 'jira') },
    { kind: 'json', part: 'session', extension: 'json', content: () => sessionFile(exported) },
  ];
  return files.filter(({ kind }) => kind !== 'answers' || exported.session.privacy === 'open');
}

async function markdownFile(exported: ExportedSession): Promise<Blob> {
  const { reportMarkdown } = await import('../../export/report-markdown.ts');
  return textBlob(reportMarkdown(exported), 'text/markdown');
}

async function resultsFile(exported: ExportedSession): Promise<Blob> {
  const { resultsCsv } = await import('../../export/results-csv.ts');
  return textBlob(resultsCsv(exported), 'text/csv');
}

async function answersFile(exported: ExportedSession): Promise<Blob> {
  const { answersCsv } = await import('../../export/answers-csv.ts');
  return textBlob(answersCsv(exported) ?? '', 'text/csv');
}

async function tasksFile(exported: ExportedSession, tracker: 'github' | 'jira'): Promise<Blob> {
  const { tasksCsv } = await import('../../export/tasks-csv.ts');
  return textBlob(tasksCsv(exported, tracker), 'text/csv');
}

async function sessionFile({ session }: ExportedSession): Promise<Blob> {
  const { documentJson } = await import('../../export/session-json.ts');
  return textBlob(documentJson(session), 'application/json');
}
