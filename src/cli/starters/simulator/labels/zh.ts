/** The words of this simulator in Chinese, the default language: this object is the type of the other. */
export const zh = {
  title: '保本销量',
  question: '每月要卖出多少，才能付清全部成本？',
  inputs: {
    price: {
      name: '单价',
      help: '每卖出一件实际收到的钱，已扣税和退款。',
      evidence: '默认值为演示而设，请换成自己的价格。',
    },
    unitCost: {
      name: '单件成本',
      help: '每多卖一件就多花的钱：材料、运费、支付手续费、按件提成。',
      evidence: '默认值为演示而设；不含不随销量变化的开支。',
    },
    fixedCosts: {
      name: '每月固定成本',
      help: '卖不卖都要付的钱：工资、房租、工具、分摊的设备。',
      evidence: '默认值为演示而设，请取最近三个月的平均。',
    },
    sales: { name: '预计月销量', help: '打算一个月卖出多少件。', evidence: '默认值为演示而设，请取预算里的数。' },
  },
  outputs: {
    breakEvenSales: '每月保本销量',
    profit: '月利润',
    safetyMargin: '安全边际',
    contribution: '单件贡献',
  },
  reasons: { noContribution: '永远不能保本：单价不高于单件成本，卖得越多亏得越多。' },
  problems: {},
  presets: {
    dearer: { name: '提价', text: '单价提到 60 元，销量少两成。' },
    underCost: { name: '低于成本', text: '单价 28 元，低于单件成本：没有保本销量。' },
  },
  sentences: {
    profit: '每月卖出 {breakEven} 件就能保本；按预计的 {sales} 件，月利润是 {profit}。',
    loss: '每月卖出 {breakEven} 件才能保本；按预计的 {sales} 件，每月亏损 {profit}。',
    never: '{reason}',
  },
  charts: {
    title: '月利润随销量的变化',
    sales: '月销量（件）',
    profit: '月利润',
    even: '不赚不亏',
    breakEven: '保本',
    crosses: '销量达到 {breakEven} 件时不再亏损。',
    below: '图中的销量都不能保本，直到 {last} 件。',
  },
  tables: { title: '卖得更少或更多', share: '占预计销量', sales: '月销量', profit: '月利润' },
  notes: { thin: '销量只要比预计少 {margin}，当月就会亏损。' },
};

/** The texts that every language must have. */
export type BreakEvenLabels = typeof zh;
