/** The colours and the type of a chart, as values that a canvas understands. */
export interface Theme {
  paper: string;
  ink: string;
  muted: string;
  rule: string;
  /** The reader's case first, then what else needs a colour of its own. */
  tones: readonly string[];
  context: string;
  band: string;
  better: string;
  worse: string;
  font: string;
  fontSize: number;
}

const TONES = ['--gw-accent', '--gw-org', '--gw-data', '--gw-integration', '--gw-muted'];

/** Reads the page's custom properties, or the system's colours where the reader has forced those. */
export function readTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const colour = (name: string, forced: string) => {
    return resolved(isForced ? forced : style.getPropertyValue(name).trim() || 'gray');
  };
  const accent = colour('--gw-accent', 'Highlight');
  return {
    paper: colour('--gw-paper', 'Canvas'),
    ink: colour('--gw-ink', 'CanvasText'),
    muted: colour('--gw-muted', 'CanvasText'),
    rule: colour('--gw-rule', 'GrayText'),
    tones: TONES.map((name) => colour(name, name === '--gw-accent' ? 'Highlight' : 'CanvasText')),
    context: colour('--gw-rule-strong', 'GrayText'),
    band: faded(accent, 0.16),
    better: colour('--gw-better', 'Highlight'),
    worse: colour('--gw-worse', 'CanvasText'),
    font: style.fontFamily,
    fontSize: 13,
  };
}

/** Any CSS colour as `rgb()`: the chart library reads no oklch. */
function resolved(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return 'gray';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

function faded(rgb: string, alpha: number): string {
  return rgb.replace('rgb(', 'rgba(').replace(')', `, ${alpha})`);
}
