/** Words of metrics by the way that is good for them to go. Data; direction.ts says how they are read. */

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** Ends of Chinese names that are to be little even where a deed stands before them: 投诉处理时限, 治理成本. */
export const SURELY_LOWER_ZH = words(`
  时限 办理时间 审批时间 时长 办结时间 处理时间 处置时间 修复时间 办理天数 审批天数 用时 耗时 等待时间 等候时间 候诊时间 排队时间 候车时间
  响应时间 到场时间 到达时间 通关时间 开办时间 平均住院日 住院日 停电时间 断电时间 周转天数 周转时间 通勤时间 审批环节 办理环节 办电环节 办税环节 办事环节 手续环节 管理层级 申报材料
  申请材料 办事材料 跑动次数 去化周期 回款周期 账期 工期 周期 排名 位次 名次 位列 排位 成本 物流费用 三公经费 税费负担
`)

/** Ends of Chinese names of what is to be little. */
export const LOWER_ZH = words(`
  浓度 PM2.5 PM10 细颗粒物 可吸入颗粒物 臭氧 氨氮 总磷 总氮 COD 化学需氧量 高锰酸盐指数 空气质量综合指数 污染指数 二氧化硫 二氧化氮 氮氧化物
  VOCs 挥发性有机物 污染天数 污染天 劣五类水体 劣V类水体 劣V类断面 劣五类断面 黑臭水体 污染负荷 噪声 噪音 沉降
  失业 失业人员 零就业家庭 通胀 通货膨胀 CPI PPI 物价指数 价格指数 消费价格 物价 物价涨幅 价格涨幅 涨幅 赤字 缺口
  能耗 能耗强度 能源消耗 能源消费 能源消费强度 煤耗 电耗 油耗 水耗 物耗 用水 用能 用煤 耗水 煤炭消费 煤炭 化石能源消费 取水
  排放 排放强度 碳强度 温室气体 排污 废水 废气 填埋 原生垃圾填埋 超标 渗漏 漏损 产销差 线损
  不良 不良贷款 逾期 逾期贷款 负债 资产负债 债务 隐性债务 债务余额 政府债务 杠杆 欠款 欠薪 拖欠账款 拖欠工资 欠费 亏损 亏损面
  投诉 信访 上访 越级上访 群体性事件 负面舆情 舆情 差评 退单 纠纷
  事故 火灾 死亡 亡人 伤亡 受伤 轻伤 重伤 工伤 职业病 病死 发病 患病 感染 近视 肥胖 吸烟
  发案 立案 警情 案件 犯罪 违法 再犯 重新犯罪 违章 违建 违法建设 违法用地
  拥堵 拥堵指数 延时指数 辍学 流失 失学 大班额 超大班额 贫困发生 贫困 返贫 贫困人口 低收入人口 空置 闲置 闲置土地 弃风 弃光 缺陷 次品 不合格
  返修 故障 差错 错误 退货 违约 积压 库存 超期 超期件 隐患 水土流失面积 荒漠化面积 沙化面积 损失 浪费 农药使用 化肥使用 农药用 化肥用
  基尼系数 恩格尔系数 收入差距 收入比 停电
`)

/** Heads of them of which a percentage is a level; of any other, such as 能耗, 3% is a change. */
export const LEVEL_IN_PERCENT =
  /率|[占之]?比[例重]?$|CPI|PPI|价格|物价|通胀|通货膨胀|赤字|涨幅|产销差|漏损|线损|超标|填埋|[弃空]|缺口|强度$/i

/** What may stand behind such a word: 投诉量, 死亡人数, PM2.5浓度年均值. */
export const TAIL_ZH =
  '(?:平均|年均|月均|日均|均)?(?:值|水平|指标|目标|总?(?:人|件|起|次|宗|个|户|家)?数|数量|总?量|余额|总额|额|总)?(?:率|占比|比例|比重|占GDP比重)?'

