import { signal } from '@preact/signals';

type Explained = typeof import('./explained.tsx')['Explained'];

/** The parts of the explanation, once they are loaded: nobody needs them before a row is selected. */
export const explained = signal<Explained | null>(null);

export const loadExplained = async (): Promise<void> => {
  const { Explained } = await import('./explained.tsx');
  explained.value = Explained;
};
