/** The words of this simulator in Chinese, the default language: this object is the type of the other. */
export const zh = {
  title: '渠道归因',
  question: '功劳该算在哪个渠道头上？',
  inputs: {
    model: {
      name: '归因模型',
      help: '按哪一种规则分功劳。七种都会算出来并排比较，这里选的用来排序和下结论。',
      evidence: '一份 B2B 增长计划列出时间衰减、位置权重和数据驱动三种，未说明如何取舍。',
      options: {
        last: '末次触点',
        first: '首次触点',
        linear: '线性',
        position: '位置权重',
        decay: '时间衰减',
        markov: '马尔可夫',
        shapley: '沙普利值',
      },
    },
    journeys: {
      name: '触达路径',
      help: '每行一种路径：按时间先后用“>”隔开的渠道，走完这条路径而转化和未转化的人数。可直接粘贴，最多 20,000 行；同样的路径会合并。',
      evidence: '渠道取自一份 B2B 增长计划；人数和天数都为演示而设。',
      columns: {
        path: { name: '路径', help: '例如“搜索 > 广告 > 邮件”。同一渠道的写法要一致。' },
        conversions: { name: '转化', help: '走过这条路径并转化的次数。' },
        nulls: { name: '未转化', help: '走过这条路径而没有转化的次数。没有它，马尔可夫模型会失真。' },
        days: {
          name: '距结束天数',
          help: '可不填。各触点距路径结束的天数，用逗号隔开，例如“12, 5, 0”；时间衰减要用。',
        },
      },
    },
    firstWeight: {
      name: '首次触点占比',
      help: '位置权重模型分给首次触点的部分。只有两个触点时按首尾比例分完。',
      evidence: '常见的约定是首 40%、中间 20%、末 40%，没有实证依据。',
    },
    lastWeight: {
      name: '末次触点占比',
      help: '位置权重模型分给末次触点的部分；首尾之外由中间各触点平分。',
      evidence: '常见的约定是首 40%、中间 20%、末 40%，没有实证依据。',
    },
    halfLifeInDays: {
      name: '半衰期',
      help: '时间衰减模型中，触点每早这么多天，功劳减半。按真实天数，不按先后次序。',
      evidence: '7 天是 Google Analytics 曾用的默认值；决策周期长的业务应更长。',
    },
    linearOver: {
      name: '线性模型怎样平分',
      help: '按触点平分，同一渠道出现两次就得两份；按渠道平分，出现几次都是一份。',
      options: { touches: '按触点', channels: '按渠道' },
    },
    shapleyWorth: {
      name: '沙普利值怎样定义',
      help: '一组渠道“值多少”：只经过这组渠道的路径带来的转化数，或这些路径的转化率。前者等于按渠道平分；后者最多 15 个渠道，可能为负。',
      options: { conversions: '转化数', rate: '转化率' },
    },
  },
  outputs: {
    topShare: '第一渠道的份额',
    disagreement: '模型之间最大分歧',
    moved: '与末次触点相比换手的功劳',
    topCredit: '第一渠道的转化',
    topLowest: '第一渠道的最低份额',
    topHighest: '第一渠道的最高份额',
    conversions: '转化总数',
    conversionRate: '路径转化率',
    channelCount: '渠道数',
    meanTouches: '每次转化的触点数',
    singleTouchShare: '一触即转化的占比',
  },
  formulas: { middleWeight: '中间触点合计占比', dayFactor: '每早一天的折扣' },
  reasons: {
    noConversions: '没有一条路径转化，没有功劳可分。',
    noDays: '时间衰减要知道每个触点的天数：有转化的多触点路径里，有些没有填。',
    tooManyForRate: '按转化率定义的沙普利值只精确算到 15 个渠道；请合并渠道，或改按转化数。',
    unsolved: '这些路径相差太悬殊，转移矩阵在数值上解不出来。',
  },
  problems: {
    emptyTouch: '第 {row} 行的路径里有空的触点：每个“>”两边都要有渠道名，例如“搜索 > 邮件”。',
    daysUnread: '第 {row} 行的天数读不懂：应是用逗号隔开、不带单位的数，例如“12, 5, 0”。',
    daysRising: '第 {row} 行的天数越往后越大：应是距结束还有几天，越靠后的触点越小，例如“12, 5, 0”。',
    daysCount: '第 {row} 行有 {touches} 个触点，却有 {days} 个天数：每个触点应有一个，或者全部不填。',
    tooManyChannels: '共有 {found} 个不同的渠道，最多 {most} 个：请检查分隔符是不是“>”，或先把广告系列归并成渠道。',
    tooMuchAtTheEnds: '首次和末次触点的占比合计超过了 100%。',
  },
  presets: {
    evenly: { name: '平均分配', text: '每个触点一样多；同一渠道重复出现时，按触点还是按渠道分，结果不同。' },
    timeDecay: { name: '时间衰减', text: '半衰期 7 天，越接近转化的触点功劳越大。' },
    dataDriven: { name: '按转化率的沙普利值', text: '看一个渠道加入之后，路径的转化率变了多少。' },
    onlyConverted: { name: '丢掉未转化路径', text: '同样的路径，只留转化的：看马尔可夫模型怎样失真。' },
    textbook: { name: '教科书算例', text: '三条路径，马尔可夫模型给出 20%、40%、40%。' },
  },
  examples: { search: '搜索内容', ads: '付费广告', social: '社交媒体', partner: '合作伙伴', mail: '邮件' },
  sentences: {
    split:
      '按“{model}”，{channel}在 {conversions} 次转化中得 {share}；换一种模型，它的份额在 {low} 到 {high} 之间。哪一种都不是因果。',
    none: '“{model}”给不出结果：{reason}',
  },
  charts: {
    models: '七种模型怎样分同样的转化',
    model: '模型',
    chosen: '{name}（选定）',
    share: '占全部转化',
    others: '其他 {count} 个渠道',
    modelsReading: '同一批转化，{channel}的份额最低 {low}，最高 {high}。',
    modelsReadingNone: '没有转化可分。',
    moved: '从末次触点换成“{model}”',
    movedLast: '最大的几个渠道：末次触点与首次触点',
    channel: '渠道',
    movedReading: '换手的功劳占 {moved}。',
  },
  tables: {
    credits: '各渠道在每种模型下的转化数',
    channel: '渠道',
    sum: '合计',
    shares: '各渠道的份额和幅度',
    share: '选定模型的份额',
    low: '最低',
    high: '最高',
    touched: '经过它的转化',
    removal: '移除效应',
  },
  notes: {
    causal:
      '以上没有一种是因果：它们分配已经发生的转化，不说明少了这个渠道会怎样。要知道渠道带来多少增量，请做地区或人群的对照实验。',
    few: '只有 {conversions} 次转化，份额会随几次偶然的转化大幅变动；至少积累 {enough} 次再下结论。',
    thin: '有 {count} 个渠道的转化路径不到 {enough} 条，例如{channel}（{touched} 条）：它们的份额只能当作参考。',
    noNulls:
      '没有未转化的路径：马尔可夫模型把每条路都当成必然转化，移除效应被高估。请补上走过同样渠道而没有转化的人数。',
    spread: '换一种模型，{channel}的份额相差 {gap}：由它决定预算之前，先问为什么选这种模型。',
    negative: '{channel}的沙普利值为负（{credit}）：经过它的路径转化率更低。这可能只说明它接触的是更冷的人群。',
    unavailable: '{model}没有结果：{reason}',
    single: '{share} 的转化只有一个触点，各种模型在这部分没有分歧。',
  },
};

/** The texts that every language must have. */
export type AttributionLabels = typeof zh;
