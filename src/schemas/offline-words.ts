/** What the control of the offline page says about how it stands. */
export const OFFLINE_STATES = ['running', 'done', 'stopped', 'full', 'broken', 'dropped', 'unsupported'] as const;

/** The words of the offline page and of the notice that a page has changed; `content/interface/` holds them in both languages. */
export const OFFLINE_WORDS = [
  ...OFFLINE_STATES,
  'title',
  'text',
  'missing',
  'changed',
  'reload',
  'later',
  'kept',
  'count',
  'everything',
  'keep',
  'size',
  'stop',
  'drop',
  'progress',
  'pages',
  'install',
  'installText',
  'how',
  'howText',
] as const;
