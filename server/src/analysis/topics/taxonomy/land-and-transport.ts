import { topic } from './shorthand';

export const landAndTransport = [
  topic({
    slug: 'agriculture',
    threshold: 0.54,
    parent: 'economy',
    names: { en: 'Agriculture and food', ru: 'Сельское хозяйство', be: 'Сельская гаспадарка' },
    iptc: { code: '20000210', match: 'exact' },
    wikidataId: 'Q11451',
    en: {
      strong: `agriculture, agriculture ministry, agriculture minister, agriculture department, agriculture
        secretary, USDA, farmer, farming, farmland, farm bill, farm price, farm income, farm program, farm
        policy, farm subsidy, farm minister, farm product, farm sector, food security, food production,
        crop, grain, grain crop, grain harvest, grain export, grain trade, wheat, winter wheat, corn crop,
        corn growers, maize, barley, rye, oats, sorghum, rice crop, rice export, rice production, soybean,
        soya bean, soymeal, soybean meal, soyoil, oilseed, rapeseed, sunflower seed, cottonseed, vegetable
        oil, palm oil, coconut oil, edible oil, sugar beet, sugar cane, sugarcane, raw sugar, white sugar,
        sugar production, sugar output, sugar export, coffee export, coffee producer, coffee crop, coffee
        price, green coffee, coffee quota, coffee beans, International Coffee Organization, cocoa, cocoa
        bean, International Cocoa Organization, harvest, harvesting, sowing, planting season, acreage,
        fertilizer use, livestock, cattle, hog, hogs, pork belly, beef, dairy, dairy farm, milk production,
        milk yield, butter stocks, feed grain, feed wheat, animal feed, agribusiness, collective farm,
        agro-industrial, arable, irrigation, agronomist, growers, grower, crop year, marketing year, bushel,
        export enhancement program, Commodity Credit Corporation, Common Agricultural Policy, conservation
        reserve, cotton crop, cotton growers, tea crop, tobacco crop, frozen orange juice, orange juice,
        slaughter, slaughterhouse, meat packer, herd, pig farming, food and agriculture organization,
        harvested, oilmeal, tapioca, copra, subsistence farming, vegetable growing, greenhouse vegetables,
        combine harvester, plough, rural development, cocoa butter, intervention price`,
      plain: `farm, sugar, coffee, cotton, corn, rice, soy, tea, wool, meat, pork, potato, seed, pesticide,
        fertilizer, fertiliser, drought, rural, oils and fats, lb bags, planting, tonnes of, orchard,
        vegetable, cereal, bean, milk, butter, fruit, egg, plantings, cow, pig, sheep, buffer stock,
        agricultural, poultry`,
      weak: `tonnes, tonne, food, quota, producer, exporter, season, soil, stocks, shipment, feed, EC Commission,
        subsidy, bushels, oils, per kilo, intervention, agrarian, bonus, commodity, hectare, bags of`,
      against: `server farm, wind farm, solar farm, troll farm, farm team, farm system, farm club, crop the image,
        cropped up, crop up, crops up, grain of truth, grain of salt, film grain, sugar coat, blood sugar,
        brown sugar the song, coffee table, coffee break, coffee shop, coffee house, cup of coffee, tea
        party, State Farm, cream of the crop, seed money, top seed, seeded player, random seed, oil field,
        harvest data, herd immunity, herd mentality, body harvest, rice university, beef up, beef with, meat
        of the matter, couch potato, tea leaves, fruit of the spirit, bear fruit, fruits of, milk of human
        kindness, butter up, easter egg, egg on, rubber stamp, rubber band, barley sugar, cash cow, guinea
        pig, cotton wool, mustard seed, forbidden fruit, sacred cow, black sheep, crop of new, crop circle,
        buffer stock of rubber, natural rubber, International Natural Rubber Organisation, tin buffer stock`,
    },
    ru: {
      strong: `сельское хозяйство, сельскохозяйственный, сельхозпродукция, сельхозпроизводство, аграрий, аграрный, агропромышленный, агропромышленный комплекс, АПК, минсельхозпрод, минсельхоз, фермер, фермерский, колхоз, сельхозкооператив, продовольственная безопасность, агрогородок, урожай, урожайность,
        уборочная кампания, уборка урожая, посевная, посевная кампания, посев, сев, зерно, зерновой, пшеница, рожь, ячмень, кукуруза, рапс, подсолнечник, сахарная свекла, картофель, картофелеводство, животноводство, животноводческий, растениеводство, свиноводство, птицеводство, птицефабрика, молочнотоварная ферма, надой, удой, крупный рогатый скот, поголовье,
        комбикорм, агроном, пашня, сельхозтехника, зерноуборочный, комбайнер, хлебороб, тепличный, овощеводство, мелиорация, сельхозпредприятие, агрокомбинат, агроэкологический, озимые, яровые, скотоводство, мясомолочный, агрохолдинг`,
      plain: `ферма, продовольствие, продовольственный, молоко, мясо, свинина, говядина, корова, свинья, скот, удобрение, семена, гектар, поле, теплица, овощи, сахар, корма, почва, засуха, масло сливочное, хлеб, льноводство`,
      weak: `еда, продукты питания, деревня, село, земля, фрукты, село и деревня, мука`,
      against: `поле зрения, поле деятельности, поле боя, футбольное поле, магнитное поле, сахар в крови, уровень сахара, майнинг ферма, сельский совет, сахарный диабет`,
    },
    be: {
      strong: `сельская гаспадарка, сельскагаспадарчы, сельгаспрадукцыя, аграрый, аграрны, аграпрамысловы, аграпрамысловы комплекс, АПК, мінсельгасхарч, фермер, фермерскі, калгас, харчовая бяспека, аграгарадок, ураджай, ураджайнасць, уборачная кампанія, уборка ўраджаю, жніво,
        пасяўная, пасяўная кампанія, сяўба, збожжа, збожжавы, зерне, зерневы, пшаніца, жыта, ячмень, кукуруза, рапс, сланечнік, цукровыя буракі, бульба, жывёлагадоўля, жывёлагадоўчы, раслінаводства, свінагадоўля, птушкагадоўля, птушкафабрыка, надой, пагалоўе, камбікорм, аграном,
        ралля, сельгастэхніка, хлебароб, агароднінаводства, меліярацыя, камбайнер, агракамбінат, азімыя, яравыя`,
      plain: `ферма, харчаванне, харчовы, малако, мяса, свініна, ялавічына, карова, свіння, угнаенне, насенне, гектар, поле, цяпліца, гародніна, цукар, корм, глеба, засуха, хлеб`,
      weak: `ежа, прадукты харчавання, вёска, зямля, садавіна, мука`,
      against: `поле зроку, поле бою, футбольнае поле, магнітнае поле, цукар у крыві, сельскі савет`,
    },
  }),
  topic({
    slug: 'transport',
    parent: 'economy',
    names: { en: 'Transport', ru: 'Транспорт', be: 'Транспарт' },
    iptc: { code: '20000337', match: 'exact' },
    wikidataId: 'Q7590',
    en: {
      strong: `transport, transportation, railway, railroad, rail freight, rail link, high-speed rail, passenger train, freight train, commuter train, train service, metro line, subway line, underground line, tram, trolleybus, bus service, bus route, public transport, public transit, road haulage,
        haulier, trucking, truckers, freight, freight rate, logistics, logistics hub, transport corridor, transport ministry, transport minister, motorway, highway construction, road construction, toll road, road network, road safety, traffic jam, passenger traffic, Belarusian Railways, driverless car, locomotive`,
      plain: `rail, train, highway, bus, lorry, traffic, transit, passenger, carriage, bridge, commuter, wagon, driver, taxi, car sharing, scooter, cyclist`,
      weak: `road, route, truck, station, vehicle, tunnel, car`,
      against: `train of thought, train them, to train, data traffic, network traffic, internet traffic, web traffic, bus error, data bus, bus master, bus speed, transport layer, rapid transit of venus, cardiac transit, road map, roadmap, information highway, information superhighway, transport protein, on the road, road trip, SCSI bus, local bus, ISA bus, traffic analysis, isa bus, device driver, video driver, driver disk, printer driver`,
    },
    ru: {
      strong: `транспорт, транспортный, железная дорога, железнодорожный, железнодорожник, БЖД, РЖД, электричка, электропоезд, поезд, метрополитен, метро, трамвай, троллейбус, автобус, автобусный, общественный транспорт, грузоперевозки, пассажироперевозки, перевозка, перевозчик, логистика, логистический, транспортный коридор, минтранс, министр транспорта,
        автомагистраль, автотрасса, дорожное движение, грузооборот, пассажиропоток, автоперевозчик, фура, вокзал, локомотив, дорожное строительство, ГАИ, маршрутка`,
      plain: `трасса, пассажир, вагон, транзит, маршрут, грузовой, груз, мост, такси, водитель, автомобиль, самокат, автодорога`,
      weak: `дорога, машина, тоннель, билет`,
      against: `лыжная трасса, трасса слалома, маршрут похода, поезд ушел, транзит газа, транзит власти, транзит нефти`,
    },
    be: {
      strong: `транспарт, транспартны, чыгунка, чыгуначны, чыгуначнік, БЧ, электрычка, электрацягнік, цягнік, метрапалітэн, метро, трамвай, тралейбус, аўтобус, аўтобусны, грамадскі транспарт, грузаперавозкі, перавозка, перавозчык, лагістыка, лагістычны, транспартны калідор, мінтранс, міністр транспарту, аўтамагістраль,
        дарожны рух, пасажырапаток, фура, вакзал, лакаматыў, дарожнае будаўніцтва, ДАІ, маршрутка`,
      plain: `траса, пасажыр, вагон, транзіт, маршрут, грузавы, груз, мост, таксі, вадзіцель, кіроўца, аўтамабіль, аўтадарога`,
      weak: `дарога, машына, тунэль, білет`,
      against: `лыжная траса, транзіт газу, транзіт нафты`,
    },
  }),
  topic({
    slug: 'shipping',
    threshold: 0.54,
    parent: 'transport',
    names: { en: 'Shipping', ru: 'Судоходство', be: 'Суднаходства' },
    iptc: { code: '20000291', match: 'broad' },
    en: {
      strong: `shipping, shipping company, shipping line, shipping lane, shipping route, merchant ship, cargo ship,
        container ship, containership, bulk carrier, bulker, freighter, oil tanker, supertanker, VLCC,
        merchant vessel, cargo vessel, vessel, shipowner, ship owner, seaborne, seafarer, seaman, seamen,
        dock worker, dockworker, docker, longshoremen, longshoreman, stevedore, seaport, port authority,
        port of, port strike, port workers, port congestion, container terminal, container port, dwt,
        deadweight, gross tonnage, maritime, merchant marine, merchant fleet, coast guard cutter, suez
        canal, panama canal, strait of hormuz, shipbuilder, shipbuilding, shipyard, drydock, dry cargo, dry
        bulk, charter rates, ferry, barge, tugboat, tug, navigation season, waterway, inland waterway,
        Lloyds Shipping Intelligence, Lloyd's, Black Sea Fleet merchant, reflagged, reflagging, icebreaker,
        harbour master, harbor master, ice-free port, berth, roro, ran aground, aground, capsized, US Lines,
        river traffic, lock and dam, sea lane, ship, grain ships, ships`,
      plain: `cargo, port, harbour, harbor, dock, fleet, crew, wharf, loading, unloading, pier, vessels waiting,
        coaster, strait, canal, sailing, navigation, freight rate, shippers, shipper, sank, sunk, seaway,
        carrier, tonnage, tanker`,
      weak: `sea, gulf, river, freight, waters, boat, hull, Rotterdam, strike, container`,
      against: `free shipping, shipping and handling, shipping cost, shipping charge, plus shipping, shipping
        included, shipping address, shipping box, includes shipping, shipping extra, serial port, parallel
        port, com port, printer port, port scan, scsi port, usb port, port number, port wine, port of call
        for, to port the code, ported to, space ship, spaceship, mother ship, starship, airship, blood
        vessel, vessels of the heart, vessel disease, carrier signal, aircraft carrier, mail carrier, air
        carrier, long distance carrier, common carrier, airline carrier, hardware shipping, now shipping,
        shipping version, began shipping, shipping the software, ship the product, ship to you, shipping
        date, abandon ship, jump ship, relation ship, film crew, ground crew, camera crew, flight crew, air
        cargo, cargo cult, cargo bay, payload bay, port authority terminal, dock connector, docking station,
        container class, ship it, will ship, insurance carrier, letter carrier, modem port, video port, port
        address, telephone carrier, car fleet, fleet of aircraft, fleet of trucks, fleet car, fleet of cars,
        fleet sales, fleet of buses, Gulf Coast, Gulf of Mexico`,
    },
    ru: {
      strong: `судоходство, судоходный, морской транспорт, морской порт, порт, портовый, грузовое судно, торговое судно, судно, суда, теплоход, танкер, сухогруз, контейнеровоз, балкер, паром, баржа, буксир, ледокол, судовладелец, моряк, морские перевозки, фрахт, тоннаж, дедвейт, докер, стивидор, причал, терминал порта, контейнерный терминал,
        Суэцкий канал, Панамский канал, Ормузский пролив, речной флот, речной порт, речное судоходство, водный путь, внутренние водные пути, Северный морской путь, верфь, судостроение, навигация, торговый флот, сел на мель, корабль`,
      plain: `груз, флот, экипаж, гавань, пролив, контейнер, пристань, рейд, капитан, борт судна, акватория`,
      weak: `море, морской, река, канал, лодка, погрузка`,
      against: `космический корабль, корабль Союз, воздушное судно, воздушные суда, суда общей юрисдикции, воздушный флот, USB-порт, порт ввода, аэропорт, военный корабль, экипаж самолета, телеканал, боевой корабль, суд`,
    },
    be: {
      strong: `суднаходства, суднаходны, марскі транспарт, марскі порт, порт, партовы, грузавое судна, гандлёвае судна, судна, цеплаход, танкер, сухагруз, кантэйнеравоз, паром, баржа, буксір, ледакол, суднаўладальнік, марак, марскія перавозкі, фрахт, танаж, докер, прычал, кантэйнерны тэрмінал, Суэцкі канал, Панамскі канал,
        рачны флот, рачны порт, водны шлях, верф, суднабудаванне, навігацыя, гандлёвы флот, карабель`,
      plain: `груз, флот, экіпаж, гавань, праліў, кантэйнер, прыстань, капітан, акваторыя`,
      weak: `мора, марскі, рака, канал, лодка, пагрузка`,
      against: `касмічны карабель, паветранае судна, аэрапорт, ваенны карабель, экіпаж самалёта, тэлеканал`,
    },
  }),
  topic({
    slug: 'aviation',
    parent: 'transport',
    names: { en: 'Aviation', ru: 'Авиация', be: 'Авіяцыя' },
    iptc: { code: '20000337', match: 'broad' },
    en: {
      strong: `aviation, airline, airliner, airport, aircraft, aeroplane, airplane, passenger jet, civil aviation, air carrier, air traffic, air traffic control, air traffic controller, low-cost carrier, Boeing, Airbus, Belavia, Aeroflot, Lufthansa, air route, runway, airfield, air travel, air cargo, jetliner, cockpit, cabin crew, flight attendant,
        flight crew, pilot error, airspace closure, flight ban, aviation authority, Federal Aviation Administration, FAA, ICAO, IATA, charter flight, scheduled flight, international flight, regional flight, domestic flight, direct flight, flight delay, airworthiness, helicopter, air crash, plane crash, landing gear, business jet, turboprop`,
      plain: `flight, pilot, plane, airspace, jet, air fare, airfare, air passenger, takeoff, take-off, landing, aviator, drone, hangar, glider`,
      weak: `fly, flying, crew, air, passenger, wing`,
      against: `space flight, spaceflight, shuttle flight, flight of stairs, flight simulator, flight of fancy, pilot project, pilot program, pilot study, pilot episode, pilot scheme, pontius pilate, moon landing, lunar landing, flight to quality, capital flight, in-flight refueling, jet propulsion laboratory, jet lag, plane geometry, ecliptic plane, orbital plane,
        aircraft carrier, military aircraft, fighter aircraft, flight from, flight of capital, landing on mars, landing on the moon, first flight of the shuttle, regional flights of stairs, test flight of the rocket, manned flight, ink jet, jet printer, inkjet, fighter jet`,
    },
    ru: {
      strong: `авиация, авиационный, авиакомпания, авиаперевозка, авиаперевозчик, авиарейс, авиабилет, аэропорт, самолет, авиалайнер, пассажирский самолет, гражданская авиация, авиасообщение, авиапассажир, Боинг, Аэробус, Белавиа, Аэрофлот, воздушное судно, воздушное сообщение, взлетно-посадочная полоса, аэродром, вертолет, авиадиспетчер, авиакатастрофа,
        авиазавод, авиастроение, Росавиация, бортпроводник, стюардесса, летчик, чартерный рейс, лоукостер, региональный рейс, прямой рейс`,
      plain: `рейс, пилот, полет, воздушное пространство, перелет, взлет, посадка, беспилотник, шасси`,
      weak: `экипаж, пассажир, борт, небо`,
      against: `космический полет, полет в космос, полет на Луну, пилотный проект, полет фантазии, автобусный рейс, посадка деревьев, посадка картофеля, мягкая посадка экономики, пилот болида, военный самолет, рейс автобуса, рейс поезда`,
    },
    be: {
      strong: `авіяцыя, авіяцыйны, авіякампанія, авіяперавозка, авіяперавозчык, авіярэйс, авіябілет, аэрапорт, самалёт, авіялайнер, грамадзянская авіяцыя, авіязносіны, Боінг, Аэробус, Белавія, Аэрафлот, паветранае судна, узлётна-пасадачная паласа, аэрадром, верталёт, авіядыспетчар, авіякатастрофа, бортправаднік, сцюардэса, лётчык, чартарны рэйс, прамы рэйс`,
      plain: `рэйс, пілот, палёт, паветраная прастора, пералёт, узлёт, пасадка, беспілотнік, шасі`,
      weak: `экіпаж, пасажыр, борт, неба`,
      against: `касмічны палёт, палёт у космас, пілотны праект, пасадка дрэў, пасадка бульбы, ваенны самалёт`,
    },
  }),
];
