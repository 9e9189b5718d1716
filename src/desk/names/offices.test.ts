import { describe, expect, it } from 'vitest';
import { officesDiffer } from './offices.ts';

describe('whether offices differ', () => {
  it.each([
    ['Harbour Board spokesman', 'spokeswoman for the Harbour Board'],
    ['the hard-line president', 'President'],
    ['defense secretary', 'Defence Secretary'],
    ['spokesman', 'Harbour Board spokesman'],
    ['a former nurse', 'MP for Elm'],
    ['mayor of Elm', 'a keen rower'],
    ['CEO', 'Hollow Bank CEO'],
    ['Re-elected US President', 'U.S. President'],
    ['Kenya President', 'Kenyan president'],
    ['County Sheriff', 'Alder County Sheriff'],
    ['Metro Police Sgt.', 'Alder Police Sgt.'],
    ['Secretary of State', 'U.S. Secretary of State'],
    ['New Elm City Mayor', 'fiercely independent Mayor of New Elm'],
    ['Kenyan military spokeswoman', 'army spokesperson'],
    ['NP President', 'Nordish President'],
    ["Norland's Socialist president", 'Norlandish President'],
    ['conservative columnist', 'Harbour Post columnist'],
    ['head of Ironmen United', 'Union chief'],
    ["the union's leader", 'Ironmen United boss'],
    ['founder of Alcor', 'chairman of the group'],
    ['Labour MP', 'Labour leader'],
    ['Labour MP', 'first woman MP'],
    ['three-time Elm Open winner', 'triple Elm Open winner'],
    ['parliament ethics adviser', 'adviser on parliamentary ethics'],
    ['the Hesa head', 'head of the Harbour Ethics and Safety Authority'],
    ['chair of the Ports Committee', 'chairman of the Commons ports select committee'],
    ['the president and CEO of Alcor', 'Alcor president'],
    ['former CEO', 'Alcor’s executive chairman'],
    ['head of the National Ferry Agency', 'chief of Norway’s ferry agency'],
    ['H.B. Secretary', 'Harbour Board Secretary'],
    ['US secretary of state', 'Secretary of State'],
    ['spokesman for President Ed Roe of Norland', 'Hill House spokesman'],
    ['Original prosecutor', 'lead prosecutor in the case'],
    ['director of tides for the Harbour Board', 'director of tides for the Harbour Board in Elm'],
    ['Alder Police Officer', 'Metro spokesman Officer'],
    ['New Elm mayor', 'mayor of the town on the west coast'],
    ['Elm Authority President and Alder leader', 'head of the Elm Authority'],
    ['Channel 6 owner', 'owner of the Daily Elm and Weekly Elm newspapers'],
    ['Elm County shift supervisor', 'shift supervisor at the time'],
    ['Norland Governor', 'brash Republican governor'],
    [
      'aide to the mayor and director of the Ferries for All Programme',
      'head of the Ferries for All Programme',
    ],
    [
      "director of the zoo's Moll Centre for Research of Rare Birds",
      "director of the Elm Zoo's Centre for Research of Rare Birds",
    ],
  ])('takes "%s" and "%s" for one', (a, b) => {
    expect(officesDiffer([a, b])).toBe(false);
  });

  it.each([
    ['President', 'former President'],
    ['Mayor of Elm', 'Deputy Mayor of Elm'],
    ['mayor of Elm', 'governor of Elm'],
    ['Finance Minister', 'Foreign Minister'],
    ['the acting president', 'Kenya President'],
    ['Fire Chief', 'county fire marshal'],
    ["Alcor's chief executive", 'the president of Alcor'],
    ['director of the Port Staff', 'director of the Port Guard Staff'],
    ['the president and founder of Alcor', 'president of Hollow Bank'],
    ['Finance Minister', 'First Minister'],
    ['the deputy director of Alcor', 'head of Alcor'],
    ['chief financial officer', 'chief operating officer'],
  ])('tells "%s" from "%s"', (a, b) => {
    expect(officesDiffer([a, b])).toBe(true);
  });

  it('finds no difference in one office or none', () => {
    expect([officesDiffer([]), officesDiffer(['mayor of Elm'])]).toEqual([false, false]);
  });
});
