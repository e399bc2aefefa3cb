import { describe, expect, it } from 'vitest';
import { foldersOf } from './shared-path.ts';

describe('the folders of a path', () => {
  it.each([
    ['/', '/'],
    ['/account', '/'],
    ['/api/v1/items/7', '/api/v1/items/'],
    ['/api/v1/items/', '/api/v1/'],
    ['/api/search?next=/a/b', '/api/'],
    ['/api/#/route', '/'],
    ['', ''],
  ])('of %j are %j', (path, folders) => expect(foldersOf(path)).toBe(folders));
});
