import { KNOWN_CLUBS } from '../../tables/known-clubs.ts';
import { TEAM_HEADS } from '../../tables/team-heads.ts';
import { alive, type Entity, evidenceOf, merge } from '../kinds/entity.ts';
import { strongest } from '../kinds/evidence.ts';

/** Joins "Ashby" to "Ashby Rovers" where the town's name is the team's and only one team is called so. */
export function joinClubs(entities: readonly Entity[]): void {
  const clubs = alive(entities).filter(isClub);
  for (const entity of alive(entities)) {
    if (entity.words.length > 1) continue;
    const [club, other] = clubs.filter(({ key }) => isPart(entity.key, key));
    if (!club || other) continue;
    if (strongest(evidenceOf(entity)) === 'organisation') merge(club, entity);
    else if (club.key.startsWith(entity.key)) moveActs(club, entity);
  }
}

/* "Ashby lost", "Ashby's captain", though "in Ashby" is the town. */
function moveActs(club: Entity, town: Entity): void {
  const all = town.mentions.splice(0);
  club.mentions.push(...all.filter(({ acts }) => acts));
  town.mentions.push(...all.filter(({ acts }) => !acts));
}

const isClub = ({ words, label }: Entity): boolean =>
  words.length > 1 &&
  (KNOWN_CLUBS.has(label.toLowerCase()) || TEAM_HEADS.has((words.at(-1) ?? '').toLowerCase()));

const isPart = (short: string, full: string): boolean =>
  full.startsWith(`${short} `) || full.endsWith(` ${short}`);
