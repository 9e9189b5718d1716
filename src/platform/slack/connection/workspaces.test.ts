import { expect, it } from 'vitest';
import { openStore } from '../../../store/open.ts';
import type { SlackSettings } from './settings.ts';
import { clientsOf } from './workspaces.ts';

const SETTINGS = { botToken: '', apiUrl: 'http://127.0.0.1:1/api/' } as SlackSettings;

it('a workspace has a client where the app is installed, and none only where it is not', async () => {
  const store = await openStore(':memory:');
  const clientOf = clientsOf(SETTINGS, store);
  await store.keep('slack:installation:T1', '{"bot":{"token":"xoxb-1"}}', null);
  expect((await clientOf('T1'))?.token).toBe('xoxb-1');
  expect(await clientOf('T2')).toBeNull();
  await store.close();
  await expect(clientOf('T1')).rejects.toThrow('The store :memory: is closed.');
});
