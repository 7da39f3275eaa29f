const zh = {
  promises: '上一轮的承诺',
  rounds: '各轮',
  none: '还没有以前的轮次。本轮结束之后，下一轮可以在这里对照。',
  current: '本轮',
  chart: '各体系均值的走势',
  chartHelp: '均值只用来看走势。模型换了大版本，前后的问题不同，线在那里断开。',
  cells: '上一轮与本轮',
  before: '上一轮',
  after: '本轮',
  change: '变化',
  moves: '同一批人：{up} 人上调，{down} 人下调',
  states: {
    notable: '值得注意',
    'within-noise': '在正常波动之内',
    broken: '模型已换，不可比',
    'no-level': '缺少等级，不可比',
  },
  stateHelp:
    '值得注意：达成等级变了，且同一批人里朝这个方向改动的至少多 2 人；认不出同一批人时，均值也要同向变动 0.5 以上。人这么少，谈不上统计显著。',
  end: '结束本轮',
  endHelp: '本轮的结果、商定和目标归入历史，然后开始空白的新一轮。此前请先保存场次文件。',
  endSure: '结束本轮并开始新的一轮？',
  endYes: '结束本轮',
  endNo: '还不结束',
  version: '模型 {version} 版',
  people: '{people} 人',
};

const en: typeof zh = {
  promises: 'Last round’s promises',
  rounds: 'Rounds',
  none: 'There is no earlier round yet. Once this one is ended, the next can be compared with it here.',
  current: 'This round',
  chart: 'Mean of each system, round by round',
  chartHelp:
    'Means are for trend only. Where the model has a new major version the questions differ, and the line breaks.',
  cells: 'Last round and this one',
  before: 'Last round',
  after: 'This round',
  change: 'Change',
  moves: 'the same people: {up} went up, {down} down',
  states: {
    notable: 'notable',
    'within-noise': 'within noise',
    broken: 'model changed: not comparable',
    'no-level': 'no level: not comparable',
  },
  stateHelp:
    'Notable: the held level moved, and among the same people at least two more moved that way than the other; where the same people cannot be told, the mean moved that way by 0.5 or more. So few people cannot make anything statistically significant.',
  end: 'End this round',
  endHelp:
    'Its results, agreements and goals go into the history, and a new, empty round begins. Save the session file first.',
  endSure: 'End this round and begin a new one?',
  endYes: 'End it',
  endNo: 'Not yet',
  version: 'model {version}',
  people: 'people: {people}',
};

/** The words of the history. */
export const historyLabels = { zh, en };

/** What every language has to say. */
export type HistoryWords = typeof zh;
