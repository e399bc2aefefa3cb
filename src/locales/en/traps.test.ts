import { expect, it } from 'vitest';
import { servers } from '../../fixes/servers/index.ts';
import { enTraps } from './traps.ts';

it('has no words for a trap that no server has', () => {
  const trapsOfServers: readonly string[] = servers.flatMap(({ traps }) => traps);
  expect(Object.keys(enTraps).filter((id) => !trapsOfServers.includes(id))).toEqual([]);
});
