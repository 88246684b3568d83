import { topic } from './shorthand';

export const science = [
  topic({
    slug: 'science-and-technology',
    threshold: 0.46,
    names: { en: 'Science and technology', ru: 'Наука и технологии', be: 'Навука і тэхналогіі' },
    iptc: { code: '13000000', match: 'exact' },
    en: {
      strong: `science and technology, scientific research, scientific and technological, scientist, researcher,
        research institute, academy of sciences, laboratory, high technology, high-tech, hi-tech,
        breakthrough technology, technological breakthrough, technological sovereignty, technological
        development, innovation, start-up company, startup, physics, physicist, chemistry, chemist, biology,
        biologist, geneticist, genetics, genome, DNA, astronomy, astronomer, geology, geologist,
        mathematics, mathematician, archaeology, archaeologist, palaeontology, paleontologist,
        nanotechnology, biotechnology, quantum computer, quantum, molecule, species, evolution, fossil,
        dinosaur, telescope, microscope, particle accelerator, supercomputer, software, hardware, computer
        science, programmer, programming, cybersecurity, digitalisation, digitalization, digital economy,
        smartphone, broadband, 5G, robot, robotics, 3D printing, Nobel Prize in Physics, experiment,
        scientific, polymer, atom, electron, neutron, chromosome, biosphere`,
      plain: `science, technology, technological, research, invention, inventor, engineer, engineering, patent,
        theory, hypothesis, computer, digital, internet, data centre, data center, app, IT company, IT
        sector, cell biology, mammal, bacterium, bacteria, gene, discovery, academic, algorithm, chemical
        compound, prototype`,
      weak: `study, institute, device, network, machine, data, development, equipment, phone, engine, mobile
        communications, cell, particle, temperature, animals`,
      against: `rocket science, political science, social science, christian science, domestic science, science
        fiction, scientology, lifestyle experiment, data protection law, social network, digital tariff,
        cell phone bill, prison cell, theory of conspiracy, conspiracy theory, hardware store, ferrous oxide
        weather`,
    },
    ru: {
      strong: `наука, научный, ученый, исследователь, исследование, научно-технический, научно-исследовательский,
        академия наук, НАН, лаборатория, высокие технологии, высокотехнологичный, инновация, инновационный,
        стартап, физика, физик, химия, химик, биология, биолог, генетика, генетик, геном, ДНК, астрономия,
        астроном, геология, геолог, математика, математик, археолог, археология, палеонтолог,
        нанотехнологии, биотехнологии, квантовый, молекула, эволюция, динозавр, телескоп, микроскоп,
        суперкомпьютер, программное обеспечение, программист, кибербезопасность, цифровизация, цифровая
        экономика, смартфон, робот, робототехника, роботизация, технологический суверенитет, технологический
        прорыв, эксперимент, гипотеза, изобретение, изобретатель, частица, электрон, нейтрон, протон,
        хромосома, бактерия, микроорганизм, млекопитающее, биологический вид, окаменелость, минерал,
        тектонический, магма, земная кора, экосистема, фотон, атом, атомы, ускоритель, излучение, научное
        открытие, технополис, Парк высоких технологий, ПВТ, полимер, биосфера, фотосинтез, галактика, МРТ,
        томография, объектив, линза, оптика, оптический, химический элемент, популяция, фенотип,
        генетический, всемирная паутина, веб-сайт, iPhone, Google, Microsoft, млекопитающие, рептилия,
        амфибия, зоология, зоолог, ботаника, ботаник, географ, картография, физиология, анатомия,
        нейробиология, нервная система, гормон, белок, водяной пар, молекулярный, изотоп, радиоволна, лазер,
        инфракрасный, ультрафиолетовый, рентген, солнечное излучение, вещество, интернет`,
      plain: `технология, технологический, технический, техника, инженер, компьютер, цифровой, патент, теория,
        открытие, разработка, алгоритм, данные, приложение, сервер, браузер, клетка, ген, планета,
        химический, физический, биологический, магнитный, температура, животное, хищник, организм, вид,
        самец, самка, детеныш, насекомое, птица, рыба, растение, устройство, спутник, процессор, сигнал,
        дисплей, вирусный геном, хвост, крылья, лапа, перья, металл, кальций, сайт, элемент периодической,
        микроб, добыча хищника, орбита, кислород, водород, углерод, углекислый газ, сплав, электричество,
        датчик, зонд, батарея, телефон, беспроводной, кошка, кошачьи, стая, потомство, яйцо, скелет, череп,
        кость, предок, древний человек, неандерталец, раскопки, древний, клавиатура, формат`,
      weak: `институт, прибор, сеть, система, разработчик, материал, энергия, скорость, поверхность, давление,
        свет, метод, явление, процесс, молния, вулкан, солнце`,
      against: `социальная сеть, научная фантастика, физическая культура, физическое лицо, физические лица, техника
        безопасности, банковский вклад, налоговая система, опорный пункт, общественное животное`,
    },
    be: {
      strong: `навука, навуковы, навуковец, вучоны, даследчык, даследаванне, навукова-тэхнічны, навукова-даследчы,
        акадэмія навук, НАН, лабараторыя, высокія тэхналогіі, высокатэхналагічны, інавацыя, інавацыйны,
        стартап, фізіка, фізік, хімія, хімік, біялогія, біёлаг, генетыка, геном, ДНК, астраномія, астраном,
        геалогія, геолаг, матэматыка, матэматык, археолаг, археалогія, палеантолаг, нанатэхналогіі,
        біятэхналогіі, квантавы, малекула, эвалюцыя, дыназаўр, тэлескоп, мікраскоп, суперкамп'ютар,
        праграмнае забеспячэнне, праграміст, кібербяспека, лічбавізацыя, смартфон, робат, робататэхніка,
        тэхналагічны суверэнітэт, тэхналагічны прарыў, эксперымент, гіпотэза, вынаходства, вынаходнік,
        часціца, электрон, нейтрон, пратон, храмасома, бактэрыя, мікраарганізм, млекакормячае, сысун,
        мінерал, тэктанічны, магма, зямная кара, экасістэма, фатон, атам, паскаральнік, выпраменьванне,
        навуковае адкрыццё, Парк высокіх тэхналогій, ПВТ, сплаў, палімер, біясфера, фотасінтэз, галактыка,
        МРТ, тамаграфія, аб'ектыў, лінза, оптыка, аптычны, хімічны элемент, папуляцыя, фенатып, генетычны,
        сусветнае павуцінне, вэб-сайт, iPhone, Google, Microsoft, рэптылія, амфібія, заалогія, заолаг,
        батаніка, картаграфія, фізіялогія, анатомія, нервовая сістэма, гармон, бялок, малекулярны, ізатоп,
        лазер, інфрачырвоны, ультрафіялетавы, рэнтген, рэчыва, інтэрнэт`,
      plain: `тэхналогія, тэхналагічны, тэхнічны, тэхніка, інжынер, камп'ютар, лічбавы, патэнт, тэорыя, адкрыццё,
        распрацоўка, алгарытм, дадзеныя, праграма, сервер, браўзер, клетка, ген, планета, хімічны, фізічны,
        біялагічны, магнітны, тэмпература, жывёла, драпежнік, арганізм, від, самец, самка, дзіцяня,
        насякомае, птушка, рыба, расліна, прылада, прыстасаванне, спадарожнік, працэсар, сігнал, хвост,
        крылы, пёры, метал, кальцый, сайт, мікроб, кісларод, вадарод, вуглярод, вуглякіслы газ,
        электрычнасць, датчык, зонд, батарэя, тэлефон, бесправадны, кошка, чарада, нашчадства, яйка, шкілет,
        чэрап, косць, продак, неандэрталец, раскопкі, старажытны, арбіта, клавіятура, дрон, апарат, фармат`,
      weak: `інстытут, прыбор, сетка, сістэма, распрацоўшчык, матэрыял, энергія, хуткасць, паверхня, ціск,
        святло, метад, з'ява, працэс, маланка, вулкан, сонца`,
      against: `сацыяльная сетка, навуковая фантастыка, фізічная культура, фізічная асоба, падатковая сістэма`,
    },
  }),
  topic({
    slug: 'space',
    threshold: 0.45,
    parent: 'science-and-technology',
    names: { en: 'Space', ru: 'Космос', be: 'Космас' },
    iptc: { code: '20000739', match: 'exact' },
    en: {
      strong: `outer space, space exploration, space station, International Space Station, ISS, space shuttle,
        shuttle mission, shuttle launch, shuttle crew, space agency, space program, space programme, space
        probe, space telescope, Hubble, space flight, spaceflight, spacecraft, spaceship, space science,
        space research, space industry, space mission, space walk, spacewalk, space suit, spacesuit, space
        travel, space tourism, space tourist, space launch, space technology, space craft, space debris,
        space center, space centre, space policy, space advocacy, space colony, space race, space vehicle,
        commercial space, manned space, deep space, National Space Society, cosmonaut, astronaut, taikonaut,
        cosmodrome, Baikonur, Vostochny, Roscosmos, NASA, JPL, SpaceX, European Space Agency, satellite
        launch, remote sensing satellite, Earth remote sensing, communications satellite, weather satellite,
        orbital, orbiter, orbit, geostationary orbit, geosynchronous, low earth orbit, LEO, GEO, lunar, Moon
        landing, moon base, Mars mission, mission to Mars, Mars rover, rover, lander, launch vehicle, launch
        pad, launcher rocket, booster rocket, carrier rocket, rocket launch, Soyuz, Apollo program, Apollo
        mission, Gemini program, Sputnik, Gagarin, solar system, interplanetary, interstellar, asteroid,
        comet, meteorite, exoplanet, supernova, galaxy, black hole, astronomical, gamma ray burst, gamma-ray
        burst, payload bay, rocket engine, rocket fuel, propulsion, solid rocket, heavy lift, single stage,
        SSTO, DC-X, delta clipper, space elevator, microgravity, zero gravity, zero-g, aerobrake, planetary,
        spin-stabilized, heliosphere, Voyager, Magellan probe, Galileo probe, Ulysses probe, Pluto flyby,
        flyby, star system`,
      plain: `satellite, moon, Mars, Venus, Jupiter, Pluto, Titan, Mercury orbit, shuttle, space, telescope,
        astronomer, astronomy, aerospace, payload, re-entry, launch, cosmic, gravity, redesign team, Earth
        observation, thruster, constellation, sky, Milky Way, Oort, Lagrange, vacuum, colony, Goddard`,
      weak: `mission, exploration, altitude, Earth, probe, crew, atmosphere, flight, trajectory, Sun, star,
        Saturn, planet, rocket`,
      against: `economic space, common economic space, single economic space, integrated economic space, digital
        space, unified digital space, office space, floor space, disk space, hard disk space, hard drive
        space, storage space, parking space, public space, open space, living space, green space, personal
        space, retail space, warehouse space, information space, cultural space, educational space, media
        space, humanitarian space, legal space, political space, Eurasian space, advertising space, ad
        space, shelf space, breathing space, confined space, swap space, address space, memory space, color
        space, white space, blank space, empty space, space bar, spacebar, name space, namespace,
        post-Soviet space, exhibition space, free space, air space, airspace, space of time, space heater,
        crawl space, drive space, vector space, phase space, waste of space, save space, lack of space,
        enough space, limited space, much space, more space, common space, coworking space, rental space,
        space saver, space limitation, trading space, user space, art space, safe space, space for, space in
        the, space to, space on, space between, space available, satellite dish, satellite TV, satellite
        television, satellite channel, satellite town, satellite state, satellite radio, satellite office,
        book launch, product launch, launch of the product, campaign launch, launch attack, missile launch,
        movie star, film star, rock star, pop star, star trek, star wars, all-star, star player, star of
        david, four star, five star, star witness, mercury poisoning, freddie mercury, shuttle bus, shuttle
        diplomacy, badminton shuttle, mars bar, venus williams, gravity of the situation, quality control
        vacuum, vacuum cleaner, sun microsystems, sun workstation, sun sparc, skyrocket, sky high, saturn
        car, land rover, range rover, rocket attack, rocket strike, rocket fire, rocket-propelled,
        anti-aircraft rocket, blue sky, mission impossible, master of the universe, planet of, lonely
        planet, on the planet`,
    },
    ru: {
      strong: `космос, космический, космонавт, космонавтика, астронавт, космодром, Байконур, Восточный космодром, Роскосмос, НАСА, орбита, орбитальный, околоземный, космическая станция, МКС, космический корабль, космический аппарат, ракета-носитель, спутник связи, искусственный спутник, спутник дистанционного зондирования, дистанционное зондирование Земли, ДЗЗ,
        запуск спутника, космический полет, полет в космос, выход в открытый космос, скафандр, астрономия, астроном, телескоп, астероид, комета, метеорит, галактика, черная дыра, сверхновая, Солнечная система, межпланетный, марсоход, луноход, лунный, Луна, Марс, Венера, Юпитер, Сатурн, Меркурий планета, экзопланета, Гагарин, Новицкий космонавт, Василевская, корабль Союз, SpaceX, Илон Маск, невесомость, стыковка корабля, Хаббл, внеземной, космическое пространство, космическая отрасль`,
      plain: `спутник, спутниковый, ракета, планета, созвездие, звезда, Вселенная, шаттл, экипаж корабля, Млечный Путь`,
      weak: `запуск, солнце, аппарат, экипаж, миссия, атмосфера, Земля`,
      against: `экономическое пространство, единое экономическое пространство, цифровое пространство, единое цифровое пространство, офисное пространство, информационное пространство, образовательное пространство, культурное пространство, спутниковое телевидение, спутниковый канал, спутниковая антенна, город-спутник, спутник жизни, вакцина Спутник, агентство Спутник, космические цены,
        крылатая ракета, баллистическая ракета, ракетный удар, зенитная ракета, звезда эстрады, кинозвезда, звезда кино, звезда футбола, звезда спорта, поп-звезда, рок-звезда, Марсово поле, космическая скорость роста, Красная звезда, медовая луна, лунный календарь, мисс Вселенная`,
    },
    be: {
      strong: `космас, касмічны, касманаўт, касманаўтыка, астранаўт, касмадром, Байканур, Раскосмас, НАСА, арбіта, арбітальны, каляземны, касмічная станцыя, МКС, касмічны карабель, касмічны апарат, ракета-носьбіт, спадарожнік сувязі, штучны спадарожнік, дыстанцыйнае зандзіраванне Зямлі, ДЗЗ, запуск спадарожніка, касмічны палёт, палёт у космас,
        скафандр, астраномія, астраном, тэлескоп, астэроід, камета, метэарыт, галактыка, чорная дзірка, звышновая, Сонечная сістэма, міжпланетны, марсаход, месяцаход, Марс, Венера, Юпітэр, Сатурн, экзапланета, Гагарын, Васілеўская, карабель Саюз, SpaceX, Ілан Маск, бязважкасць, Хабл, касмічная прастора, касмічная галіна`,
      plain: `спадарожнік, спадарожнікавы, ракета, планета, сузор'е, зорка, Сусвет, шатл, Млечны Шлях`,
      weak: `запуск, сонца, апарат, экіпаж, місія, атмасфера, Зямля, Месяц`,
      against: `эканамічная прастора, адзіная эканамічная прастора, лічбавая прастора, адзіная лічбавая прастора, офісная прастора, інфармацыйная прастора, адукацыйная прастора, культурная прастора, спадарожнікавае тэлебачанне, горад-спадарожнік, вакцына Спутнік, крылатая ракета, балістычная ракета, ракетны ўдар, зенітная ракета,
        зорка эстрады, кіназорка, зорка кіно, зорка футбола, зорка спорту, поп-зорка, рок-зорка`,
    },
  }),
  topic({
    slug: 'artificial-intelligence',
    parent: 'science-and-technology',
    names: { en: 'Artificial intelligence', ru: 'Искусственный интеллект', be: 'Штучны інтэлект' },
    iptc: { code: '20001298', match: 'exact' },
    wikidataId: 'Q11660',
    en: {
      strong: `artificial intelligence, machine learning, neural network, deep learning, large language model, language model, generative AI, chatbot, ChatGPT, OpenAI, DeepSeek, GigaChat, computer vision, AI, AI model, AI tool, AI system, AI technology, machine translation, image recognition, speech recognition, face recognition, facial recognition, deepfake, AI-generated, AI act, natural language processing, training data, GPT, autonomous driving, expert system`,
      plain: `neural, algorithm, smart technology, automation, autonomous, robotics, Nvidia, big data, predictive model`,
      weak: `smart, bot, robot, data, model`,
      against: `smart move, smart people, smart enough, role model, business model, fashion model`,
    },
    ru: {
      strong: `искусственный интеллект, ИИ, нейросеть, нейронная сеть, машинное обучение, глубокое обучение, языковая модель, большая языковая модель, генеративный, чат-бот, чатбот, ChatGPT, OpenAI, DeepSeek, компьютерное зрение, распознавание лиц, распознавание речи, дипфейк, GigaChat, машинный перевод, нейросетевой`,
      plain: `алгоритм, умные технологии, автоматизация, большие данные, беспилотный автомобиль, голосовой помощник`,
      weak: `умный, робот, бот, модель`,
      against: `бизнес-модель, ролевая модель, умный человек`,
    },
    be: {
      strong: `штучны інтэлект, ШІ, нейрасетка, нейронная сетка, машыннае навучанне, глыбокае навучанне, моўная мадэль, генератыўны, чат-бот, чатбот, ChatGPT, OpenAI, DeepSeek, камп'ютарны зрок, распазнаванне твараў, распазнаванне маўлення, дыпфэйк, машынны пераклад`,
      plain: `алгарытм, разумныя тэхналогіі, аўтаматызацыя, вялікія дадзеныя, беспілотны аўтамабіль`,
      weak: `разумны, робат, бот, мадэль`,
      against: `бізнес-мадэль`,
    },
  }),
];
