const zh = {
  'no-code': '既不是回答码，也不是链接。',
  'newer-format': '来自更新版本的网站，这里读不了，请先刷新本页。',
  letters: '有不属于回答码的字符，请核对有没有抄错。',
  length: '长度不对，应为 {lengths} 个字符。',
  damaged: '校验不符，有字符抄错或缺失，请对方重新复制。',
  level: '含有这个模型没有的等级。',
  'other-model': '属于另一个模型。',
  'newer-model': '用的是更新的模型，请先刷新本页。',
  'no-migration': '用的模型版本太旧，没有办法换算到现在的版本。',
  'other-session': '属于另一个场次。',
  full: '这个场次已满 500 份。',
  'open-notes': '公开场次的说明随答案一起收，不单独收。',
  closed: '这个匿名场次已经截止，不能再加入；请等下一轮。',
};

const en: typeof zh = {
  'no-code': 'it is neither a code nor a link.',
  'newer-format': 'it comes from a newer version of this site; reload this page first.',
  letters: 'it holds characters that no code has; check for a slip.',
  length: 'wrong length: it should have {lengths} characters.',
  damaged: 'the check does not fit, so a character is wrong or missing; ask for it again.',
  level: 'it names a level that this model does not have.',
  'other-model': 'it belongs to another model.',
  'newer-model': 'it was answered with a newer model; reload this page first.',
  'no-migration': 'it was answered with a version of the model that cannot be carried into the present one.',
  'other-session': 'it belongs to another session.',
  full: 'this session holds 500 responses already.',
  'open-notes': 'an open session takes notes with the answers, not by themselves.',
  closed: 'this anonymous session has been closed; nobody can be added until the next round.',
};

/** Why a code, a link or a response is refused. */
export const refusalLabels = { zh, en };

/** What every language has to say. */
export type RefusalWords = typeof zh;
