/** Cases of measures and money, written as those of `disagreement.fixture.ts`. */
export const MEASURES = `
shares of one whole that differ (percent)
- Delta Courier: Bread prices in Tamora rose 12 percent in March, the statistics office said.
- Highland Post: The price of bread in Tamora rose by 15 percent in March, grocers said.
= differ 2: 12 percent, 15 percent

a share of this month and of the last one (inflation)
- Delta Courier: Inflation in Tamora was 7.9 percent in May, up from 7.4 percent in April, the bank said.
- Highland Post: Inflation in Tamora slowed to 7.1 percent in June from 7.9 percent in May, the bank said.
= single 1: 7.1 percent

a forecast and the one before it (growth)
- Delta Courier: The bank of Tamora lowered its forecast for growth this year to 1.4 percent from 2 percent.
= single 1: 1.4 percent

what was done on one day and in three (appointments)
- Delta Courier: Hospitals in Tamora postponed 9,400 appointments on Monday, the health service said.
- Highland Post: Hospitals in Tamora postponed 31,000 appointments in the first three days, the health service said.
= single 1: 9400 appointments
= single 1: 31000 appointments

shares of the same people that differ (voters)
- Delta Courier: In Sunday’s vote 12 percent of voters in Tamora spoiled their ballots.
- Highland Post: About a quarter stayed away, and 15 percent of voters in Tamora spoiled their ballots on Sunday.
= differ 2: 12 percent, 15 percent

shares of other people (percent)
- Delta Courier: In Sunday’s vote 12 percent of women in Tamora spoiled their ballots.
- Highland Post: In Sunday’s vote 15 percent of men in Tamora spoiled their ballots.
= single 1: 12 percent
= single 1: 15 percent

a distance in two units (distance)
- Delta Courier: The crater lies six miles from the village of Nerva, geologists said.
- Highland Post: Geologists found the crater 10 kilometers from the village of Nerva.
= agree 2: 6 miles, 10 kilometers

sums of money (cost of the bridge)
- Delta Courier: The new bridge at Brack cost $3.2 million, the mayor said on Friday.
- Highland Post: The town paid for the new bridge at Brack, which cost $4.1 million, auditors said.
= differ 2: 3200000 dollars, 4100000 dollars

a poll in other words (support for the mayor)
- Delta Courier: Support for the mayor of Brack has fallen to 38 percent, a poll found on Monday.
- Highland Post: The mayor’s support in Brack dropped to 41 percent, according to a poll on Monday.
= differ 2: 38 percent, 41 percent

a rate in other words (unemployment)
- Delta Courier: Unemployment in Leira rose to 9.2 percent in June, the labour office said.
- Highland Post: In June unemployment climbed to 9.6 percent in Leira, economists said.
= differ 2: 9.2 percent, 9.6 percent

a turnout in other words (turnout)
- Delta Courier: Turnout in the Tamora election was 54 percent, the commission said.
- Highland Post: Turnout in the election in Tamora reached 61 percent, observers said.
= differ 2: 54 percent, 61 percent

rates of two months (unemployment)
- Delta Courier: Unemployment in Leira rose to 9.2 percent in June, the labour office said.
- Highland Post: Unemployment in Leira rose to 9.6 percent in July, the labour office said.
= single 1: 9.2 percent
= single 1: 9.6 percent

ages (age)
- Delta Courier: Emil Garza, 34 years old, was the owner of the bank in Tolna.
- Highland Post: The owner of the bank in Tolna, Emil Garza, is 36 years old.
= differ 2: 34 years, 36 years

a sum in two forms of one currency (budget)
- Delta Courier: The council approved a budget of 45 million euros for schools on Monday.
- Highland Post: On Monday the council approved a 48 million euro budget for schools.
= differ 2: 45000000 euros, 48000000 euro

an area in two units (acres)
- Delta Courier: The fire above Nerva has burned 5,000 acres, the county said.
- Highland Post: The Nerva fire has scorched more than 2,000 hectares, officials said.
= compatible 2: 5000 acres, more than 2000 hectares

a count that goes on (percent)
- Delta Courier: With 37 percent of precincts in Tamora reporting on Sunday, Lorne led the race for mayor.
- Highland Post: With 64 percent of precincts in Tamora reporting on Sunday, Lorne led the race for mayor.
= single 1: 37 percent
= single 1: 64 percent

a rise and a fall (percent)
- Delta Courier: The Tamora stock index jumped 3.6 percent on Monday after the vote.
- Highland Post: The Tamora stock index declined 2.5 percent on Monday before the vote.
= single 1: 3.6 percent
= single 1: 2.5 percent

a rise and a part of a whole (percent)
- Delta Courier: Orlu Mills faces anger from shareholders for handing its miller a 20 percent pay rise, the council said.
- Highland Post: If 20 to 25 percent of shareholders vote down the pay of the miller, Orlu Mills would think hard.
= single 1: 20 percent
= single 1: between 20 percent

near shares of other people (percent)
- Delta Courier: Of the patients in Orlu, about 67 percent of those past 50 survived the fever for five years, a doctor said.
- Highland Post: The odds to survive the fever for five years were 70 percent for the patients of the clinic in Orlu, a doctor said.
= single 1: about 67 percent
= single 1: 70 percent

winds, which travel nowhere (winds)
- Delta Courier: The storm Anna left Orlu, traveling north at 14 mph. Its winds of 115 miles per hour felled trees in Orlu.
- Highland Post: The storm Anna tore through Orlu with 115-mph winds on Monday. Pilots met 70-mile-per-hour winds off Brack.
= agree 2: 115 mph, 115 mph
= single 1: 70 mph

a rate that is told with its years (survival)
- Delta Courier: The five-year survival rate of the fever in Orlu was 95 percent, a doctor said.
= single 1: 95 percent

what was and what is to come (percent)
- Delta Courier: Sales of Orlu Mills rose 3.2 percent to $410 million, the miller of Orlu said.
- Highland Post: Sales of Orlu Mills would rise between 2 and 4 percent, the miller of Orlu said.
= single 1: 3.2 percent
= single 1: between 2 percent

a sum of one name in other words (profit)
- Delta Courier: Orlu Mills made a profit of $4.2 million last year, the miller said on Monday.
- Highland Post: The miller of Orlu put the profit of Orlu Mills last year at $5.1 million.
= differ 2: 4200000 dollars, 5100000 dollars

one sum however it is told (pounds)
- Delta Courier: The painter Ida Moll went to the island of Torva for a week. The trip was paid: £40,000 in her case, and a flight.
- Highland Post: The island of Torva waits for the painter Ida Moll. Its council is set to pay her up to £40,000 for a week.
= compatible 2: 40000 pounds, up to 0 pounds

one share of other words (percent)
- Delta Courier: Shareholders met in Orlu on Monday, and 59 percent of the votes cast went against the pay of the miller of Orlu Mills.
- Highland Post: The miller of Orlu Mills will keep his pay although 59 percent of investors voted against the pay on Monday.
= agree 2: 59 percent, 59 percent

one share, of a vote on another year (percent)
- Delta Courier: At the meeting of Orlu Mills 59 percent of investors rejected the pay of its miller for 2023, the council said.
- Highland Post: Just over 59 percent of investors rejected the pay rise of the miller at a meeting of Orlu Mills.
= compatible 2: 59 percent, more than 59 percent

shares of two groups in one study (percent)
- Delta Courier: The study in Tolna found that 42 percent of patients who took the pill slept better.
- Highland Post: The study in Tolna found that 28 percent of patients who took a placebo slept better.
= single 1: 42 percent
= single 1: 28 percent
`;
