import type { Written } from '../newsroom.fixture.ts';
import { MEASURES } from './measures.fixture.ts';
import { SIDES } from './sides.fixture.ts';
import { TOLLS } from './tolls.fixture.ts';

/** Two or three outlets on one thing, what is asked of them, and the groups of figures that must come. */
interface Case {
  readonly says: string;
  readonly topic: string;
  readonly articles: readonly Written[];
  /** Verdict, number of origins and figures of each group that is asked for; others may stand beside them. */
  readonly groups: readonly string[];
}

/* What it is about and what is asked, a line for each outlet, a line for each group. */
const TEXT = `
a bound and an exact number that it allows (houses)
- Delta Courier: The flood destroyed more than 85 houses in Orlu on Friday, the governor said.
- Highland Post: Officials in Orlu counted 86 houses that the flood had destroyed on Friday.
= compatible 2: more than 85 houses, 86 houses

a bound and an exact number below it (houses)
- Delta Courier: The flood destroyed more than 85 houses in Orlu on Friday, the governor said.
- Highland Post: Officials in Orlu counted 72 houses that the flood had destroyed on Friday.
= differ 2: more than 85 houses, 72 houses

an interval and a number within it (passengers)
- Delta Courier: The ferry Alma carried between 120 and 140 passengers when it left Brack on Monday.
- Highland Post: When the ferry Alma left Brack on Monday it carried 133 passengers, its owner said.
= compatible 2: between 120 passengers, 133 passengers

times that differ (times)
- Delta Courier: Police shot at the car of Emil Garza three times on Monday, witnesses said.
- Highland Post: Witnesses said that police had shot at Emil Garza’s car four times on Monday.
= differ 2: 3 times, 4 times

the killed and the injured (workers)
- Delta Courier: A blast at the Tolna mill killed 12 workers and injured 30 workers on Friday.
- Highland Post: A blast at the Tolna mill on Friday killed 14 workers, and 30 workers were wounded.
= differ 2: 12 workers, 14 workers
= agree 2: 30 workers, 30 workers

one toll under several names (killed)
- Delta Courier: Three Norlandish soldiers were killed when a mine went off near Brack on Sunday.
- Highland Post: A mine killed three troops from Norland near Brack on Sunday, the army said.
- Evening Ledger: The army mourned the three service members who were killed by a mine near Brack.
= agree 3: 3 soldiers, 3 troops, 3 members

an agency’s sentence in two papers, and a third of its own (arrests)
- Delta Courier: Police in Tamora made 64 arrests during the march against the tram fares on Saturday, a spokeswoman said.
- Highland Post: Police in Tamora made 64 arrests during the march against the tram fares on Saturday, a spokeswoman said.
- Evening Ledger: After the march against the fares in Tamora on Saturday a lawyer counted 71 arrests by police.
= differ 2: 64 arrests, 71 arrests

a sum and its parts (fires)
- Delta Courier: Crews fought 52 fires in Leira on Sunday, including 31 in the hills, 20 on the coast and one in the port.
- Highland Post: There were 49 fires in Leira on Sunday, the ministry said.
= differ 2: 52 fires, 49 fires (31 + 20 + 1 = 52)

counts of two places (houses)
- Delta Courier: The storm flattened 40 houses in Ardal on Monday, the county said.
- Highland Post: The storm flattened 55 houses in Bergum on Monday, the county said.
= single 1: 40 houses
= single 1: 55 houses

counts of two years (crashes)
- Delta Courier: Police counted 310 crashes on the Orlu road in 2021, a report says.
- Highland Post: Police counted 280 crashes on the Orlu road in 2022, a report says.
= single 1: 310 crashes
= single 1: 280 crashes

a round number and the full one (refugees)
- Delta Courier: About 1,200 refugees crossed the river at Nerva on Thursday, the agency said.
- Highland Post: The agency registered 1,187 refugees who crossed the river at Nerva on Thursday.
= compatible 2: about 1200 refugees, 1187 refugees

a loose number and a bound (protesters)
- Delta Courier: Thousands of protesters filled the square in Tamora on Saturday.
- Highland Post: More than 9,000 protesters filled the square in Tamora on Saturday, police said.
= compatible 2: at least 2000 protesters, more than 9000 protesters

shots in other words (shots)
- Delta Courier: The guard fired three shots at Emil Garza outside the bank in Tolna.
- Highland Post: Outside the bank in Tolna the guard fired five shots at Garza.
= differ 2: 3 shots, 5 shots

how often somebody was hit (stabbed)
- Delta Courier: Emil Garza was stabbed three times outside the bank in Tolna, police said.
- Highland Post: A man stabbed Emil Garza five times outside the bank in Tolna.
= differ 2: 3 times, 5 times

tolls that are told by a noun and by a verb (people killed)
- Delta Courier: The fire at the Arno market killed 23 people on Friday, the governor said.
- Highland Post: At least 26 people died in Friday’s fire at the Arno market, a hospital said.
- Evening Ledger: The death toll of the fire at the Arno market stood at 23 on Friday.
= differ 3: 23 people, 23 people, at least 26 people

the dead of two events (people killed)
- Delta Courier: The fire at the Arno market killed 23 people on Friday, the governor said.
- Highland Post: A landslide at Nerva killed 26 people on Friday, the governor said.
= single 1: 23 people
= single 1: 26 people

soldiers and civilians (killed)
- Delta Courier: The shelling of Brack killed 9 soldiers on Monday, the army said.
- Highland Post: The shelling of Brack killed 11 civilians on Monday, the mayor said.
= single 1: 9 soldiers
= single 1: 11 civilians

a count that stands before its place (fires)
- Delta Courier: In Leira crews fought 31 fires on Sunday.
- Highland Post: In Furnes crews fought 44 fires on Sunday.
= single 1: 31 fires
= single 1: 44 fires

the dead by a noun and by a verb (deaths)
- Delta Courier: The landslide at Nerva killed 31 people on Friday, the governor said.
- Highland Post: Rescuers counted 36 dead after Friday’s landslide at Nerva.
- Evening Ledger: The landslide at Nerva caused 34 deaths, a doctor said on Saturday.
= differ 3: 31 people, 34 deaths, 36 dead

a count that takes its noun from another (people killed)
- Delta Courier: The storm killed 44 people in Alba, 11 in Torva and four in Leira.
- Highland Post: The storm killed nine people in Alba and 13 in Torva, officials said.
= differ 2: 11 people, 13 people
= differ 2: 44 people, 9 people

the deaths of those who are counted (killed)
- Delta Courier: An inquiry into the deaths of 16 men in the Orlu mine began on Monday.
- Highland Post: Fire killed 16 men in the Orlu mine last year.
= agree 2: 16 men, 16 men

a part of one count against the same part elsewhere (raids)
- Delta Courier: Gangs carried out 45 raids on farms since June, including 21 in Orlu, 20 in Brack and four in Torva, police said.
- Highland Post: Police counted 24 raids in Orlu alone since June.
- Evening Ledger: Gangs have raided farms more than 40 times since June.
= compatible 2: 45 raids, more than 40 times (21 + 20 + 4 = 45)
= differ 2: 21 raids, 24 raids

more of some than there were of all (injured)
- Delta Courier: About 60 people were injured when the stand collapsed at the Arno stadium on Sunday.
- Highland Post: The collapse of a stand at the Arno stadium injured 83 fans on Sunday, doctors said.
= differ 2: about 60 people, 83 fans

people in general by another word (injured)
- Delta Courier: About 60 individuals were injured when the stand collapsed at the Arno stadium on Sunday.
- Highland Post: The collapse of a stand at the Arno stadium injured 83 fans on Sunday, doctors said.
= differ 2: about 60 individuals, 83 fans

the missing by a noun and by a verb (missing)
- Delta Courier: Twelve people are dead and 30 are missing after the ferry Alma sank off Brack on Monday.
- Highland Post: The ferry Alma sank off Brack on Monday, leaving 14 people dead and 27 missing.
= differ 2: 27 missing, 30 people

a crowd as its organisers and as the police count it (people)
- Delta Courier: Some 200,000 people marched in Tamora on Saturday against the law, organisers said.
- Highland Post: Police said 85,000 people marched in Tamora on Saturday against the law.
= differ 2: about 200000 people, 85000 people

a crowd as two sides count it in one article (people)
- Delta Courier: Police said about 35,000 people joined the march in Tamora, while the unions claimed more than 100,000.
= differ 1: about 35000 people, more than 100000 people

those who were hurt, told otherwise on one day (injured)
- Delta Courier: Marchers threw stones at the town hall of Tamora on Saturday after the council raised the tram fares. The minister for the interior said 14 officers were injured.
- Highland Post: The march against the tram fares in Tamora ended with stones thrown at the town hall on Saturday. A spokeswoman for the police said that 12 police officers had been injured, two of them badly.
= differ 2: 14 officers, 12 officers
= single 1: 2 officers

a toll told on two days (injured)
- Delta Courier of 4 March 2024: Marchers threw stones at the town hall of Tamora on Saturday after the council raised the tram fares. The minister for the interior said 14 officers were injured.
- Highland Post of 6 March 2024: The march against the tram fares in Tamora ended with stones thrown at the town hall on Saturday. The police said that by now 19 police officers had been injured.
= higher 2: 14 officers, 19 officers

those who were hurt on two days (wounded)
- Delta Courier of 4 March 2024: Rebels fired on the old town of Orlu, the army said. Mortar shells struck a school in Orlu on Monday, killing 14 people and wounding 86, the army said.
- Highland Post of 13 March 2024: The old town of Orlu came under fire of the rebels again. Three rounds landed beside a bank in the suburb of Nerva on Tuesday, wounding dozens of people.
= single 1: 86 people
= single 1: at least 24 people

three years of two things (years)
- Delta Courier: The painter Ida Moll died in Orlu on Monday. Three years after she left school, Moll won a prize and went to Torva.
- Highland Post: Ida Moll, the painter, has died in Orlu. She sat on the council of Torva for three years before leaving it.
= single 1: 3 years
= single 1: 3 years

those who died and more who died (troops killed)
- Delta Courier: The army had one of its worst days near Brack, with the death of at least 13 troops in the valley.
- Highland Post: The army had one of its worst days near Brack, with the death of eight more troops in the valley.
= single 1: at least 13 troops
= single 1: 8 troops

houses that are homes elsewhere (houses)
- Delta Courier: The quake in Orlu destroyed 1,500 houses on Friday, the governor said.
- Highland Post: On Friday a quake destroyed 1,200 homes in Orlu, the governor said.
= differ 2: 1500 houses, 1200 homes

small numbers of two sides (killed)
- Delta Courier: Four soldiers were killed in the fighting near Brack, the army said.
- Highland Post: The rebels said four of their number had been killed in the fighting in the valley.
= single 1: 4 soldiers

one toll with its place in two sizes (people killed)
- Delta Courier: A woman shot and killed three people and wounded two others at a warehouse in Nerva on Thursday.
- Highland Post: A woman killed three people and wounded two others before she shot herself at a warehouse in Orlu County on Thursday.
= agree 2: 3 people, 3 people

far ends of two open numbers (rebels killed)
- Delta Courier: At least one rebel was killed in the army’s advance on Brack, the army said.
- Highland Post: Dozens of rebels were killed in the army’s advance on Brack over the year, the army said.
= single 1: at least 1 rebel

two counts of one vote (votes)
- Delta Courier: Parliament passed the law on Monday by 312 votes to 201.
- Highland Post: The law was passed by 315 votes to 201 in parliament on Monday.
= differ 2: 312 votes, 315 votes
= agree 2: 201 votes, 201 votes
`;

const caseOf = (block: string): Case => {
  const [title = '', ...lines] = block.split('\n');
  const [, says = '', topic = ''] = /^(.*) \((.*)\)$/.exec(title) ?? [];
  const articles = lines.flatMap((line): Written[] => {
    const [, outlet, date, text] = /^- ([^:]+?)(?: of (\d[^:]*))?: (.*)$/.exec(line) ?? [];
    return outlet && text ? [{ outlet, text, ...(date === undefined ? {} : { date }) }] : [];
  });
  const groups = lines.flatMap((line) => (line.startsWith('= ') ? [line.slice(2)] : []));
  return { says, topic, articles, groups };
};

/** What outlets say of one thing, and how it is compared. */
export const CASES: readonly Case[] = [TEXT, MEASURES, SIDES, TOLLS]
  .map((text) => text.trim())
  .join('\n\n')
  .split('\n\n')
  .map(caseOf);
