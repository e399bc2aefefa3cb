import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A component that is loaded when it is first wanted. */
export const lazyComponent = (load: () => Promise<ComponentType>): (() => Signal<ComponentType | null>) => {
  const loaded = signal<ComponentType | null>(null);
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      void load().then((component) => {
        loaded.value = component;
      });
    }
    return loaded;
  };
};
