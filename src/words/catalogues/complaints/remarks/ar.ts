import type { Remarks } from './en.ts';

export const remarksAr: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'لا تقول أي قراءة كيف يُحلّ التناقض «{id}».',
  ASSUMPTION_UNUSED: 'لا شيء يستند إلى الافتراض «{id}».',
  'PREFERENCES_UNKNOWN.remark': '{party}: توجد خيارات ولا توجد تفضيلات؛ فهي غير معروفة، ولا يمكن قول الكثير.',
  OPTION_MATTERS_TO_NOBODY: 'لا يذكر أي تفضيل الخيار «{id}»: فسواء عند كل الأطراف اتُّخذ أم لم يُتَّخذ.',
  STATUS_QUO_UNKNOWN: 'لا يوجد وضع قائم، فلا يمكن أن يبدأ منه أي مسار.',
  STATEMENT_TWICE: '{party}: يرد «{text}» مرتين.',
  STATEMENT_ALWAYS: '{party}: «{text}» صحيح دائمًا، فلا يميّز شيئًا.',
  STATEMENT_NEVER: '{party}: «{text}» لا يصح أبدًا، فلا يميّز شيئًا.',
  RULE_NEVER: '«{text}» لا يمكن أن يصح أبدًا، فلا يستبعد شيئًا.',
  SETTLEMENT_NEVER: '«{text}»، وهو ما يُعدّ تسوية، لا يمكن أن يصح أبدًا.',
  SETTLEMENT_NOW: '«{text}» يُعدّ تسوية، وهو صحيح في الوضع القائم أصلًا.',
  CONDITION_ALWAYS: '«{option}»: شرطه «{text}» صحيح دائمًا، فلا يمنع أي خطوة.',
  CONDITION_NEVER: '«{option}»: شرطه «{text}» لا يصح أبدًا، فالخطوة غير متاحة أبدًا.',
  NO_STATE: 'لا تترك القواعد أي حالة ممكنة، فكل تحليل فارغ. اسحب إحداها.',
  STATE_TWICE: '{party}: يرد «{text}» مرتين في الترتيب؛ ويُحتسب الأول.',
  'POINTS_UNKNOWN.remark': '{party}: النقاط عن {issue} = {values} غير معروفة.',
  WEIGHTS_SUM: '{party}: مجموع الأوزان {sum} لا {total}.',
  'WEIGHTS_SUM.between': '{party}: مجموع الأوزان من {low} إلى {high}، لا {total}.',
  WEIGHT_UNKNOWN: '{party}: وزن المسألة «{id}» غير معروف.',
  BEST_VALUE: '{party}: ليس لأي قيمة من قيم المسألة «{id}» هذا العدد من النقاط: {total}.',
  PROBABILITY_UNUSED:
    'احتمال السيناريو «{id}» غير مستعمل: فالسيناريو غير معلَّم بأنه يستبعد غيره. إن كان لا يمكن أن يقع من السيناريوهات إلا واحد على الأكثر، فاكتب «exclusive: true» في كل منها.',
  VERSION_OLDER: 'الملف من الإصدار {from} ويُقرأ كالإصدار {version}؛ والأمر «parley format» يكتبه كذلك.',
  'VERSION_OLDER.lost':
    'الملف من الإصدار {from} ويُقرأ كالإصدار {version}؛ والأمر «parley format» يكتبه كذلك. تعليقات لا مكان لها فيه: {comments}.',
  RESERVATION_UNREACHABLE: '{party}: لا تبلغ أي حزمة عتبة القبول ({reservation})؛ وأكثر ما يُبلغ {most}.',
  'RESERVATION_UNREACHABLE.none': '{party}: لا تستوفي أي حزمة القيود والخطوط الحمراء.',
};
