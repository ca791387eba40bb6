import type { Remarks } from './en.ts';

export const remarksUk: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'Жодне прочитання не каже, як розв’язати «{id}».',
  ASSUMPTION_UNUSED: 'На припущення «{id}» ніщо не спирається.',
  'PREFERENCES_UNKNOWN.remark':
    '{party} має варіанти дій, але не має уподобань: вони невідомі, тож мало що можна сказати.',
  OPTION_MATTERS_TO_NOBODY: 'Жодне уподобання не згадує «{id}»: усім сторонам байдуже, чи його обрано.',
  STATUS_QUO_UNKNOWN: 'Статус-кво немає, тож жоден шлях не може з нього починатися.',
  STATEMENT_TWICE: '{party} має «{text}» двічі.',
  STATE_TWICE: 'У ранжуванні сторони {party} «{text}» стоїть двічі; зараховується перше.',
  'POINTS_UNKNOWN.remark': 'Бали сторони {party} за {issue} = {values} невідомі.',
  WEIGHTS_SUM: 'Сума ваг сторони {party} – {sum}, а не {total}.',
  'WEIGHTS_SUM.between': 'Сума ваг сторони {party} – від {low} до {high}, а не {total}.',
  WEIGHT_UNKNOWN: '{party} не дає ваги «{id}»: вона невідома.',
  BEST_VALUE: 'Жодне значення «{id}» не має {total} балів для {party}.',
  VERSION_OLDER: 'Файл має версію {from} і читається як версія {version}; «parley format» так його й запише.',
  'VERSION_OLDER.lost':
    'Файл має версію {from} і читається як версія {version}; «parley format» так його й запише. Коментарі, для яких немає місця: {comments}.',
  RESERVATION_UNREACHABLE:
    'Жоден пакет не досягає порога прийнятності сторони {party} ({reservation}); найбільше – {most}.',
  'RESERVATION_UNREACHABLE.none': 'Жоден пакет не задовольняє обмежень і червоних ліній сторони {party}.',
};
