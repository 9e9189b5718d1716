import { words } from './words.ts';

/** What a team has, right after its name or after "'s", small letters: the name is no town's then. */
export const OF_TEAMS = words(`
  manager boss coach captain skipper striker strikers midfielder midfielders defender defenders
  goalkeeper keeper winger forward forwards playmaker full-back fullback right-back left-back
  centre-back centre-half fly-half scrum-half prop hooker flanker quarterback linebacker cornerback
  receiver pitcher outfielder shortstop catcher infielder rookie batsman bowler all-rounder wicketkeeper
  fans supporters squad side defence defense attack midfield bench team-mate team-mates teammate
  teammates goal goals win victory defeat loss draw debut jersey shirt academy legend ace star
  youngster hitman stopper forward's roster franchise
`);

/** Towns and suburbs whose clubs bear their names, small letters. */
export const CLUB_TOWNS = words(`
  liverpool chelsea barcelona southampton sunderland swansea burnley middlesbrough portsmouth
  watford bournemouth brentford blackpool reading barnsley millwall charlton southend swindon
  wolverhampton bolton blackburn coventry preston derby huddersfield ipswich norwich leicester hull
  stoke birmingham leeds cardiff brighton newcastle sheffield nottingham bristol plymouth oldham
  rochdale wycombe walsall gillingham doncaster scunthorpe chesterfield crewe bury rotherham
  hibernian aberdeen dundee kilmarnock motherwell valencia sevilla villarreal malaga getafe espanyol
  napoli roma milan lazio fiorentina torino parma udinese genoa sampdoria monaco lyon marseille
  lille porto benfica sporting leverkusen wolfsburg hoffenheim bremen hamburg dortmund stuttgart
  feyenoord eindhoven anderlecht brugge basel galatasaray fenerbahce besiktas olympiakos
  panathinaikos wasps saracens harlequins exeter northampton gloucester bath worcester toulon
  toulouse clermont leinster munster ulster connacht ospreys scarlets warrington wigan castleford
`);

/** Verbs and nouns right before a team's name. */
export const BEFORE_TEAMS = words(`
  beat beating beats thrashed hammered defeated edged hosted host hosts faced face faces signed sign
  joined join rejoined visitors hosts champions leaders rivals side against versus v vs v. strugglers
  minnows newcomers giants heavyweights neighbours placed
`);

/** Words an article about team sport is full of. */
export const SPORT_WORDS = words(`
  season match matches league striker midfielder defender goalkeeper winger coach manager goal goals
  scored score scoring penalty referee squad fixture fixtures kick-off half-time quarter-final
  semi-final relegation promotion touchdown quarterback innings wicket wickets inning playoffs
  playoff tournament teammate team-mate teammates team-mates footballer football rugby cricket
  basketball baseball hockey soccer puck goaltender winger defenseman postseason preseason nba nfl nhl mlb
  inning homered homer play-offs play-off skipper hat-trick stoppage-time injury-time free-kick equaliser offside assists rebounds three-pointer field-goal lineup shutout overtime wildcard roster
`);

/** Sports and the like a country's body is called after, small letters: "Athletics Kenya", "Health Canada". */
export const NATIONAL_FIELDS = words(`
  education elections environment health parks police statistics tourism transport
  athletics badminton basketball boxing cricket curling cycling football golf gymnastics handball hockey
  netball rowing rugby sailing skate skating ski snowboard softball sport surfing swimming tennis triathlon
  volleyball weightlifting wrestling
`);

/** Verbs right behind a team's name, dictionary form: "Ashby won". */
export const TEAM_VERBS = words(
  'win lose beat draw defeat play face host trail lead score sign trade edge sack',
);
