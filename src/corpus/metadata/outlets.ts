/** Words that make a name an outlet's rather than a person's. */
export const PRESS_WORDS: readonly string[] =
  'news times post herald tribune guardian journal gazette chronicle observer telegraph independent daily weekly star sun mirror mail express press standard examiner inquirer register dispatch sentinel bulletin ledger courier globe record reporter monitor review wire magazine radio tv television broadcasting network media online today insider digest mercury argus advertiser echo newspaper newspapers newswire'.split(
    ' ',
  );

/** Outlets whose names have no such word. */
export const KNOWN_OUTLETS: readonly string[] = `
  BBC, CNN, NPR, PBS, ABC, NBC, CBS, CNBC, MSNBC, ITV, Sky, RTÉ, RTE, CBC, NDTV, DW, VOA,
  Politico, Axios, Vox, BuzzFeed, HuffPost, Al Jazeera, France 24, Euronews, Bloomberg, Forbes,
  Newsweek, Time, The Hill, Slate, Salon, The Atlantic, The Economist, The Age, The Conversation,
  The Hindu, Wikinews, MailOnline, Mail Online, The Verge, Mashable, TechCrunch, Engadget,
  Gizmodo, CNET, ZDNet, Ars Technica, ProPublica, The Intercept, Mother Jones, National Review,
  The New Yorker, The Spectator, New Statesman, The Scotsman, The Wire, ThePrint, Scroll.in,
  Firstpost, WION, Rappler, The Punch, ThisDay, News24, IOL, eNCA, Al Arabiya, Al-Monitor, Middle
  East Eye, Haaretz, Ynet, i24NEWS, Kyiv Independent, Meduza, Euractiv, swissinfo, Yle, NRK, SVT,
  RNZ, SBS, Geo TV, CGTN, TRT World, Deutsche Welle, Der Spiegel, Le Monde, El País, El Pais, Le
  Figaro, Corriere della Sera, La Repubblica, Nikkei Asia, Yahoo, USA TODAY, USA Today, The
  Athletic, ESPN, Rolling Stone, New Scientist, Scientific American, National Geographic,
  Barron's, MarketWatch, CoinDesk, Jacobin, The American Conservative, Breitbart, Daily Beast, The
  Daily Caller, Semafor, Roll Call, The Texas Tribune, CalMatters, WSJ, NYT
`
  .split(',')
  .map((name) => name.trim().replace(/\s+/g, ' '));
