/** Which screen the address names, by the id of its door. What no door has shows the first screen. */
import { signal } from '@preact/signals';

const current = () => location.hash.replace(/^#\//, '');

export const route = signal(current());

window.addEventListener('hashchange', () => {
  route.value = current();
});

export function goTo(screen: string): void {
  if (route.value === screen) return;
  location.hash = `#/${screen}`;
  route.value = screen;
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('content')?.focus();
  });
}
