const zh = {
  title: '按你的数值计算；原文为 {authors}。',
  aside: '（按你的数值计算，原文为 {authors}）',
};

const en: typeof zh = {
  title: 'Computed with your numbers; the author’s text says {authors}.',
  aside: ' (with your numbers; the author’s text says {authors})',
};

/** What a figure that follows the reader's numbers says of itself. */
export const figureLabels = { zh, en };
