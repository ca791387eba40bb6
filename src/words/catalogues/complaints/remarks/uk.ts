import type { Remarks } from './en.ts';

export const remarksUk: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'Жодне тлумачення не каже, як розв’язати суперечність «{id}».',
  ASSUMPTION_UNUSED: 'На припущення «{id}» ніщо не спирається.',
  'PREFERENCES_UNKNOWN.remark': '{party}: є дії, але немає вподобань; вони невідомі, тож мало що можна сказати.',
  OPTION_MATTERS_TO_NOBODY: 'Жодне вподобання не згадує дії «{id}»: усім сторонам байдуже, чи її обрано.',
  STATUS_QUO_UNKNOWN: 'Статус-кво немає, тож жоден шлях не може з нього починатися.',
  STATEMENT_TWICE: '{party}: «{text}» стоїть двічі.',
  STATEMENT_ALWAYS: '{party}: «{text}» завжди правда, тож нічого не розрізняє.',
  STATEMENT_NEVER: '{party}: «{text}» ніколи не правда, тож нічого не розрізняє.',
  RULE_NEVER: '«{text}» ніколи не може бути правдою, тож нічого не виключає.',
  SETTLEMENT_NEVER: '«{text}», що вважалося б врегулюванням, ніколи не може бути правдою.',
  SETTLEMENT_NOW: '«{text}» вважалося б врегулюванням і вже є правдою у статус-кво.',
  CONDITION_ALWAYS: '«{option}»: умова «{text}» завжди правдива, тож не забороняє жодного ходу.',
  CONDITION_NEVER: '«{option}»: умова «{text}» ніколи не правдива, тож цей хід завжди закритий.',
  NO_STATE: 'Правила не лишають жодного можливого стану: кожен аналіз порожній. Скасуйте одне з них.',
  STATE_TWICE: '{party}: в упорядкуванні «{text}» стоїть двічі; зараховується перше.',
  'POINTS_UNKNOWN.remark': '{party}: бали за {issue} = {values} невідомі.',
  WEIGHTS_SUM: '{party}: сума ваг — {sum}, а не {total}.',
  'WEIGHTS_SUM.between': '{party}: сума ваг — від {low} до {high}, а не {total}.',
  WEIGHT_UNKNOWN: '{party}: вага питання «{id}» невідома.',
  BEST_VALUE: '{party}: жодне значення питання «{id}» не має стільки балів: {total}.',
  PROBABILITY_UNUSED:
    'Імовірність сценарію «{id}» не використовується: його не позначено як такий, що виключає інші. Якщо настати може щонайбільше один зі сценаріїв, напишіть «exclusive: true» у кожному.',
  VERSION_OLDER: 'Файл має версію {from} і читається як версія {version}; «parley format» так його й запише.',
  'VERSION_OLDER.lost':
    'Файл має версію {from} і читається як версія {version}; «parley format» так його й запише. Коментарі, для яких немає місця: {comments}.',
  RESERVATION_UNREACHABLE: '{party}: жоден пакет не досягає порога прийнятності ({reservation}); найбільше — {most}.',
  'RESERVATION_UNREACHABLE.none': '{party}: жоден пакет не задовольняє обмежень і червоних ліній.',
};
