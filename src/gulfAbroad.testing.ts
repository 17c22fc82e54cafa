import type { ShortStory } from './build/story/writtenStory.testing.ts'
import { GULF } from './gulfFixture.testing.ts'

/* The crisis in the Gulf, as an article in Arabic and one in Chinese would tell it: sentences of ours. */

const SPOKEN = { speech: 'direct' } as const

export const GULF_IN_ARABIC = {
  language: 'ar',
  start: 'قبل الأزمة',
  headline: 'دول عربية تقطع علاقاتها مع قطر',
  sentences: [
    'قطعت السعودية والبحرين ومصر والإمارات علاقاتها مع قطر في 5 يونيو 2017، وأغلقت منافذها البرية والبحرية والجوية أمامها.',
    '«هذه الإجراءات غير مبررة» (Al Jazeera)، قال وزير الخارجية القطري.',
    'عرضت الكويت نقل الرسائل بين الطرفين.',
  ],
  stances: {
    cut: { ...GULF.stances.cut, label: 'قطعت علاقاتها' },
    mediates: { ...GULF.stances.mediates, label: 'تتوسط' },
    target: { ...GULF.stances.target, label: 'المستهدفة' },
  },
  statements: {
    G1: {
      sentence: 1,
      clause: 'قطعت السعودية والبحرين ومصر والإمارات علاقاتها مع قطر في 5 يونيو 2017',
      concerns: 'SAU BHR EGY ARE QAT',
    },
    G2: {
      sentence: 2,
      clause: '«هذه الإجراءات غير مبررة»',
      concerns: 'QAT',
      speaker: { name: 'وزير الخارجية القطري', role: 'وزير الخارجية', countries: ['QAT'] },
      ...SPOKEN,
    },
    G5: { sentence: 3, clause: 'عرضت الكويت نقل الرسائل بين الطرفين', concerns: 'KWT' },
  },
  given: [{ country: 'QAT', stance: 'target', statement: 'G1' }],
  events: {
    four: {
      label: 'دول تقطع علاقاتها',
      finding: '[دول عربية](cut) تقطع علاقاتها مع قطر وتغلق منافذها أمام طائراتها وسفنها.',
      tile: 'القطع',
      establishedBy: ['G1'],
      takes: { SAU: 'cut', BHR: 'cut', EGY: 'cut', ARE: 'cut' },
      addresses: 'QAT',
    },
    kuwait: { label: 'الكويت تتوسط', establishedBy: ['G5'], takes: { KWT: 'mediates' } },
  },
  words: { addressed: 'وُجّه إليها الحدث' },
} as const satisfies ShortStory

export const GULF_IN_CHINESE = {
  language: 'zh-Hans',
  start: '危机之前',
  headline: '阿拉伯国家与卡塔尔断绝关系',
  sentences: [
    '沙特阿拉伯、巴林、埃及和阿联酋于2017年6月5日宣布与卡塔尔断绝外交关系，并关闭了通往该国的陆路、海路和空中通道；据报道，禁令涉及约1,000个航班，四国还要求本国公民在14天之内离开卡塔尔。',
    '“这些措施毫无道理，”卡塔尔外交大臣说。',
    '科威特提出在双方之间传递信息。',
  ],
  stances: {
    cut: { ...GULF.stances.cut, label: '断绝关系' },
    mediates: { ...GULF.stances.mediates, label: '调解' },
    target: { ...GULF.stances.target, label: '被断交' },
  },
  statements: {
    G1: {
      sentence: 1,
      clause: '沙特阿拉伯、巴林、埃及和阿联酋于2017年6月5日宣布与卡塔尔断绝外交关系',
      concerns: 'SAU BHR EGY ARE QAT',
    },
    G2: {
      sentence: 2,
      clause: '“这些措施毫无道理，”',
      concerns: 'QAT',
      speaker: { name: '卡塔尔外交大臣', role: '外交大臣', countries: ['QAT'] },
      ...SPOKEN,
    },
    G5: { sentence: 3, clause: '科威特提出在双方之间传递信息', concerns: 'KWT' },
  },
  given: [{ country: 'QAT', stance: 'target', statement: 'G1' }],
  events: {
    four: {
      label: '阿拉伯国家断绝关系',
      finding:
        '[阿拉伯国家](cut)与卡塔尔断绝外交关系，关闭陆路、海路和空中通道，要求本国公民离开，并禁止卡塔尔的飞机进入领空。',
      tile: '断交',
      establishedBy: ['G1'],
      takes: { SAU: 'cut', BHR: 'cut', EGY: 'cut', ARE: 'cut' },
      addresses: 'QAT',
    },
    kuwait: { label: '科威特调解', tile: '调解', establishedBy: ['G5'], takes: { KWT: 'mediates' } },
  },
  words: { addressed: '该事件所针对的国家' },
} as const satisfies ShortStory
