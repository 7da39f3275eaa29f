import type { PriceLabels } from './zh.ts';

const fourPrices = {
  tooCheap: { name: 'Too cheap', help: 'So low that the quality is doubted and they would not buy.' },
  cheap: { name: 'Cheap', help: 'A bargain.' },
  expensive: { name: 'Expensive', help: 'Getting expensive, but still considered.' },
  tooExpensive: { name: 'Too expensive', help: 'So high that they would not consider it.' },
};

/** The words of this simulator in English. */
export const en: PriceLabels = {
  title: 'Price research',
  question: 'What would people pay?',
  inputs: {
    method: {
      name: 'Method',
      help: 'Which data you have. Surveys tell what people think or intend, sales what they did; the latter is worth more, but only covers prices that were charged.',
      options: {
        perception: 'Price sensitivity (four questions)',
        intent: 'Four questions and intent to buy',
        tested: 'Price by price (Gabor-Granger)',
        elasticity: 'Known elasticity',
        sales: 'Sales records',
      },
    },
    answers: {
      name: 'Answers',
      help: 'One respondent per row, with four prices that should rise strictly: too cheap, cheap, expensive, too expensive. Rows that do not rise are left out and listed.',
      evidence:
        'The 48 rows are invented, around the ¥999 a month at which a B2B growth plan lists its professional tier.',
      columns: fourPrices,
    },
    intents: {
      name: 'Answers and intent',
      help: 'The four prices and two intents from 1 to 5: how likely to buy at the cheap and at the expensive price; 5 is the most likely.',
      evidence: 'The 48 rows are invented.',
      columns: {
        ...fourPrices,
        intentCheap: { name: 'Intent when cheap', help: 'Intent to buy at the cheap price, 1 to 5.' },
        intentExpensive: { name: 'Intent when expensive', help: 'Intent to buy at the expensive price, 1 to 5.' },
      },
    },
    tested: {
      name: 'Tested prices',
      help: 'One price per row, with the share of those asked who said they would buy at it.',
      evidence: 'The five prices and shares are invented.',
      columns: {
        price: { name: 'Price', help: 'The price in the question.' },
        share: { name: 'Would buy', help: 'Of those who were asked at this price.' },
      },
    },
    sales: {
      name: 'Sales records',
      help: 'One price per row, with the volume sold in periods of the same length; everything else should have been much the same.',
      evidence: 'The five rows are invented.',
      columns: {
        price: { name: 'Price', help: 'The price really paid.' },
        volume: { name: 'Volume', help: 'Units sold in a period at this price.' },
      },
    },
    presentPrice: {
      name: 'Present price',
      help: 'Today’s price, at which the elasticity was estimated.',
      evidence: 'The default is the ¥999 a month of the professional tier in a B2B growth plan.',
    },
    presentVolume: {
      name: 'Volume at that price',
      help: 'Units sold in a period at the present price.',
      evidence: 'The default is invented.',
    },
    elasticity: {
      name: 'Elasticity at that price',
      help: 'By how many per cent volume falls when the price rises by 1%; written as a positive number. Above 1, a higher price lowers revenue.',
      evidence:
        'The default of 1.5 and the range of 0.8 to 2.5 are assumptions; estimate yours from an experiment or a past change.',
    },
    form: {
      name: 'Demand curve',
      help: 'How volume follows price. Straight: each unit of money costs the same volume. Constant elasticity: each per cent costs the same per cent. Logit: an S, flat at both ends.',
      options: { linear: 'Straight line', constant: 'Constant elasticity', logit: 'Logit (S-shaped)' },
    },
    unitCost: {
      name: 'Unit cost',
      help: 'What one more unit costs: servers, support, payment fees.',
      evidence: 'The default is invented; use your own cost to serve.',
    },
    market: {
      name: 'People in the market',
      help: 'Everyone who might buy. Shares in a survey times this give volume; it is also the ceiling of logit demand.',
      evidence: 'The default is invented.',
    },
    peopleAsked: {
      name: 'People asked at each price',
      help: 'For the error of the shares.',
      evidence: 'The default is invented.',
    },
    band: {
      name: 'Acceptable range',
      help: 'Original: “not cheap” against “too cheap”, “too expensive” against “not expensive”. Narrower: “expensive” against “too cheap”, “too expensive” against “cheap”. Both are in use; say which when you report.',
      options: { original: 'Original', narrower: 'Narrower' },
    },
    intent5: {
      name: 'Chance to buy at intent 5',
      help: 'Of those who say they will certainly buy, the share who will.',
      evidence:
        '0.7, 0.5, 0.3, 0.1 and 0 are a usual set of discounts without general proof; calibrate with your own history.',
    },
    intent4: { name: 'Chance to buy at intent 4', help: 'Of those who say they probably will.' },
    intent3: { name: 'Chance to buy at intent 3', help: 'Of those who say they might.' },
    intent2: { name: 'Chance to buy at intent 2', help: 'Of those who say they probably will not.' },
    intent1: { name: 'Chance to buy at intent 1', help: 'Of those who say they certainly will not.' },
  },
  outputs: {
    bestPrice: 'Price with the most profit',
    lowerLimit: 'Lowest acceptable price',
    optimalPoint: 'Optimal price point',
    upperLimit: 'Highest acceptable price',
    indifferencePoint: 'Indifference price point',
    revenuePrice: 'Price with the most revenue',
    volume: 'Volume at that price',
    revenue: 'Revenue at that price',
    profit: 'Profit at that price',
    elasticityThere: 'Elasticity around that price',
    error: 'Sampling error (plus or minus)',
    usable: 'Usable answers',
    excluded: 'Inconsistent answers',
  },
  reasons: {
    otherMethod: 'The method chosen has no such figure.',
    perceptionOnly:
      'The four questions ask what people think of a price, not whether they buy: no volume and no best price follow.',
    noUsableAnswer: 'In no row do the four prices rise, so there is nothing to analyse.',
    onePerson: 'One person has no sampling error.',
    nobodyBuys: 'Nobody would buy at any of the prices.',
    betweenPrices: 'Stated intent gives no single elasticity: see the curve.',
    highestTested: 'This is the highest price; there is none above to compare with.',
    noSample: 'Not a sample, so no sampling error.',
    samePrice: 'All records are at one price, so its effect cannot be seen.',
    noSales: 'Some price sold nothing, through which no curve of constant elasticity goes.',
    volumeOutsideMarket: 'Logit demand needs every volume above 0 and below the people in the market.',
    notFitted: 'The curve comes from a stated elasticity and was not fitted.',
    sameVolume: 'The volumes are all the same, so the fit cannot be judged.',
    noDemand: 'Nothing is sold at any price.',
    noPriceEffect:
      'In these data a higher price does not lower volume, so profit has no bound; find out what else changed.',
    inelastic:
      'With an elasticity of 1 or less at every price, a higher price always earns more: there is no best one. The shape cannot be trusted at high prices.',
    costAboveWillingness: 'The unit cost is above the price at which nobody buys any more.',
    noCost:
      'Without unit cost and with elastic demand everywhere, a lower price always brings more: there is no best one.',
    tooLarge: 'The numbers are too large to compute with.',
  },
  problems: {
    repeatedPrice: 'Row {row} has the same price as row {first} ({price}). Each price stands once: merge them.',
  },
  presets: {
    intent: {
      name: 'With intent to buy',
      text: 'The same answers with two intents: demand and the price with the most profit.',
    },
    tested: { name: 'Price by price', text: 'Five prices, 200 people asked at each.' },
    listPrice: {
      name: 'List price ¥999',
      text: 'The list price is a growth plan’s; the elasticity of 1.5 is an illustration.',
    },
    salesFit: { name: 'Sales records', text: 'Five prices that were charged, fitted by three curves.' },
    inelastic: {
      name: 'No best price',
      text: 'An elasticity of 0.8 everywhere: dearer is always better, and the model names no price.',
    },
  },
  points: {
    lower: 'Lower limit',
    optimal: 'Optimal price point',
    indifference: 'Indifference price point',
    upper: 'Upper limit',
  },
  curves: {
    original: {
      lower: 'not cheap × too cheap',
      optimal: 'too expensive × too cheap',
      indifference: 'expensive × cheap',
      upper: 'too expensive × not expensive',
    },
    narrower: {
      lower: 'expensive × too cheap',
      optimal: 'too expensive × too cheap',
      indifference: 'expensive × cheap',
      upper: 'too expensive × cheap',
    },
  },
  sentences: {
    perception:
      'By the answers of {people}, {lower} to {upper} is acceptable; at {optimal} as many find it too cheap as too expensive.',
    touching:
      'By the answers of {people}, {lower} to {upper} is acceptable; as many find it too cheap as too expensive anywhere from {from} to {to}, which is no single point.',
    best: 'A price of {price} brings the most profit: {volume} units and {profit}.',
    bestAndRevenue:
      'A price of {price} brings the most profit: {volume} units and {profit}. For revenue alone it would be {revenuePrice}.',
    none: 'There is no price to name. {reason}',
  },
  charts: {
    perception: 'Price sensitivity curves',
    perceptionReading: 'The acceptable range goes from {lower} to {upper}; the optimal price point is {optimal}.',
    price: 'Price',
    respondents: 'Respondents',
    band: 'Acceptable range',
    tooCheap: 'Too cheap',
    tooExpensive: 'Too expensive',
    notCheap: 'Not cheap',
    notExpensive: 'Not expensive',
    money: 'Profit and revenue by price',
    moneyAxis: 'Whole market',
    profit: 'Profit',
    revenue: 'Revenue',
    buyers: 'Share who would buy',
    buyersAxis: 'Respondents',
    profitByForm: 'Profit by price',
    demand: 'Volume by price',
    volume: 'Volume',
    observed: 'Observed',
    best: 'most profit',
    offerReading: '{price} brings the most profit: {profit}.',
    noBest: 'No price brings the most profit.',
  },
  tables: {
    points: 'The four price points',
    point: 'Point',
    curves: 'Curves that cross',
    from: 'From',
    to: 'To',
    shareThere: 'Share there',
    excluded: 'Inconsistent answers, left out',
    row: 'Row',
    tested: 'The tested prices',
    price: 'Price',
    answered: 'Said yes',
    monotone: 'Made to fall',
    revenue: 'Revenue',
    profit: 'Profit',
    arc: 'Arc elasticity to the next price',
    forms: 'Three demand curves',
    chosen: '{name} (chosen)',
    best: 'Most profit at',
    volume: 'Volume',
    revenuePrice: 'Most revenue at',
    fit: 'Fit, R²',
    arcs: 'Arc elasticities between neighbouring prices',
  },
  notes: {
    separator: ', ',
    andMore: ' and more',
    excluded:
      'In {count} rows ({share}) the four prices do not rise strictly; they are left out: row {rows}. A large share means that the questions were not understood.',
    touch: '“{point}” is no single point: the curves run together from {from} to {to}, and figures show the middle.',
    fewAnswers:
      'With {people} of usable answers each share may be off by some {error} points; the last digits of the price points mean nothing.',
    mended:
      'At {prices} more people said yes than at a lower price; the share was lowered to that of the lower price. Too few were asked.',
    atEnd:
      'The best price, {price}, is the lowest or highest that was tested; a better one may lie outside. Test one more price rather than extrapolate.',
    belowCost: 'No tested price is above the unit cost of {cost}, so none earns anything.',
    noBest: '{reason}',
    outside:
      'The best price, {price}, lies outside the prices that were charged: an extrapolation. Move there in small steps.',
    poorFit: 'The chosen curve explains little of the differences in volume (R² {fit}); something else is at work.',
    inelastic:
      'With an elasticity of 1 or less the model always says to charge more; believe it only near the present price.',
    perception: 'The “optimal price point” is a balance of opinions, not the price that earns the most.',
    intent:
      'Intent is not purchase: the chances to buy are assumptions that move volume and profit as a whole, and the best price less.',
    tested:
      'The answer is one of the tested prices; nothing is extrapolated. Saying yes is easier than paying, so volumes are too high.',
    elasticity:
      'Elasticity is known at the present price only. The three curves agree there and part with distance: see how far their answers differ.',
    sales:
      'Volume follows price, and also seasons, promotions and rivals. Where prices were set by demand, the estimated elasticity is too small.',
  },
};
