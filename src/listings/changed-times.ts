import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LOCALES, localisedId } from '../i18n/locales.ts';

const run = promisify(execFile);

/** A page as far as its age goes. */
interface DatedPage {
  /** Without its language. */
  id: string;
  playbook?: { reviewed?: { date: string } | undefined };
}

/**
 * When each page last changed, by its id with its language, as ISO 8601: the day of the last commit to its files or, where the history
 * is not to be had (an archive, a shallow clone), of its last review. A page with neither is left out. The same commit gives the same
 * answer wherever and whenever it is built.
 */
export async function changedTimes(content: string, pages: readonly DatedPage[]): Promise<Map<string, string>> {
  const history = await readHistory(content);
  const times = new Map<string, string>();
  for (const { id, playbook } of pages) {
    for (const locale of LOCALES) {
      const reviewed = playbook?.reviewed && `${playbook.reviewed.date}T00:00:00Z`;
      const time = history.get(`${id} ${locale}`) ?? reviewed;
      if (time) times.set(localisedId(id, locale), time);
    }
  }
  return times;
}

let history: Promise<Map<string, string>> | undefined;

/** The latest commit to each page in each language, by `<id> <locale>`: one reading of the history for all pages of a build. */
export function readHistoryOnce(content: string): Promise<Map<string, string>> {
  history ??= readHistory(content);
  return history;
}

async function readHistory(content: string): Promise<Map<string, string>> {
  const git = async (...words: string[]) => (await run('git', words, { cwd: content, maxBuffer: 2 ** 28 })).stdout;
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    return readLog(
      await git('log', '--format=%x00%cI', '--name-only', '--relative', '--', 'content/playbooks', 'content/pages'),
    );
  } catch {
    // No git, or no repository: reviews have to do.
    return new Map();
  }
}

/**
 * The pages in a log that has the latest commit first. Facts and pictures are of both languages.
 *
 * @example readLog('\02026-01-02T03:04:05Z\n\ncontent/playbooks/tech/x/en.mdx\n').get('playbooks/tech/x en') // '2026-01-02T03:04:05Z'
 */
export function readLog(log: string): Map<string, string> {
  const latest = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [time = '', ...files] = commit.split('\n');
    for (const file of files) {
      const [, id, name] = /^content\/(?:pages\/)?(.+?)\/((?:zh|en)\.mdx|playbook\.yml|figures\/.*)$/.exec(file) ?? [];
      if (!id || !name) continue;
      for (const locale of LOCALES) {
        const key = `${id} ${locale}`;
        const isOwn = !name.endsWith('.mdx') || name === `${locale}.mdx`;
        if (isOwn && !latest.has(key)) latest.set(key, new Date(time).toISOString().replace('.000', ''));
      }
    }
  }
  return latest;
}
