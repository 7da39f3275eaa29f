/** The words of this simulator in Chinese, the default language: this object is the type of the other. */
export const zh = {
  title: '转化漏斗',
  question: '人在哪一步流失，改进哪一步最值得？',
  inputs: {
    stages: {
      name: '漏斗阶段',
      help: '按先后每行一个阶段和走到这一步的人数。数人不数次，数同一批人，并且给足同样的时间。',
      evidence: '八个阶段取自一份 B2B AI 平台的增长方案；人数为演示而设。',
      columns: {
        name: { name: '阶段', help: '人做完了什么。' },
        people: { name: '人数', help: '这批人中走到这一步的人数。' },
      },
    },
    relativeLift: {
      name: '相对提升',
      help: '某一步的转化率提高自身的百分之几：40% 提高 10% 是 44%。',
      evidence: '10% 为演示而设；多数测试的提升比这小。',
    },
    pointLift: {
      name: '提高的百分点',
      help: '某一步的转化率提高多少个百分点：40% 提高 5 个百分点是 45%。',
      evidence: '5 个百分点为演示而设。',
    },
    targetConversion: {
      name: '目标整体转化率',
      help: '希望起点的人有多少走到终点，用来反推每一步要提高多少。',
      evidence: '默认值为演示而设，请换成自己的目标。',
    },
    dropOffBar: {
      name: '流失标记线',
      help: '流失率严格高于这条线的步骤才标记；正好等于不标记。',
      evidence: '50% 取自同一份方案，是惯例，不是定律。',
    },
    potentialBar: {
      name: '高潜力人数线',
      help: '被标记的步骤流失超过这么多人，潜力算高，否则算中。',
      evidence: '1,000 人取自同一份方案；请按自己的规模调整。',
    },
  },
  outputs: {
    overall: '整体转化率',
    mostLost: '单步最多流失',
    opportunityCount: '被标记的步骤',
    gainOfOne: '任一步相对提升，终点多出',
    bestPointGain: '同样百分点，终点最多多出',
    gainOfAll: '每一步都相对提升，终点多出',
    equalLift: '达到目标，每步须相对提高',
    meanStep: '步转化率的几何平均',
    largestDropOff: '最高的单步流失率',
    highPotentialCount: '其中潜力高的步骤',
  },
  reasons: {
    emptyStage: '没有人走到上一步，比率没有意义。',
    nobodyArrives: '没有人走到终点，按比例提高仍是 0。',
    outOfReach: '每一步都到 100% 也达不到这个目标。',
  },
  problems: {},
  presets: {
    large: { name: '十万访客', text: '八个阶段，100,000 人进入，1,210 人付费；数字为演示而设。' },
    planTargets: {
      name: '方案的目标连乘',
      text: '两万访客，按方案的目标：注册 15%、完成引导 75%、首次价值 60%、活跃 40%、付费 25%。原文没有写明各自的分母。',
    },
    fewPeople: { name: '人数不多', text: '从完成注册起 1,000 人，没有一步流失超过一半。' },
    rising: { name: '人数变多', text: '完成注册的比开始注册的还多：埋点或口径有问题。' },
  },
  stages: {
    visit: '访问网站',
    start: '开始注册',
    complete: '完成注册',
    login: '首次登录',
    onboarding: '完成引导',
    value: '首次得到价值',
    active: '活跃用户',
    returned: '次周回访',
    paid: '付费',
  },
  sentences: {
    some: '{entered} 人进入，{arrived} 人到达终点（{overall}）；{steps} 步中有 {count} 步流失超过 {bar}，流失最多的是到“{worst}”这一步，{lost} 人。',
    none: '{entered} 人进入，{arrived} 人到达终点（{overall}）；{steps} 步中没有一步流失超过 {bar}。',
    empty: '没有人进入漏斗，无从计算。',
  },
  charts: {
    funnel: '漏斗与流失',
    stage: '阶段',
    people: '人数',
    there: '走到这一步',
    lost: '在这一步流失',
    funnelReading: '从 {entered} 人到 {arrived} 人；每一行的浅色部分是在这一步流失的人。',
    lifts: '改进一步，终点多出多少人',
    upTo: '到“{stage}”',
    gained: '终点多出的人数',
    byPoints: '提高同样的百分点',
    byShare: '提高同样的比例',
    liftReading: '提高同样的比例，改哪一步都多出约 {gain}；提高同样的百分点，“{stage}”这一步多出最多。',
    liftUnknown: '有的阶段没有人，无从比较。',
  },
  tables: {
    steps: '逐步看',
    name: '阶段',
    people: '人数',
    conversion: '步转化率',
    interval: '95% 区间',
    cumulative: '累计转化率',
    dropOff: '流失率',
    lost: '流失人数',
    gain: '相对提升后终点多出',
    pointGain: '提高百分点后终点多出',
    flag: '标记',
    between: '{low}–{high}',
    none: '–',
    flags: { high: '潜力高', medium: '潜力中', rises: '人数变多', none: '–' },
  },
  notes: {
    rises:
      '到“{stage}”这一步人数变多了（{from} 到 {to}）：多半数的是次数、时间窗不同，或有人从旁门进来。先查清楚，这里不替你截到 100%。',
    empty: '没有人走到“{stage}”的上一步，之后的比率没有意义。',
    few: '到“{stage}”这一步只有 {people} 人起步，比率很不确定，请看区间。',
    elsewhere: '流失最多的是“{worst}”，但提高同样的百分点，改进“{best}”在终点多出的人更多：最大的洞未必最值得补。',
    atBar: '“{stage}”的流失正好是 {bar}，不算超过；标记线是惯例，别把它当成事实。',
    capped: '“{stage}”提高到 100% 就封顶了。',
    cohort:
      '只有同一批人、给足同样的时间，比率才可比；刚进来的人还没来得及走完，应当剔除。总转化变化时，先按渠道和设备拆开看。',
  },
};

/** The texts that every language must have. */
export type FunnelLabels = typeof zh;