/** Ends of Chinese names that are to be much where they are shares, times, points or changes; of counts and amounts it goes without saying. */
export const HIGHER_ZH = words(`
  受教育年限 教育年限 满意度 知晓度 获得感 安全感 幸福感 公信力 覆盖面 覆盖 增速 增长 增长速度 增幅 增加值 GDP 生产总值 投资 投资额 产值 收入 利润 利润总额 税收 进出口 出口 进口 外贸
  外资 消费 零售额 零售总额 消费品零售总额 销售额 销售 营收 产量 客流 客流量 游客 存款 贷款余额 融资 水平 能力 效率 得分 评分 分数 成绩 人均预期寿命 预期寿命 寿命
  优良天数 良好天数 达标天数 有效天数 优良比例 优良天数比例 优良水体比例 优良断面比例 开放时间 服务时间 服务时长 开放时长 营业时间 供水时间 学习时间 锻炼时间
  课时 学时 志愿服务时长 利用小时 利用小时数 飞行小时 研发投入强度 研发强度 研发经费投入强度 投入强度 出行比例 分担率 持证 参保 入学 就业
`)

/** What stands before 率, 比例 or 占比 where the share is to be much. */
export const HIGHER_SHARES_ZH = words(`
  覆盖 优良 良好 良 满意 完成 达标 合格 办结 普及 普及水平 入学 入园 毛入学 升学 就业 就业落实 去向落实 签约 开工 竣工 投产 达产 使用 利用 综合利用 资源化利用 处理 处置 收集 回收 收缴
  征缴 参保 城镇化 城市化 化 成活 转化 贡献 自给 巩固 通过 知晓 规范 安装 接入 联网 上线 网办 可办 即办 办理 兑现 到位 支出 执行 化解 整改 修复 治理 绿化 绿地 绿化覆盖
  森林覆盖 植被覆盖 保存 保障 供应 供水 可靠 正常 准点 正点 准确 正确 精准 响应 回应 答复 回复 采纳 应诉 履约 履行 落实 建档 签约服务 管理 规范管理 控制 治愈 救治 生存 检测 检查 定检 检验 送检
  抽检 筛查 接种 免疫 配置 配备 配套 普惠 公办 受理 留存 入住 出租 上座 客座 开通 通达 通畅 通车 优质 良种 机械化 产销 增长 增加 提升 提高 改善 资金到位 支付 拨付 清零 清偿
  销号 破案 结案 调解 调处 成功 直达 落地 转移 认证 标准化 数字化 信息化 智能化 国产化 活跃 参与 注册 登记 脱贫 安置 返还 还款 收益 回报 利润 净利 毛利 投入 净化 增值 安全 稳定
  合规 公开 公示 建成 建设 改造 更新 替代 优秀 及格 上云 渗透 占有 市场占有 分担 持证 无害化 清洁能源 可再生能源 非化石能源 非化石能源消费 新能源 新能源车 新能源汽车 公共交通
  绿色出行 绿色建筑 高新技术产业 高技术产业 高技术制造业 高技术制造业增加值 战略性新兴产业 战略性新兴产业增加值 数字经济 数字经济核心产业 民营经济 民生支出 先进制造业 服务业 研发投入
  研发经费 科技支出 教育支出 文化产业 旅游产业 电子商务 装备制造业 制造业 工业投资 民间投资 直接融资 绿色贷款 普惠贷款 本科 高中阶段 学前 双师型教师 专任教师 优质企业 专利
`)

/** What a share is of that is to be much, wherever it stands: 绿电占比, 高技术制造业投资比重. */
export const HIGHER_OF_ZH =
  /^(?!.*(?:煤|(?<!非)化石|不良|负债|逾期|高耗能|不合格|超标|闲置|空置)).*(?:绿|清洁|可再生|非化石|新能源|风电|光伏|研发|科技|科研|创新|高新|高技术|先进|智能|数字|战略性新兴|民营|民生|优质|优良|服务业|制造业|专业|本科|持证|公交|铁路|水路|内资|外资|直接融资|中长期|普惠|有机|标准化)/

