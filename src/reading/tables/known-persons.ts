import { words } from './words.ts';

/** Surnames the news uses of one person without saying more, small letters. */
export const KNOWN_SURNAMES = words(`
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
`);
