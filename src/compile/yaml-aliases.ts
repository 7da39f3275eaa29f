import { type Alias, type Document, isNode, visit } from 'yaml';
import { nearest } from '../errors/nearest.ts';
import type { Said } from '../i18n/said.ts';

/** An alias that stands for nothing, and where. */
export interface BrokenAlias {
  offset: number;
  found: Said;
  fix?: string;
}

/** Aliases (`*name`) without an anchor (`&name`) before them, and those that stand within what they stand for. */
export function brokenAliases(document: Document): BrokenAlias[] {
  const broken: BrokenAlias[] = [];
  const anchors: string[] = [];
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) anchors.push(node.anchor);
    },
    Alias: (_key, alias) => {
      const meant = alias.resolve(document);
      const offset = alias.range?.[0] ?? 0;
      if (!meant) broken.push({ offset, ...unknown(alias, anchors) });
      else if (isNode(meant) && meant.range && meant.range[0] <= offset && offset < meant.range[2])
        broken.push({ offset, found: circular(alias) });
    },
  });
  return broken;
}

function unknown({ source }: Alias, anchors: readonly string[]) {
  const close = nearest(source, anchors);
  const found = {
    zh: `引用 *${source}，而前面没有锚点 &${source}`,
    en: `the alias *${source}, with no anchor &${source} before it`,
  };
  return { found, ...(close && { fix: `*${close}` }) };
}

function circular({ source }: Alias): Said {
  return {
    zh: `引用 *${source} 在它自己所指的内容里`,
    en: `the alias *${source}, which stands within what it stands for`,
  };
}
