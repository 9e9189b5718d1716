import { words } from './words.ts';

/** Surnames the news uses of one person without saying more, small letters. */
export const KNOWN_SURNAMES: ReadonlySet<string> = new Set([
  ...['bin laden', 'bin salman', 'suu kyi', 'van gogh', 'da vinci', 'von der leyen', 'de gaulle'],
  ...words(`
  abbas abe ahmadinejad albanese ardern arafat assad bachelet berlusconi bezos biden bolsonaro
  brezhnev bolton bush chavez cheney chirac clegg comey corbyn draghi duterte erdogan erdoğan fauci
  fillon gaddafi qaddafi gates giuliani gorbachev greenspan guterres haftar hollande johnson juncker
  kagame karzai kavanaugh khamenei khomeini kim kissinger kushner lavrov maduro macron mandela
  mcconnell mccarthy medvedev meloni merkel milei mnuchin modi morales morsi mubarak mugabe mueller
  musk navalny netanyahu newsom nixon obama orban orbán pelosi pence pompeo powell putin qassem
  rajoy reagan romney rouhani rubio rumsfeld sanders sarkozy scholz schumer sharif shoigu sisi
  snowden soros starmer stalin stoltenberg sunak thatcher tillerson trudeau trump truss tsipras
  tusk tymoshenko varoufakis weinstein yanukovych yeltsin zapatero zelensky zelenskyy zuckerberg
  zuma
  zelenskiy lula petro boric sheinbaum ramaphosa tinubu kenyatta odinga sinwar nasrallah hegseth
  blinken jokowi prabowo kishida ishiba takaichi lukashenko poroshenko kadyrov prigozhin gerasimov
  peskov zakharova kilicdaroglu imamoglu pezeshkian zarif gantz lapid netanyahu smotrich olmert rabin
  barghouti hariri mikati jolani sistani maliki hasina kejriwal adityanath zardari bhutto musharraf
  akhundzada rajapaksa wickremesinghe mahathir thaksin shinawatra prayuth merz habeck baerbock
  mélenchon melenchon barnier bayrou badenoch farage salmond varadkar orban fico kaczynski vucic vučić
  plenkovic mitsotakis salvini renzi puigdemont rutte wilders borrell kirchner macri guaido guaidó
  boluarte bukele noboa uribe poilievre turnbull buhari magufuli museveni tshisekedi ouattara gbagbo
  mnangagwa tsvangirai kagame hichilema messi ronaldo neymar mbappe mbappé haaland guardiola klopp
  mourinho djokovic federer nadal alcaraz verstappen sharapova kournikova ibrahimovic zidane maradona
  pelé tendulkar kohli dhoni beyonce beyoncé rihanna madonna eminem shakira hitler mussolini trotsky
  guevara pinochet gandhi nehru einstein picasso shakespeare beethoven mozart nietzsche napoleon
  epstein weinstein cosby kardashian manafort comey mattis tillerson bannon kushner scaramucci spicer
  priebus hannity ingraham limbaugh mcmaster ocasio klobuchar buttigieg fetterman desantis gaetz
  manchin sinema thune boehner gingrich palin huckabee santorum jindal kasich
`),
]);

/** Chinese surnames that are English words too, small letters: "Wen Jiabao". */
export const SURNAMES_FIRST = words(`
  ban bo chin dang ding fang gong kan king lam ling long mo mu pan pang song sun tan tang wen yin
`);

/** Family names that are English words, towns or short, behind a given name, small letters: "Imran Khan". */
export const FAMILY_LAST = words(`
  abdi ahmed akhter akter akther ali alvi amin ansari baig bano begum bhatt bhatti bibi biswas bose butt
  chakma chaudhary chaudhry choudhury chowdhury dar das devi gill gupta haider haque hassan hossain hussain
  hussein islam iqbal jha joshi kamau karim kaur keita khan khatun konate kumar lodhi malik mann mensah mia
  mir mirza mishra mohamed mohammed mwangi naidu nair nasir ochieng omar osman otieno patil perera qureshi
  rahman rana rao rashid ray raza reddy roy sahu salim sarkar sen shah shaikh sharma sheikh siddiqui silva
  singh sinha sow suleiman sultan sultana syed tiwari toure touré traore traoré uddin usman varma verma wali yadav yusuf
`);

/** Family names that stand before the given one, small letters: "Zhou Yongkang", later "Zhou". */
export const FAMILY_FIRST = words(`
  bai bui cai cao chen cheng cho choi chu cui dai dang deng ding do dong du duan duong fan fang feng gao gu
  guo han hao he ho hoang hou hu huang jang jia jiang jin jung kang kim kong lai le lee lei li liang liao
  lim lin liu lu luo ly ma mao meng ngo nguyen pan park peng pham phan qian qin qiu ren shao shen shi shin
  su sun tan tang tian tran truong vo vu wan wang wei wen wu xi xia xiao xie xiong xu xue yan yang yao ye
  yin yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou
`);
