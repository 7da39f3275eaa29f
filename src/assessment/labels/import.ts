import type { ImportReason } from '../import/import-refusal.ts';

type ImportWords = Record<ImportReason, string> & { place: string };

const zh: ImportWords = {
  place: '{path}：{reason}',
  'too-large': '文件太大，最多 {expected} 个字符。',
  'not-json': '不是 JSON 文件，或者已经损坏。',
  'not-ours': '不是本站导出的回答或场次文件。',
  'newer-format': '文件格式比本页新（{found}），请先刷新本页。',
  'other-model': '属于另一个模型：{found}。本页是 {expected}。',
  'newer-model': '用的是更新的模型（{found}，本页为 {expected}），请先刷新本页。',
  'no-migration': '模型版本 {found} 没有办法换算到 {expected}。',
  missing: '缺少这一项。',
  'unknown-key': '不认识这一项。',
  'unknown-item': '模型里没有这一格。',
  'wrong-type': '类型不对：{found}。',
  'wrong-value': '不是可选的值：{found}。',
  'wrong-text': '写法不对：{found}。',
  'out-of-range': '超出范围：{found}，应 {expected}。',
  'too-long': '文字太长或太短，长度应 {expected}。',
  'too-many': '数量不对，应 {expected}。',
  'repeated-id': '编号重复：{found}。',
  'mixed-privacy': '匿名场次不能带个人回答，公开场次不能只带计数。',
};

const en: ImportWords = {
  place: '{path}: {reason}',
  'too-large': 'the file is too large; at most {expected} characters.',
  'not-json': 'this is no JSON file, or it is damaged.',
  'not-ours': 'this is no file of answers or of a session from this site.',
  'newer-format': 'the file’s format ({found}) is newer than this page; reload the page first.',
  'other-model': 'it belongs to another model, {found}; this page has {expected}.',
  'newer-model': 'it was made with a newer model ({found}; this page has {expected}); reload the page first.',
  'no-migration': 'version {found} of the model cannot be carried into {expected}.',
  missing: 'this is missing.',
  'unknown-key': 'this is not known here.',
  'unknown-item': 'the model has no such cell.',
  'wrong-type': 'this is of the wrong kind: {found}.',
  'wrong-value': 'this is not one of the choices: {found}.',
  'wrong-text': 'this is not written as it should be: {found}.',
  'out-of-range': '{found} is out of range; it must be {expected}.',
  'too-long': 'the text is too long or too short; its length must be {expected}.',
  'too-many': 'the number of entries must be {expected}.',
  'repeated-id': 'this id stands twice: {found}.',
  'mixed-privacy': 'an anonymous session cannot hold a person’s answers, nor an open one bare counts.',
};

/** Why a file, or a place in it, is refused. */
export const importLabels = { zh, en };
