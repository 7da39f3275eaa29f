const zh = {
  mine: '我的数值',
  failed: '“我的数值”没有载入成功，请检查网络后再试一次。',
};

const en: typeof zh = {
  mine: 'My numbers',
  failed: 'Your numbers could not be loaded; check the connection and try again.',
};

/** The words of the button that opens the reader's numbers. */
export const doorLabels = { zh, en };
