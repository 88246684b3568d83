import { topic } from './shorthand';

export const publicLife = [
  topic({
    slug: 'crime-and-justice',
    // A wrong tag here can harm a person, so an editor always decides.
    suggestOnly: true,
    names: { en: 'Crime and justice', ru: 'Криминал и правосудие', be: 'Крымінал і правасуддзе' },
    iptc: { code: '02000000', match: 'exact' },
    en: {
      strong: `crime, criminal case, criminal proceedings, murder, murderer, manslaughter, robbery, burglary,
        theft, fraud, fraudster, scam, extortion, bribery, bribe, corruption case, money laundering, drug
        trafficking, human trafficking, kidnapping, rape, sexual assault, arson, detained, detainee,
        arrested, to arrest, suspect, accused, defendant, prosecutor, prosecution, indictment, indicted,
        convicted, verdict, sentenced, sentenced to, prison term, imprisonment, jail, prisoner, court
        ruling, supreme court, district court, lawsuit, plaintiff, judge ruled, trial, jury, police officer,
        investigative committee, police, detective, terrorism charges, cybercrime, smuggling, gang,
        shooting, stabbing, extradition, felony, perjury, criminal code, homicide`,
      plain: `court, judge, criminal, prison, investigation, investigator, lawyer, attorney, charges, guilty,
        victim, justice, legal, law enforcement, weapon, stolen, appeal, testify, testimony, offence,
        offense, violence`,
      weak: `arrest, charge, evidence, witness, law, illegal, hearing`,
      against: `tennis court, basketball court, food court, clinical trial, trial version, free trial, trial run,
        trial period, shooting star, shooting range, photo shooting, film shooting, baptismal witness,
        battery charge, in charge, free of charge, service charge, electric charge, endured numerous trials,
        trial and error, shooting percentage, rigorous test, take the stand, crime against humanity in
        metaphor, trials of strength, time trial, trials, charges of the particle`,
    },
    ru: {
      strong: `преступление, преступник, преступный, преступность, уголовное дело, уголовный, уголовный кодекс, убийство, убийца, ограбление, грабеж, кража, разбой, мошенник, мошенничество, вымогательство, взятка, взяточничество, коррупция, отмывание денег, наркоторговец, похищение человека, изнасилование, поджог, задержать, задержание, задержанный, арест, арестовать, подозреваемый, обвиняемый, подсудимый, прокурор, прокуратура, генпрокуратура, следователь, следственный комитет, обвинение, приговор, приговорить, осужденный, лишение свободы, тюрьма, колония строгого режима, СИЗО, суд, судебный, судья, верховный суд, районный суд, милиция, полиция, МВД, ГУБОПиК, контрабанда, банда, экстрадиция, адвокат, иск, истец, криминал, криминальный, правоохранительный`,
      plain: `расследование, следствие, полицейский, милиционер, наказание, жертва, потерпевший, апелляция, правонарушение, насилие, оружие, хищение, кодекс`,
      weak: `дело, закон, свидетель, ответственность`,
      against: `конституционный суд как орган, суд истории, тюрьма народов, жертва обстоятельств, арест счетов, страшный суд`,
    },
    be: {
      strong: `злачынства, злачынец, злачынны, злачыннасць, крымінальная справа, крымінальны, крымінальны кодэкс, забойства, забойца, рабаванне, крадзеж, разбой, махляр, махлярства, вымагальніцтва, хабар, хабарніцтва, карупцыя, адмыванне грошай, згвалтаванне, падпал, затрымаць, затрыманне, затрыманы, арышт, арыштаваць, падазраваны, абвінавачаны, падсудны, пракурор, пракуратура, генпракуратура, следчы, следчы камітэт, абвінавачанне, прысуд, прыгавор, асуджаны, пазбаўленне волі, турма, калонія строгага рэжыму, СІЗА, суд, судовы, суддзя, вярхоўны суд, раённы суд, міліцыя, паліцыя, МУС, кантрабанда, банда, экстрадыцыя, адвакат, пазоў, крымінал, праваахоўны`,
      plain: `расследаванне, следства, паліцэйскі, міліцыянер, пакаранне, ахвяра, пацярпелы, апеляцыя, правапарушэнне, гвалт, зброя, кодэкс`,
      weak: `справа, закон, сведка, адказнасць`,
      against: `суд гісторыі, страшны суд`,
    },
  }),
  topic({
    slug: 'disasters',
    names: { en: 'Disasters and accidents', ru: 'Катастрофы и происшествия', be: 'Катастрофы і здарэнні' },
    iptc: { code: '03000000', match: 'exact' },
    en: {
      strong: `natural disaster, disaster relief, disaster zone, earthquake, tsunami, volcanic eruption, flood, flooding, landslide, mudslide, avalanche, wildfire, forest fire, hurricane, tornado, typhoon, plane crash, train crash, train derailment, derailed, car crash, road accident, traffic accident, shipwreck, mine collapse, building collapse, gas explosion, explosion at, oil spill, death toll, rescue workers, rescue operation, rescuer, firefighter, fire brigade, emergency services, evacuated, evacuation, state of emergency, survivors, rubble, Emergencies Ministry, ministry for emergency situations, humanitarian aid, famine, stampede, magnitude earthquake, epicentre, epicenter, aftershock, nuclear accident, capsized, blaze`,
      plain: `disaster, accident, emergency, victim, collapse, explosion, crash, fire, killed, injured, missing people, debris, rescue, catastrophe, wreckage`,
      weak: `storm, damage, dead, destroyed, casualty`,
      against: `economic catastrophe, financial catastrophe, economic disaster, political disaster, financial disaster, economic collapse, market collapse, stock market crash, market crash, price collapse, disk crash, head crash, system crash, crash course, crash dump, software crash, population explosion, flood of, collapse of the soviet union, collapse of the market, collapse of communism, collapse of the dollar, fire sale, open fire, ceasefire, under fire, come under fire, fire wall, emergency loan, emergency meeting, emergency room, emergency committee, oil price collapse, demographic catastrophe, on fire, fire up, fire back, computer crash, fire ant, Calgary flames`,
    },
    ru: {
      strong: `стихийное бедствие, землетрясение, цунами, извержение вулкана, наводнение, паводок, затопление, оползень, сель, лавина, лесной пожар, пожар, ураган, торнадо, смерч, тайфун, авиакатастрофа, крушение, крушение поезда, ДТП, автокатастрофа, авария на, кораблекрушение, обрушение, взрыв газа, спасатель, спасательная операция, МЧС, эвакуация, эвакуировать, чрезвычайная ситуация, ЧС, чрезвычайное положение, число погибших, погибший, завалы, гуманитарная помощь, голод, магнитуда, эпицентр, афтершок, пожарный, бедствие`,
      plain: `катастрофа, авария, пострадавший, жертва, взрыв, чрезвычайный, разрушение, возгорание, происшествие, спасти, обломки`,
      weak: `ущерб, удар стихии, шторм, погибнуть`,
      against: `экономическая катастрофа, финансовая катастрофа, демографическая катастрофа, гуманитарная катастрофа экономики, чрезвычайный и полномочный, чрезвычайный посол, демографический взрыв, социальный взрыв, кадровый голод, лавина критики, взрыв эмоций, обрушение рынка, обрушение рубля, обрушение курса`,
    },
    be: {
      strong: `стыхійнае бедства, землетрасенне, цунамі, вывяржэнне вулкана, паводка, затапленне, апоўзень, лавіна, лясны пажар, пажар, ураган, тарнада, смерч, тайфун, авіякатастрофа, крушэнне, ДТЗ, аўтакатастрофа, караблекрушэнне, абвальванне, абрушэнне, выбух газу, выратавальнік, МНС, эвакуацыя, эвакуіраваць, надзвычайная сітуацыя, надзвычайнае становішча, лік загінулых, загінулы, гуманітарная дапамога, магнітуда, эпіцэнтр, пажарны, бедства`,
      plain: `катастрофа, аварыя, пацярпелы, ахвяра, выбух, надзвычайны, разбурэнне, узгаранне, здарэнне, абломкі`,
      weak: `шкода, шторм, загінуць`,
      against: `эканамічная катастрофа, фінансавая катастрофа, дэмаграфічная катастрофа, надзвычайны і паўнамоцны, надзвычайны пасол, кадравы голад, дэмаграфічны выбух`,
    },
  }),
  topic({
    slug: 'culture',
    threshold: 0.45,
    names: { en: 'Culture and entertainment', ru: 'Культура', be: 'Культура' },
    iptc: { code: '01000000', match: 'exact' },
    wikidataId: 'Q11042',
    en: {
      strong: `cinema, film director, filmmaker, film festival, movie, box office, screenplay, actor, actress,
        theatre, theater company, playwright, opera, ballet, concert, orchestra, symphony, composer,
        musician, singer, songwriter, pop star, rock band, album, soundtrack, Grammy, Oscar nomination,
        Academy Award, painter, painting, sculpture, sculptor, art gallery, exhibition, museum, novelist,
        novel, poet, poetry, literature, literary, bestseller, publishing house, book fair, cultural
        heritage, culture ministry, ministry of culture, culture minister, Slavianski Bazaar, folklore,
        choir, choreographer, television series, TV series, sitcom, Netflix, comedian, celebrity, premiere,
        UNESCO heritage, photographer, animation film, video game, entertainment, tribute band, festival of
        arts`,
      plain: `culture, cultural, film, music, musical, art, artist, artistic, dance, dancer, writer, author, book,
        stage, festival, show, song, screen, audience, play, theater, library, monument, band, fan club,
        broadcast, director`,
      weak: `performance, series, story, tradition, history, gallery, fans, tour`,
      against: `state of the art, board director, managing director, film of oil, cell culture, tissue culture,
        blood culture, yeast culture, bacteria culture, martial art, art of war, book value, book an, show
        trial, band two, band one, waste band, rubber band, trade show, stage of, at this stage, air show,
        frequency band, bands, directors, theatre of operations, theater of war, history of`,
    },
    ru: {
      strong: `культура, культурный, кино, кинотеатр, кинематограф, кинофестиваль, кинорежиссер, фильм, сериал,
        актер, актриса, театр, театральный, спектакль, драматург, опера, балет, концерт, оркестр, симфония,
        композитор, музыкант, певец, певица, песня, альбом, саундтрек, Грэмми, Оскар премия, премия Оскар,
        художник, живопись, картина, скульптура, скульптор, галерея, выставка, музей, писатель, роман, поэт,
        поэзия, литература, литературный, бестселлер, книжная ярмарка, культурное наследие, минкультуры,
        министерство культуры, министр культуры, Славянский базар, фольклор, хор, хореограф, телесериал,
        телешоу, комик, премьера, фотограф, мультфильм, видеоигра, шоу, шоу-бизнес, музыкальный, музыка,
        сценарий, режиссер, киностудия, кинозвезда, Голливуд`,
      plain: `искусство, танец, сцена, книга, фестиваль, телевидение, телеканал, зритель, артист, роль, автор,
        персонаж, аниме, праздник, карнавал, библиотека, памятник, развлечение, парад, слушатель, трек, хит,
        поклонник, телевизионный, ведущий шоу, развлекаться`,
      weak: `традиция, история, программа, публика, выступление, гастроли, группа, зал`,
      against: `физическая культура, культура производства, зерновые культуры, зерновая культура,
        сельскохозяйственная культура, роман с, картина мира, политическая сцена, искусство войны, клеточная
        культура, масличная культура, министр спорта, теплый прием, озимая культура, премьер-министр,
        вице-премьер`,
    },
    be: {
      strong: `культура, культурны, кіно, кінатэатр, кінематограф, кінафестываль, кінарэжысёр, фільм, серыял,
        акцёр, актрыса, тэатр, тэатральны, спектакль, драматург, опера, балет, канцэрт, аркестр, сімфонія,
        кампазітар, музыка, музыкант, музычны, спявак, спявачка, песня, альбом, саўндтрэк, Грэмі, прэмія
        Оскар, мастак, мастацтва, жывапіс, карціна, скульптура, скульптар, галерэя, выстава, музей,
        пісьменнік, раман, паэт, паэзія, літаратура, літаратурны, бестселер, кніжны кірмаш, культурная
        спадчына, мінкультуры, міністэрства культуры, міністр культуры, Славянскі базар, фальклор, хор,
        харэограф, тэлесерыял, тэлешоу, комік, прэм'ера, фатограф, мультфільм, відэагульня, шоу, шоу-бізнес,
        сцэнарый, рэжысёр, кінастудыя, кіназорка, Галівуд`,
      plain: `танец, сцэна, кніга, фестываль, тэлебачанне, тэлеканал, глядач, артыст, роля, аўтар, персанаж,
        анімэ, свята, карнавал, бібліятэка, помнік, забава, парад, слухач, трэк, хіт`,
      weak: `традыцыя, гісторыя, праграма, публіка, выступленне, гастролі, гурт, зала`,
      against: `фізічная культура, зерневыя культуры, сельскагаспадарчая культура, карціна свету, палітычная сцэна,
        прэм'ер-міністр, віцэ-прэм'ер`,
    },
  }),
  topic({
    slug: 'religion',
    threshold: 0.52,
    names: { en: 'Religion', ru: 'Религия', be: 'Рэлігія' },
    iptc: { code: '12000000', match: 'exact' },
    wikidataId: 'Q9174',
    en: {
      strong: `religion, religious, Church, Catholic, Orthodox Church, Protestant, Christian, Christianity, Christ,
        Jesus, God, Holy Spirit, Bible, biblical, Gospel, scripture, New Testament, Old Testament, Torah,
        Talmud, Quran, Koran, Islamic, Moslem, Hindu, Hinduism, Buddhist, Buddhism, Sikh, Mormon, LDS,
        Jehovah's Witnesses, Pope, Vatican, bishop, archbishop, patriarch, metropolitan of Minsk, priest,
        clergy, monk, nun, monastery, cathedral, synagogue, mosque, imam, rabbi, theology, theologian,
        theological, doctrine of, atheist, atheism, agnostic, faith in God, worship, prayer, to pray,
        baptism, baptised, baptized, salvation, resurrection, crucifixion, apostle, disciple, prophet,
        prophecy, heaven and hell, Satan, heresy, heretic, sin, sinner, sins, sinful, repentance, eternal
        life, creationism, creationist, creator, pagan, paganism, Easter, Ramadan, pilgrimage, holy book,
        holy land, blasphemy, congregation, evangelical, pentecostal, Trinity, the Lord, verse, Genesis,
        Pauline, Isaiah, Ezekiel, Messiah, Yahweh, Allah, Muhammad, Mohammed, deity, Branch Davidian, cult,
        occult, morality, objective morality, immortal soul, theism, theist, deist, secular humanism, free
        will, divine`,
      plain: `belief, believer, faith, holy, church, sacred, soul, spiritual, spirituality, moral, immoral, pray,
        preach, preacher, sermon, ministry of, pastor, angel, hell, heaven, miracle, grace, saint, saints,
        temple, parish, sect, missionary, righteous, eternal, gods, goddess, supernatural, afterlife,
        omnipotent, bless, blessing, christians, fundamentalist, scriptures, sacrament, hymn, the devil,
        John chapter, chapter and verse, Corinthians, Romans, Psalm, Proverbs, Acts of, ethic, Darwinism,
        Matthew, Islam, Muslim, Judaism, Koresh`,
      weak: `believe, spirit, Lord, evil, father, Jewish, revelation, existence, commandment, lust,
        homosexuality, demon, Jews`,
      against: `hell of a, what the hell, hell yeah, go to hell, as hell, bloody hell, like hell, the hell, oh God,
        my God, thank God, God knows, God forbid, for God's sake, God damn, god awful, God bless you, good
        faith, bad faith, in good faith, faith in the market, soul music, sins of the past, matthew perry,
        cardinal rule, cardinal number, st louis cardinals, new orleans saints, angel investor, california
        angels, los angeles angels, jersey devils, new jersey devils, holy cow, holy smokes, verse of the
        song, religious about, religiously, religious war over, editor war, salvation army, blessing in
        disguise, Notre Dame, genesis console, sega genesis, Phil Collins Genesis, trinity college, temple
        university, Holy cow, Christ almighty, jesus christ superstar, christian aid, bishop's move, bible
        of, by no miracle, miracle of the market, cult movie, cult classic, cult following, Christian
        Democrat, Christian Democratic, Islamic Republic, Islamic Jihad`,
    },
    ru: {
      strong: `религия, религиозный, церковь, церковный, православный, православие, католический, католик, протестант, христианин, христианский, христианство, Христос, Иисус, Бог, Господь, Святой Дух, Библия, библейский, Евангелие, Новый Завет, Ветхий Завет, Тора, Коран, ислам, исламский, мусульманин, мусульманский, иудаизм, индуизм, индуистский, буддизм, буддийский, буддист, Папа Римский, Ватикан, епископ, архиепископ, патриарх, митрополит, священник, духовенство, монах, монахиня, монастырь, храм, собор, синагога, мечеть, имам, раввин, богословие, теология, атеист, атеизм, богослужение, литургия, молитва, молиться, крещение, воскресение Христово, апостол, пророк, грех, грешник, покаяние, ересь, Пасха, Рамадан, паломник, паломничество, икона, святыня, костел, РПЦ, БПЦ, экзарх, язычество, Крестный ход, верующий, божество, богиня`,
      plain: `вера, святой, духовный, приход, проповедь, душа, секта, миссионер, рай, ангел, дьявол, священный, благословение, культовый`,
      weak: `вероисповедание, нравственность, праведный, чудо`,
      against: `слава богу, не дай бог, храм науки, душа населения, на душу населения, доход на душу, святая святых, приход к власти, с приходом, икона стиля, собор людей, бог весть, ради бога, духовный мир литературы, исламское государство, Исламская Республика, вера в себя`,
    },
    be: {
      strong: `рэлігія, рэлігійны, царква, царкоўны, праваслаўны, праваслаўе, каталіцкі, католік, пратэстант, хрысціянін, хрысціянскі, хрысціянства, Хрыстос, Ісус, Езус, Бог, Гасподзь, Святы Дух, Біблія, біблейскі, Евангелле, Новы Запавет, Стары Запавет, Тора, Каран, іслам, ісламскі, мусульманін, мусульманскі, іўдаізм, індуізм, будызм, будыйскі, Папа Рымскі, Ватыкан, епіскап, біскуп, архібіскуп, патрыярх, мітрапаліт, святар, свяшчэннік, духавенства, манах, манашка, манастыр, храм, сабор, сінагога, мячэць, імам, рабін, багаслоўе, тэалогія, атэіст, атэізм, набажэнства, багаслужэнне, літургія, малітва, маліцца, хрышчэнне, апостал, прарок, грэх, пакаянне, ерась, Вялікдзень, Рамадан, пілігрым, паломніцтва, абраз Божай Маці, святыня, касцёл, ксёндз, БПЦ, экзарх, язычніцтва, вернік, бажаство, багіня`,
      plain: `вера, святы, духоўны, прыход, парафія, пропаведзь, душа, секта, місіянер, рай, анёл, д'ябал, свяшчэнны, благаслаўленне`,
      weak: `веравызнанне, маральнасць, цуд`,
      against: `дзякуй богу, не дай бог, на душу насельніцтва, прыход да ўлады, з прыходам, ісламская дзяржава, Ісламская Рэспубліка`,
    },
  }),
  topic({
    slug: 'society',
    names: { en: 'Society', ru: 'Общество', be: 'Грамадства' },
    iptc: { code: '14000000', match: 'exact' },
    wikidataId: 'Q8425',
    en: {
      strong: `civil society, demography, demographic, birth rate, population decline, population growth, ageing population, immigration, immigrant, migrant, migration policy, refugee, asylum seeker, ethnic minority, discrimination, racism, gender equality, women's rights, human rights, LGBT, same-sex marriage, civil union, poverty, homelessness, homeless people, inequality, social inequality, marriage rate, divorce, adoption of children, family policy, volunteer, volunteering, charity, charitable foundation, quality of life, diaspora, census, non-governmental organization, NGO, generation gap, youth policy, orphans, domestic violence, public opinion, sociological survey, sociologist, housing crisis, feminism, feminist, abortion`,
      plain: `society, population, community, family, women, children, minority, welfare, citizens, inhabitants, residents, equality, social, gender, marriage, ethnic, elderly`,
      weak: `people, public, youth, life, rights, city`,
      against: `royal society, law society, building society, society of engineers, family of processors, product family, bird migration, data migration, software migration, honor society, community bank, European Community, economic community, planetary society, national space society`,
    },
    ru: {
      strong: `гражданское общество, демография, демографический, рождаемость, убыль населения, численность населения, иммиграция, иммигрант, мигрант, миграция населения, беженец, дискриминация, расизм, гендерное равенство, права женщин, права человека, бедность, бездомный, неравенство, развод, семейная политика, волонтер, волонтерский, благотворительность, благотворительный, качество жизни, диаспора, перепись населения, общественная организация, общественное мнение, социологический опрос, социолог, молодежная политика, домашнее насилие, однополый брак, однополый, аборт, усыновление`,
      plain: `общество, общественность, население, семья, женщины, дети, молодежь, граждане, жители, меньшинство, социальный, брак, этнический, пожилые люди, национальность`,
      weak: `люди, народ, жизнь, община`,
      against: `акционерное общество, общество с ограниченной ответственностью, миграция птиц, производственный брак`,
    },
    be: {
      strong: `грамадзянская супольнасць, дэмаграфія, дэмаграфічны, нараджальнасць, колькасць насельніцтва, іміграцыя, імігрант, мігрант, міграцыя насельніцтва, бежанец, дыскрымінацыя, расізм, гендарная роўнасць, правы жанчын, правы чалавека, беднасць, бяздомны, няроўнасць, развод, сямейная палітыка, валанцёр, валанцёрскі, дабрачыннасць, дабрачынны, якасць жыцця, дыяспара, перапіс насельніцтва, грамадская арганізацыя, грамадская думка, сацыялагічнае апытанне, сацыёлаг, моладзевая палітыка, хатняе насілле, аднаполы шлюб, аднаполы, аборт, усынаўленне`,
      plain: `грамадства, грамадскасць, насельніцтва, сям'я, жанчыны, дзеці, моладзь, грамадзяне, жыхары, меншасць, сацыяльны, шлюб, этнічны, нацыянальнасць`,
      weak: `людзі, народ, жыццё, абшчына`,
      against: `акцыянернае таварыства, міграцыя птушак`,
    },
  }),
  topic({
    slug: 'sport',
    threshold: 0.52,
    names: { en: 'Sport', ru: 'Спорт', be: 'Спорт' },
    iptc: { code: '15000000', match: 'exact' },
    wikidataId: 'Q349',
    en: {
      strong: `sport, sports, athlete, athletics, football club, football team, football match, footballer, soccer,
        hockey, ice hockey, basketball, baseball, volleyball, handball, tennis, tennis player, rugby,
        cricket match, golf tournament, golfer, boxer, wrestling, wrestler, gymnast, gymnastics, swimmer,
        biathlon, skier, figure skating, cyclist race, Formula One, Grand Prix, marathon, Olympic, Olympics,
        Olympian, Paralympic, World Cup, championship, champion, playoff, play-off, quarterfinal, semifinal,
        semi-final, gold medal, silver medal, bronze medal, medalist, medallist, goalkeeper, goalie,
        goaltender, quarterback, pitcher, batter, hitter, outfielder, shortstop, baseman, catcher, home run,
        homer, RBI, batting average, innings, bullpen, defenseman, winger, midfielder, penalty shootout,
        penalty kick, hat trick, referee, umpire, head coach, NHL, NBA, NFL, MLB, UEFA, FIFA, IOC, ESPN,
        Stanley Cup, World Series, Super Bowl, Champions League, Premier League, league standings, American
        League, National League, AHL, power play, slap shot, puck, stadium, playoffs, Bruins, Penguins,
        Maple Leafs, Canucks, Red Wings, Canadiens, Blackhawks, Sabres, Flyers, Islanders, Red Sox, Blue
        Jays, Yankees, Mets, Phillies, Braves, Dodgers, Cubs, Orioles, Gretzky, Lemieux, tournament, Dynamo
        Minsk, national team, regular season, free agent, rookie, doping, Hall of Fame, batting, pitching,
        ballpark, teammate, fastball, sports minister, jockey, chess tournament, grandmaster, boxing`,
      plain: `coach, players, season, game, team, player, scored, scoring, goals, score, football, fans, roster,
        draft pick, shutout, overtime, jersey, trophy, medal, stanley, inning, training camp, wings,
        rangers, kings, devils, MVP, standings, teams, coaching, ski, swim, offense, slump, pennant, ERA,
        career, finals, batters, athletic, lineup, league`,
      weak: `play, played, goal, beat, wins, final, cup, ball, points, plays, victory, fan, defense, trade,
        arena, ranking, second half, race, division, match, club, defeat, assist, tie, win, draft`,
      against: `rules of the game, game of, game theory, game plan, game show, video game, computer game, game
        console, sega game, war game, nintendo game, card game, board game, game boy, game card, game
        developer, ball game of, whole new ball game, zero-sum game, league of nations, Arab League, League
        of, Ivy League, record resolution, career in, career day, goal of, player piano, cd player, dvd
        player, media player, tape player, record player, key player, major player, market player, music
        player, team of scientists, team of engineers, team of doctors, management team, design team,
        redesign team, research team, rescue team, team of experts, project team, legal team, task force
        team, processor race, rat race, arms race, space race, human race, presidential race, race
        relations, races, race condition, master race, race war, title track, world record copper, in the
        final analysis, final report, planting season, heating season, holiday season, growing season, crop
        season, sugar season, cocoa season, tourist season, season ending, this season's crop, rainy season,
        marketing season, coffee season, harvest season, navigation season, 1986/87 season, military draft,
        draft law, draft bill, draft resolution, draft agreement, draft report, first draft, match the,
        matches the, pattern match, perfect match, racing of the heart, new jersey, Champion International,
        Champion spark, Champion Products, offense to, criminal offense, capital offense, sports car, sport
        utility, sports coat, overtime pay, overtime ban, fan heater, cooling fan, cpu fan, exhaust fan,
        division of, infantry division, sales division, health club, book club, tennis elbow, goals of the
        program, home page, trade deficit, chess piece, stock trading session, coach bus, stagecoach, tie
        in, ties with`,
    },
    ru: {
      strong: `спорт, спортивный, спортсмен, спортсменка, атлет, легкая атлетика, тяжелая атлетика, футбол, футбольный, футболист, хоккей, хоккейный, хоккеист, баскетбол, баскетболист, волейбол, гандбол, теннис, теннисист, теннисистка, регби, крикет, гольф, гольфист, бокс, боксер, борец вольного стиля, гимнаст, гимнастка, гимнастика, плавание, пловец, биатлон, биатлонист, лыжник, лыжный, лыжи, фигурное катание, фигурист, велогонка, Формула-1, гран-при, марафон, марафонец, олимпийский, Олимпиада, паралимпийский, паралимпиец, чемпионат, чемпион, чемпионка, чемпионат мира, кубок мира, плей-офф, четвертьфинал, полуфинал, финал турнира, золотая медаль, серебряная медаль, бронзовая медаль, медалист, вратарь, нападающий, полузащитник, защитник команды, пенальти, хет-трик, судья матча, тренер, главный тренер, тренерский, НХЛ, КХЛ, НБА, УЕФА, ФИФА, МОК, НОК, Лига чемпионов, Премьер-лига, высшая лига, стадион, турнир, турнирная таблица, сборная, сборная страны, динамовец, болельщик, допинг, чемпионский, матч, минспорта, министр спорта, фехтование, фехтовальщик, бадминтон, гонщик, мотогонки, заезд, шайба, соревнования, ракетка, серфинг, сноуборд, шахматист, гроссмейстер, слалом, супергигант, дзюдо, самбо, каратэ, Уимблдон`,
      plain: `игрок, команда, гол, лига, клуб, сезон, победа, победитель, финал, медаль, кубок, рекорд, мяч, старт, финиш, гонка, игра, играть, забить, тайм, сет, раунд, очки, счет, тренировка, арена, дивизион, карьера, первенство, спринт, метатель, состязание, ралли, секунда, стартовать`,
      weak: `соперник, результат, сыграть, поражение, лидер, зритель, удар, поле`,
      against: `правила игры, игра слов, игра престолов, видеоигра, компьютерная игра, азартная игра, команда ученых, команда врачей, команда корабля, команда разработчиков, гонка вооружений, предвыборная гонка, космическая гонка, дачный сезон, отопительный сезон, туристический сезон, сезон дождей, сезон сериала, счет в банке, банковский счет, за счет, расчетный счет, лига арабских, Лига Наций ООН, ночной клуб, политическая команда, защитник прав, спортивная машина, книжный клуб, игра актера, финал сериала, карьера политика, рекорд добычи, рекорд урожая, стартовать проект`,
    },
    be: {
      strong: `спорт, спартыўны, спартсмен, спартовец, спартсменка, атлет, лёгкая атлетыка, цяжкая атлетыка, футбол, футбольны, футбаліст, хакей, хакейны, хакеіст, баскетбол, баскетбаліст, валейбол, гандбол, тэніс, тэнісіст, тэнісістка, рэгбі, крыкет, гольф, бокс, баксёр, гімнаст, гімнастка, гімнастыка, плаванне, плывец, біятлон, біятланіст, лыжнік, лыжны, лыжы, фігурнае катанне, фігурыст, велагонка, Формула-1, гран-пры, марафон, алімпійскі, Алімпіяда, паралімпійскі, чэмпіянат, чэмпіён, чэмпіёнка, чэмпіянат свету, кубак свету, плэй-оф, чвэрцьфінал, паўфінал, залаты медаль, срэбны медаль, бронзавы медаль, медаліст, варатар, брамнік, нападаючы, паўабаронца, абаронца каманды, пенальці, хет-трык, суддзя матча, трэнер, галоўны трэнер, НХЛ, КХЛ, НБА, УЕФА, ФІФА, МАК, НАК, Ліга чэмпіёнаў, Прэм'ер-ліга, вышэйшая ліга, стадыён, турнір, турнірная табліца, зборная, заўзятар, балельшчык, допінг, чэмпіёнскі, матч, мінспорту, міністр спорту, фехтаванне, бадмінтон, гоншчык, заезд, шайба, спаборніцтвы, ракетка, сёрфінг, шахматыст, гросмайстар, слалам, дзюдо, самба, Уімблдон`,
      plain: `ігрок, гулец, каманда, гол, ліга, клуб, сезон, перамога, пераможца, фінал, медаль, кубак, рэкорд, мяч, старт, фініш, гонка, гульня, гуляць, забіць гол, тайм, сэт, раўнд, ачкі, лік, трэніроўка, арэна, дывізіён, кар'ера, першынство, спрынт, ралі, секунда, стартаваць`,
      weak: `сапернік, вынік, згуляць, параза, лідар, глядач, удар, поле`,
      against: `правілы гульні, гульня слоў, відэагульня, камп'ютарная гульня, азартная гульня, каманда навукоўцаў, каманда ўрачоў, каманда распрацоўшчыкаў, гонка ўзбраенняў, касмічная гонка, ацяпляльны сезон, сезон дажджоў, лік загінулых, банкаўскі рахунак, начны клуб`,
    },
  }),
  topic({
    slug: 'lifestyle',
    names: { en: 'Lifestyle and leisure', ru: 'Образ жизни и досуг', be: 'Лад жыцця і адпачынак' },
    iptc: { code: '10000000', match: 'exact' },
    en: {
      strong: `lifestyle, fashion show, fashion designer, fashion week, haute couture, cuisine, recipe, cookery, chef, gourmet, restaurant guide, tourism, tourist, tourist season, holidaymaker, vacation, travel agency, sightseeing, beach resort, ski resort, spa hotel, interior design, gardening, dacha, hobby, pet care, dog breed, horoscope, wellness, yoga, dating, wedding dress, cosmetics, make-up artist, hairstyle, agro-ecotourism, hiking, camping, fishing trip, winery, wine tasting, cocktail, luxury brand, influencer, blogger`,
      plain: `fashion, restaurant, cooking, hotel, holiday, leisure, travel, resort, beauty, garden, cafe, wine, pet, shopping, trip, beach`,
      weak: `style, food, family, home, dish, design, traveller, party`,
      against: `after a fashion, old-fashioned, travel ban, bank holiday, trip wire, pet project, design of the reactor, parliament hotel, garden state, madison square garden`,
    },
    ru: {
      strong: `образ жизни, мода, модный показ, модельер, неделя моды, кухня народов, рецепт блюда, кулинарный, кулинария, шеф-повар, ресторан, туризм, турист, туристический, агроэкотуризм, агроусадьба, отпускник, курорт, достопримечательность, путешествие, путешественник, пляж, дизайн интерьера, садоводство, дача, дачник, хобби, домашний питомец, гороскоп, йога, свадебный, косметика, прическа, поход, кемпинг, рыбалка, виноделие, коктейль, блогер, инфлюенсер, досуг, отель, экскурсия`,
      plain: `отдых, блюдо, кафе, гостиница, красота, сад, каникулы, вино, шопинг, питомец, стиль`,
      weak: `еда, семья, дом, поездка, вкус`,
      against: `стиль управления, рабочая поездка, детский сад, сеть отелей акции`,
    },
    be: {
      strong: `лад жыцця, мода, модны паказ, мадэльер, тыдзень моды, рэцэпт стравы, кулінарны, кулінарыя, шэф-повар, рэстаран, турызм, турыст, турыстычны, аграэкатурызм, аграсядзіба, адпачывальнік, курорт, славутасць, падарожжа, падарожнік, пляж, дызайн інтэр'ера, садаўніцтва, дача, дачнік, хобі, гараскоп, ёга, вясельны, касметыка, прычоска, паход, кемпінг, рыбалка, кактэйль, блогер, вольны час, гатэль, экскурсія`,
      plain: `адпачынак, страва, кавярня, кафэ, гасцініца, прыгажосць, сад, канікулы, віно, стыль`,
      weak: `ежа, сям'я, дом, паездка, смак`,
      against: `стыль кіравання, рабочая паездка, дзіцячы сад`,
    },
  }),
];
