const zh = {
  letters: '有不属于回答码的字符，请核对有没有抄错。',
  length: '长度不对：应为 {lengths} 个字符，收到 {found} 个。',
  damaged: '校验不符，有字符抄错或缺失，请对方重新复制。',
  level: '含有这个模型没有的等级。',
  none: '既不是回答码，也不是链接。',
  newer: '来自更新版本的网站，这里读不了，请先刷新本页。',
  model: '属于另一个模型（{found}），这里评的是 {expected}。',
  version: '来自 {found} 版模型，没有办法换算到现在的 {expected} 版。',
};

const en: typeof zh = {
  letters: 'it holds characters that no code has; check for a slip.',
  length: 'wrong length: {lengths} characters expected, {found} found.',
  damaged: 'the check does not fit, so a character is wrong or missing; ask for it again.',
  level: 'it names a level that this model does not have.',
  none: 'it is neither a code nor a link.',
  newer: 'it comes from a newer version of this site; reload this page first.',
  model: 'it belongs to another model ({found}); this page is about {expected}.',
  version: 'it was answered with version {found} of the model, which cannot be carried into {expected}.',
};

/** Why a code or a link is refused. */
export const codeLabels = { zh, en };

/** What every language has to say. */
export type CodeWords = typeof zh;