/** Deeds, mostly against what is to be little: what they count is to be much. 投诉办结率, 拥堵点治理, 化解隐性债务. */
export const DEEDS_ZH =
  /办结|整改|治理|化解|处置|处理|改造|监测|监控|建设|新建|就业(?!家庭)|解决|清零|清理|清运|消除|整治|达标|救助|帮扶|安置|排查|修复|收治|破获|侦破|查处|打击|挽回|调处|调解|回应|答复|回访|满意|保障|补偿|补助|争取|发行|偿还|回收|利用|淘汰|拆除|盘活|去化|脱贫|摘帽|培训|防控|防治|预防|演练|检查|检测|巡查|公开|优良|节约|下降|降低|减少|压减|压降|削减|减量|减排|降幅|压缩|缩短|缩减|提速|非化石|再生水/

/** Changes that are to be made to a level, not amounts of their own: 降低失业率, 压缩审批时限. With a bare number they may mean the level or the change. */
export const LOWERS_FIRST_ZH =
  /^(?:进一步|持续|大幅|全面|切实|着力)?(?:降低|下降|减少|压缩|缩短|缩减|压降|压减|削减|下调|控制|降)/

/** What is to be little, in English names. */
export const LOWER_EN =
  /\b(?:un(?:der)?employment|jobless|emissions?|pollut(?:ion|ants?)|concentrations?|pm ?2\.5|pm ?10|particulate|nitrogen dioxide|ozone|mortality|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|accidents?|collisions?|wait(?:s|ing)?(?: times?| lists?)?|(?:processing|response|approval|handling|turnaround|clearance|commut(?:e|ing)|travel|journey) times?|days to|complaints?|crimes?|offen[cs]es?|burglar(?:y|ies)|homicides?|thefts?|rank(?:ing)?|inflation|consumer prices?|deficits?|debts?|liabilit(?:y|ies)|non-?performing|arrears|overdue|backlogs?|delays?|congestion|leak(?:age|s)?|loss(?:es)?|dropouts?|drop-out|absen(?:ce|teeism)|poverty|homeless(?:ness)?|rough sleep(?:ers|ing)|vacanc(?:y|ies)|vacant|obesity|smoking|smokers|infections?|incidence|energy (?:use|consumption|intensity)|water (?:use|consumption)|carbon (?:intensity|footprint)|landfill|outages?|downtime|errors?|defects?|costs?|staff turnover|reoffending|evictions?|temporary accommodation|fly-?tipping|missed|incidents?|appeals? (?:allowed|upheld|lost)|breach(?:es)?|agency (?:spend(?:ing)?|staff)|overspends?|overtime|sickness|readmissions?|cancellations?|never events|pressure ulcers|bacteraemias?|c\. ?difficile)\b/i

/** Shares, times and ratings that are to be much, in English names. */
export const HIGHER_EN =
  /\b(?:coverage|cover|satisf(?:action|ied)|employment|participation|complet(?:ion|ed)|complian(?:ce|t)|enrol(?:l?ment|led)|attendance|graduation|literacy|pass(?:es)?|success|take-?up|uptake|utili[sz]ation|occupancy|recycl(?:ing|ed)|renewables?|clean energy|growth|gdp|output|revenue|income|investment|exports?|imports?|sales|profits?|productivity|urbani[sz]ation|forest|tree|green|vaccinat(?:ion|ed)|immuni[sz]ation|screening|life expectancy|access|connect(?:ion|ed|ivity)|broadband|online|on[- ]time|punctual(?:ity)?|reliab(?:le|ility)|availab(?:le|ility)|score|rating|good air|home ownership|resolved|cleared|treated|reused|research)\b/i

/** Deeds against it in English: what they count is to be much. */
export const DEEDS_EN =
  /\b(?:resol(?:ved|ution)|handled|answered|cleared|closed|treat(?:ed|ment)|reduc(?:tions?|ed)|cuts?|decrease|fall|decline|avoided|saved|savings?|prevent(?:ed|ion)|monitor(?:ed|ing)|repaid|repayment|investigated|solved|removed|inspected|detected|lifted out|captured?|housed|filled|repair(?:s|ed)?|diverted)\b/i

/** Names of levels in English of which neither is known. */
export const LEVEL_NOUN_EN = /\b(?:rates?|ratio|share|proportion|percentage|index|intensity)\b/i
