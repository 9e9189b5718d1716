import { words } from './words.ts';

/** Nicknames that end a team's name after its town, small letters: "Ashby Rovers", "Ashby Chiefs". */
export const TEAM_HEADS = words(`
  49ers aces angels astros athletics avalanche bears bengals bills blackhawks blazers bluejays braves
  brewers broncos browns bruins bucks buccaneers buckeyes bulldogs bulls canadiens canucks capitals
  cardinals cavaliers celtics chargers chiefs clippers colts commanders cougars cowboys coyotes cubs
  devils diamondbacks dodgers dolphins ducks dynamo eagles falcons flames flyers gators giants
  grizzlies guardians hawks heat hornets hoyas huskers huskies indians islanders jaguars jayhawks jays
  jazz jets kings knicks knights kraken lakers leafs lightning lions longhorns magic marlins mariners
  mavericks mets nationals nets nuggets oilers orioles packers pacers padres panthers patriots pelicans
  penguins phillies pirates pistons predators raiders rams raptors ravens rays reds redskins rockets
  rockies royals sabres saints seahawks senators sharks sixers 76ers sounders spartans spurs stars
  steelers storm suns supersonics thunder tigers timberwolves timbers titans trojans twins vikings
  warriors whalers whitecaps wildcats wizards wolverines wolves yankees rovers wanderers united athletic
  albion argyle academical academicals thistle hotspur villa forest wednesday harlequins saracens tigers rhinos bulls broncos crusaders
  glory victory phoenix roar swans roosters magpies demons dockers crows power redbacks strikers sixers scorchers
`);
