import type { Remarks } from './en.ts';

export const remarksRu: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'Ни одно толкование не говорит, как разрешить противоречие «{id}».',
  ASSUMPTION_UNUSED: 'На предположение «{id}» ничто не опирается.',
  'PREFERENCES_UNKNOWN.remark': '{party}: есть действия, но нет предпочтений; они неизвестны, и сказать можно мало.',
  OPTION_MATTERS_TO_NOBODY:
    'Ни одно предпочтение не упоминает действие «{id}»: всем сторонам всё равно, выбрано ли оно.',
  STATUS_QUO_UNKNOWN: 'Статус-кво нет, поэтому ни один путь не может с него начинаться.',
  STATEMENT_TWICE: '{party}: «{text}» стоит дважды.',
  STATEMENT_ALWAYS: '{party}: «{text}» всегда верно и потому ничего не различает.',
  STATEMENT_NEVER: '{party}: «{text}» никогда не верно и потому ничего не различает.',
  RULE_NEVER: '«{text}» никогда не может быть верно и потому ничего не исключает.',
  SETTLEMENT_NEVER: '«{text}», что считалось бы урегулированием, никогда не может быть верно.',
  SETTLEMENT_NOW: '«{text}» считалось бы урегулированием и уже верно в статус-кво.',
  CONDITION_ALWAYS: '«{option}»: условие «{text}» всегда верно и потому не запрещает ни одного хода.',
  CONDITION_NEVER: '«{option}»: условие «{text}» никогда не верно, и этот ход всегда закрыт.',
  NO_STATE: 'Правила не оставляют ни одного возможного состояния: любой анализ пуст. Отмените одно из них.',
  STATE_TWICE: '{party}: в упорядочении «{text}» стоит дважды; считается первое.',
  'POINTS_UNKNOWN.remark': '{party}: баллы за {issue} = {values} неизвестны.',
  WEIGHTS_SUM: '{party}: сумма весов — {sum}, а не {total}.',
  'WEIGHTS_SUM.between': '{party}: сумма весов — от {low} до {high}, а не {total}.',
  WEIGHT_UNKNOWN: '{party}: вес вопроса «{id}» неизвестен.',
  BEST_VALUE: '{party}: ни одно значение вопроса «{id}» не имеет столько баллов: {total}.',
  PROBABILITY_UNUSED:
    'Вероятность сценария «{id}» не используется: он не отмечен как исключающий другие. Если наступить может самое большее один из сценариев, напишите «exclusive: true» у каждого.',
  VERSION_OLDER: 'Файл версии {from} и читается как версия {version}; «parley format» так его и запишет.',
  'VERSION_OLDER.lost':
    'Файл версии {from} и читается как версия {version}; «parley format» так его и запишет. Комментарии, для которых нет места: {comments}.',
  RESERVATION_UNREACHABLE:
    '{party}: ни один пакет не достигает порога приемлемости ({reservation}); самое большее — {most}.',
  'RESERVATION_UNREACHABLE.none': '{party}: ни один пакет не удовлетворяет ограничениям и красным линиям.',
};
