// Page furniture: what a web page or a newspaper page puts around a text. Patterns see folded words (half-width,
// simplified).

import { MONTH_NAMES } from '@/domain/vocabulary/months'

/** A line made of nothing but these words is furniture: 【字号 大 中 小】 打印 分享. */
const FURNITURE = new Set(
  (
    '完 字号 字体 字体大小 放大字体 缩小字体 本文繁体版 本文简体版 繁体版 简体版 大 中 小 特大 超大 默认 大字 小字 网民举报 相关热词 相关热词搜索 打印 打印本页 打印文章 关闭 关闭窗口 关闭本页 收藏 收藏本页 加入收藏 设为首页 分享 分享到 分享至 分享按钮 一键分享 转发 点赞 在看 赞 评论 留言 举报 纠错 我要纠错 ' +
    '微信 微博 新浪微博 腾讯微博 朋友圈 微信好友 QQ QQ好友 QQ空间 人人网 豆瓣 复制 复制链接 复制网址 链接 海报 生成海报 二维码 扫一扫 手机版 手机看 客户端 APP 下载 电子资料下载 ' +
    '首页 网站首页 返回 返回首页 返回顶部 返回列表 回到顶部 顶部 上一篇 下一篇 上一页 下一页 上一条 下一条 更多 更多>> 查看更多 展开全文 阅读全文 阅读原文 全文 点击查看 无障碍 无障碍阅读 长者模式 简体 繁体 English 登录 注册 搜索 ' +
    '相关报道 相关文章 相关新闻 相关阅读 相关链接 相关稿件 相关推荐 相关信息 相关附件 延伸阅读 推荐阅读 热门推荐 热门文章 热点新闻 猜你喜欢 精彩推荐 最新文章 专题专栏 友情链接 网站地图 关于我们 联系我们 跳过导航 跳到主要内容 提交 必填项 语音播报 听新闻 朗读 播放 暂停 目录 正文 ' +
    'share print email facebook twitter x linkedin whatsapp tweet pinterest bookmark subscribe menu search home back top next previous close copy link published released a+ a- a t+ t-'
  )
    .toLowerCase()
    .split(' '),
)

