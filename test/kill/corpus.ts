import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Eight happenings with nothing in common, so that each is a story; long enough for two messages. */
const NEWS: Readonly<Record<string, readonly string[]>> = {
  Aldmoor: [
    'Lorries of more than 12 tonnes were turned away from the old bridge at Aldmoor on Monday after divers had found that two of its five stone piers were cracked from the waterline down to the bed of the river.',
    'Engineers from the county said that the cracks had opened since the flood in January, that steel collars would be put round both piers before winter, and that carts and cars could go on crossing one at a time.',
    'Shopkeepers on the far bank of Aldmoor, who take in their goods by the bridge, were promised a ferry for pallets by the end of the week, and free berths for it as long as the bridge is half shut.',
  ],
  Brenwick: [
    'Nobody was on the stage when the curtain of the opera house in Brenwick came down with its beam at the rehearsal, but the harp, 14 chairs and the best part of a painted forest were smashed to splinters.',
    'Fire wardens who climbed into the loft found that mice had gnawed the hemp ropes, which were last changed when the house was wired for electric light, down to a few strands of their former thickness.',
    'Singers will give the first three evenings in the riding school of Brenwick in their everyday clothes, and whoever has bought a seat in a box may sit in the saddle room or take back half of what it cost.',
  ],
  Corley: [
    'Bees from 40 hives swarmed through the glassworks at Corley when a truck of sugar overturned at its gate, and the furnaces were left to themselves for most of an afternoon while keepers coaxed the swarms away.',
    'Glassblowers lost about 300 bottles that had been half finished, and the keepers lost one queen, which was last seen on the hat of the accountant as the evening bus to the seaside pulled out of the yard.',
    'Sugar that could not be swept up was hosed into the canal, where anglers of Corley said the roach had never bitten less, and a chemist who was asked to look at the water called it fit for lemonade.',
  ],
  Dunholt: [
    'Voters in Dunholt chose a chimney sweep as their mayor by 61 votes after a count that went on until dawn, since the scales on which the ballots of the upper town are weighed had been lent to a baker.',
    'Opponents of the sweep asked for the ballots to be counted by hand, which was done twice before breakfast, with two votes more for the winner each time and a laundry list that nobody wished to claim.',
    'Lamps in the streets of Dunholt will be lit an hour earlier from now on, the new mayor told a crowd from the balcony, and taxes on dogs, hearths and pianos would be looked at in the course of the year.',
  ],
  Estover: [
    'Astronomers at the hilltop dome near Estover measured the tail of a comet at 9 degrees on Friday, longer than any since their great refractor was built, and asked the villages below to draw their blinds.',
    'Photographs taken through blue glass show the tail parted in two, the shorter half bent towards the sunset, which the director of the dome took for dust and her assistant for a scratch on the plate.',
    'Hotels between Estover and the coast have let every room with a window to the west until the comet sets with the sun, and the cable car will run all night for whoever brings a blanket of their own.',
  ],
  Fenmarch: [
    'Cranberries rotted on 700 acres of bog round Fenmarch after the sluice keepers walked out over their boots, which leak, and the growers were left without a way of draining the fields before the frost.',
    'Mediators met both sides in the pumping station and came away with a list of sizes, a promise of rubber from the harbour stores, and the advice that talks should not be held where everybody has to shout.',
    'Jam makers said that prices would double by spring unless berries came from abroad, and a cannery in Fenmarch put its 85 workers on to beetroot, of which there has been more than anyone knows what to do with.',
  ],
  Garrow: [
    'Miners broke into a cave full of painted aurochs 200 feet under Garrow and stopped their drills for the day, so that a curator could be lowered in a coal tub with two lanterns and a sketchbook.',
    'Pigments scraped from the floor of the cave are older than any that were found in the province, the curator said when she was up again, though the beard on one of the animals might be a joke of the foreman.',
    'Owners of the pit want to know who pays for the gallery that cannot be dug now, and the ministry of culture wrote back to Garrow that it would send somebody as soon as the road had been cleared of sheep.',
  ],
  Holm: [
    'Goalkeepers of both teams were carried off in the cup final at Holm when the crossbar, which had been sawn from a ship’s mast, gave way under boys who had climbed on it to see the penalty better.',
    'Referees finished the match with jackets for goalposts and gave the cup to the visitors by 3 to 2, whereupon the home side lodged a protest about the length of the left jacket that will be heard in June.',
    'Carpenters have been asked for an iron frame before the season begins again, and the football club of Holm will let nobody on to the roof of the stand who cannot show a ticket and a reasonable excuse.',
  ],
};

/** Writes the articles into a folder. */
export function writeCorpus(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [n, [town, sentences]] of Object.entries(NEWS).entries()) {
    const head = `Headline: News from ${town}\nSource: ${town} Echo\nDate: 2024-06-0${n + 1}\n`;
    writeFileSync(join(folder, `${town}.txt`), `${head}\n${sentences.join('\n\n')}\n`);
  }
}
