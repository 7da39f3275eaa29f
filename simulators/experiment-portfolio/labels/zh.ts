/** The words of this simulator in Chinese, the default language: this object is the type of the other. */
export const zh = {
  title: '实验组合',
  question: '一个月做几个实验？',
  inputs: {
    perMonth: {
      name: '每月实验数',
      help: '每月有结论的实验，不是开工的。',
      evidence: '一份电商增长方案的目标是每月至少 5 个。',
    },
    winRate: {
      name: '胜率',
      help: '真正有效的想法占多少，或者记录里算赢的占多少，看下一项怎么选。',
      evidence:
        '公开的都是算赢的占比：微软约三分之一，必应和谷歌 10%–20%（Kohavi 等，2020）。按这里的默认功效，五分之一算赢，相当于三成想法有效。',
    },
    winRateIs: {
      name: '胜率指的是',
      help: '记录里算赢的混有碰巧赢的，也漏掉没看出来的；选它，就先倒推真正有效的占多少。',
      evidence: '多数团队手里只有记录。',
      options: { true: '真正有效的想法', observed: '记录里算赢的' },
    },
    effectMean: {
      name: '有效想法的平均效果',
      help: '真有效的想法让指标相对提升多少。',
      evidence: '默认的 2% 是假设；成熟产品上的单个实验很少超过几个百分点。',
    },
    power: {
      name: '检验功效',
      help: '效果正好是平均值时，实验看得出来的概率。',
      evidence: '80% 是设计实验的惯例；样本不够时远低于此。',
    },
    falsePositive: {
      name: '误报率',
      help: '没有效果的想法也被判赢的概率，只算变好这一侧。',
      evidence: '双侧 5% 的检验，变好一侧是 2.5%；中途偷看会成倍上升。',
    },
    target: { name: '全年目标', help: '一年下来希望指标提升多少。', evidence: '默认值为演示而设。' },
    baseline: {
      name: '随指标变动的毛利',
      help: '一年里跟这个指标同比例涨跌的毛利。',
      evidence: '默认值为演示而设。',
    },
    costPerTest: {
      name: '一个实验的成本',
      help: '人力、设计、流量、工具，按一个实验摊。',
      evidence: '默认的 4 万元相当于三个人干一周半，为演示而设。',
    },
    effects: {
      name: '效果的分布',
      help: '有效的想法效果有大有小，还是都一样。都一样时，全部结果都有封闭公式。',
      evidence: '记录里的效果多是小的多、大的少。',
      options: { spread: '有大有小（对数正态）', equal: '都一样' },
    },
    effectSpread: { name: '大小差多少', help: '效果的标准差除以均值。', evidence: '默认的 0.8 是假设。' },
    lasting: {
      name: '留得住的效果',
      help: '上线一年后还剩下的比例：新鲜感会退，几项改动会互相抵掉一些。',
      evidence: '默认的 80% 是假设；留一组长期对照才量得出来。',
    },
  },
  outputs: {
    p50: '全年提升，中位数',
    falseShare: '赢的里面有多少是碰巧',
    targetChance: '达到目标的概率',
    p5: '全年提升，第 5 百分位',
    p95: '全年提升，第 95 百分位',
    expectedUplift: '全年提升，均值',
    reportedUplift: '把报告加起来的提升',
    testsPerYear: '一年的实验数',
    trueWins: '真赢',
    falseWins: '碰巧赢',
    missed: '有效却没看出来',
    workingShare: '真正有效的想法',
    declaredShare: '算赢的占比',
    averagePower: '平均功效',
    winnersCurse: '真赢的报告值 ÷ 真实值',
    smallestWin: '量到多少才算赢',
    chanceInQuarter: '一季度至少赢一个的概率',
    chanceOfNone: '一年一个真赢也没有的概率',
    yearlyCost: '一年的成本',
    costPerTrueWin: '一个真赢的成本',
    netValue: '头一年的净值',
  },
  formulas: { standardError: '效果的标准误' },
  reasons: { noTrueWins: '没有真赢，谈不上每个多少钱。' },
  problems: {
    powerTooLow: '功效 {power}% 不到误报率的两倍（{least}%）：这样的实验分不出有效和无效。',
    fewerThanChance: '胜率 {rate}% 低于误报率 {least}%：就算所有想法都没用，碰巧也会赢这么多。请核对两个数。',
    moreThanPower: '胜率 {rate}% 高于平均功效 {most}%：就算所有想法都有效，也看不出这么多。请核对记录。',
  },
  presets: {
    fewFailures: {
      name: '失败率 20%',
      text: '电商增长方案的目标：每月至少 5 个实验，失败率控制在 20%；其余为演示而设。结果等于说几乎每个想法都有效。',
    },
    third: { name: '赢三分之一', text: '胜率是微软公开的约三分之一，其余是默认值。' },
    mature: { name: '成熟产品', text: '胜率 10%，是必应和谷歌公开范围的低端；每月 20 个、效果 1% 为演示而设。' },
    weakTests: {
      name: '样本不够',
      text: '功效 30%、误报率 5%、胜率 10%，为演示而设：赢的里面碰巧的占不少，报告也夸大。',
    },
    oneAMonth: { name: '每月一个', text: '一个刚起步的小组；胜率是公开的三分之一，其余是默认值。' },
  },
  sentences: {
    answer:
      '一年 {tests} 个实验，平均真赢 {real} 个，碰巧赢 {byChance} 个；指标的提升一半可能超过 {p50}，十次里九次在 {p5} 到 {p95} 之间。',
  },
  charts: {
    uplift: '一年能提升多少',
    upliftAxis: '全年提升',
    chance: '至少达到的概率',
    atLeast: '至少达到',
    target: '目标',
    upliftReading: '十次里九次在 {p5} 到 {p95} 之间；达到 {target} 的概率是 {chance}。',
    ideas: '想法都去了哪里',
    idea: '想法',
    works: '真有效',
    fails: '没有效果',
    tests: '一年的实验数',
    parts: { trueWins: '真赢', missed: '没看出来', falseWins: '碰巧赢', dropped: '放弃得对' },
    ideasReading: '{tests} 个实验里，有效的看出 {won} 个、漏掉 {missed} 个；没有效果的碰巧赢了 {byChance} 个。',
    cadence: '换一个节奏',
    perMonth: '每月实验数',
    p5: '第 5 百分位',
    p50: '中位数',
    p95: '第 95 百分位',
    now: '现在',
    cadenceReading: '现在的中位数是 {now}；每月做到 {most} 个而其他都不变，是 {after}。',
  },
  tables: {
    ideas: '一年里的想法，平均个数',
    won: '算赢',
    dropped: '没赢',
    all: '合计',
    cadences: '换一个节奏，其他不变',
    trueWins: '真赢',
    chance: '达到目标',
    net: '头一年净值',
  },
  notes: {
    manyWins:
      '算赢的占 {share}，公开的数都在三分之一以下。先查做法：有没有中途偷看、换指标、只记成功的，或者试的都是早就知道有效的。',
    manyFalse: '算赢的里面 {share} 是碰巧。把误报率压低、把样本加够，或者把赢家再测一遍。',
    costsMore: '照这些数，头一年的实验成本高过它带来的毛利。',
    power: '设计时的功效 {planned} 只对平均效果成立；效果有大有小，平均下来是 {average}。',
    reports:
      '把各份报告加起来是 {reported}，真实的平均提升是 {real}：赢家是挑出来的，量到的本来就偏大（真赢的平均放大到 {curse} 倍），还要扣掉碰巧的和留不住的。',
    record:
      '胜率取自记录时，改功效或误报率不是在比较做法：记录不变，倒推出的想法就变了。要比较做法，先记下“真正有效的想法”{working}，改选它再填进去。',
    traffic: '同样的流量上多做一倍实验，每个的样本就少一半，功效跟着降；“换一个节奏”没有计入这一点。',
    leftOut:
      '没有计入：变坏却没看出来的想法、实验之间的相互影响、好想法先用完、年中上线只算半年、失败里学到的东西。净值按全年有效算。',
  },
};

/** The texts that every language must have. */
export type PortfolioLabels = typeof zh;
