/** Words that point to a sector, by the ids that Duixian's ledgers use. Data; a sector with another id is found by its name alone. */
export const SECTOR_WORDS: Readonly<Record<string, string>> = {
  computing: '算力 机架 数据中心 智算 大数据 万卡 云计算 服务器 computing data centre data-centre racks',
  'ai-robotics': '人工智能 机器人 AI 大模型 具身智能 智能体 robot artificial-intelligence',
  'traditional-upgrade':
    '传统产业 传统企业 技术改造 技改 数字化转型 高端化 老树 数字园区 upgrading traditional-industr',
  emerging:
    '新兴产业 未来产业 生物医药 低空经济 新材料 先进材料 电子信息 新能源 氢能 商业航天 量子 biotech emerging future-industr',
  manufacturing: '制造业 制造 工业 新型工业化 智能工厂 产业链 装备 集群 规上工业 manufactur industrial factory',
  services: '服务业 金融 会展 商贸 消费 服务消费 modern-services finance',
  integration: '两业融合 两业 服务型制造 深度融合 融合发展 协同发展 二三产 integration',
  'cross-border': '跨境电商 跨境 海外仓 出口额 进出口 cross-border e-commerce exports',
  'supply-chain': '供应链 供应商 supply-chain suppliers',
  logistics: '物流 航运 港口 多式联运 仓储 枢纽 临空 机场 快递 口岸 logistics port freight warehouse',
  'major-projects': '重大项目 总投资 项目 园区 高新区 开发区 基础设施 产业园 平台 project park infrastructure',
  science:
    '科技创新 科技 研发 实验室 科学城 科学中心 成果转化 专利 高新技术企业 创新中心 research laborator innovation',
  talent: '人才 毕业生 就业 职业教育 技工 院校 车间 talent graduates jobs vocational',
  rural: '乡村 农业 农村 县域 镇村 强镇 百千万工程 粮食 高标准农田 乡村振兴 rural village farm',
  culture: '文化 旅游 文旅 茶 博物馆 非遗 游客 景区 culture tourism visitors museum tea',
  city: '城市更新 公共服务 住房 保障房 地铁 轨道交通 医院 学校 托育 养老 城市 housing hospital school metro',
  opening: '营商环境 开放 外资 招商 试验区 外贸 自贸 opening-up foreign-invest business-environment',
}
