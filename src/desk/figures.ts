/** Utilities and shares as people read them. */

/** Utilities of 0..100 with one decimal, those under 10 with three. */
export function figure(value: number): string {
  const text = Math.abs(value) < 10 ? value.toFixed(3).replace(/\.?0+$/, '') : value.toFixed(1).replace(/\.0$/, '');
  return text === '-0' ? '0' : text;
}

export function signed(value: number): string {
  const text = figure(value);
  return text === '0' || text.startsWith('-') ? text : `+${text}`;
}

/** One decimal below 10 %, where it tells something. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)}\u00a0%`;
}

/** Thousands apart. */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
