import type { SECTIONS } from '../../schemas/page.ts';

/** One of the nine sections. */
export type Section = (typeof SECTIONS)[number];

/**
 * What headings of each section say, the most telling first: “风险监控” is about risk, “增长指标体系” about measures. Chinese puts the
 * subject at the end, so a word is looked for anywhere.
 */
export const SECTION_WORDS: readonly (readonly [section: Section, words: RegExp])[] = [
  ['try', /^(案例|示例|例)|^(example|case)\b/i],
  ['how', /^(常见问题|FAQ|frequently asked)/i],
  [
    'sources',
    /参考(资料|文献)?$|^参考|资料来源|文献|附录|延伸阅读|相关链接|^模板|\b(references?|sources|bibliography|further reading|appendix|see also|templates)\b/i,
  ],
  ['checklist', /清单|核对表|检查表|\b(checklist|to-?dos?)\b/i],
  [
    'failures',
    /风险|失败|误区|陷阱|教训|应急|预案|故障|注意事项|常见错误|(存在|遇到)的?问题|瓶颈|\b(risks?|failures?|pitfalls?|mistakes?|troubleshooting|problems|lessons|limitations|caveats|went wrong|anti-?patterns?)\b/i,
  ],
  [
    'measures',
    /指标|度量|衡量|评估|效果|成果|成效|KPI|OKR|看板|仪表[板盘]|监控|\b(measures?|measuring|metrics?|kpis?|results?|evaluation|monitoring|dashboards?|outcomes?)\b/i,
  ],
  [
    'steps',
    /步骤|流程|实施|落地|执行|操作|(实施|行动|推进|工作|沟通|投入)?计划(?=与|和|$)|路线图|里程碑|时间(规划|表)|阶段|怎么做|如何做|\b(steps?|process|procedure|implementation|rollout|roll-out|plan|roadmap|timeline|how to|instructions|workflow|getting started)\b/i,
  ],
  [
    'before',
    /开始之前|准备|前提|前置|角色|职责|团队|人员|人才|资源|预算|组织|投入|\b(before you|prerequisites?|requirements?|roles?|team|people|resources?|budget|preparation)\b/i,
  ],
  [
    'try',
    /试一试|练习|案例|举例|演练|模拟|测算|\b(examples?|case stud(y|ies)|exercises?|try it|demo|simulation|worked)\b/i,
  ],
  [
    'when',
    /什么时候|何时|适用|背景|现状|引言|前言|导言|概述|简介|为什么|目的|目标|挑战|切入点|\b(when|why|background|introduction|overview|context|scope|motivation|goals?|purpose)\b/i,
  ],
  [
    'how',
    /原理|运作|框架|模型|架构|体系|机制|方法|策略|\b(how it works|model|framework|architecture|concepts?|design|methods?|methodology|strategy|principles?)\b/i,
  ],
];

/** Sections that a part of a chapter leaves its chapter for: what they hold is looked for there. */
export const TAKEN_OUT: readonly Section[] = ['sources', 'checklist', 'failures', 'measures'];
