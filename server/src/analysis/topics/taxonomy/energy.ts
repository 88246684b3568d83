import { topic } from './shorthand';

export const energy = [
  topic({
    slug: 'energy',
    threshold: 0.68,
    names: { en: 'Energy', ru: 'Энергетика', be: 'Энергетыка' },
    iptc: { code: '20000256', match: 'exact' },
    en: {
      strong: `energy industry, energy market, energy policy, energy supply, energy security, energy crisis, energy
        minister, energy ministry, energy price, energy resource, energy cooperation, energy efficiency,
        energy saving, energy company, energy giant, energy bill, energy consumption, energy demand, energy
        source, energy export, energy import, energy independence, energy project, energy system, energy
        infrastructure, energy producer, energy department, department of energy, energy transition, energy
        carrier, fuel and energy, ministry of energy, International Energy Agency, energy conservation,
        energy tax, energy research, energy use, energy sector, energy issue, energy shortage, energy needs,
        energy supplies`,
      plain: `fossil fuel, heat supply, district heating, heating season, fuel price, fuel oil, coal mine, coal
        mining, thermal power, power engineering, energy storage, biofuel, ethanol, IEA`,
      weak: `coal, fuel, heating, power, peat, coke, boiler house, coal-fired, energy`,
      against: `powered by, solar-powered car, battery-powered, horsepower, horse power, balance of power, power of
        attorney, political power, power struggle, come to power, came to power, coming to power, return to
        power, rise to power, seize power, in power, power sharing, power-sharing, world power, great power,
        superpower, power politics, power vacuum, military power, economic power, buying power, purchasing
        power, power to the people, air power, sea power, power supply unit, power steering, executive
        power, legislative power, separation of powers, power mac, power play, higher power, power of god,
        power of prayer, power hitter, power user, power of the, staying power, energy drink, kinetic
        energy, dark energy, positive energy, negative energy, creative energy, full of energy, high energy
        physics, energy level, burst of energy, with energy, fuel speculation, fuelled by, fueled by, fuel
        injection, fuel pump, fuel tank, fuel cell car, coke and pepsi, diet coke, coca coke, power line
        filter`,
    },
    ru: {
      strong: `энергетика, энергетическая отрасль, энергетический сектор, энергетический рынок, энергетическая безопасность,
        энергетический кризис, энергоресурс, энергоноситель, энергосистема, энергоснабжение, энергосбережение,
        энергоэффективность, энергоэффективный, топливно-энергетический комплекс, ТЭК, министр энергетики, минэнерго,
        министерство энергетики, энергетическая политика, энергетическая независимость, энергетическое сотрудничество,
        энергоблок, энергорынок, энергокомпания, энергетическая компания, рынок энергоносителей, источник энергии,
        цены на энергоресурсы, теплоэнергетика, теплоснабжение, энергопотребление, МЭА`,
      plain: `энергетический, энергетик, энергия, топливо, отопительный сезон, отопление, котельная, теплосеть, ТЭЦ,
        угольная шахта, угольная отрасль, каменный уголь, бурый уголь, биотопливо, мазут, тепловая энергия, тепловая станция`,
      weak: `уголь, шахта, торф, дрова, дизель, генерация, тепло`,
      against: `энергетический напиток, энергетик red bull, жизненная энергия, энергия молодости, кинетическая энергия,
        положительная энергия, отрицательная энергия, темная энергия, энергия души, с энергией, лошадиная сила,
        тепло и уют, тепло души, человеческое тепло`,
    },
    be: {
      strong: `энергетыка, энергетычная галіна, энергетычны сектар, энергетычны рынак, энергетычная бяспека, энергарэсурс,
        энерганосьбіт, энергасістэма, энергазабеспячэнне, энергазберажэнне, энергаэфектыўнасць, энергаэфектыўны,
        паліўна-энергетычны комплекс, ПЭК, міністр энергетыкі, мінэнерга, міністэрства энергетыкі, энергетычны крызіс,
        энергаблок, энергарынак, энергакампанія, крыніца энергіі, цеплазабеспячэнне, энергаспажыванне,
        энергетычная незалежнасць, энергетычная палітыка`,
      plain: `энергетычны, энергетык, энергія, паліва, ацяпляльны сезон, ацяпленне, кацельня, цеплавая энергія, ЦЭЦ,
        каменны вугаль, вугальная шахта, біяпаліва, мазут, электраэнергетыка`,
      weak: `вугаль, шахта, торф, дровы, дызель, генерацыя`,
      against: `энергетычны напой, жыццёвая энергія, кінетычная энергія, станоўчая энергія, цёмная энергія, конская сіла`,
    },
  }),
  topic({
    slug: 'nuclear-power',
    parent: 'energy',
    names: { en: 'Nuclear power', ru: 'Атомная энергетика', be: 'Атамная энергетыка' },
    iptc: { code: '20000265', match: 'exact' },
    en: {
      strong: `nuclear power, nuclear power plant, nuclear power station, nuclear plant, nuclear energy, atomic energy,
        atomic power, nuclear reactor, nuclear power unit, nuclear fuel, spent nuclear fuel, nuclear waste, peaceful atom,
        nuclear station, nuclear industry, nuclear generation, reactor building, power reactor, small modular reactor,
        uranium enrichment, nuclear facility, nuclear accident, Chernobyl, Chornobyl, Fukushima, Rosatom, Zaporizhzhia,
        Nuclear Regulatory Commission, International Atomic Energy Agency, reactor core, breeder reactor, fuel rod,
        three mile island, nuclear engineer, nuclear safety, nuclear new build, thermonuclear fusion, nuclear fusion, IAEA`,
      plain: `reactor, uranium, nuclear, radioactive waste, cooling tower, VVER, power unit, decommissioning, plutonium, meltdown`,
      weak: `radiation, radioactive, atomic, isotope, enrichment`,
      against: `nuclear family, nuclear medicine, nuclear weapon, nuclear war, nuclear warhead, nuclear missile, nuclear test,
        nuclear bomb, atomic bomb, nuclear arms, nuclear deterrent, nuclear deterrence, nuclear triad, nuclear submarine,
        nuclear strike, nuclear treaty, nuclear disarmament, nuclear arsenal, nuclear blackmail, nuclear button,
        nuclear attack, nuclear capable, nuclear physics, nuclear force, nuclear proliferation, nuclear non-proliferation,
        nuclear holocaust, nuclear winter, nuclear testing, nuclear explosion, nuclear device, nuclear cardiology, chemical reactor,
        atomic clock, atomic number, atomic force, nuclear option, nuclear-free zone, nuclear magnetic, nuclear acid`,
    },
    ru: {
      strong: `атомная электростанция, атомная станция, атомная энергетика, атомная энергия, ядерная энергетика, ядерная энергия,
        АЭС, БелАЭС, атомный реактор, ядерный реактор, атомный энергоблок, ядерное топливо, атомная отрасль, атомщик,
        мирный атом, Росатом, отработавшее ядерное топливо, ядерные отходы, радиоактивные отходы, обогащение урана,
        Чернобыль, чернобыльский, Фукусима, термоядерный синтез, термоядерный реактор, МАГАТЭ, ядерная безопасность,
        атомная промышленность, Белорусская АЭС, пуск энергоблока, физический пуск, ВВЭР, ядерный объект`,
      plain: `реактор, уран, энергоблок, градирня, реакторный, реакторная установка, ядерный, атомный, плутоний`,
      weak: `радиация, радиоактивный, изотоп, атом`,
      against: `ядерное оружие, ядерная война, ядерная боеголовка, ядерный боеприпас, ядерный удар, ядерные испытания, ядерная бомба,
        атомная бомба, ядерный арсенал, ядерное разоружение, ядерный шантаж, ядерное сдерживание, ядерная триада,
        атомная подводная лодка, атомная подлодка, ядерная держава, ядерный потенциал, ядерные силы, ядерный взрыв, ядерная физика,
        ядерная медицина, ядерный чемоданчик, ядерная кнопка, ядерная угроза, атомный ледокол, атомное ядро, планета Уран`,
    },
    be: {
      strong: `атамная электрастанцыя, атамная станцыя, атамная энергетыка, атамная энергія, ядзерная энергетыка, ядзерная энергія,
        АЭС, БелАЭС, атамны рэактар, ядзерны рэактар, ядзернае паліва, атамная галіна, атамшчык, мірны атам, Расатам,
        ядзерныя адходы, радыеактыўныя адходы, узбагачэнне ўрану, Чарнобыль, чарнобыльскі, Фукусіма, МАГАТЭ,
        ядзерная бяспека, пуск энергаблока, Беларуская АЭС, ядзерны аб'ект`,
      plain: `рэактар, уран, энергаблок, градырня, рэактарны, ядзерны, атамны, плутоній`,
      weak: `радыяцыя, радыеактыўны, ізатоп, атам`,
      against: `ядзерная зброя, ядзерная вайна, ядзерная боегалоўка, ядзерны боепрыпас, ядзерны ўдар, ядзернае выпрабаванне,
        ядзерная бомба, атамная бомба, ядзерны арсенал, ядзернае раззбраенне, ядзерны шантаж, атамная падводная лодка,
        ядзерная дзяржава, ядзерны выбух, ядзерная фізіка, ядзерная медыцына, атамны ледакол, планета Уран`,
    },
  }),
  topic({
    slug: 'oil-and-gas',
    threshold: 0.66,
    parent: 'energy',
    names: { en: 'Oil and gas', ru: 'Нефть и газ', be: 'Нафта і газ' },
    iptc: { code: '20001243', match: 'exact' },
    en: {
      strong: `crude oil, oil and gas, oil price, oil market, oil industry, oil production, oil output, oil
        producer, oil company, oil field, oilfield, oil well, oil exploration, oil refinery, oil refining,
        oil export, oil import, oil minister, oil reserve, oil demand, oil supply, offshore oil, heating
        oil, oil pipeline, oil product, oil giant, oil spill, oil platform, oil rig, oil terminal, oil
        shale, shale oil, shale gas, state oil, oil discovery, oil drilling, oil concern, oil stock, natural
        gas, gas pipeline, gas field, gas market, gas supply, gas price, gas export, gas transit, gas
        producer, gas production, gas reserve, gas industry, gas exploration, gas deposit, gas storage, LNG,
        liquefied natural gas, liquefied gas, petroleum, barrel of oil, barrel of crude, crude price, crude
        output, crude production, crude supply, crude stock, mln barrels, million barrels, barrels per day,
        barrels a day, barrel per day, barrel a day, BPD, bpd, OPEC, Gazprom, Rosneft, Lukoil, Brent, West
        Texas Intermediate, Transneft, Druzhba pipeline, Nord Stream, TurkStream, natural gas liquid,
        gasoline price, unleaded gasoline, gas turbine fuel, cubic feet of gas, cubic feet of natural gas,
        drilling rig, North Sea oil, oil tanker, energy exploration, petroleum product, gasoil, gas oil, oil
        import fee, Naftan, Mozyr refinery, fuel oil`,
      plain: `oil, crude, refinery, refiner, refining, gasoline, petrol, pipeline, drilling, hydrocarbon, barrel,
        diesel fuel, jet fuel, petrochemical, offshore field, offshore platform, rig, kerosene, naphtha,
        propane, butane, methane, fracking, upstream, posted price, spot crude, wellhead, wildcat well,
        exploratory well, appraisal well, gas company, distillate, oilman`,
      weak: `gas, exploration, wells, drilled, offshore, cubic feet, cubic metre, cubic meter, OECD stocks,
        tanker, lubricant, feedstock, basin`,
      against: `palm oil, vegetable oil, olive oil, soybean oil, soya oil, soyoil, cottonseed oil, rapeseed oil,
        coconut oil, sunflower oil, corn oil, fish oil, edible oil, cooking oil, essential oil, castor oil,
        groundnut oil, peanut oil, linseed oil, oil painting, oils and fats, fats and oils, oils tax, oil
        meal, oil palm, oil crop, oil paint, snake oil, motor oil, oil change, engine oil, oil filter, oil
        cake, marine oil, tear gas, greenhouse gas, gas chamber, noble gas, poison gas, nerve gas, laughing
        gas, gas mask, gas giant, gas cloud, exhaust gas, gas mileage, gas station, gas pedal, tank of gas,
        gas tank, barrel organ, gun barrel, barrel of a gun, barrel of laughs, whisky barrel, wine barrel,
        space exploration, mineral exploration, gold exploration, lunar exploration, exploration of space,
        exploration of mars, think tanker, crude language, crude joke, rough and crude, interstellar gas,
        hot gas, pipeline of, data pipeline, mining and drilling, gas laws, ideal gas, gas pressure, copper
        refinery, nickel refinery, bauxite refinery, alumina refinery, sugar refinery, gold refinery, zinc
        refinery, metal refinery, lead refinery, refined sugar, sugar refining, sugar refiner, edible oil
        refinery, palm oil output, palm oil price, vegetable oil import, soybean oil output, oil import
        licence for palm`,
    },
    ru: {
      strong: `нефть, нефтяной, нефтегазовый, газопровод, нефтепровод, природный газ, нефтепродукт, нефтепереработка, нефтеперерабатывающий,
        НПЗ, газовый рынок, рынок газа, цена на газ, цена на нефть, поставка газа, поставка нефти, транзит газа, добыча газа, добыча нефти,
        газовое месторождение, газовая отрасль, нефтедобыча, нефтедобывающий, нефтехимия, нефтехимический, нефтебаза, нефтяник, газовик, СПГ, сжиженный газ,
        сланцевый газ, сланцевая нефть, ОПЕК, Газпром, Роснефть, Лукойл, Транснефть, Северный поток, Турецкий поток, Дружба нефтепровод,
        баррель, нефтяная вышка, буровая, Нафтан, Мозырский НПЗ, газотранспортный, газохранилище, экспорт газа, экспорт нефти,
        газоснабжение, автозаправка, дизельное топливо, газ и нефть, Белоруснефть, Белнефтехим, Brent`,
      plain: `газ, газовый, углеводород, бензин, скважина, трубопровод, бурение, газификация, керосин, АЗС, битум, переработчик`,
      weak: `месторождение, шельф, танкер, мазут, кубометр`,
      against: `слезоточивый газ, углекислый газ, парниковый газ, выхлопной газ, веселящий газ, инертный газ, отравляющий газ, боевой газ,
        газ на полную, газовая камера, газовый баллончик, газовая планета, газовый гигант, добыча золота, добыча руды, добыча полезных ископаемых,
        добыча угля, добыча соли, добыча криптовалюты, легкая добыча, добыча торфа`,
    },
    be: {
      strong: `нафта, нафтавы, нафтагазавы, газаправод, нафтаправод, прыродны газ, нафтапрадукт, нафтаперапрацоўка, нафтаперапрацоўчы, НПЗ,
        газавы рынак, рынак газу, цана на газ, цана на нафту, пастаўка газу, пастаўка нафты, транзіт газу, здабыча газу, здабыча нафты,
        газавае радовішча, нафтахімія, нафтахімічны, СПГ, звадкаваны газ, сланцавы газ, АПЕК, Газпрам, Раснафта, Лукойл,
        Паўночны паток, барэль, Нафтан, Мазырскі НПЗ, газатранспартны, газасховішча, экспарт газу, экспарт нафты, газазабеспячэнне,
        дызельнае паліва, Беларуснафта, Белнафтахім, нафтавік, газавік`,
      plain: `газ, газавы, вуглевадарод, бензін, свідравіна, трубаправод, бурэнне, газіфікацыя, газа, АЗС, бітум`,
      weak: `радовішча, шэльф, танкер, кубаметр`,
      against: `слезацечны газ, вуглякіслы газ, парніковы газ, выхлапны газ, інертны газ, газавая камера, газавы гігант, сектар Газа`,
    },
  }),
  topic({
    slug: 'electricity',
    threshold: 0.62,
    parent: 'energy',
    names: { en: 'Electricity', ru: 'Электроэнергия', be: 'Электраэнергія' },
    iptc: { code: '20000260', match: 'exact' },
    en: {
      strong: `electricity, electric utility, electric power, power grid, power plant, power station, power outage,
        power generation, power sector, power utility, hydroelectric, hydropower, hydroelectric power,
        high-voltage line, transmission line, electricity market, common electricity market, electricity
        price, electricity supply, electricity tariff, electricity bill, electricity generation, electricity
        grid, thermal power plant, power producer, substation, gigawatt, kilowatt hour, kilowatt-hour, MW,
        GW, kWh, blackout, power cut, smart grid, interconnector, power cable, electrification, turbine
        hall, generating capacity, generating unit`,
      plain: `utility company, electric company, turbine, dynamo, grid operator, rate payer, ratepayer, power
        rate, transformer station, megawatt, power supply, power line, power company`,
      weak: `electric, electrical, voltage, grid, transformer, outage, generator, utilities, hydro`,
      against: `electric guitar, electric shock, electric field, electric chair, electric light orchestra, grid of,
        news blackout, media blackout, blackout drunk, random generator, number generator, power generator
        code, utilities disk, norton utilities, power supply noise, disk utilities, software utilities,
        electricity of the moment, electric blanket`,
    },
    ru: {
      strong: `электроэнергия, электричество, электроэнергетика, электростанция, электросеть, электроснабжение, линия электропередачи, ЛЭП,
        рынок электроэнергии, общий рынок электроэнергии, гидроэлектростанция, ГЭС, ГРЭС, ТЭС, электрогенерация, подстанция, мегаватт, гигаватт,
        киловатт-час, МВт, ГВт, веерное отключение, отключение электричества, отключение света, блэкаут, тариф на электроэнергию,
        высоковольтный, Белэнерго, электрификация, гидроэнергетика, электроэнергетический, электромонтер, энергосети, обесточить, обесточен`,
      plain: `электрический, электросетевой, турбина, генератор, трансформатор, электрик, электромобиль, зарядная станция`,
      weak: `напряжение, провод, свет, ток`,
      against: `электрическая гитара, электрический стул, генератор случайных, электрический разряд, электрическое поле`,
    },
    be: {
      strong: `электраэнергія, электрычнасць, электраэнергетыка, электрастанцыя, электрасетка, электразабеспячэнне, лінія электраперадачы, ЛЭП,
        рынак электраэнергіі, гідраэлектрастанцыя, ГЭС, ГРЭС, ЦЭС, падстанцыя, мегават, гігават, кілават-гадзіна, МВт, ГВт,
        адключэнне электрычнасці, блэкаўт, тарыф на электраэнергію, высакавольтны, Белэнерга, электрыфікацыя, абясточаны, гідраэнергетыка`,
      plain: `электрычны, турбіна, генератар, трансфарматар, электрык, электрамабіль`,
      weak: `напружанне, провад, ток`,
      against: `электрычная гітара, электрычны стул, электрычнае поле`,
    },
  }),
  topic({
    slug: 'renewable-energy',
    parent: 'energy',
    names: { en: 'Renewable energy', ru: 'Возобновляемая энергетика', be: 'Аднаўляльная энергетыка' },
    iptc: { code: '20000257', match: 'exact' },
    wikidataId: 'Q12705',
    en: {
      strong: `renewable energy, renewables, renewable source, renewable power, alternative energy, green energy, clean energy, solar power,
        solar energy, solar panel, solar farm, solar park, solar plant, wind power, wind energy, wind farm, wind turbine, wind park, geothermal,
        geothermal energy, tidal power, tidal energy, wave energy, biomass, biogas, biogas plant, photovoltaic, green hydrogen, rooftop solar,
        hydrogen fuel, feed-in tariff, offshore wind, small hydro`,
      plain: `renewable, biofuel, biodiesel, energy transition, wood pellet, solar, heat pump, decarbonisation, decarbonization`,
      weak: `sustainable, hydrogen, windmill, low-carbon`,
      against: `solar system, solar eclipse, solar wind, solar flare, solar orbit, solar observatory, solar cell on the satellite, solar sail, solar array,
        solar physics, hydrogen bomb, hydrogen atom, renewable contract`,
    },
    ru: {
      strong: `возобновляемая энергия, возобновляемая энергетика, возобновляемый источник, ВИЭ, альтернативная энергетика, зеленая энергетика, зеленая энергия,
        солнечная энергия, солнечная энергетика, солнечная электростанция, солнечная панель, солнечная батарея, ветроэнергетика, ветрогенератор,
        ветропарк, ветряк, ветряная электростанция, ветровая энергия, ветровая электростанция, геотермальный, биогаз, биомасса, биогазовый,
        зеленый водород, водородная энергетика, приливная электростанция, ветроустановка, пеллеты`,
      plain: `возобновляемый, биотопливо, биодизель, энергопереход, тепловой насос, декарбонизация`,
      weak: `водород, ветер, солнечный`,
      against: `солнечная система, солнечное затмение, солнечный ветер, солнечная вспышка, солнечный день, солнечная погода, солнечный свет,
        водородная бомба, порыв ветра, скорость ветра, сильный ветер, южный ветер, северный ветер, западный ветер, восточный ветер`,
    },
    be: {
      strong: `аднаўляльная энергія, аднаўляльная энергетыка, аднаўляльная крыніца, узнаўляльная крыніца, альтэрнатыўная энергетыка, зялёная энергетыка,
        зялёная энергія, сонечная энергія, сонечная энергетыка, сонечная электрастанцыя, сонечная панэль, сонечная батарэя, ветраэнергетыка, ветрагенератар,
        ветрапарк, ветрак, геатэрмальны, біягаз, біямаса, біягазавы, зялёны вадарод, вадародная энергетыка, ветраўстаноўка, пелеты`,
      plain: `аднаўляльны, узнаўляльны, біяпаліва, біядызель, цеплавая помпа, дэкарбанізацыя`,
      weak: `вадарод, вецер`,
      against: `сонечная сістэма, сонечнае зацьменне, сонечнае зацменне, вадародная бомба, парыў ветру, хуткасць ветру, моцны вецер`,
    },
  }),
];
