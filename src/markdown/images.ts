import path from 'node:path';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { type FigureReading, readFigure } from '../compile/figure-files.ts';
import type { Said } from '../i18n/said.ts';
import { removeSentinels } from './emphasis-sentinel.ts';
import { type PageWork, report, workOf } from './page-data.ts';

type ImageNode = Parameters<NonNullable<Parameters<typeof defineMdastPlugin>[0]['image']>>[0];

/** Pictures come from the page's own `figures/`, are described in words and keep their space while they load. */
export const images = defineMdastPlugin({
  name: 'images',
  options: { position: true },
  image(node, context) {
    const work = workOf(context);
    checkWords(node, work);
    const figure = lookUp(node, work);
    if (!figure) return;
    context.setProperty(node, 'url', encodeURI(work.base.replace(/\/?$/, '/') + figure.address));
    const { width, height } = figure;
    context.setProperty(node, 'data', { hProperties: { width, height, loading: 'lazy', decoding: 'async' } });
  },
});

/** A picture that stands alone is a figure: its title becomes the caption, and it leads to itself at full size. */
export const pictureFigures = defineHastPlugin({
  name: 'picture-figures',
  element: {
    filter: ['p'],
    visit(node) {
      const [picture, ...others] = node.children;
      if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length > 0) return undefined;
      const { title, ...properties } = picture.properties;
      const link = elementOf('a', { href: properties.src }, [{ ...picture, properties }]);
      const caption = title ? [elementOf('figcaption', {}, [{ type: 'text', value: String(title) }])] : [];
      return elementOf('figure', { class: 'gw-picture not-content' }, [link, ...caption]);
    },
  },
});

function elementOf(tagName: string, properties: Record<string, unknown>, children: unknown[]) {
  return { type: 'element', tagName, properties, children } as never;
}

const OWN_FIGURE: Said = {
  zh: '本页 figures/ 文件夹里的图片，例如 figures/board.png',
  en: 'a picture in the figures/ folder of the page, such as figures/board.png',
};

const TROUBLE: Record<Extract<FigureReading, string>, Said> = {
  missing: { zh: '没有这个文件', en: 'no such file' },
  unreadable: {
    zh: '读不出的图片，或内容与扩展名不符',
    en: 'no picture that can be read, or not of the kind its name says',
  },
};

function checkWords(node: ImageNode, work: PageWork): void {
  if (node.alt?.trim()) return;
  const url = removeSentinels(node.url);
  report(work, node, {
    rule: 'image-alt',
    found: `![](${url})`,
    expected: { zh: '方括号里写明图片的内容', en: 'what the picture shows, in the brackets' },
    fix: { zh: `![图中可以看到什么](${url})`, en: `![what the picture shows](${url})` },
  });
}

/** A name may be written with its spaces and signs as they are, or as an address has them. */
function plainName(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function lookUp(node: ImageNode, work: PageWork) {
  const url = removeSentinels(node.url);
  const isOwn = /^(\.\/)?figures\/[^/?#]+$/.test(url);
  const reading = isOwn && readFigure(path.join(work.library.root, path.dirname(work.page.file), plainName(url)));
  if (reading && typeof reading === 'object') return reading;
  const found = reading ? { zh: `${url}：${TROUBLE[reading].zh}`, en: `${url}: ${TROUBLE[reading].en}` } : url;
  report(work, node, { rule: 'dead-image', found, expected: OWN_FIGURE });
  return undefined;
}
