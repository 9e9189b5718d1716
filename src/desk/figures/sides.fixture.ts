/** Counts of two sides, one of them told without its noun, written as in disagreement.fixture.ts. */
export const SIDES = `
what police and others count, told without the noun (killed)
- Delta Courier: Four people were killed in clashes in Tamora, police said. The opposition put the number at nine.
= differ 1: 4 people, 9 people

what a party of no other name counts (killed)
- Delta Courier: The number of people killed in Tamora rose to 12, the ministry said. Amani put it at 21.
= differ 1: 12 people, 21 people

a crowd and what its organisers say of it (crowd)
- Delta Courier: Ada Poe spoke before a crowd of about 40,000 in Tamora. Organisers said 60,000 came.
= differ 1: about 40000 people, 60000 people

a crowd that the police and a union count (marched)
- Delta Courier: Thousands marched through Tamora on Sunday. Police put the crowd at 6,000; the union claimed 11,000.
- Highland Post: Police said about 6,000 people marched through Tamora on Sunday. Ironmen United put the turnout at 11,000.
= differ 2: 6000 people, 11000 people, at least 2000 people, 11000 people, about 6000 people

soldiers by whose they are and by where they were (dead)
- Delta Courier: A mine killed three Norlandish soldiers near Brack in Sudria on Sunday, the army said.
- Highland Post: The army of Norland mourned the three Norlandish soldiers whom a mine near Brack in Sudria had killed.
- Evening Ledger: The mine near Brack exploded on Sunday. The deaths of the three service members in Sudria crossed a line, a minister said.
= agree 3: 3 members, 3 soldiers, 3 soldiers

a number that is put against another’s (workers)
- Delta Courier: At the time of the fire, 720 workers were inside the mill in Tolna, said Ida Holm. The fire service put the number at 600.
= differ 1: 720 workers, 600 workers

some of those who work there, and all who were in it (workers)
- Delta Courier: Some 600 workers were in the mill in Tolna when the fire broke out.
- Highland Post: Hundreds of workers blocked the highway to Brack for three hours on Thursday, demanding their wages.
= single 1: about 600 workers
= single 1: at least 200 workers

a sum in the money of another country (taka)
- Delta Courier: The families of the dead in Tolna will each receive 200,000 taka, the minister said.
- Highland Post: The minister promised Tk 2 lakh to each family of the dead in Tolna.
= agree 2: 200000 taka, 200000 taka

one small number of two firms (plants)
- Delta Courier: Norlin Mills will close three plants next year, its owner said.
- Highland Post: Torva Steel will close three plants next year, its owner said.
= single 1: 3 plants
= single 1: 3 plants

those on top of others, and all of them (birds)
- Delta Courier: At least 62 birds, two dolphins and a turtle have died off Tolna, the agency said.
- Highland Post: Another 85 birds are being washed at a shelter in Tolna.
= single 1: at least 62 birds
= single 1: 85 birds
`;
