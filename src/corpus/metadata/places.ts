/** Cities that stand in front of news as its place, in small letters: capitals and large towns. */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  (
    'abidjan|abu dhabi|abuja|accra|addis ababa|aden|ahmedabad|aleppo|algiers|almaty|amman|amsterdam|ankara|antananarivo|' +
    'ashgabat|asmara|astana|asuncion|athens|atlanta|auckland|austin|baghdad|baku|baltimore|bamako|bangalore|bengaluru|' +
    'bangkok|bangui|barcelona|basra|beijing|beirut|belfast|belgrade|benghazi|berlin|bern|bhopal|bhubaneswar|birmingham|' +
    'bishkek|bogota|boston|brasilia|bratislava|brazzaville|brisbane|brussels|bucharest|budapest|buenos aires|bujumbura|' +
    'cairo|calcutta|kolkata|canberra|cape town|caracas|cardiff|chandigarh|chennai|chicago|chisinau|cleveland|colombo|' +
    'conakry|copenhagen|dakar|dallas|damascus|dar es salaam|darwin|davos|dehradun|delhi|denver|detroit|dhaka|djibouti|' +
    'doha|donetsk|dubai|dublin|durban|dushanbe|edinburgh|erbil|frankfurt|freetown|gaborone|gaza|gaza city|geneva|' +
    'glasgow|guatemala city|gurgaon|gurugram|guwahati|gwangju|hague|hanoi|harare|havana|helsinki|ho chi minh city|' +
    'hong kong|honolulu|houston|hyderabad|indianapolis|islamabad|istanbul|jaipur|jakarta|jammu|jeddah|jerusalem|' +
    'johannesburg|juba|kabul|kampala|kandahar|karachi|kathmandu|kharkiv|khartoum|kiev|kyiv|kigali|kingston|kinshasa|' +
    'kochi|kuala lumpur|kuwait city|la paz|lagos|lahore|las vegas|libreville|lilongwe|lima|lisbon|ljubljana|london|' +
    'los angeles|luanda|lucknow|lusaka|luxembourg|madrid|malabo|male|managua|manama|manchester|manila|maputo|mecca|' +
    'melbourne|mexico city|miami|milan|milwaukee|minneapolis|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mosul|' +
    'multan|mumbai|munich|muscat|nagpur|nairobi|naypyidaw|new delhi|new orleans|new york|niamey|nicosia|noida|nouakchott|' +
    'odesa|odessa|oslo|ottawa|ouagadougou|panama city|panaji|paris|patna|perth|peshawar|philadelphia|phnom penh|phoenix|' +
    'pittsburgh|podgorica|port-au-prince|port moresby|prague|pretoria|pristina|pune|pyongyang|quebec city|quetta|quito|' +
    'rabat|raipur|ramallah|ranchi|rangoon|yangon|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|rome|saint petersburg|' +
    'st. petersburg|salt lake city|san antonio|san diego|san francisco|san jose|san juan|san salvador|sanaa|santiago|' +
    'santo domingo|sao paulo|sarajevo|seattle|seoul|shanghai|shimla|singapore|skopje|sofia|srinagar|st. louis|stockholm|' +
    'strasbourg|surat|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|thimphu|thiruvananthapuram|' +
    'tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations|vaduz|valletta|vancouver|varanasi|vatican city|' +
    'vientiane|vienna|vilnius|warsaw|washington|wellington|windhoek|winnipeg|yaounde|yerevan|zagreb|zurich'
  ).split('|'),
);
