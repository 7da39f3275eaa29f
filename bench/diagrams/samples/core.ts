import { type Sample, titled } from './sample.ts';

/** The six types that pages use most, in Chinese and English. */
export const CORE_SAMPLES: readonly Sample[] = [
  titled(
    'flowchart zh',
    '数据平台的分层',
    `flowchart LR
  A[数据采集层] --> B[数据处理层]
  B --> C{质量控制}
  C -->|通过| D[数据服务层]
  C -.->|不通过，退回并记录原因| A
  subgraph X[平台：由数据团队负责]
    D --> E[(指标仓库)]
    D --> F([查询接口])
  end`,
  ),
  titled(
    'flowchart en',
    'Release decision',
    `flowchart TB
  start([Release candidate]) --> tests{All tests pass?}
  tests -- yes --> canary[Canary to 5% of users for 30 minutes]
  tests -- no --> fix[Fix and try again]
  fix --> start
  subgraph rollout[Rollout owned by the platform team]
    canary ==> full[[Full rollout]]
    canary -.-> back>Roll back]
  end
  full --> done((Done))`,
  ),
  titled(
    'flowchart shapes',
    'All classic shapes',
    `flowchart LR
  a[矩形] --- b(圆角) --- c([体育场]) --- d[[子程序]] --- e[(数据库)]
  f((圆)) --- g>旗形] --- h{菱形} --- i{{六边形}} --- j[/平行四边形/]
  k[\\Parallelogram\\] --- l[/梯形\\] --- m[\\倒梯形/] --- n(((双圆)))
  a --> f
  f --x k
  b --o g
  c <--> h`,
  ),
  titled(
    'flowchart new shapes',
    'Shapes by name',
    `flowchart LR
  a@{ shape: doc, label: "文档 Document" } --> b@{ shape: docs, label: "多份文档" }
  b --> c@{ shape: delay, label: "延迟" } --> d@{ shape: h-cyl, label: "直接存储" }
  e@{ shape: lin-cyl, label: "磁盘" } --> f@{ shape: curv-trap, label: "显示" } --> g@{ shape: div-rect, label: "分隔" }
  h@{ shape: tri, label: "提取" } --> i@{ shape: win-pane, label: "内部存储" } --> j@{ shape: f-circ }
  k@{ shape: notch-pent, label: "循环上限" } --> l@{ shape: flip-tri, label: "手工" } --> m@{ shape: sl-rect, label: "手工输入" }
  n@{ shape: bow-rect, label: "存储数据" } --> o@{ shape: cross-circ } --> p@{ shape: tag-rect, label: "带标签" }
  q@{ shape: brace, label: "注释" } --> r@{ shape: bolt } --> s@{ shape: lean-r, label: "输入输出" }
  t@{ shape: hourglass } --> u@{ shape: fork } --> v@{ shape: st-rect, label: "多进程" }
  w@{ shape: text, label: "纯文本 Text" } --> x@{ shape: odd, label: "Odd" } --> y@{ shape: paper-tape, label: "纸带" }`,
  ),
  titled(
    'flowchart long labels',
    'Long labels wrap',
    `flowchart TB
  a["增长导向的微服务架构，以领域边界划分服务，并由平台团队统一维护基于 Kubernetes 的部署流水线"] --> b["A deliberately long English label that has to wrap over several lines without leaving its box"]
  b -->|"每月一次，由数据治理委员会复核指标口径与权限"| c["单行"]
  b --> d["\`**重点** 与 *次要*\`"]`,
  ),
  titled(
    'flowchart styled',
    'Author colours',
    `flowchart LR
  A[红] --> B[绿]:::ok --> C[蓝] --> D[黑底白字]
  classDef ok fill:#cfc,stroke:#090,stroke-width:2px
  style A fill:#f9f,stroke:#900,color:#300
  style C fill:#00f,color:#fff
  style D fill:#000,color:#fff
  linkStyle 1 stroke:#f00,stroke-width:3px`,
  ),
  titled(
    'mindmap zh',
    '增长支撑体系',
    `mindmap
  root((增长支撑体系))
    技术
      A/B 测试
      特性开关
    数据
      采集
      指标口径与治理
    组织
      增长小组
        每周复盘
    集成`,
  ),
  titled(
    'mindmap en',
    'Growth levers',
    `mindmap
  root[Growth]
    Acquisition
      (Paid search)
      [Referrals]
    Activation
      ))First run((
      {{Onboarding checklist}}
    Retention
      )Habit(`,
  ),
  titled(
    'sequence zh',
    '登录流程',
    `sequenceDiagram
  autonumber
  actor U as 用户
  participant W as 网页前端
  participant A as 身份认证服务
  U->>W: 输入账号与密码
  activate W
  W->>+A: 校验请求
  Note right of A: 三次失败后锁定十五分钟
  alt 成功
    A-->>W: 令牌
  else 失败
    A--xW: 错误码与原因
  end
  deactivate A
  W-->>U: 进入首页
  deactivate W
  loop 每 15 分钟
    W-)A: 刷新令牌
  end`,
  ),
  titled(
    'sequence en',
    'Order handling',
    `sequenceDiagram
  box Back office
  participant S as Shop
  participant P as Payments
  end
  participant B as Bank
  S->>P: Charge 99.00
  P->>B: Authorise
  Note over P,B: Takes up to 3 seconds
  B-->>P: Approved
  par Receipt
    P->>S: Receipt number
  and Ledger
    P->>P: Book the payment
  end
  opt Refund
    S-xP: Refund within 14 days
  end`,
  ),
  titled(
    'gantt zh',
    '十八个月的演进',
    `gantt
  title 演进路线
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m
  section 技术
  基础建设期 :done, a1, 2026-01-01, 180d
  能力提升期 :active, a2, after a1, 240d
  关键发布 :milestone, m1, after a2, 0d
  section 数据
  采集与指标仓库 :crit, b1, 2026-03-01, 120d
  治理 :b2, after b1, 200d
  section 组织
  增长小组成立并完成第一轮实验 :2026-06-01, 30d`,
  ),
  titled(
    'gantt en',
    'Two quarters',
    `gantt
  title Two quarters
  dateFormat YYYY-MM-DD
  axisFormat %b %d
  section Platform
  Feature flags :done, f, 2026-01-05, 21d
  Experiments :active, e, after f, 28d
  section Team
  Hire two analysts :crit, h, 2026-01-12, 45d
  First review :milestone, r, 2026-03-30, 0d`,
  ),
  titled(
    'timeline zh',
    '路线',
    `timeline
  title 增长支撑体系路线
  section 起步
    0-6 个月 : 基础建设 : 指标口径统一
    6-12 个月 : 能力提升
  section 成熟
    12-18 个月 : 全面推广 : 复盘与优化 : 对外分享
    18 个月以后 : 持续改进`,
  ),
  titled(
    'timeline en',
    'Stages',
    `timeline
  title Stages of a growth team
  2024 : One analyst : Weekly report
  2025 : Experiment platform
  2026 : Self-service metrics : Holdout groups`,
  ),
  titled(
    'quadrant zh',
    '风险矩阵',
    `quadrantChart
  title 风险矩阵
  x-axis 低概率 --> 高概率
  y-axis 低影响 --> 高影响
  quadrant-1 立即处理
  quadrant-2 制订预案
  quadrant-3 观察
  quadrant-4 日常管理
  数据泄露: [0.3, 0.9]
  人员流失: [0.6, 0.65]
  接口变更: [0.75, 0.3]
  文档过期: [0.2, 0.2]`,
  ),
  titled(
    'quadrant en',
    'Effort and value',
    `quadrantChart
  title Effort and value
  x-axis Low effort --> High effort
  y-axis Low value --> High value
  quadrant-1 Plan
  quadrant-2 Do now
  quadrant-3 Drop
  quadrant-4 Question
  Onboarding: [0.25, 0.8]
  Dark mode: [0.7, 0.35]
  Holdouts: [0.6, 0.75]`,
  ),
];
