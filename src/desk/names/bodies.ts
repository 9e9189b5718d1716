/** Nouns that say what kind of body an organisation is, small letters, singular. */
export const BODIES: ReadonlySet<string> = new Set(
  `affiliate agency airline alliance arm army association authority bank body branch brand broadcaster
  browser bureau business cartel chain channel charity church circuit club coalition college command
  commission committee community company confederation conglomerate consortium consultancy contractor
  cooperative corporation council court daily department developer directorate distributor division
  employer enterprise exchange faction federation firm fleet forum force foundation franchise front
  fund gang group hospital house initiative insurer institute institution investor laboratory label
  league lender magazine maker manufacturer media militia ministry monitor monthly movement museum
  nonprofit network newspaper ngo observatory offshoot operator opposition orchestra organisation
  organization outfit outlet paper parliament party platform police producer programme project
  prosecutor proxy provider publication publisher radio regulator retailer rival school sect seller
  service shop site society startup station store studio subsidiary supplier supermarket syndicate
  team thinktank tank town tribe tribunal trust umbrella union unit university utility watchdog website
  weekly wing workshop`.split(/\s+/),
);

/** Words before these that tell more of the body: "state news agency", "satellite news channel". */
export const BODY_MODIFIERS: ReadonlySet<string> = new Set(
  `aid armed advocacy broadcast central civil conservative defence defense energy extremist federal financial
  human independent international islamist jihadist left-wing liberal local main militant military
  mining national news nonprofit official oil opposition parent paramilitary political private public
  radical rebel regional religious research right-wing rights rival ruling satellite security
  semi-official separatist social state state-controlled state-owned state-run student tech
  technology telecom television terrorist trade tv umbrella volunteer`.split(/\s+/),
);
