import { usePage } from './page-context.ts';

/** The templates that belong to a playbook, to download and fill in. */
export function Templates() {
  const { library, page, base, labels } = usePage();
  const ids = page.playbook?.templates ?? [];
  if (ids.length === 0) return <p>{labels.page.noTemplates}</p>;
  return (
    <ul class="gw-templates">
      {ids.map((id) => {
        const template = library.templates.get(id);
        if (!template) return null;
        const files = template.files.filter((file) => file.includes(`/${page.locale}.`));
        return (
          <li key={id}>
            <strong>{template.title[page.locale]}</strong>
            <span>{template.summary[page.locale]}</span>
            <span class="gw-templates-files">
              {files.map((file) => {
                const kind = file.split('.').at(-1) ?? '';
                return (
                  <a key={file} href={`${base}templates/${id}.${page.locale}.${kind}`} download>
                    {labels.page.download} {kind.toUpperCase()}
                  </a>
                );
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
