const zh = {
  lead: '选两个以上的团队。各团队的尺子并不一样：这张表用来找“谁已经做到、可以请教”，不用来排名次。',
  sessions: '这台设备上的场次',
  files: '打开别的场次文件',
  nothing: '还没有可以对照的场次。',
  need: '至少选两个团队。',
  refused: '文件“{file}”没有采用：',
  hidden: '{count} 个团队人数不足，或一旦显示就能倒推出人数不足的团队，因此不列出。',
  allHidden: '没有可以显示的团队：人数都不足 {threshold} 人。',
  together: '合计',
  team: '{scope}（{people} 人）',
  cell: '格',
  table: '各团队的达成等级',
  read: '格中为达成等级，括号内为均值。',
  icc: '团队之间差多少（ICC）',
  iccHelp: '满 10 个团队才给。ICC(1) 是答案差异中来自团队之间的份额，ICC(2) 是团队均值的可靠程度。',
  icc1: 'ICC(1)',
  icc2: 'ICC(2)',
};

const en: typeof zh = {
  lead: 'Choose two teams or more. Each team has its own yardstick: use the table to find whom to learn from, not to rank.',
  sessions: 'Sessions on this device',
  files: 'Open other session files',
  nothing: 'There are no sessions to compare yet.',
  need: 'Choose at least two teams.',
  refused: 'The file “{file}” was not taken:',
  hidden: 'Not listed, because they are too small or would give a team that is too small away: {count}.',
  allHidden: 'No team can be shown: all have fewer than {threshold} people.',
  together: 'Together',
  team: '{scope} (people: {people})',
  cell: 'Cell',
  table: 'Held level of each team',
  read: 'Held level, with the mean in brackets.',
  icc: 'How far teams differ (ICC)',
  iccHelp:
    'From ten teams on. ICC(1) is the share of differences that lies between teams; ICC(2) how reliable a team’s mean is.',
  icc1: 'ICC(1)',
  icc2: 'ICC(2)',
};

/** The words of comparing teams. */
export const compareLabels = { zh, en };
