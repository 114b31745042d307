// The words of table heads that are no name: what stands for the role of a column, its level, its time. Written in
// simplified characters; heads are folded before they are compared.

/** The quantity itself; the row says which. */
export const LEVEL =
  /^(?:本期|本年|当期|累计)?(?:绝对[量数值额]|总量|数量|数值|数额|金额|实绩|实际数?|实际完成|完成额?|完成数|指标值|规模|总额|总数|总计|合计|值|数|level|total|value|amount|number)$/i

/** By how much per cent something grew. */
export const RATE =
  /(?:增长(?:速度|率|幅度)?|增幅|增速|涨幅|涨跌幅?|升降幅?度?|增减幅?度?|降幅|growth(?: rate)?|change)?[±+\-/%()]*$/i
export const GROWS = /增长|增幅|增速|涨幅|涨跌|升降|降幅|±|growth|year-on-year|change/i
/** By how much, in the unit of the thing. */
export const CHANGES = /增减|增加(?!值)|减少|增量|净增|变化|变动|提高|上升|下降|提升|change/i
export const SHARE =
  /(?:所占|占[^,，]{0,10})?(?:比重|比例|占比|份额)$|构成$|^占[^,，]{1,14}$|^share(?: of .*)?$|完成(?:预算|计划|年度计划|全年计划)(?:的)?$/i
export const INDEX = /(?:=|为) ?100|指数$/
export const RANK = /^(?:位次|排名|名次|序号|编号|排序|rank(?:ing)?|no\.?)$/i
export const UNIT_HEAD = /^(?:计量)?单位$|^units?$/i
/** The corner over names of places or people, over names of what is measured. */
export const SUBJECTS =
  /地区|区县|县区|县市|市县|城市|省份|[省市区县州]别|国家|国别|单位名称|部门|企业|学校|医院|园区|街道|乡镇|名称|region|area|city|country/i
export const MEASURES = /指标|项目|indicator|item|measure/i
/** Ends the name of something that is counted, weighed or paid. */
export const MEASURE_NOUN =
  /(?:[额量值率数]|收入|支出|投资|面积|价格|人口|比重|贷款|存款|余额|消费|利润|税收|成本|出口|进口|进出口|工资|寿命|里程|PMI|GDP|CPI|PPI)$/i

/** What a change is a change from, at the beginning of what says the change. */
export const COMPARISON =
  /(?:同比|环比|按年|按月|year-on-year|month-on-month|on (?:the )?(?:year|month)|(?:[比较与]|相比)[^增减升降涨跌提变名实±%()]{1,10})/i

/** Times that are told from the period of the whole table. */
export type RelativeTime =
  | 'month'
  | 'last-month'
  | 'to-date'
  | 'to-date-before'
  | 'same'
  | 'year-before'
  | 'last-year'
  | 'this-year'

export const RELATIVE_TIMES: readonly (readonly [words: RegExp, RelativeTime])[] = [
  [/^(?:上年|去年)(?:同期)?累计(?:数|值)?$/, 'to-date-before'],
  [
    /^(?:(?:本月止|截至本月|至本月|1[-—–~～至]+本月|本年|今年|自年初|年初至今)?(?:累计|平均)(?:数|值)?|1[-—–~～至]+本月)$/,
    'to-date',
  ],
  [/^(?:本月|当月)(?:数|值|止)?$/, 'month'],
  [/^上月(?:数|值)?$/, 'last-month'],
  [/^(?:上年|去年)(?:同期|同月)(?:数|值)?$/, 'year-before'],
  [/^(?:上年|去年)(?:度|数|值)?$/, 'last-year'],
  [/^(?:本年|今年)(?:度|数|值)?$/, 'this-year'],
  [/^(?:本期|报告期|当期)(?:数|值)?$/, 'same'],
]

/** The same before a name: 本期价格, 累计增长. */
export const RELATIVE_BEFORE = /^(?:(?:上年|去年)同期(?:累计)?|本月止累计|本年累计|本月|当月|本期|报告期|累计)(?=..)/
