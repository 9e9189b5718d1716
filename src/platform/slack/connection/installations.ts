import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Keeping } from '../../../chat/chat.ts';

/** Where installations are kept. */
export interface InstallationKeeping extends Keeping {
  drop(key: string): Promise<void>;
}

/** The key of a workspace's installation, or of an organisation's. */
const keyOf = (id: string | undefined): string => `slack:installation:${id ?? 'none'}`;

/** The key of the organisation that has installed the app for a workspace. */
const organisationKeyOf = (workspace: string): string => `slack:organisation:${workspace}`;

const queried = ({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>) =>
  isEnterpriseInstall ? enterpriseId : teamId;

type Found = Installation<'v2', never> | null;

/** The installation of a workspace or an organisation; null where there is none. */
async function installationOf(keeping: Keeping, id: string | undefined): Promise<Found> {
  const text = await keeping.kept(keyOf(id));
  return text === null ? null : JSON.parse(text);
}

/** The installation that reaches a workspace: its own, or else its organisation's; null where there is none. */
export async function installationFor(keeping: Keeping, workspace: string): Promise<Found> {
  const own = await installationOf(keeping, workspace);
  if (own !== null) return own;
  const organisation = await keeping.kept(organisationKeyOf(workspace));
  return organisation === null ? null : installationOf(keeping, organisation);
}

/** Keeps whose workspace it is: posts know no more than the workspace. */
async function keepOrganisation(keeping: Keeping, workspace: string, id: string): Promise<void> {
  const key = organisationKeyOf(workspace);
  if ((await keeping.kept(key)) !== id) await keeping.keep(key, id, null);
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
    const found = await installationOf(keeping, queried(query));
    if (found === null) throw new Error('The app is not installed in this workspace');
    const { isEnterpriseInstall, enterpriseId, teamId } = query;
    if (isEnterpriseInstall && enterpriseId && teamId)
      await keepOrganisation(keeping, teamId, enterpriseId);
    return found;
  },
  deleteInstallation: (query) => keeping.drop(keyOf(queried(query))),
});
