import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Keeping } from '../../../chat/chat.ts';

/** Where installations are kept. */
export interface InstallationKeeping extends Keeping {
  drop(key: string): Promise<void>;
}

/** The key of a workspace's installation, or of an organisation's. */
const keyOf = (id: string | undefined): string => `slack:installation:${id ?? 'none'}`;

const queried = ({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>) =>
  isEnterpriseInstall ? enterpriseId : teamId;

/** The installation in a workspace or an organisation; null where there is none. */
export async function installationIn(
  keeping: Pick<InstallationKeeping, 'kept'>,
  id: string | undefined,
): Promise<Installation<'v2', never> | null> {
  const text = await keeping.kept(keyOf(id));
  return text === null ? null : JSON.parse(text);
}

/** Bolt's installation store for several workspaces, kept among the small texts of the store. */
export const installations = (
  keeping: InstallationKeeping,
  /** Told of each workspace that installs the app. */
  installed: (id: string) => void,
): InstallationStore => ({
  storeInstallation: async (installation) => {
    const { isEnterpriseInstall, enterprise, team } = installation as Installation<'v2', boolean>;
    const id = isEnterpriseInstall ? enterprise?.id : team?.id;
    await keeping.keep(keyOf(id), JSON.stringify(installation), null);
    installed(id ?? '');
  },
  fetchInstallation: async (query) => {
    const found = await installationIn(keeping, queried(query));
    if (found === null) throw new Error('The app is not installed in this workspace');
    return found;
  },
  deleteInstallation: (query) => keeping.drop(keyOf(queried(query))),
});
