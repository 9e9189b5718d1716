import { words } from './words.ts';

/** Words for what somebody feels, small letters: who is said to be “delighted” has said so. */
export const FEELINGS = words(`
  afraid aghast alarmed amazed angry annoyed anxious appalled appreciative apprehensive ashamed
  astonished astounded baffled bemused bewildered bitter blessed bored buzzing calm chuffed comfortable
  concerned confident confused content convinced curious dazed dejected delighted desperate
  determined devastated disappointed disgusted disheartened dismayed distraught disturbed eager
  ecstatic elated embarrassed encouraged enraged enthusiastic excited exhausted fearful flabbergasted
  flattered frightened frustrated fuming furious glad grateful gutted happy heartbroken heartened
  homesick honoured honored hopeful horrified humbled hurt impressed incensed indebted inspired insulted
  intrigued irritated jealous keen livid lonely lucky miserable mortified moved nervous numb
  offended optimistic outraged overjoyed overwhelmed perplexed pessimistic petrified pleased privileged
  proud puzzled ready regretful relaxed relieved remorseful repulsed resentful reluctant sad saddened satisfied
  scared shaken shattered shocked sickened sorry speechless sceptical skeptical stunned surprised
  terrified thankful thrilled tired torn touched traumatised traumatized troubled unaware uncomfortable
  unhappy upset vindicated wary worried
`);
