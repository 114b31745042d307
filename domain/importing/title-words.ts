// The words by which a line shows that it is a title, or that it is none: kinds of documents, what titles say that
// somebody did, headings that every report has, and the entries of menus. Folded words.

/** What a document calls itself, at the end of its title. */
export const GENRES =
  '白皮书 报告 办法 倡议书 答复 方案 概况 工作要点 公报 公告 公示 规定 规划 规则 函 回应 会议 绩效 纪实 纪要 简报 解读 进展 举措 决定 决议 库存 快报 蓝皮书 名单 目录 批复 情况 清单 人数 手册 数据 数目 说明 提案 条例 通报 通告 通知 统计 细则 新闻稿 形势 要求 意见 预案 章程 指标 指南 指引 制度 致辞 总结'.split(
    ' ',
  )

/** What a title of a release says somebody did, or what happened to something. */
export const VERBS =
  '保持 表彰 部署 参加 超 出台 出席 创 达 达到 发布 发放 防范 赴 改善 高于 公布 公开 规范 会见 回落 回升 获 获批 加快 加强 加速 减少 建成 建设 将 降 降低 揭牌 介绍 决定 举办 举行 开工 开启 开展 落户 落实 启动 签约 启用 上涨 上升 深化 审议 升 实施 实现 守护 提高 提供 提升 提至 调查 调研 跌 通报 通过 推动 推进 推出 为 稳中 下调 下跌 下降 巡视 要求 印发 迎来 迎 增 增长 召开 拘 殉职 涨 支持 制定 助力 抓好 走访 组织'.split(
    ' ',
  )

/** Headings of any report: what stands below is a part of it. */
export const PARTS_OF_REPORTS =
  'about|about this (?:release|publication|report|bulletin)|abstract|annexe?s?|appendix|at a glance|background|conclusions?|contacts?|contents|data tables?|definitions?|executive summary|further information|glossary|headlines?|highlights|in (?:this|the) (?:release|section|news)|in brief|introduction|key (?:figures|findings|messages|points|results|statistics)|latest news|main (?:findings|points|results)|methodology|news|notes(?: (?:to|for) editors)?|overview|press (?:contact|enquiries)|publications?|references|related (?:links|content)|summary|table of contents|the daily|what you need to know|' +
  '背景|编者按|参考文献|出版说明|附件|附录|概述|工作成效|核心观点|基本情况|简介|结语|前言|全文如下|说明|引言|摘要|正文|主要内容|主要数据|注释|总体情况'

/** Entries of a site's menu. */
export const MENU =
  '首页 要闻 新闻 动态 公开 服务 办事 互动 交流 专题 专栏 数据 机构 概况 概览 走进 图片 视频 旅游 招商 邮箱 登录 注册 搜索 导航 繁体 简体 english 日本语 无障碍 手机版 客户端 论坛 微博 微信 财经 体育 娱乐 军事 国际 国内 社会 法治 教育 科技 文化 健康 房产 汽车 评论 理论 党建 人事 home news about contact services search menu login indicators releases data topics publications media events statistics information'.split(
    ' ',
  )
