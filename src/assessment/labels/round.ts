const zh = {
  lead: '一个回答码在大家手里传一圈。开头是随机数，只有主持人留着；每个人把自己的答案加进去再往下传，谁也看不出前面的人选了什么。主持人最后减去开头，得到各项的人数。',
  limit: '除非一个人的前一位和后一位串通，否则他的答案无人能还原，主持人也不能。代价是事后不能更正。',
  startTitle: '主持人：开始',
  start: '开始一圈',
  restart: '重新开始一圈（原来的作废）',
  startHelp: '把这个码交给第一个人。开头的随机数存在这台设备上，收回时要用同一台设备，或另行保存起始码。',
  passOn: '传给下一个人的码',
  copy: '复制',
  copied: '已复制。',
  copyThis: '浏览器不允许自动复制，请手动复制：',
  keepStart: '起始码（只留给主持人，不要外传）',
  addTitle: '参与者：加入自己的答案',
  addHelp: '先在“个人作答”里答完，再把收到的码贴到这里。每人只加一次；没答的项按“未答”计入。',
  noAnswers: '这台设备上还没有你的答案，请先作答：',
  toAnswer: '去作答',
  yourAnswers: '你的答案：已答 {answered} / {count} 项',
  received: '收到的码',
  add: '加入我的答案',
  added: '已加入。把下面的码传给下一个人；最后一位传回给主持人。这台设备不保留收到的码。',
  finishTitle: '主持人：收回',
  finishHelp: '贴上最后传回的码。',
  noStart: '这台设备上没有起始码，请贴上当初保存的起始码。',
  startCode: '起始码',
  endCode: '传回的码',
  finish: '算出人数',
  finished: '{people} 人作答。',
  tooFew: '只有 {people} 人作答，少于 {threshold} 人，不显示结果，也不能放进团队汇总。请再邀请几位，重新传一圈。',
  toRoom: '放进团队汇总',
  scope: '评估的团队或产品',
  inRoom: '已新建匿名场次“{scope}”。',
  openRoom: '打开团队汇总',
  problems: {
    letters: '有不属于这种码的字符。',
    length: '长度不对，应为 {length} 个字符。',
    answers: '答案不完整。',
    damaged: '对不上：码在途中被改动过，或不是由这个起始码传出来的。',
    level: '其中有这个模型没有的等级。',
  },
  trouble: {
    damaged: '浏览器里保存的起始码已损坏、无法读取，原样保留。请另行保存新的起始码。',
    newer: '浏览器里的起始码由更新版本的网站写入，本页读不了，原样保留。',
    full: '浏览器的存储空间已满，起始码只保留到关闭本页，请另行保存。',
    blocked: '浏览器不允许本站保存数据，起始码只保留到关闭本页，请另行保存。',
  },
  saveStored: '存成文件',
  afresh: '清空后重新开始',
};

const en: typeof zh = {
  lead: 'One code goes round the table. It starts as random numbers that only the facilitator keeps; each person adds their answers and passes it on, and cannot tell what anybody before them chose. In the end the facilitator subtracts the start and has a count for each item.',
  limit:
    'Nobody can recover a person’s answers, not even the facilitator, unless the people right before and right after them put their codes together. The price: nothing can be corrected later.',
  startTitle: 'Facilitator: start',
  start: 'Start a round',
  restart: 'Start another (the present one is void)',
  startHelp:
    'Give this code to the first person. The random start stays on this device: finish on the same one, or keep the start code somewhere.',
  passOn: 'Code to pass on',
  copy: 'Copy',
  copied: 'Copied.',
  copyThis: 'This browser does not allow copying; copy it by hand:',
  keepStart: 'Start code (for the facilitator only; do not pass it on)',
  addTitle: 'Everybody: add your answers',
  addHelp:
    'Answer for yourself first, then paste the code you were given. Add once only; items left open are counted as such.',
  noAnswers: 'There are no answers of yours on this device yet:',
  toAnswer: 'answer now',
  yourAnswers: 'Your answers: {answered} of {count}',
  received: 'Code you were given',
  add: 'Add my answers',
  added:
    'Added. Pass on the code below; the last person gives it back to the facilitator. This device keeps nothing of the code you were given.',
  finishTitle: 'Facilitator: finish',
  finishHelp: 'Paste the code that came back.',
  noStart: 'There is no start code on this device; paste the one you kept.',
  startCode: 'Start code',
  endCode: 'Code that came back',
  finish: 'Count',
  finished: 'People: {people}.',
  tooFew:
    'Only {people} answered, fewer than {threshold}: nothing is shown, and it cannot go into the team room. Invite more people and go round again.',
  toRoom: 'Put it into the team room',
  scope: 'Team or product assessed',
  inRoom: 'There is a new anonymous session, “{scope}”.',
  openRoom: 'Open the team room',
  problems: {
    letters: 'It holds characters that no such code has.',
    length: 'Wrong length: {length} characters expected.',
    answers: 'The answers are not complete.',
    damaged: 'It does not fit: the code was changed on its way, or did not come from this start.',
    level: 'It counts a level that this model does not have.',
  },
  trouble: {
    damaged:
      'The start code stored in this browser is damaged and cannot be read; it is left as it is. Keep the new start code somewhere else.',
    newer:
      'The start code stored in this browser was written by a newer version of this site; it is left as it is, and this page cannot read it.',
    full: 'The browser’s storage is full: the start code lasts only until this page is closed. Keep it somewhere else.',
    blocked:
      'The browser does not let this site store anything: the start code lasts only until this page is closed. Keep it somewhere else.',
  },
  saveStored: 'Save as a file',
  afresh: 'Clear and start afresh',
};

/** The words of the anonymous round. */
export const roundLabels = { zh, en };

/** What every language has to say. */
export type RoundWords = typeof zh;
