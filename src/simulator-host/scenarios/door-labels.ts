const zh = {
  scenarios: '方案',
  base: '基准',
  add: '复制为新方案',
  failed: '方案功能没有载入成功，请检查网络后再试一次。',
};

const en: typeof zh = {
  scenarios: 'Scenarios',
  base: 'Base',
  add: 'Duplicate as a new scenario',
  failed: 'Scenarios could not be loaded; check the connection and try again.',
};

/** The few words that stand on the page before the scenarios' own code is loaded. */
export const doorLabels = { zh, en };
