import { type Sample, titled } from './sample.ts';

/** One or two drawings of every other type. */
export const FURTHER_SAMPLES: readonly Sample[] = [
  titled(
    'class',
    '领域模型',
    `classDiagram
  class 订单 {
    +String 编号
    +金额 总额
    +提交() bool
  }
  class OrderLine {
    <<entity>>
    -int quantity
    #price() Money
  }
  订单 "1" *-- "1..*" OrderLine : 包含
  OrderLine --> Product : refers to
  Product <|-- DigitalProduct
  Product <|.. Priced
  note for 订单 "一经提交不可修改"`,
  ),
  titled(
    'state',
    '试用到付费',
    `stateDiagram-v2
  [*] --> 试用
  试用 --> 付费 : 14 天内绑定卡
  试用 --> 流失 : 到期
  state 付费 {
    [*] --> 月付
    月付 --> 年付 : 升级
  }
  付费 --> 流失 : 退订
  state check <<choice>>
  流失 --> check
  check --> 试用 : 召回
  note right of 流失 : 90 天后匿名化
  流失 --> [*]`,
  ),
  titled(
    'er',
    'Orders',
    `erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE-ITEM : contains
  CUSTOMER {
    string name "客户名称"
    string email PK
  }
  ORDER {
    int number PK
    date placed
  }`,
  ),
  titled(
    'pie zh',
    '收入构成',
    `pie showData
  title 收入构成
  "订阅" : 62
  "服务" : 23
  "市场分成" : 10
  "其他" : 5`,
  ),
  titled(
    'xychart',
    'Active users',
    `xychart
  title "Active users"
  x-axis [Jan, Feb, Mar, Apr, May, Jun]
  y-axis "Thousand" 0 --> 120
  bar [20, 34, 47, 61, 80, 104]
  line [22, 30, 45, 66, 78, 99]`,
  ),
  titled(
    'xychart zh',
    '月度留存',
    `xychart horizontal
  title "月度留存"
  x-axis ["一月", "二月", "三月"]
  y-axis "百分比" 0 --> 100
  bar [42, 48, 55]`,
  ),
  titled(
    'journey',
    '新用户的一天',
    `journey
  title 新用户的一天
  section 注册
    打开页面: 5: 用户
    填写资料: 2: 用户, 客服
  section 使用
    第一次看到报表: 4: 用户
    邀请同事: 3: 用户, 销售`,
  ),
  titled(
    'sankey',
    'Budget flow',
    `sankey
预算,获客,60
预算,产品,40
获客,Search ads,35
获客,Referrals,25
产品,Experiments,40`,
  ),
  titled(
    'kanban',
    '看板',
    `kanban
  todo[待办]
    a[统一指标口径]
    b[Write the runbook]
  doing[进行中]
    c[特性开关平台]@{ assigned: 'lin', priority: 'High' }
  done[完成]
    d[埋点规范]`,
  ),
  titled(
    'gitGraph',
    'Release branch',
    `gitGraph
  commit id: "init"
  branch develop
  commit id: "指标"
  commit
  checkout main
  merge develop tag: "v1.0"
  commit type: HIGHLIGHT
  branch hotfix
  commit type: REVERSE`,
  ),
  titled(
    'block',
    'Layers',
    `block
  columns 3
  a["接入层"]:3
  b["服务"] c["Queue"] d[("存储")]
  space e{{"六边形"}} space
  b --> c
  c --> d`,
  ),
  titled(
    'architecture',
    'Deployment',
    `architecture-beta
  group api(cloud)[API]
  service db(database)[数据库] in api
  service disk1(disk)[Storage] in api
  service server(server)[Server] in api
  service net(internet)[公网]
  db:L -- R:server
  disk1:T -- B:server
  net:R --> L:server`,
  ),
  titled(
    'treemap',
    'Spend',
    `treemap
"市场"
  "搜索广告": 35
  "内容": 18
"产品"
  "Research": 22
  "Engineering": 60
  "Design": 15`,
  ),
  titled(
    'radar',
    'Maturity',
    `radar-beta
  axis a["技术"], b["数据"], c["组织"], d["Integration"], e["Process"]
  curve now["现状"]{2, 3, 4, 2, 3}
  curve goal["Target"]{4, 4, 4, 4, 4}
  max 5`,
  ),
  titled(
    'packet',
    'TCP header',
    `packet
  0-15: "Source port"
  16-31: "目的端口"
  32-63: "Sequence number"
  64-67: "Offset"
  68-79: "Flags"
  80-95: "Window"`,
  ),
  titled(
    'requirement',
    'Requirement',
    `requirementDiagram
  requirement "可用性" {
    id: R1
    text: "99.9% per month"
    risk: high
    verifymethod: test
  }
  element monitor {
    type: system
  }
  monitor - satisfies -> "可用性"`,
  ),
  titled(
    'c4',
    'Context',
    `C4Context
  title 系统上下文
  Person(user, "用户", "使用报表的人")
  System(app, "Growth platform", "Experiments and metrics")
  System_Ext(mail, "邮件服务", "发送通知")
  SystemDb(db, "Warehouse", "Metrics")
  Rel(user, app, "查看")
  Rel(app, mail, "发送", "SMTP")
  Rel(app, db, "reads")`,
  ),
  titled(
    'usecase',
    'Use cases',
    `usecase-beta
  actor User("用户")
  actor Admin
  User --> view("查看报表")
  Admin --> manage("Manage users")`,
  ),
  titled(
    'venn',
    'Skills',
    `venn-beta
  set A["产品"]
  set B["Data"]
  union A,B["增长"]`,
  ),
  titled(
    'ishikawa',
    'Causes',
    `ishikawa-beta
  留存下降
    产品
      首次体验差
      性能
    People
      No onboarding`,
  ),
  titled(
    'treeView',
    'Folders',
    `treeView-beta
"groundwork"
  "content"
    "playbooks"
  "simulators"
  "src"`,
  ),
  titled(
    'cynefin',
    'Cynefin',
    `cynefin-beta
  title 问题的类型
  complex
    "新市场"
  complicated
    "Pricing"
  clear
    "Refunds"
  chaotic
    "宕机"`,
  ),
  titled(
    'wardley',
    'Value chain',
    `wardley-beta
title 价值链
anchor "客户" [0.95, 0.63]
component "报表" [0.79, 0.61]
component Warehouse [0.5, 0.8]
"客户" -> "报表"
"报表" -> Warehouse`,
  ),
  titled(
    'eventmodeling',
    'Events',
    `eventmodeling
tf 01 ui UI
tf 02 cmd AddItem
tf 03 evt ItemAdded`,
  ),
  titled(
    'railroad',
    'Grammar',
    `railroad-beta
number = sequence(optional(terminal("-")), oneOrMore(nonterminal("digit"))) ;
digit = choice(terminal("0"), terminal("1"), terminal("九")) ;`,
  ),
  titled(
    'swimlane',
    'Lanes',
    `swimlane-beta LR
  subgraph 客户
    a[下单]
  end
  subgraph Shop
    b[Pack] --> c[发货]
  end
  a --> b`,
  ),
  titled(
    'agentflow',
    'Agent',
    `agentflow-beta
  a[Plan] --> b[Act]`,
  ),
];
