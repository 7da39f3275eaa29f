import path from 'node:path';

/** Where the project stands, and where its `content/` does: a site may keep its content in a repository of its own. */
export interface Places {
  project: string;
  content: string;
}

/** The folder that `CONTENT_ROOT` names, or the project's own, holds `content/`. */
export function findPlaces(project: string): Places {
  return { project, content: path.resolve(project, process.env.CONTENT_ROOT ?? '.') };
}
