import type { Chart } from '../../../simulators/_kit/view.ts';
import { fillPhrase } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import type { TakeAwayWords } from './labels.ts';
import type { CaseFile } from './save-file.ts';

/** The pixels of a picture file are twice as fine as those of a page. */
const SCALE = 2;

/** Each chart of the answer, as a drawing and as a picture. */
export function chartFiles(instrument: Instrument, words: TakeAwayWords): CaseFile[] {
  return instrument.answer.value.view.charts.flatMap((chart): CaseFile[] => {
    const described = { title: chart.title };
    const svg = async () => (await drawn(instrument, chart)).text;
    return [
      {
        label: fill(words.svg, described),
        part: chart.id,
        extension: 'svg',
        content: async () => new Blob([await svg()], { type: 'image/svg+xml' }),
      },
      {
        label: fill(words.png, described),
        part: chart.id,
        extension: 'png',
        content: () => png(instrument, chart, words),
      },
    ];
  });
}

async function drawn({ situation }: Instrument, chart: Chart) {
  const { standaloneSvg } = await import('./standalone-svg.ts');
  const reading = fillPhrase(chart.reading, situation.locale, labelsOf(situation));
  return standaloneSvg(chart, `${chart.title}: ${reading}`, situation.locale);
}

async function png(instrument: Instrument, chart: Chart, { noPicture }: TakeAwayWords): Promise<Blob> {
  const { text, width, height } = await drawn(instrument, chart);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(noPicture);
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
