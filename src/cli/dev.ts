import { serve } from './serve.ts';

await serve('dev', {
  zh: '实时预览：保存的改动随即出现在打开的页面里，错误也列在页面里。',
  en: 'Live preview: a saved change appears in the open page, and so does what is wrong.',
});
