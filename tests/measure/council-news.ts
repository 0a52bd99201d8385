/**
 * A newspaper of a province that does not exist, written with its key after the
 * rules were mended for the tester's articles, and before they were tried on it.
 * On the first try they gave all 16 figures with their times and both steps, with
 * one unwanted proposal (建成投用 by itself), which was then mended.
 */
import type { UnseenArticle } from './unseen-articles.ts'

/** Several places and speakers without headings of their own. */
export const councilNews: UnseenArticle = {
  announced: '2026-03-12',
  text: `青岚省召开县域经济推进会

本报讯（记者 何苗）3月11日，青岚省县域经济推进会在白鹭市举行，省直部门和各市县120余人参加会议。

会议指出，2025年全省县域生产总值达1.92万亿元，增长6.1%，去年新增规上企业830家，今年要再增900家以上。

会议提出，到2030年，全省县域生产总值突破2.8万亿元，城乡居民收入比控制在1.9以内，培育百亿级产业集群20个。

白鹭市市长沈听澜表示，白鹭计划年内开工建设滨江产业园，总投资46亿元，2028年底前建成投用，投产后年产值预计超过80亿元。

“我们已建成标准厂房65万平方米。”他说，今年三季度前还将交付28万平方米，对新落户企业给予最高300万元奖励。

石桥市拟用两年时间改造农村公路1200公里，惠及群众40万人。柳津县将在2027年前建成蚕桑交易中心，带动1.5万户增收。

据统计，目前全省县域共有高新技术企业5200家，县级医院覆盖率达到100%。`,
  figures: [
    [0, 2, 'achievement', 1.92e12, 'yuan', '2025'],
    [0, 2, 'achievement', 6.1, 'percent', '2025'],
    [0, 2, 'achievement', 830, 'enterprise', '2025'],
    [0, 2, 'commitment', 900, null, '2026'],
    [0, 3, 'commitment', 2.8e12, 'yuan', '2030'],
    [0, 3, 'commitment', 1.9, null, '2030'],
    [0, 3, 'commitment', 20, null, '2030'],
    [0, 4, 'commitment', 4.6e9, 'yuan', '2028'],
    [0, 4, 'commitment', 8e9, 'yuan', null],
    [0, 5, 'achievement', 650_000, null, null],
    [0, 5, 'commitment', 280_000, null, '2026-09'],
    [0, 6, 'commitment', 1200, 'kilometre', '2028'],
    [0, 6, 'commitment', 400_000, 'person', '2028'],
    [0, 6, 'commitment', 15_000, 'household', '2027'],
    [0, 7, 'achievement', 5200, 'enterprise', '2026-03-12'],
    [0, 7, 'achievement', 100, 'percent', '2026-03-12'],
  ],
  steps: [
    [0, 4, '滨江产业园'],
    [0, 6, '蚕桑交易中心'],
  ],
}
