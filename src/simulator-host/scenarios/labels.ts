const zh = {
  plan: '方案 {letter}',
  loose: '未保存',
  looseHelp: '当前输入不属于任何方案；点“复制为新方案”即可保存。',
  full: '最多并列 4 个方案，先删除一个再添加。',
  manage: '管理“{name}”',
  name: '方案名称',
  remove: '删除',
  removed: '已删除“{name}”。',
  restore: '恢复“{name}”',
  save: '存成文件',
  afresh: '清空后重新开始',
  drop: '从浏览器中移除',
  trouble: {
    damaged: '浏览器里保存的方案已损坏、无法读取，原样保留；存成文件之前不会覆盖，眼下的改动只保留到关闭本页。',
    newer:
      '浏览器里的方案由更新版本的网站写入，本页读不了，原样保留；存成文件之前不会覆盖，眼下的改动只保留到关闭本页。',
    full: '浏览器的存储空间已满，方案的最新改动只保留到关闭本页，可以先存成文件。',
    blocked: '浏览器不允许本站保存数据，方案只保留到关闭本页，可以先存成文件。',
  },
  unread: '有 {count} 个方案与本页的模拟器版本不符或内容不合规，无法打开，原样保留，可以存成文件。',
  compare: {
    lead: '逐项与“{base}”相比。',
    empty: '点标题旁的“＋”把当前输入复制为新方案，修改之后即可在这里并列比较。',
    caption: '各方案的输入与结果',
    item: '项目',
    inputs: '不同的输入',
    outputs: '结果',
    same: '各方案的输入完全相同。',
    rows: '{count} 行',
    rowsChanged: '{count} 行，其中 {changed} 行不同',
    seed: '随机种子',
    equal: '相同',
    higher: '更高',
    lower: '更低',
    noPercent: '无百分比',
  },
};

const en: typeof zh = {
  plan: 'Plan {letter}',
  loose: 'Not saved',
  looseHelp: 'These inputs belong to no scenario; “Duplicate as a new scenario” saves them.',
  full: 'Four scenarios stand side by side at most; delete one to add another.',
  manage: 'Manage “{name}”',
  name: 'Scenario name',
  remove: 'Delete',
  removed: '“{name}” is deleted.',
  restore: 'Restore “{name}”',
  save: 'Save as a file',
  afresh: 'Clear and start afresh',
  drop: 'Remove from the browser',
  trouble: {
    damaged:
      'The scenarios stored in this browser are damaged and cannot be read; they are left as they are until saved as a file, and changes last only until this page is closed.',
    newer:
      'The scenarios stored in this browser were written by a newer version of this site; they are left as they are until saved as a file, and changes last only until this page is closed.',
    full: 'The browser’s storage is full, so the latest changes to scenarios last only until this page is closed; you can save them as a file.',
    blocked:
      'The browser does not let this site store anything, so scenarios last only until this page is closed; you can save them as a file.',
  },
  unread:
    'Scenarios that do not fit this version of the simulator or hold inputs that are not valid, and so cannot be opened: {count}; they are left as they are, and you can save them as a file.',
  compare: {
    lead: 'Each compared with “{base}”.',
    empty: 'Press “+” beside the question to duplicate these inputs as a scenario; change it and compare the two here.',
    caption: 'Inputs and results of each scenario',
    item: 'Item',
    inputs: 'Inputs that differ',
    outputs: 'Results',
    same: 'All scenarios have the same inputs.',
    rows: 'rows: {count}',
    rowsChanged: 'rows: {count}, of which different: {changed}',
    seed: 'Random seed',
    equal: 'the same',
    higher: 'higher',
    lower: 'lower',
    noPercent: 'no percentage',
  },
};

/** The words of the scenarios. */
export const labels = { zh, en };
