import { signal } from '@preact/signals';

export const screens = ['start', 'case', 'record', 'assess', 'bargain', 'gauge'] as const;
export type Screen = (typeof screens)[number];

function current(): Screen {
  const name = location.hash.replace(/^#\//, '');
  return screens.find(screen => screen === name) ?? 'start';
}

export const route = signal<Screen>(current());

window.addEventListener('hashchange', () => {
  route.value = current();
});

export function goTo(screen: Screen): void {
  if (route.value === screen) return;
  location.hash = `#/${screen}`;
  route.value = screen;
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('content')?.focus();
  });
}
