const texts = import.meta.glob<string>('../../content/templates/*/*.{md,csv}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A template's file as it is downloaded. */
export interface TemplateFile {
  id: string;
  locale: string;
  kind: string;
  /** `risk-register.zh.csv` */
  name: string;
  text: string;
}

/** Every file of every template. */
export function templateFiles(): TemplateFile[] {
  return Object.entries(texts).map(([path, text]) => {
    const [, id = '', locale = '', kind = ''] = /templates\/([^/]+)\/(\w+)\.(\w+)$/.exec(path) ?? [];
    return { id, locale, kind, name: `${id}.${locale}.${kind}`, text };
  });
}
