import { runInNewContext } from 'node:vm';
import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { choiceOf, nearest } from '../errors/nearest.ts';
import { COMPONENT_RULES, validNames } from './component-rules.ts';
import { removeSentinels } from './emphasis-sentinel.ts';
import { type PageWork, placeOf, report, workOf } from './page-data.ts';

type Element = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;
type Values = Map<string, string | Record<string, unknown>>;

/** Checks every component on a page against its rules and notes what it refers to. */
export const components = defineMdastPlugin({
  name: 'components',
  options: { position: true },
  mdxJsxFlowElement: (node, context) => checkElement(node, workOf(context)),
  mdxJsxTextElement: (node, context) => checkElement(node, workOf(context)),
  mdxjsEsm(node, context) {
    report(workOf(context), node, {
      rule: 'no-imports',
      found: node.value.split('\n')[0] ?? '',
      expected: {
        zh: '只有文字和组件：content/README.md 所列的组件无需导入',
        en: 'text and components only: everything listed in content/README.md is there without an import',
      },
    });
    context.removeNode(node);
  },
});

function checkElement(node: Element, work: PageWork): void {
  const name = node.name ?? '';
  const rule = Object.hasOwn(COMPONENT_RULES, name) ? COMPONENT_RULES[name] : undefined;
  if (!rule) {
    const close = nearest(name, Object.keys(COMPONENT_RULES));
    report(work, node, {
      rule: 'unknown-component',
      found: `<${name}>`,
      expected: choiceOf(Object.keys(COMPONENT_RULES).map((known) => `<${known}>`)),
      ...(close && { fix: `<${close}>` }),
    });
    return;
  }
  const values = readAttributes(node, { ...rule.required, ...rule.optional }, work);
  for (const required of Object.keys(rule.required)) {
    if (node.attributes.some((attribute) => 'name' in attribute && attribute.name === required)) continue;
    report(work, node, {
      rule: 'missing-attribute',
      found: { zh: `<${name}> 没有 ${required}`, en: `<${name}> without ${required}` },
      expected: `${required}="…"`,
    });
  }
  noteUse(name, values, node, work);
}

function readAttributes(node: Element, rules: Record<string, string>, work: PageWork): Values {
  const values: Values = new Map();
  for (const attribute of node.attributes) {
    const name = 'name' in attribute ? attribute.name : '{...}';
    const kind = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!kind) {
      const close = nearest(name, Object.keys(rules));
      report(work, node, {
        rule: 'unknown-attribute',
        found: { zh: `<${node.name}> 上的 ${name}`, en: `${name} on <${node.name}>` },
        expected:
          Object.keys(rules).length > 0 ? choiceOf(Object.keys(rules)) : { zh: '没有属性', en: 'no attributes' },
        ...(close && { fix: `${close}=…` }),
      });
      continue;
    }
    const value = readValue(attribute.value, kind, name, node, work);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

type Written = Element['attributes'][number]['value'];

function readValue(written: Written, kind: string, name: string, node: Element, work: PageWork) {
  if (kind === 'inputs') return readInputs(written, name, node, work);
  if (typeof written !== 'string') {
    const found = { zh: `${name} 不是纯文字`, en: `${name} is not plain text` };
    report(work, node, { rule: 'wrong-attribute', found, expected: `${name}="…"` });
    return undefined;
  }
  const valid = validNames(kind as never, work.library);
  if (!valid || valid.includes(written)) return written;
  const close = nearest(written, valid);
  report(work, node, {
    rule: 'unknown-name',
    found: { zh: `<${node.name}> 上的 ${name}="${written}"`, en: `${name}="${written}" on <${node.name}>` },
    expected: choiceOf(valid),
    ...(close && { fix: `${name}="${close}"` }),
  });
  return undefined;
}

/** An author's literal takes none of it; an endless loop must not, and a busy machine must not be taken for one. */
const LITERAL_LIMIT_MS = 5000;

function readInputs(written: Written, name: string, node: Element, work: PageWork) {
  const code = written && typeof written === 'object' ? removeSentinels(written.value) : '';
  try {
    // The author's own literal, read at build time; the empty context keeps it to data.
    const value: unknown = JSON.parse(JSON.stringify(runInNewContext(`(${code})`, {}, { timeout: LITERAL_LIMIT_MS })));
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Reported below, like every other form that is not a literal.
  }
  report(work, node, {
    rule: 'wrong-attribute',
    found: code ? `${name}={${code}}` : { zh: `${name} 没有值`, en: `${name} without a value` },
    expected: {
      zh: `${name}={{ 名称: 值, … }}，值为纯数据`,
      en: `${name}={{ name: value, … }} with plain values`,
    },
  });
  return undefined;
}

function noteUse(component: string, values: Values, node: Element, work: PageWork): void {
  const text = (name: string) => values.get(name) as string | undefined;
  if (component === 'Term' && text('id')) work.facts.terms.push(text('id') ?? '');
  if (component === 'Cite' && text('id')) work.facts.sources.push(text('id') ?? '');
  const id = component === 'Simulator' ? text('id') : component === 'Figure' ? text('sim') : undefined;
  if (!id) return;
  const output = text('output');
  work.facts.simulators.push({
    id,
    ...(output && { output }),
    inputs: (values.get('inputs') as Record<string, unknown>) ?? {},
    ...placeOf(node),
  });
}
