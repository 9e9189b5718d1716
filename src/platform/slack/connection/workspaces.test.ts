import type { Installation } from '@slack/bolt';
import { expect, it } from 'vitest';
import { openStore } from '../../../store/open.ts';
import { installations } from './installations.ts';
import type { SlackSettings } from './settings.ts';
import { clientsOf } from './workspaces.ts';

const OF_ORGANISATION: Installation<'v2', true> = {
  team: undefined,
  enterprise: { id: 'E1' },
  isEnterpriseInstall: true,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { id: 'B1', userId: 'U2', token: 'xoxb-org', scopes: [] },
};

const SETTINGS = { botToken: '', apiUrl: 'http://127.0.0.1:1/api/' } as SlackSettings;

it('a workspace has the client of the organisation that has installed the app, once it was heard of', async () => {
  const store = await openStore(':memory:');
  const clientOf = clientsOf(SETTINGS, store);
  const kept = installations(store, () => {});
  await kept.storeInstallation(OF_ORGANISATION);
  expect(await clientOf('T1')).toBeNull();
  const asked = { isEnterpriseInstall: true, enterpriseId: 'E1', teamId: 'T1' } as const;
  await kept.fetchInstallation(asked);
  expect((await clientOf('T1'))?.token).toBe('xoxb-org');
  await kept.deleteInstallation?.(asked);
  expect(await clientOf('T1')).toBeNull();
  await store.close();
});

it('a workspace has a client where the app is installed, and none only where it is not', async () => {
  const store = await openStore(':memory:');
  const clientOf = clientsOf(SETTINGS, store);
  await store.keep('slack:installation:T1', '{"bot":{"token":"xoxb-1"}}', null);
  expect((await clientOf('T1'))?.token).toBe('xoxb-1');
  expect(await clientOf('T2')).toBeNull();
  await store.close();
  await expect(clientOf('T1')).rejects.toThrow('The store :memory: is closed.');
});
