import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

/** A template's file as it is downloaded. */
export interface TemplateFile {
  id: string;
  locale: string;
  kind: string;
  /** `risk-register.zh.csv` */
  name: string;
  text: string;
}

/** Every file of every template under a folder that holds `content/`. */
export function templateFiles(root: string): TemplateFile[] {
  const files = globSync('content/templates/*/*.{md,csv}', { cwd: root }).sort();
  return files.map((file) => {
    const [, id = '', locale = '', kind = ''] = /templates\/([^/]+)\/(\w+)\.(\w+)$/.exec(file) ?? [];
    return { id, locale, kind, name: `${id}.${locale}.${kind}`, text: readFileSync(path.join(root, file), 'utf8') };
  });
}
