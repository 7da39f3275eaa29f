/** A line of these words is part of the page around a text, wherever it stands. Marks, emphasis and links are taken off before. */
export const ANYWHERE: readonly RegExp[] = [
  /^(返回)?首页$|^(上|下)一(篇|页|章)([:：\s].{0,60})?$|^(返回|回到)顶部$|^跳(至|到)(正文|内容)$/,
  /^(登录|注册|登录\s*[/|]\s*注册|搜索|关注|已关注|收藏|点赞|举报|打印|提交评论|发表评论|分享|赞赏|赞|踩|文档简介|展开全文|阅读全文|阅读原文)$/,
  /^(在\s?GitHub\s?上)?(编辑|修改)(此|本|这一?)页/,
  /^(最后更新|上次更新|更新时间|发布时间|发布于|浏览量?|阅读量?|分类|标签|作者|来源|责任编辑|编辑)\s*[:：].{0,60}$/,
  /^分享(到|至)|^转发(到|至)|^(微信|微博|QQ|QQ空间|知乎|豆瓣|X|Twitter|Facebook)(\s*[|·、]?\s*(微信|微博|QQ|QQ空间|知乎|豆瓣|X|Twitter|Facebook))+$/,
  /^微信扫一扫|扫码(关注|下载)|^.{0,30}关注.{0,30}(微信)?公众号.{0,20}$|^(下载|打开)\s?App(?!\p{L})/u,
  /(未经(许可|授权|允许).{0,10}(转载|使用))|^版权(声明|说明|所有)|^©|如有侵权|存在侵权/,
  /^题图来自|^本文由.{1,40}(发布|原创)|^该文观点仅代表|仅提供信息存储空间/,
  /(使用|接受|同意).{0,8}cookies?|^(我们|本站|本网站).{0,12}cookies?/i,
  /^(赞赏|收藏|点赞|评论|分享)(\s*(已?(收藏|点赞|赞|评论|分享)|\d+))+/,
  /^(\d[\d,.]*\s*[万k]?\s*(评论|浏览|收藏|阅读|点赞|分享|分钟|views?|comments?|likes?|shares?|min(ute)?s?( read)?)\s*[|·,，]?\s*)+$/i,
  /^(skip to (main )?content|menu|toggle (menu|navigation)|search|log ?in|sign (in|up)|subscribe|share|tweet|like|follow( us)?|on this page|back to top|print|home)$/i,
  /^(previous|next)( (page|article|post|chapter)|\s*[:：→←»«].{0,60})?$/i,
  /^edit (this|the) page|^(improve|suggest edits to) this page/i,
  /^(last (updated|modified)|updated|published|posted)( on| at| by)?\s*:?\s.{0,60}$/i,
  /^was this (page|article) helpful/i,
  /\b(we|this (site|website|page)) uses? cookies\b|^accept( all)?( cookies)?$|^(cookie|privacy) (policy|settings|preferences)$/i,
  /^share (this|on|via)\b.{0,60}$|^(facebook|twitter|linkedin|reddit|email|whatsapp|x)(\s*[|·,/]?\s*(facebook|twitter|linkedin|reddit|email|whatsapp|x))+$/i,
  /all rights reserved|^copyright\b|^(terms|terms of (use|service)|privacy policy)$/i,
];

/** The same near the top, where a page says who wrote it, when, and where one is. */
export const AT_THE_TOP: readonly RegExp[] = [
  /^\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(\s+\d{1,2}:\d{2}(:\d{2})?)?$/,
  /^\S[^>›»。]{0,30}(\s[>›»]\s\S[^>›»。]{0,30}){1,5}$/,
  /关注$/,
];

/** A line like this announces advertising. */
export const ADVERTISING = /^(广告|推广|赞助内容?|advertisements?|sponsored( content)?|promoted)$/i;

/** From such a line to the next heading, or to the end, a page speaks of other pages. */
export const TAIL =
  /^(最新(文档|文章)|相关(推荐|阅读|文章|文档|资料)|猜你喜欢|热门(文章|推荐|标签)|(全部)?评论(区)?(\s*[（(]?\d+[)）]?)?|温馨提示|related (posts|articles|reading|stories)|comments?( \(\d+\))?|you (may|might) also like|leave a (reply|comment)|more from .{1,40}|recommended( for you)?)\s*[:：]?$/i;
