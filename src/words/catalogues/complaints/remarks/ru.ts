import type { Remarks } from './en.ts';

export const remarksRu: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'Ни одно прочтение не говорит, как разрешить «{id}».',
  ASSUMPTION_UNUSED: 'На допущение «{id}» ничто не опирается.',
  'PREFERENCES_UNKNOWN.remark':
    '{party} располагает вариантами действий, но не имеет предпочтений: они неизвестны, и сказать можно мало.',
  OPTION_MATTERS_TO_NOBODY: 'Ни одно предпочтение не упоминает «{id}»: всем сторонам всё равно, выбрано ли оно.',
  STATUS_QUO_UNKNOWN: 'Статус-кво нет, поэтому ни один путь не может с него начинаться.',
  STATEMENT_TWICE: 'У {party} «{text}» стоит дважды.',
  STATE_TWICE: 'В ранжировании стороны {party} «{text}» стоит дважды; считается первое.',
  'POINTS_UNKNOWN.remark': 'Баллы стороны {party} за {issue} = {values} неизвестны.',
  WEIGHTS_SUM: 'Сумма весов стороны {party} – {sum}, а не {total}.',
  'WEIGHTS_SUM.between': 'Сумма весов стороны {party} – от {low} до {high}, а не {total}.',
  WEIGHT_UNKNOWN: '{party} не даёт веса «{id}»: он неизвестен.',
  BEST_VALUE: 'Ни одно значение «{id}» не имеет {total} баллов для {party}.',
  VERSION_OLDER: 'Файл версии {from} и читается как версия {version}; «parley format» так его и запишет.',
  'VERSION_OLDER.lost':
    'Файл версии {from} и читается как версия {version}; «parley format» так его и запишет. Комментарии, для которых нет места: {comments}.',
  RESERVATION_UNREACHABLE:
    'Ни один пакет не достигает порога приемлемости стороны {party} ({reservation}); самое большее – {most}.',
  'RESERVATION_UNREACHABLE.none': 'Ни один пакет не удовлетворяет ограничениям и красным линиям стороны {party}.',
};
