import type { BreakEvenLabels } from './zh.ts';

/** The words of this simulator in English. */
export const en: BreakEvenLabels = {
  title: 'Break-even volume',
  question: 'How much has to be sold each month to cover all costs?',
  inputs: {
    price: {
      name: 'Price',
      help: 'What each sale brings in, net of tax and refunds.',
      evidence: 'The default is an illustration; put in your own price.',
    },
    unitCost: {
      name: 'Unit cost',
      help: 'What each further sale costs: material, carriage, payment fees, commission.',
      evidence: 'The default is an illustration; leave out what does not change with sales.',
    },
    fixedCosts: {
      name: 'Fixed costs',
      help: 'What is paid each month whether or not anything sells: salaries, rent, tools, a share of equipment.',
      evidence: 'The default is an illustration; take the average of the last three months.',
    },
    sales: {
      name: 'Expected sales',
      help: 'Pieces that you expect to sell in a month.',
      evidence: 'The default is an illustration; take the figure in your budget.',
    },
  },
  outputs: {
    breakEvenSales: 'Break-even sales a month',
    profit: 'Profit',
    safetyMargin: 'Margin of safety',
    contribution: 'Contribution per sale',
  },
  reasons: { noContribution: 'Never: the price is no higher than the unit cost, so every sale adds to the loss.' },
  problems: {},
  presets: {
    dearer: { name: 'A higher price', text: 'A price of ¥60 with a fifth fewer sales.' },
    underCost: { name: 'Below cost', text: 'A price of ¥28, below the unit cost: there is no break-even.' },
  },
  sentences: {
    profit: 'It takes {breakEven} sales a month to break even; the expected {sales} leave a profit of {profit}.',
    loss: 'It takes {breakEven} sales a month to break even; the expected {sales} leave a loss of {profit}.',
    never: '{reason}',
  },
  charts: {
    title: 'Profit by sales',
    sales: 'Sales a month',
    profit: 'Profit a month',
    even: 'No profit, no loss',
    breakEven: 'Break-even',
    crosses: 'From {breakEven} sales on there is no loss.',
    below: 'None of the sales drawn, up to {last}, covers the costs.',
  },
  tables: { title: 'If sales are lower or higher', share: 'Of expected', sales: 'Sales a month', profit: 'Profit' },
  notes: { thin: 'If sales fall short by {margin}, the month ends in a loss.' },
};
