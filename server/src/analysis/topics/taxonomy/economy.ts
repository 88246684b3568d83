import { topic } from './shorthand';

export const economy = [
  topic({
    slug: 'economy',
    names: { en: 'Economy', ru: 'Экономика', be: 'Эканоміка' },
    iptc: { code: '04000000', match: 'exact' },
    wikidataId: 'Q159810',
    en: {
      strong: `economic growth, economic policy, economic crisis, economic cooperation, economic development, economic integration, economic reform,
        gross domestic product, GDP, GNP, gross national product, inflation, recession, economic sovereignty, national economy, world economy, global economy,
        market economy, economic outlook, economic forecast, economic indicator, economic recovery, economic slowdown, consumer price, consumer spending,
        cost of living, interest rate, fiscal policy, budget deficit, state budget, federal budget, public debt, national debt, economic ministry, economy minister,
        economy ministry, finance ministry, finance minister, stock market, stock exchange, International Monetary Fund, World Bank, IMF, foreign investment,
        privatisation, privatization, tax reform, value added tax, small business, economist, money supply, unemployment rate, bankruptcy, quarterly earnings`,
      plain: `economy, economic, investment, investor, budget, tax, taxation, fiscal, finance, financial, bank, banking, entrepreneur, business, market,
        shareholder, dividend, profit, revenue, bond, credit, loan, subsidy, debt, merger, acquisition, takeover`,
      weak: `price, company, firm, enterprise, sales, costs, consumer, spending, income, commercial, resources`,
      against: `economic catastrophe movie, economical with the truth, fuel economy, economy class, tax the patience, food bank, blood bank, river bank, west bank,
        memory bank, data bank, power bank, bank holiday, bond angle, james bond, chemical bond, none of your business, show business, credit card number, monkey business`,
    },
    ru: {
      strong: `экономический рост, экономическая политика, экономический кризис, экономическое сотрудничество, экономическое развитие, экономическая реформа,
        валовой внутренний продукт, ВВП, инфляция, рецессия, национальная экономика, мировая экономика, рыночная экономика, экономический спад,
        министр экономики, министерство экономики, минэкономики, минэкономразвития, министерство финансов, минфин, министр финансов, госбюджет,
        государственный бюджет, дефицит бюджета, госдолг, государственный долг, процентная ставка, ставка рефинансирования, ключевая ставка, фондовый рынок,
        фондовая биржа, Международный валютный фонд, МВФ, Всемирный банк, иностранные инвестиции, приватизация, налог, налоговый, НДС, предприниматель,
        предпринимательство, малый бизнес, экономист, потребительские цены, рост цен, макроэкономика, банкротство, уровень жизни, импортозамещение`,
      plain: `экономика, экономический, инвестиция, инвестор, бюджет, финансы, финансовый, банк, банковский, бизнес, рынок, акционер, прибыль, доход, кредит, субсидия, долг`,
      weak: `цена, компания, предприятие, продажа, расход, потребитель, стоимость, ресурсы`,
      against: `банк данных, банк крови, финансовая пирамида хеопса, журнал экономист`,
    },
    be: {
      strong: `эканамічны рост, эканамічная палітыка, эканамічны крызіс, эканамічнае супрацоўніцтва, эканамічнае развіццё, эканамічная рэформа,
        валавы ўнутраны прадукт, ВУП, інфляцыя, рэцэсія, нацыянальная эканоміка, сусветная эканоміка, рыначная эканоміка, эканамічны спад,
        міністр эканомікі, міністэрства эканомікі, мінэканомікі, міністэрства фінансаў, мінфін, міністр фінансаў, дзяржбюджэт,
        дзяржаўны бюджэт, дэфіцыт бюджэту, дзяржаўны доўг, працэнтная стаўка, стаўка рэфінансавання, фондавы рынак, фондавая біржа,
        Міжнародны валютны фонд, МВФ, Сусветны банк, замежныя інвестыцыі, прыватызацыя, падатак, падатковы, ПДВ, прадпрымальнік, прадпрымальніцтва,
        малы бізнес, эканаміст, спажывецкія цэны, рост цэн, банкруцтва, узровень жыцця, імпартазамяшчэнне`,
      plain: `эканоміка, эканамічны, інвестыцыя, інвестар, бюджэт, фінансы, фінансавы, банк, банкаўскі, бізнес, рынак, акцыянер, прыбытак, даход, крэдыт, доўг`,
      weak: `цана, кампанія, прадпрыемства, продаж, выдаткі, спажывец, кошт, рэсурсы`,
      against: `банк дадзеных, банк крыві`,
    },
  }),
  topic({
    slug: 'trade',
    threshold: 0.64,
    parent: 'economy',
    names: { en: 'Trade', ru: 'Торговля', be: 'Гандаль' },
    iptc: { code: '20000373', match: 'exact' },
    en: {
      strong: `foreign trade, international trade, world trade, trade deficit, trade surplus, trade balance,
        balance of trade, trade war, trade barrier, trade agreement, trade deal, trade policy, trade talks,
        trade dispute, trade turnover, trade volume, trade bill, trade law, trade legislation, trade
        relations, trade friction, trade imbalance, trade minister, trade ministry, trade representative,
        trade partner, trading partner, trade gap, trade figures, trade practice, trade sanctions, trade
        restriction, trade protectionism, trade tension, trade conflict, trade issue, trade official, trade
        negotiation, trade negotiator, trade mission, trade pact, trade accord, trade problem, trade reform,
        trade retaliation, trade preference, trade concession, trade curb, trade and economic, trade
        cooperation, mutual trade, bilateral trade, two-way trade, merchandise trade, free trade,
        free-trade, fair trade practices, unfair trade, tariff, import tariff, customs tariff, customs duty,
        customs duties, import duty, export duty, import quota, import curb, import restriction, import ban,
        import substitution, import-substituting, export control, export promotion, countervailing duty,
        anti-dumping, antidumping, protectionism, protectionist, customs union, customs clearance, most
        favored nation, most favoured nation, MFN, General Agreement on Tariffs and Trade, GATT, World Trade
        Organization, World Trade Organisation, WTO, export earnings, surplus with, market access, commodity
        turnover, retaliatory tariff, reciprocal tariff, UNCTAD, commodity exports, foreign goods, trading
        nation, trading relationship, trading and economic partner, main trading partner, trading and
        economic ties, trade ties, trade flows, cross-border trade, export-oriented, exports of goods,
        imports of goods, foreign sales, trade in goods, trade in services`,
      plain: `trade, trading bloc, customs, foreign-made, export growth, deliveries abroad, nontariff, non-tariff,
        imbalance, semiconductor pact, voluntary restraint, protection for domestic, exports fell, exports
        rose, imports fell, imports rose, imports from, export market, Commerce Department, dumping, current
        account, payments surplus, payments deficit, balance of payments, retaliation, retaliatory, trade
        with`,
      weak: `surplus, deficit, shipments, goods, textile, commerce, Taiwan, export, import, exporter, importer,
        to export, to import, quota, International Trade`,
      against: `trade union, trade unionist, trades union, trade union federation, trade secret, trade mark, trade
        name, trade show, trade fair stand, trade-in, trade in your, trade off, trade-off, tricks of the
        trade, trade wind, trade source, trade sources, trade house, by trade, trade school, trade deadline,
        trade rumor, trade for, stock trade, block trade, trade magazine, trade journal, trade publication,
        trade paperback, the trade said, trade talk in hockey, traded for, tariff plan, mobile tariff,
        tariff on mobile, tariffs on mobile, roaming tariff, phone tariff, telephone tariff, internet
        tariff, electricity tariff, electricity tariffs, utility tariff, gas tariff, heating tariff, postal
        tariff, taxi tariff, feed-in tariff, transit tariff, housing tariff, water tariff, railway tariff,
        drug trade, slave trade, arms trade, sex trade, insider trading, stock trading, trading day, trading
        session, trading volume, trading suspended, trading company profits, trading halt, futures trading,
        options trading, Commodity Futures Trading Commission, Securities and Exchange, day trading, program
        trading, trading floor, trading range, horse trading, data import, import statement, to import a
        file, import the file, trade commission chairman, federal trade commission, Chicago Board of Trade,
        board of trade, budget deficit, budget surplus, federal deficit, attention deficit, baby food
        import, player trade, customs and traditions, local customs, national customs, old customs,
        exportable file, export a file, dumping syndrome, dumping ground, core dumping, ocean dumping, waste
        dumping, trade center, world trade center, trade centre, world trade centre, trade official said,
        trade officials said, grain trade, coffee trade, sugar trade, oil trade, cocoa trade, the trade
        expects, trade and hotel, International Trade and Industry, interbank trade, eurobond trade, bond
        trade, currency trade, share trade, retaliation for the attack, retaliation against the village,
        retaliatory strike, military retaliation`,
    },
    ru: {
      strong: `внешняя торговля, внешнеторговый, международная торговля, взаимная торговля, мировая торговля, товарооборот, торговый оборот, торговый баланс, торговый партнер,
        торговая война, торговое соглашение, торговые отношения, торгово-экономический, торговая политика, торговый барьер, торговое сотрудничество, торговое представительство,
        торгпредство, торговый дефицит, торговое сальдо, сальдо внешней торговли, зона свободной торговли, свободная торговля, импортозамещение, импортозамещающий, экспорт, экспортер,
        экспортный, импорт, импортер, импортный, экспортировать, импортировать, таможенный союз, таможенная пошлина, пошлина, таможенный тариф, импортный тариф, экспортная пошлина,
        протекционизм, антидемпинговый, демпинг, ввозная пошлина, вывозная пошлина, таможенное оформление, ВТО, Всемирная торговая организация, квотирование импорта,
        нетарифные меры, рынок сбыта, поставки на экспорт, внешнеэкономический, минторг, МАРТ, доступ на рынок, товарный рынок, режим наибольшего благоприятствования, реэкспорт`,
      plain: `торговля, торговый, таможня, таможенный, тариф, квота, поставка, товарный, торговец, оптовый, сбыт, эмбарго на поставки`,
      weak: `товар, поставщик, контракт, сделка, рынок, розничный`,
      against: `тариф на мобильную связь, тарифы на мобильную, тариф на связь, тарифный план, мобильный тариф, тариф на услуги ЖКХ, тариф на электроэнергию, тариф на газ, тариф на отопление,
        коммунальный тариф, тариф на проезд, тарифная сетка, тарифный разряд, тариф на роуминг, торговля людьми, торговля наркотиками, торговля оружием, торговый центр, торговая сеть,
        торговая точка, торговый зал, торговля детьми, Всемирный торговый центр, торговый дом, торговые ряды, торговая марка`,
    },
    be: {
      strong: `знешні гандаль, знешнегандлёвы, міжнародны гандаль, узаемны гандаль, сусветны гандаль, тавараабарот, тавараабмен, гандлёвы абарот, гандлёвы баланс, гандлёвы партнёр,
        гандлёвая вайна, гандлёвае пагадненне, гандлёвыя адносіны, гандлёва-эканамічны, гандлёвая палітыка, гандлёвы бар'ер, гандлёвае супрацоўніцтва, гандлёвае прадстаўніцтва,
        гандлёвы дэфіцыт, сальда знешняга гандлю, зона свабоднага гандлю, свабодны гандаль, імпартазамяшчэнне, імпартазамяшчальны, экспарт, экспарцёр, экспартны, імпарт, імпарцёр, імпартны,
        экспартаваць, імпартаваць, мытны саюз, мытная пошліна, пошліна, мытны тарыф, пратэкцыянізм, антыдэмпінгавы, дэмпінг, СГА, Сусветная гандлёвая арганізацыя,
        рынак збыту, пастаўкі на экспарт, знешнеэканамічны, мінгандлю, МАРГ, рээкспарт`,
      plain: `гандаль, гандлёвы, мытня, мытны, тарыф, квота, пастаўка, таварны, збыт, аптовы`,
      weak: `тавар, пастаўшчык, кантракт, здзелка, рынак, рознічны`,
      against: `тарыф на мабільную сувязь, тарыфы на мабільную, тарыфны план, мабільны тарыф, тарыф на электраэнергію, тарыф на газ, тарыф на ацяпленне, камунальны тарыф, тарыф на праезд,
        гандаль людзьмі, гандаль наркотыкамі, гандаль зброяй, гандлёвы цэнтр, гандлёвая сетка, гандлёвы дом, гандлёвая марка`,
    },
  }),
  topic({
    slug: 'currency',
    threshold: 0.65,
    parent: 'economy',
    names: { en: 'Currency and exchange rates', ru: 'Валюта и курсы', be: 'Валюта і курсы' },
    iptc: { code: '20000391', match: 'exact' },
    wikidataId: 'Q8142',
    en: {
      strong: `exchange rate, foreign exchange, currency market, currency basket, currency intervention, currency
        exchange, currency stability, currency reserve, currency trader, currency stabilisation, currency
        stabilization, currency board, currency peg, currency crisis, currency fluctuation, foreign exchange
        market, foreign exchange dealer, gold and foreign exchange, exchange reserve, hard currency,
        national currency, single currency, common currency, reserve currency, devaluation, to devalue,
        revaluation, to revalue, money market, money market shortage, money market deficit, money market
        assistance, money market help, forex, central bank intervention, against the dollar, against the
        yen, against the mark, against the euro, against the ruble, to the dollar, yen to the dollar, weaker
        dollar, stronger dollar, weak dollar, strong dollar, dollar fall, dollar decline, dollar rise,
        dollar rate, dollar exchange, dollar slide, dollar stability, support the dollar, dollar
        intervention, dollar purchases, dollar sales, European Monetary System, EMS, monetary system, Louvre
        accord, Plaza accord, Group of Seven, G-7, parity, currency parity, parities, Bank of England,
        exchange control, convertibility, convertible currency, currencies, dedollarisation,
        dedollarization, floating exchange rate, bureau de change, digital currency, digital ruble, ruble
        exchange rate, rouble exchange rate, exchange market, rise of the dollar, fall of the dollar, value
        of the dollar, dollar's value, dollar's fall, dollar's decline, currency movements, currency
        volatility, stable currencies, sell dollars, selling dollars, bought dollars, buying dollars, sold
        dollars, dollar buying, dollar selling, late assistance, help to the money market, defend the
        dollar, intervened in the currency, intervene in the currency, strength of the dollar, weakness of
        the dollar`,
      plain: `currency, ruble, rouble, Chinese yuan, renminbi, hryvnia, zloty, to intervene, intervention,
        discount house, bank bill, eligible bill, overnight rate, fed funds, drain reserves, add reserves,
        call money, settlement in national, foreign exchange reserve, foreign currency, the dollar, central
        bank, currency dealer, exchange dealer`,
      weak: `monetary, euro, yuan, peso, lira, rupee, stg, bills, shortage, assistance, interest rates,
        stabilize, stabilise, yen, Swiss franc, French franc, sterling, repurchase, National Bank, Federal
        Reserve, open market, treasury bill, liquidity, monetary policy, depreciation, appreciation,
        deutsche mark, dollars, Bundesbank, Bank of Japan, customer repurchase agreement, system repurchase,
        reserve requirement, interbank market, Eurodollar`,
      against: `military intervention, divine intervention, medical intervention, surgical intervention, state
        intervention, drug intervention, bank holiday, car dealer, drug dealer, art dealer, arms dealer,
        intervention price, intervention stocks, intervention board, into intervention, intervention stores,
        intervention agency, intervention store, intervention wheat, intervention butter, sterling silver,
        sterling reputation, motor dealer, dealership, securities dealer, parity bit, parity check, money
        back, for the money, waste of money, dollar amount, the dollar value of, top dollar, dollar sign,
        dollar store, billion dollar, million dollar, parity error, gender parity, billion yen, mln yen,
        million yen, yen bond, yen warrant, yen eurobond, sterling bond, sterling eurobond, euro sterling,
        mln francs, mln Swiss francs, million francs, million pesos, billion pesos, mln pesos, mln rupees,
        million rupees, million euros, billion euros, billion yuan, million yuan, billion rubles, million
        rubles, trillion rubles, currency swap, dual currency bond, currency sector, billion stg, mln stg,
        Eurodollar bond`,
    },
    ru: {
      strong: `курс валют, валютный курс, обменный курс, курс доллара, курс евро, курс рубля, курс юаня, валюта, валютный рынок, валютный, валютная биржа, валютные торги, валютная интервенция,
        девальвация, ревальвация, деноминация, иностранная валюта, национальная валюта, единая валюта, золотовалютный, золотовалютные резервы, ЗВР, центробанк, Нацбанк, Национальный банк, Центральный банк,
        Белорусская валютно-фондовая биржа, межбанковский, обменный пункт, обменник, корзина валют, валютная корзина, укрепление рубля, ослабление рубля, дедолларизация, расчеты в национальных валютах,
        цифровой рубль, конвертируемость, конвертация, криптовалюта, ФРС, Банк России, Банк Англии, Бундесбанк, денежно-кредитный, денежно-кредитная политика`,
      plain: `доллар, евро, юань, иена, фунт стерлингов, рубль, гривна, злотый, швейцарский франк, котировка, обмен валют, ликвидность, эмиссия, банкнота, монета`,
      weak: `курс, деньги, ставка, франк, лира, песо`,
      against: `курс лекций, учебный курс, курс на, миллиард долларов, миллионов долларов, млн долларов, тысяч долларов, млрд долларов, тысяч рублей, миллионов рублей, млн рублей, млрд рублей, миллиардов рублей, миллиардов долларов,
        вопрос на миллион долларов, первый курс, второй курс`,
    },
    be: {
      strong: `курс валют, валютны курс, абменны курс, курс долара, курс еўра, курс рубля, курс юаня, валюта, валютны рынак, валютны, валютная біржа, валютныя таргі, дэвальвацыя, рэвальвацыя, дэнамінацыя,
        замежная валюта, нацыянальная валюта, адзіная валюта, золатавалютны, золатавалютныя рэзервы, цэнтрабанк, Нацбанк, Нацыянальны банк, Цэнтральны банк, абменны пункт, абменнік, кошык валют,
        умацаванне рубля, аслабленне рубля, дэдаларызацыя, разлікі ў нацыянальных валютах, лічбавы рубель, канвертаванасць, крыптавалюта, грашова-крэдытны`,
      plain: `долар, еўра, юань, іена, фунт стэрлінгаў, рубель, грыўня, злоты, швейцарскі франк, абмен валют, ліквіднасць, эмісія, банкнота, манета`,
      weak: `курс, грошы, стаўка, франк, песа`,
      against: `курс лекцый, вучэбны курс, курс на, мільярд долараў, мільёнаў долараў, млн долараў, тысяч долараў, млрд долараў, тысяч рублёў, мільёнаў рублёў, млн рублёў, млрд рублёў`,
    },
  }),
  topic({
    slug: 'industry',
    parent: 'economy',
    names: { en: 'Industry', ru: 'Промышленность', be: 'Прамысловасць' },
    iptc: { code: '20000294', match: 'exact' },
    wikidataId: 'Q8148',
    en: {
      strong: `manufacturing, manufacturing sector, industrial production, industrial output, industrial enterprise, industrial policy, industrial cooperation, industrial sector, industrial park, industrial plant,
        industrialisation, industrialization, heavy industry, light industry, machine building, machine-building, machine tool, mechanical engineering, steel industry, steel mill, steelmaker, steel plant, car industry,
        automotive industry, auto industry, automaker, carmaker, car plant, tractor plant, tractor works, dump truck, assembly line, assembly plant, production line, joint manufacturing, joint production, factory output,
        chemical industry, metallurgy, metallurgical, shipbuilding, shipyard, aerospace industry, textile industry, paper mill, cement plant, BELAZ, MAZ, Gomselmash, ministry of industry, industry ministry, industry minister,
        import substitution, component supplier, product localisation, localization of production, production cooperation, industrial robot, conveyor, mining industry, potash, fertilizer plant, industrialist, blast furnace, foundry`,
      plain: `industry, industrial, factory, manufacturer, to manufacture, steel, aluminium, aluminum, smelter, machinery, engine, mill, workshop, production capacity, equipment manufacturer, truck, tractor, textile, chemicals, cement, ore, mining`,
      weak: `plant, production, enterprise, component, equipment, capacity, produce, output, product, assembly, copper, zinc`,
      against: `film industry, music industry, tourism industry, tourist industry, hospitality industry, financial services industry, banking industry, insurance industry, entertainment industry, travel industry, sex industry, game industry,
        plant species, plant life, plants and animals, house plant, plant disease, steel guitar, search engine, game engine, rocket engine, engine room, industrial action, industrial dispute, industrial tribunal,
        industrial relations, industrial nation, industrial country, industrial average, Dow Jones industrial, leading industrial nations, major industrial nations, major industrial countries, power plant, nuclear power plant, industrial democracies, data mining`,
    },
    ru: {
      strong: `промышленность, промышленный, промышленник, машиностроение, машиностроительный, станкостроение, станкостроительный, тяжелая промышленность, легкая промышленность, промпроизводство, промышленное производство, министерство промышленности,
        минпром, минпромторг, промышленная кооперация, кооперация, завод, фабрика, заводской, конвейер, металлургия, металлургический, металлург, автопром, автозавод, автомобилестроение, тракторный завод, БелАЗ, МАЗ, БМЗ, Гомсельмаш, Амкодор,
        самосвал, карьерный самосвал, комбайн, сборочное производство, цех, индустриализация, индустриальный парк, Великий камень, Беларуськалий, химическая промышленность, судостроение, верфь, локализация производства,
        импортозамещение, комплектующие, мощности предприятия, станок, производственная линия, сборочная линия, доменная печь, сталелитейный`,
      plain: `производство, производственный, производитель, индустрия, предприятие, трактор, двигатель, сталь, чугун, алюминий, цемент, калийный, текстильный, рабочий завода, оборудование`,
      weak: `продукция, выпуск, мощность, комбинат, деталь, изделие`,
      against: `индустрия развлечений, индустрия моды, киноиндустрия, игровая индустрия, делопроизводство, уголовное производство, исполнительное производство, административное производство, выпуск новостей, выпуск программы`,
    },
    be: {
      strong: `прамысловасць, прамысловы, прамысловец, машынабудаванне, машынабудаўнічы, станкабудаванне, цяжкая прамысловасць, лёгкая прамысловасць, міністэрства прамысловасці, мінпрам, прамысловая кааперацыя, кааперацыя, завод, фабрыка, заводскі,
        канвеер, металургія, металургічны, металург, аўтазавод, трактарны завод, БелАЗ, МАЗ, БМЗ, Гомсельмаш, Амкадор, самазвал, камбайн, цэх, індустрыялізацыя, індустрыяльны парк, Вялікі камень, Беларуськалій,
        хімічная прамысловасць, суднабудаванне, верф, лакалізацыя вытворчасці, імпартазамяшчэнне, камплектуючыя, станок, зборачная лінія`,
      plain: `вытворчасць, вытворчы, вытворца, індустрыя, прадпрыемства, трактар, рухавік, сталь, чыгун, алюміній, цэмент, калійны, тэкстыльны, абсталяванне`,
      weak: `прадукцыя, выпуск, магутнасць, камбінат, дэталь, выраб`,
      against: `індустрыя забаў, індустрыя моды, кінаіндустрыя, выпуск навін, справаводства`,
    },
  }),
  topic({
    slug: 'microelectronics',
    parent: 'industry',
    names: { en: 'Microelectronics', ru: 'Микроэлектроника', be: 'Мікраэлектроніка' },
    iptc: { code: '20000230', match: 'broad' },
    en: {
      strong: `microelectronics, microelectronic, microchip, semiconductor, semiconductor industry, integrated circuit, chipmaker, chip maker, chip-making, chip plant, chip fab, chip production, chip shortage, silicon wafer, wafer fab,
        lithography machine, photolithography, microprocessor, microcontroller, memory chip, DRAM, transistor, electronic component, circuit board, printed circuit, nanometre process, chipset, TSMC, Intel Corp, ASML, Integral plant,
        electronics industry, electronics manufacturer, optoelectronics, chip design, power electronics, radio electronics, computer chip`,
      plain: `chip, electronics, processor, wafer, electronic equipment, diode, component base, lithography`,
      weak: `circuit, silicon, electronic, sensor, nanometre, nanometer`,
      against: `chocolate chip, blue chip, chip shop, fish and chips, wood chip, potato chip, bargaining chip, poker chip, communion wafer, court circuit, circuit court, electronic mail, silicon valley, word processor, food processor, electronic music, chip in, clipper chip`,
    },
    ru: {
      strong: `микроэлектроника, микроэлектронный, микросхема, полупроводник, полупроводниковый, интегральная схема, микрочип, микропроцессор, микроконтроллер, кремниевая пластина, литограф, фотолитография, литография, электронная компонентная база, ЭКБ,
        транзистор, печатная плата, чипмейкер, производство чипов, электронная промышленность, радиоэлектроника, радиоэлектронный, Интеграл холдинг, холдинг Интеграл, Планар, оптоэлектроника, нанометр, электронные компоненты`,
      plain: `электроника, чип, процессор, диод, компонентная база`,
      weak: `электронный, кремний, датчик, плата`,
      against: `электронная почта, электронная очередь, электронная подпись, электронная музыка, электронное правительство`,
    },
    be: {
      strong: `мікраэлектроніка, мікраэлектронны, мікрасхема, паўправаднік, паўправадніковы, інтэгральная схема, мікрачып, мікрапрацэсар, мікракантролер, літаграфія, фоталітаграфія, электронная кампанентная база, транзістар, друкаваная плата,
        вытворчасць чыпаў, электронная прамысловасць, радыёэлектроніка, радыёэлектронны, Інтэграл холдынг, холдынг Інтэграл, оптаэлектроніка, нанаметр, электронныя кампаненты`,
      plain: `электроніка, чып, працэсар, дыёд, кампанентная база`,
      weak: `электронны, крэмній, датчык, плата`,
      against: `электронная пошта, электронная чарга, электронны подпіс, электронная музыка`,
    },
  }),
];
