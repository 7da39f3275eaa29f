import type { MermaidConfig } from 'mermaid';
import { CONTAINER_WIDTH } from './geometry/install.ts';
import { themeVariables } from './paint/mermaid-theme.ts';

/** Since version 12 Mermaid gives several types a look and theme of their own; all of ours use one. */
const TYPES = [
  'flowchart',
  'swimlane',
  'agentflow',
  'sequence',
  'class',
  'state',
  'er',
  'requirement',
  'usecase',
  'venn',
  'mindmap',
  'timeline',
  'gitGraph',
  'kanban',
  'block',
  'gantt',
  'journey',
  'architecture',
  'treeView',
];
/** What neither front matter nor a directive in a source may change. */
const FIXED = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'suppressErrorRendering',
  'maxEdges',
  'theme',
  'look',
  'themeVariables',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'htmlLabels',
  'handDrawnSeed',
  'deterministicIds',
  'deterministicIDSeed',
  'dompurifyConfig',
  'arrowMarkerAbsolute',
  'logLevel',
  'darkMode',
];

/** The settings that every drawing is made with. */
export function mermaidConfig(): MermaidConfig {
  const config: Record<string, Record<string, unknown>> = {};
  for (const type of TYPES) config[type] = { theme: 'base', look: 'classic', useMaxWidth: false };
  Object.assign(config['flowchart'] ?? {}, { wrappingWidth: 200, minNodeWidth: 0, padding: 14, htmlLabels: false });
  Object.assign(config['swimlane'] ?? {}, { htmlLabels: false });
  Object.assign(config['state'] ?? {}, { wrappingWidth: 200, minNodeWidth: 0 });
  Object.assign(config['sequence'] ?? {}, sequenceSettings());
  Object.assign(config['gantt'] ?? {}, {
    useWidth: CONTAINER_WIDTH,
    fontSize: 13,
    sectionFontSize: 13,
    barHeight: 24,
    barGap: 6,
    todayMarker: 'off',
  });
  Object.assign(config['journey'] ?? {}, { textPlacement: 'fo', taskFontSize: 14, titleFontSize: '18px' });
  Object.assign(config['block'] ?? {}, { padding: 20 });
  return { ...shared(), ...config } as MermaidConfig;
}

function shared(): Record<string, unknown> {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    logLevel: 'fatal',
    deterministicIds: true,
    secure: FIXED,
    maxTextSize: 50_000,
    maxEdges: 1000,
    htmlLabels: false,
    theme: 'base',
    look: 'classic',
    fontFamily: 'sans-serif',
    fontSize: 16,
    handDrawnSeed: 1,
    themeVariables: themeVariables(),
    pie: { useWidth: CONTAINER_WIDTH },
    sankey: { linkColor: 'source', width: 800, height: 420 },
    c4: { useMaxWidth: false, ...c4Colours() },
    xyChart: { width: 720, height: 440 },
    quadrantChart: {
      chartWidth: 560,
      chartHeight: 560,
      pointLabelFontSize: 14,
      pointTextPadding: 9,
      quadrantTextTopPadding: 10,
    },
    packet: { bitWidth: 24 },
  };
}

function sequenceSettings(): Record<string, unknown> {
  return {
    actorFontFamily: 'sans-serif',
    messageFontFamily: 'sans-serif',
    noteFontFamily: 'sans-serif',
    actorFontSize: 15,
    messageFontSize: 15,
    noteFontSize: 14,
  };
}

/** C4 has settings instead of theme variables: people and systems take tints, what lies outside takes grey. */
function c4Colours(): Record<string, string> {
  const colours: Record<string, string> = {};
  for (const kind of [
    'person',
    'system',
    'system_db',
    'system_queue',
    'container',
    'container_db',
    'container_queue',
    'component',
    'component_db',
    'component_queue',
  ]) {
    Object.assign(colours, {
      [`${kind}_bg_color`]: '#dde6f5',
      [`${kind}_border_color`]: '#2a5599',
      [`external_${kind}_bg_color`]: '#f4f4f4',
      [`external_${kind}_border_color`]: '#777777',
    });
  }
  return colours;
}