const LINES: readonly RegExp[] = [
  /^(?:股票|证券)(?:代码|简称)[:\s]*[\dA-Z]{4,8}(?:\.[A-Z]{2})?$/,
  /^(?:浏览|阅读|点击|访问|播放|转发|评论)(?:次数|量|数|人数|率)?\s*[:]?\s*[\d,.]+万?\s*次?$/,
  /^[\d,.]+万?\s*(?:次浏览|次阅读|人阅读|阅读|浏览|views?|comments?|shares?)$/i,
  /^(?:views?|hits|reads)\s*:?\s*[\d,]+$/i,
  /^(?:(?:新闻|频道|编辑|热点|热门|精彩|相关|今日|为您|为你|专题|视频|图片|小编|一周|本周|点击|阅读|热文|文章|栏目|站内|人气|\d{2}小时){1,3})(?:推荐|排行榜?|热榜|热搜|热词)$/,
  /^(?:此|本|这个)页面?(?:有|是否|对).{0,14}\?$/,
  /^帮助我们改进.{0,12}$/,
  /^欢迎(?:访问|光临|来到|关注|登录).{0,30}$/,
  /^(?:the \.gov means it.s official|dot gov|the site is secure|federal government websites often end|the https:\/\/ ensures)\b.{0,200}$/i,
  /^(?:we (?:would like to |may )?use (?:some essential )?cookies|we use this information to make the website|you.ve (?:accepted|rejected) (?:all|additional) cookies|accept (?:all|additional) cookies|(?:tell us whether you accept|change your) cookies?)\b.{0,160}$/i,
  /^(?:定义你的|设置)?(?:浏览)?字号\s*:?$/,
  /^\d{1,3}\/\d{1,3}$/,
  /^(?:submit release|news search|news provided by|there were [\d,]+ press releases\b.{0,80})$/i,
  /^(?:download|sign up|subscribe|follow us)\b.{0,40}$/i,
  /^(?:page tools|print (?:page|all)|skip to .{1,40})\s*:?$/i,
  /^(?:continue reading|read more|learn more|see more|show more|find out more|view (?:all|more)|skip navigation)\b.{0,40}$/i,
  /^(?:an official website of|here.s how you know|official websites use|secure \.?\w+ websites) ?.{0,120}$/i,
  /^[{[(<]?snip[}\])>]?$/i,
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|第\s?\d{1,3}\s?页(?:[,\s]?共\s?\d{1,3}\s?页)?|page \d{1,3}(?: of \d{1,3})?|\(more\))$/i,
  /^[^。]{1,40}(?:>>+|»|››)$/,
  /^(?:您?当前的?位置|所在位置|您的位置|你的位置|本页位置|位置)\s*[:].*$/,
  /^(?:首页|网站首页|Home)\s*[>»›/\-|].*$/i,
  /^(?:字号|字体|字体大小)\s*[:].*$/,
  /^(?:上一篇|下一篇|上一条|下一条|上一页|下一页)\s*[:].*$/,
  /^(?:扫一扫|长按|扫描|微信扫|用微信|手机扫).{0,40}$/,
  /^(?:点击|打开|下载)\S{0,20}(?:查看|客户端|APP|二维码|更多图片|更多).{0,20}$/i,
  /^(?:打开|下载).{2,20}(?:查看|阅读|浏览).{0,12}$/,
  /^(?:分享到|分享至|转发到|分享)\s*[:].*$/,
  /^(?:文章)?(?:标签|关键词|关键字|TAGS?)\s*[:].{0,80}$/i,
  /^(?:category|categories|tags?|topics?|filed under|posted in|share this|print this|back to)\b.{0,60}$/i,
  /^(?:skip to|jump to)\b.{0,40}$/i,
  /^(?:WDCM|FCK|UEditor)?上传(?:图片|附件|文件).{0,20}$/,
  /^.{0,20}ICP(?:备|证)\S*.{0,60}$/,
  /^.{0,4}公网安备.{0,30}$/,
  /^(?:网站标识码|政府网站标识码|主办单位|承办单位|技术支持|网站维护|建议使用)\s*[:].{0,60}$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[-=_*#~·.—+<>|\s]{1,}$/,
  /^0\d$/,
  /enpproperty/,
  /^(?:香港时间|北京时间)?\s*\d{1,2}\s?[时:]\s?\d{2}\s?分?$/,
  /^(?:ends?|-ends?-|\(?ends?\)?|###)$/i,
  new RegExp(
    `^\\(?(?:for immediate release|即时发布|即時發放)\\)?\\s*[:,–-]?(?:\\s*(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH_NAMES}).{0,60})?$`,
    'i',
  ),
  /^第\s*[A-Z]?\d{1,3}\s*版(?:[:]\S{0,12})?$/,
  /^[^\s,。:;]{0,8}(?:人民|新华|中国|中央|政府|新闻|门户|资讯|信息)?[^\s,。:;]{0,4}(?:政府网|新闻网|门户网站|人民网|新华网|人民政府网站)$/,
]

/** A lone file name or upload token: 1zw, IMG_2041.jpg, W020240118. */
const FILE_TOKEN =
  /^(?=[^\s]*\d)(?:[A-Za-z0-9_-]{1,24}|[^\s,。:;]{1,60})\.(?:jpe?g|png|gif|bmp|webp|tiff?|docx?|pdf|xlsx?|mp4|wps)$|^(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{2,24}$/

const PARTS = /[\s|/·、,:;()【】[\]<>»›_-]+/

/** `words` folded and trimmed. */
export const isFurniture = (words: string): boolean => {
  if (words.length > 260) return false
  if (FILE_TOKEN.test(words) || LINES.some((line) => line.test(words))) return true
  const parts = words.toLowerCase().split(PARTS).filter(Boolean)
  return parts.length > 0 && parts.every((part) => FURNITURE.has(part))
}
