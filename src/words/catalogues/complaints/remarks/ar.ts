import type { Remarks } from './en.ts';

export const remarksAr: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'لا تقول أي قراءة كيف يُحلّ «{id}».',
  ASSUMPTION_UNUSED: 'لا شيء يقوم على الافتراض «{id}».',
  'PREFERENCES_UNKNOWN.remark': 'لدى {party} خيارات وليست له تفضيلات: فهي غير معروفة، ولا يمكن قول الكثير.',
  OPTION_MATTERS_TO_NOBODY: 'لا يذكر أي تفضيل «{id}»: فسواء عند كل الأطراف أُخذ أم لم يؤخذ.',
  STATUS_QUO_UNKNOWN: 'لا يوجد وضع راهن، فلا يمكن أن يبدأ منه أي مسار.',
  STATEMENT_TWICE: 'يرد «{text}» مرتين عند {party}.',
  STATE_TWICE: 'يرد «{text}» مرتين في ترتيب {party}؛ ويُحتسب الأول.',
  'POINTS_UNKNOWN.remark': 'نقاط {party} عن {issue} = {values} غير معروفة.',
  WEIGHTS_SUM: 'مجموع أوزان {party} هو {sum} لا {total}.',
  'WEIGHTS_SUM.between': 'مجموع أوزان {party} من {low} إلى {high}، لا {total}.',
  WEIGHT_UNKNOWN: 'لا يعطي {party} وزنًا لـ«{id}»: فهو غير معروف.',
  BEST_VALUE: 'ليس لأي قيمة من «{id}» {total} نقطة عند {party}.',
  VERSION_OLDER: 'الملف من الإصدار {from} ويُقرأ كالإصدار {version}؛ والأمر «parley format» يكتبه كذلك.',
  'VERSION_OLDER.lost':
    'الملف من الإصدار {from} ويُقرأ كالإصدار {version}؛ والأمر «parley format» يكتبه كذلك. تعليقات لا مكان لها فيه: {comments}.',
  RESERVATION_UNREACHABLE: 'لا تبلغ أي رزمة عتبة القبول للطرف {party} ({reservation})؛ وأكثر ما يُبلغ {most}.',
  'RESERVATION_UNREACHABLE.none': 'لا تستوفي أي رزمة القيود والخطوط الحمراء للطرف {party}.',
};
