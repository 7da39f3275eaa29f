import { SYSTEMS, type System } from '../../schemas/shared.ts';

const SIGNS: Record<System, RegExp> = {
  cases: /案例|某(品牌|公司|企业|平台)|经历|复盘|case study|our story/gi,
  tech: /技术|架构|代码|部署|接口|服务|开发|前端|后端|流水线|engineering|architecture|deploy|code|api|pipeline|software/gi,
  data: /数据|指标|埋点|分析|看板|报表|仓库|统计|data|metric|analytics|dashboard|sql|warehouse/gi,
  org: /组织|团队|人才|文化|绩效|职责|招聘|培训|治理|预算|team|culture|hiring|people|organisation|organization|governance/gi,
  integration: /成熟度|协同|路线图|三大体系|演进|maturity|roadmap|integration/gi,
  growth:
    /增长|用户|留存|转化|获客|会员|私域|营销|渠道|定价|复购|growth|retention|acquisition|conversion|pricing|customer|marketing/gi,
};

/** The system a text speaks of most, by the words of its headings, which count ten times, and of its text; the growth playbooks when it says nothing. */
export function guessSystem(headings: string, text: string): System {
  const scores = SYSTEMS.map((system) => {
    const count = (words: string) => words.match(SIGNS[system])?.length ?? 0;
    return { system, score: count(headings) * 10 + count(text) };
  });
  const best = scores.reduce((first, other) => (other.score > first.score ? other : first));
  return best.score > 0 ? best.system : 'growth';
}
