/** Currency signs and codes before or after digits, and the word for their unit. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'dollars',
    us$: 'dollars',
    'u.s.$': 'dollars',
    $us: 'dollars',
    $a: 'dollars',
    $c: 'dollars',
    $nz: 'dollars',
    $hk: 'dollars',
    a$: 'dollars',
    au$: 'dollars',
    c$: 'dollars',
    ca$: 'dollars',
    nz$: 'dollars',
    hk$: 'dollars',
    s$: 'dollars',
    nt$: 'dollars',
    usd: 'dollars',
    aud: 'dollars',
    cad: 'dollars',
    r$: 'reais',
    '£': 'pounds',
    /* The sign of the pound, lost on its way through a seven-bit code. */
    '#': 'pounds',
    gbp: 'pounds',
    '€': 'euros',
    eur: 'euros',
    '¥': 'yen',
    jpy: 'yen',
    cny: 'yuan',
    rmb: 'yuan',
    '₹': 'rupees',
    rs: 'rupees',
    'rs.': 'rupees',
    inr: 'rupees',
    '₩': 'won',
    '₽': 'roubles',
    '₺': 'lira',
    '₪': 'shekels',
    '₦': 'naira',
    '₱': 'pesos',
    '฿': 'baht',
    '₫': 'dong',
    chf: 'francs',
    tk: 'taka',
    'tk.': 'taka',
    bdt: 'taka',
    pkr: 'rupees',
    rp: 'rupiah',
    zar: 'rand',
    ngn: 'naira',
    n: 'naira',
    r: 'rand',
    ksh: 'shillings',
    kshs: 'shillings',
    sh: 'shillings',
    shs: 'shillings',
    kes: 'shillings',
    ugx: 'shillings',
    tzs: 'shillings',
    'gh¢': 'cedis',
    'gh₵': 'cedis',
    ghs: 'cedis',
    rm: 'ringgit',
    myr: 'ringgit',
    php: 'pesos',
    mxn: 'pesos',
    aed: 'dirhams',
    dh: 'dirhams',
    dhs: 'dirhams',
    sar: 'riyals',
    qar: 'riyals',
    lkr: 'rupees',
    npr: 'rupees',
    sgd: 'dollars',
    hkd: 'dollars',
    nzd: 'dollars',
    idr: 'rupiah',
    thb: 'baht',
    vnd: 'dong',
    krw: 'won',
    brl: 'reais',
    sek: 'kronor',
    nok: 'kroner',
    dkk: 'kroner',
    pln: 'zloty',
    egp: 'pounds',
  }),
);

/** Units of time. */
export const TIMES: ReadonlySet<string> = new Set(
  `second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks
  fortnight month months year years yr yrs decade decades century centuries generation generations
  weekend weekends`.split(/\s+/),
);

/** Units of length, area, mass, volume, speed, heat, power and data, as they are written out or for short. */
export const MEASURES: ReadonlySet<string> = new Set(
  `inch inches foot feet ft yard yards mile miles mi metre metres meter meters m cm mm km kms
  kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters
  millimetre millimetres millimeter millimeters acre acres hectare hectares sq
  ounce ounces oz pound pounds lb lbs stone ton tons tonne tonnes gram grams g kg kgs kilogram
  kilograms kilo kilos mg milligram milligrams litre litres liter liters ml gallon gallons
  barrel barrels bushel bushels mph kph kmh knot knots degree degrees c f watt watts kw mw gw
  kilowatt kilowatts megawatt megawatts gigawatt gigawatts kwh mwh volt volts hz khz mhz ghz
  kb mb gb tb gigabyte gigabytes megabyte megabytes terabyte terabytes kiloton kilotons
  cent cents penny pence p dollar dollars euro euros rupee rupees yen yuan
  percent pct pc bps`.split(/\s+/),
);

/** Letters that may stand at digits without a space ("10km", "5lb"). */
export const ATTACHED: ReadonlySet<string> = new Set(
  `in ft yd mi m cm mm km kms g kg kgs mg lb lbs oz l ml c f p mph kph kmh kw mw gw kwh mwh hz khz
  mhz ghz kb mb gb tb hr hrs min mins sec secs s yr yrs st pc pct`.split(/\s+/),
);
