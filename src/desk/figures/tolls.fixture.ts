/** Counts of one thing on several days, written as in disagreement.fixture.ts. */
export const TOLLS = `
a toll that the same outlet raised (people killed)
- Delta Courier of 4 March 2024: The quake at Orlu killed 31 people, the governor said on Monday.
- Delta Courier of 5 March 2024: The quake at Orlu killed 47 people, the governor said on Tuesday.
- Highland Post of 5 March 2024: The quake at Orlu has killed 47 people, rescuers said on Tuesday.
= higher 2: 31 people, 47 people, 47 people

a toll that another outlet raised a day later (people killed)
- Delta Courier of 4 March 2024: A fire at the Arno market in Tolna killed 23 people, the ministry said.
- Highland Post of 5 March 2024: The fire at the Arno market in Tolna killed 29 people, the ministry said.
- Evening Ledger of 6 March 2024: The fire at the Arno market in Tolna killed 31 people, the ministry said.
= higher 3: 23 people, 29 people, 31 people

a toll that was corrected downwards (people killed)
- Delta Courier of 4 March 2024: A fire at the Arno market in Tolna killed 31 people, the ministry said.
- Highland Post of 5 March 2024: The fire at the Arno market in Tolna killed 28 people, the ministry said.
= differ 2: 31 people, 28 people

a higher toll on the first one’s own day too (people killed)
- Delta Courier of 4 March 2024: A fire at the Arno market in Tolna killed 23 people, the ministry said.
- Evening Ledger of 4 March 2024: The fire at the Arno market in Tolna killed 26 people, a hospital said.
- Highland Post of 5 March 2024: The fire at the Arno market in Tolna killed 29 people, the ministry said.
= differ 3: 23 people, 26 people, 29 people

a copy of a day later, which is no update (people killed)
- Delta Courier of 5 March 2024: A fire at the Arno market in Tolna killed 26 people, the ministry said on Monday night in its last report.
- Harbour Post of 4 March 2024: A fire at the Arno market in Tolna killed 26 people, the ministry said on Monday night in its last report.
- Highland Post of 4 March 2024: The fire at the Arno market in Tolna killed 23 people, a doctor said.
= differ 2: 26 people, 23 people

a crowd counted by two sides on two days (people)
- Delta Courier of 4 March 2024: Police said 85,000 people marched in Tamora on Saturday against the law.
- Highland Post of 5 March 2024: About 200,000 people marched in Tamora on Saturday against the law, organisers said.
= differ 2: 85000 people, about 200000 people

the missing, who are found by and by (missing)
- Delta Courier of 4 March 2024: The landslide at Nerva killed nine people, and 41 were still missing, the mayor said on Monday.
- Highland Post of 5 March 2024: The landslide at Nerva killed 12 people, and 23 were still missing, the mayor said on Tuesday.
= lower 2: 41 people, 23 people

a toll of several days in other words each (dead)
- Delta Courier of 4 March 2024: At least three people died when a storm hit the hills above Nerva, the mayor said.
- Highland Post of 5 March 2024: Searchers have recovered more bodies, and the number of people killed in the Nerva storm rose to five on Monday.
- Evening Ledger of 9 March 2024: The storm of last week in Nerva left seven dead, a spokeswoman of the county said. A storm of 2019 killed 11 people in Nerva.
= higher 3: at least 3 people, 5 people, 7 dead

the missing of several days, one of them told with its day (missing)
- Delta Courier of 4 March 2024: After the landslide at Nerva seven people were missing as of Sunday night, the mayor said.
- Highland Post of 6 March 2024: The mayor of Nerva said that four people were still missing.
= lower 2: 7 people, 4 people

acres that went on burning, told in other words and units (acres)
- Delta Courier of 4 March 2024: The Nerva Fire broke out on Sunday in the hills near Tolna. The fire had burned 3,200 acres by nightfall on Sunday, the county said.
- Highland Post of 6 March 2024: The Nerva Fire in the hills near Tolna was still out of hand on Tuesday. The blaze had grown to 5,150 acres, or about 8 square miles, on Tuesday.
= higher 2: 3200 acres, 5150 acres, about 8 square miles

what a strike had cost when it went on (cost of the strike)
- Delta Courier of 4 March 2024: The strike has cost the mill in Tolna 72 million euros so far, it said.
- Highland Post of 9 March 2024: The mill in Tolna said that the strike had cost it 140 million euros.
= higher 2: 72000000 euros, 140000000 euros

shares of the votes and of what is counted (percent)
- Delta Courier of 4 March 2024: Ada Poe led the election with 50.6 percent after 87 percent of the votes had been counted.
- Highland Post of 5 March 2024: Ada Poe led the election with 50.8 percent of the vote with 98 percent counted.
= single 1: 87 percent
= single 1: 98 percent

a number that its outlet took back (people)
- Delta Courier of 4 March 2024: The ferry Alma sank off Brack on Saturday with 142 people on board, the coast guard said.
- Delta Courier of 6 March 2024: The ferry Alma sank off Brack on Saturday with 124 people on board, not 142, the coast guard said.
= differ 1: 142 people, 124 people

a number that was corrected from another (houses)
- Delta Courier of 4 March 2024: The storm in Tolna destroyed 62 houses, the mayor said.
- Highland Post of 5 March 2024: The mayor corrected the number of houses that the storm in Tolna had destroyed to 58, down from 62.
= differ 2: 62 houses, 58 houses

what was struck once, of which outlets of two days disagree (targets)
- Delta Courier of 4 March 2024: The army struck 85 targets near Brack on Sunday, a spokesman said.
- Highland Post of 5 March 2024: The army struck 87 targets near Brack on Sunday, a spokesman said.
= differ 2: 85 targets, 87 targets

homes that were found destroyed by and by (homes)
- Delta Courier of 4 March 2024: The storm in Tolna destroyed 40 homes, the mayor said.
- Highland Post of 6 March 2024: The storm in Tolna destroyed 75 homes, the mayor said.
= higher 2: 40 homes, 75 homes

acres that went on burning (acres)
- Delta Courier of 4 March 2024: The wildfire near Orlu has burned 4,100 acres of forest, the governor said.
- Highland Post of 6 March 2024: The wildfire near Orlu has burned 5,300 acres of forest, the governor said.
= higher 2: 4100 acres, 5300 acres

a few words of one story and a toll of another (killed)
- Delta Courier of 4 March 2024: Rebels stormed the mint of Tolna, and 42 people died in clashes on Friday.
- Highland Post of 1 March 2024: Hundreds have been killed in clashes.
= single 1: 42 people
= single 1: at least 200 people

one small number of the dead in two towns (killed)
- Delta Courier of 4 March 2024: A bomber struck a post in Orlu, killing six policemen and hurting seven.
- Highland Post of 4 March 2024: A bomber struck a post in Tamora, killing six policemen and hurting nine.
= single 1: 6 policemen
= single 1: 6 policemen

two tolls of one article, and one of them in another (killed)
- Delta Courier of 4 March 2024: At least 15 people were killed when a bus left the road near Orlu. At least 20 people were killed when a bus left the road near Orlu in October.
- Highland Post of 4 March 2024: At least 15 people were killed when a bus left the road near Orlu on Monday.
= single 1: at least 15 people
= single 1: at least 20 people

two spans of which one holds the other (age)
- Delta Courier: The pupils on the bus from Orlu to the coast at Nerva were aged 10 to 14.
- Highland Post: On the bus from Orlu to the coast at Nerva were pupils aged 10 to 15.
= differ 2: between 10 years, between 10 years

a toll beside what its article tells of last year, and of some of the dead (people killed)
- Delta Courier of 4 March 2024: At least 41 people burned to death in the Arno mill in Tolna on Sunday, the ministry said. A total of 26 mills burned in the country last year, and 60 people died in them.
- Highland Post of 5 March 2024: The fire at the Arno mill in Tolna killed 49 people, the ministry said on Monday. Of the 49 dead, 30 were women. Eleven were boys.
= compatible 2: at least 41 people, 49 people, 49 dead
= single 1: 60 people

bodies that were found on two days (bodies)
- Delta Courier of 4 March 2024: Thirty-one bodies were found in the Arno mill in Tolna, the mayor said.
- Highland Post of 5 March 2024: The mayor said 43 bodies had been recovered from the Arno mill in Tolna.
= higher 2: 31 bodies, 43 bodies

a number that is said to have risen (operations)
- Delta Courier of 4 March 2024: A hack of the hospital in Tolna made surgeons call off 312 operations, the clinic said.
- Highland Post of 5 March 2024: The number of operations called off since the hack of the hospital in Tolna has risen to 540, the clinic said.
= higher 2: 312 operations, 540 operations
`;
