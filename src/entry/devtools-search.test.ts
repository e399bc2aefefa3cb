import { expect, it } from 'vitest';
import { devtoolsSearch } from './devtools-search.ts';

it('passes on each step of the find bar with the last text, until the panel ends it', () => {
  let emit: (action: string, query?: string) => void = () => {};
  const search = devtoolsSearch({ onSearch: { addListener: (listener: typeof emit) => (emit = listener) } });
  const steps: unknown[] = [];
  const end = search?.subscribe(({ action, query }) => void steps.push([action, query]));
  emit('performSearch', 'orders');
  emit('nextSearchResult');
  emit('unknown');
  emit('cancelSearch');
  end?.();
  emit('performSearch', 'cart');
  expect(steps).toEqual([
    ['performSearch', 'orders'],
    ['nextSearchResult', 'orders'],
    ['cancelSearch', 'orders'],
  ]);
});

it('is null in a browser without a find bar', () => expect(devtoolsSearch({})).toBeNull());
