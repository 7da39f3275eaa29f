import { useSignal } from '@preact/signals';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { fileName, saveFile } from '../../../simulator-host/take-away/save-file.ts';
import type { ExportedSession } from '../../export/exported-session.ts';
import { reportLabels } from '../../labels/report.ts';
import { type ReportFile, reportFiles } from './report-files.ts';

/** Every form in which the session can leave the page. No tracker is spoken to: its file is imported by hand. */
export function TakeAway({ exported }: { exported: ExportedSession }) {
  const { locale, model } = exported.setting;
  const words = reportLabels[locale];
  const outcome = useSignal('');
  const save = async ({ part, extension, content }: ReportFile) => {
    const name = fileName(model.id, { ...(part && { part }), extension });
    saveFile(name, await content());
    outcome.value = fill(words.saved, { file: name });
  };
  return (
    <section class="gw-assess-take">
      <h2>{words.take}</h2>
      <div class="gw-assess-buttons">
        <button type="button" class="gw-assess-button" onClick={() => print()}>
          {words.print}
        </button>
        {reportFiles(exported).map((file) => (
          <button key={file.kind} type="button" class="gw-assess-button" onClick={() => void save(file)}>
            {words[file.kind]}
          </button>
        ))}
      </div>
      <p role="status" class="gw-assess-quiet">
        {outcome.value}
      </p>
    </section>
  );
}
