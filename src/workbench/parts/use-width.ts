import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width in px that an element has now, between two bounds; pictures are drawn anew for it instead of shrunk. */
export function useWidth<E extends HTMLElement>(least: number, most: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(most);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = () => setWidth(Math.round(Math.max(least, Math.min(most, observed.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [least, most]);
  return [element, width];
}
