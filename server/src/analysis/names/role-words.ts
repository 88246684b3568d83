/**
 * Nouns for what somebody is. One line holds words that name the same office or trade, so that "the actress" finds the
 * actor of the text above; `+` marks a word for a woman, `=` one for a man.
 */
const entries = (list: string): readonly string[][] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => line.trim().split(/,\s*/))
    .map((entry) => entry.split('/'));

export const ENGLISH_ROLES = entries(`
president/pres, vice-president, premier, chancellor, =king/+queen, =prince/+princess, minister, secretary, ambassador/envoy/diplomat, mayor,
governor/gov, senator/sen, representative/rep/=congressman/+congresswoman/congressperson/lawmaker/legislator, mp/parliamentarian, deputy,
councillor/councilor/=councilman/+councilwoman, commissioner, =chairman/+chairwoman/chair/chairperson, chief/head/leader/boss, ceo/executive,
director, manager, founder/co-founder/cofounder, owner, entrepreneur/=businessman/+businesswoman/tycoon/mogul/billionaire, banker, economist, analyst,
scientist/researcher, professor/prof, lecturer, teacher/schoolteacher, headteacher/=headmaster/+headmistress/principal, rector, dean,
doctor/physician/dr/medic, surgeon, nurse, midwife, pharmacist, vet/veterinarian, engineer, architect, designer, builder, carpenter/joiner, mechanic,
electrician, welder, pilot, captain/skipper, sailor, driver, farmer, beekeeper/apiarist, baker, chef/cook, fisher/=fisherman/+fisherwoman, forester/ranger,
gardener, miner, blacksmith, potter, weaver, tailor/+seamstress, watchmaker/clockmaker, brewer, cheesemaker/cheesemonger, winemaker,
journalist/reporter/correspondent, editor, columnist, blogger, author/writer/novelist, poet/+poetess, playwright/dramatist, translator/interpreter,
publisher, bookseller, librarian, historian, archaeologist/archeologist, curator, artist/painter, sculptor, photographer, musician, composer, conductor,
singer/vocalist, pianist, violinist, cellist, guitarist, drummer, dancer/+ballerina, actor/+actress, filmmaker/film-maker, producer, coach/trainer,
athlete, player, footballer, goalkeeper, striker, midfielder, champion, swimmer, runner, skier, biathlete, cyclist, boxer, wrestler, rower, gymnast,
cosmonaut/astronaut, physicist, chemist, biologist, botanist, zoologist, ecologist, mathematician, statistician, programmer/developer, astronomer,
geologist, meteorologist/forecaster, climatologist, epidemiologist, psychologist, psychiatrist, sociologist, philosopher, linguist, anthropologist,
lawyer/attorney/solicitor/barrister/advocate, judge/justice, prosecutor, detective, inspector, sheriff, officer, general/gen, colonel/col, major/maj,
lieutenant/lt, sergeant/sgt, commander, admiral, soldier, =priest, bishop, archbishop, =pope/=pontiff, rabbi, imam, pastor/reverend/rev/vicar,
activist/campaigner, organiser/organizer, volunteer, =spokesman/+spokeswoman/spokesperson, adviser/advisor, aide, strategist, pollster, consultant,
candidate/nominee, frontrunner, student, pupil, apprentice, =foreman/+forewoman, technician, operator, dispatcher, lighthouse-keeper/keeper,
firefighter/=fireman, paramedic, master, prompter, archivist, miller, cooper, surveyor, butcher, grocer, shopkeeper, innkeeper, =postman/+postwoman, restorer, conservator, inventor, explorer, climber/mountaineer, planner, investor, trader,
accountant, auditor, treasurer, secretary-general, coordinator/co-ordinator, superintendent, administrator, +mother, =father, =husband, +wife/+widow,
=son, +daughter, =brother, +sister, +grandmother, =grandfather, republican, democrat
`);

export const ENGLISH_GENERIC = new Set(
  'expert specialist guest speaker interviewee official veteran host author'.split(' '),
);

export const RUSSIAN_ROLES = entries(`
президент, вице-президент, премьер/премьер-министр, вице-премьер, канцлер, король/+королева, =принц/+принцесса, министр, замминистра, посол/дипломат,
мэр/градоначальник, губернатор, сенатор, депутат/парламентарий, заместитель, глава/руководитель/руководительница/начальник/+начальница/лидер,
председатель/+председательница/спикер, директор/гендиректор/+директриса/+директорка, управляющий/+управляющая/менеджер,
основатель/+основательница/сооснователь, владелец/+владелица/собственник/хозяин/+хозяйка,
предприниматель/+предпринимательница/=бизнесмен/бизнес-леди, банкир, экономист, аналитик, учёный/ученый/исследователь/+исследовательница, профессор,
доцент, преподаватель/+преподавательница, учитель/+учительница/педагог, ректор, декан, врач/доктор/медик, главврач, хирург, медсестра, фельдшер, акушерка,
ветеринар, инженер, архитектор, дизайнер, строитель, плотник, столяр, механик, электрик, сварщик, слесарь, токарь, лётчик/летчик/пилот/+лётчица,
капитан, моряк, водитель, фермер, пчеловод/пасечник, пекарь, повар/шеф-повар, рыбак, лесник/лесничий, садовник/садовод, шахтёр/шахтер, кузнец, гончар,
+ткачиха, портной/+портниха, часовщик, пивовар, сыровар, винодел, агроном, журналист/+журналистка/корреспондент/репортёр, редактор/главред,
обозреватель, блогер, писатель/+писательница/автор, поэт/+поэтесса, драматург, переводчик/+переводчица, издатель, библиотекарь, историк, археолог,
искусствовед, куратор, хранитель/+хранительница, художник/+художница/живописец, скульптор, фотограф, музыкант, композитор, дирижёр/дирижер,
певец/+певица, пианист/+пианистка, скрипач/+скрипачка, танцовщик/+танцовщица/+балерина, актёр/актер/+актриса, режиссёр/режиссер, продюсер, сценарист,
тренер/наставник, спортсмен/+спортсменка, футболист/+футболистка, вратарь, нападающий, чемпион/+чемпионка, пловец/+пловчиха, бегун/+бегунья,
лыжник/+лыжница, биатлонист/+биатлонистка, боксёр/боксер, борец, гимнаст/+гимнастка, хоккеист, космонавт/астронавт, физик, химик, биолог, ботаник, зоолог,
эколог, математик, программист/разработчик, астроном, геолог, метеоролог/синоптик, климатолог, психолог, социолог, политолог, философ, лингвист,
юрист/адвокат, судья, прокурор, следователь, детектив, офицер, генерал, полковник, майор, лейтенант, сержант, командир, адмирал, солдат,
священник/батюшка/протоиерей, епископ, архиепископ, митрополит, патриарх, раввин, имам, пастор, активист/+активистка, организатор, волонтёр/волонтер,
представитель/+представительница/пресс-секретарь, советник/+советница, помощник/+помощница, консультант, кандидат, студент/+студентка, ученик/+ученица,
бригадир, техник, оператор, диспетчер, смотритель/+смотрительница, мельник, суфлёр/суфлер, архивариус/архивист, вулканолог, океанолог, селекционер, краевед, проводник/+проводница, пожарный, спасатель, реставратор, изобретатель, путешественник/+путешественница,
альпинист/+альпинистка, бухгалтер, координатор, секретарь, мастер/+мастерица, +мать/+мама, =отец, =муж/=супруг, +жена/+супруга/+вдова, =сын, +дочь, =брат,
+сестра, +бабушка, =дедушка, заведующий/+заведующая, рабочий/+рабочая, воспитатель/+воспитательница, продавец, официант/+официантка, +доярка, конструктор
`);

export const RUSSIAN_GENERIC = new Set(
  'собеседник собеседница эксперт специалист специалистка спикер гость гостья герой героиня интервьюируемый чиновник'.split(
    ' ',
  ),
);

export const BELARUSIAN_ROLES = entries(`
прэзідэнт, віцэ-прэзідэнт, прэм'ер/прэм'ер-міністр, віцэ-прэм'ер, канцлер, кароль/+каралева, =прынц/+прынцэса, міністр, пасол/дыпламат, мэр, губернатар,
сенатар, дэпутат/+дэпутатка/парламентарый, намеснік/+намесніца, кіраўнік/+кіраўніца/начальнік/+начальніца/лідар/+лідарка, старшыня/спікер,
дырэктар/+дырэктарка/гендырэктар, загадчык/+загадчыца, менеджар/+менеджарка, заснавальнік/+заснавальніца, уладальнік/+уладальніца/гаспадар/+гаспадыня,
прадпрымальнік/+прадпрымальніца/=бізнесмен, банкір, эканаміст/+эканамістка, аналітык, навуковец/+навукоўка/вучоны/даследчык/+даследчыца,
прафесар/+прафесарка, дацэнт/+дацэнтка, выкладчык/+выкладчыца, настаўнік/+настаўніца/педагог, рэктар, дэкан, урач/лекар/+лекарка/доктар/+доктарка, хірург,
медсястра, фельчар, акушэрка, ветэрынар, інжынер/+інжынерка, архітэктар/+архітэктарка, дызайнер/+дызайнерка, будаўнік, цясляр, сталяр, механік, электрык,
зваршчык, слесар, токар, лётчык/пілот/+лётчыца, капітан, марак, кіроўца/вадзіцель, фермер/+фермерка, пчаляр/+пчалярка, пекар/+пекарка, кухар/+кухарка/шэф-кухар,
рыбак/+рыбачка, ляснік/ляснічы, садоўнік/+садоўніца, шахцёр, каваль, ганчар/+ганчарка, +ткачыха/+ткаля, кравец/+краўчыха, гадзіншчык, півавар, сыравар/+сыраварка,
аграном/+аграномка, журналіст/+журналістка/карэспандэнт/+карэспандэнтка/рэпарцёр, рэдактар/+рэдактарка, аглядальнік/+аглядальніца, блогер/+блогерка,
пісьменнік/+пісьменніца/аўтар/+аўтарка, паэт/+паэтка/+паэтэса, драматург, перакладчык/+перакладчыца, выдавец, бібліятэкар/+бібліятэкарка, гісторык, археолаг,
мастацтвазнаўца, куратар/+куратарка, захавальнік/+захавальніца, краязнаўца, мастак/+мастачка/жывапісец, скульптар/+скульптарка, фатограф/+фатографка, музыка/музыкант,
кампазітар/+кампазітарка, дырыжор/+дырыжорка, спявак/+спявачка, піяніст/+піяністка, скрыпач/+скрыпачка, танцоўшчык/+танцоўшчыца/+балерына, акцёр/+актрыса/+акторка,
рэжысёр/+рэжысёрка, прадзюсар, сцэнарыст/+сцэнарыстка, трэнер/+трэнерка/настаўца, спартсмен/+спартсменка, футбаліст/+футбалістка, варатар, чэмпіён/+чэмпіёнка,
плывец/+плыўчыха, бягун/+бягуння, лыжнік/+лыжніца, біятланіст/+біятланістка, баксёр, гімнаст/+гімнастка, касманаўт/+касманаўтка, фізік, хімік, біёлаг/+біялагіня, батанік,
заолаг, эколаг/+экалагіня, матэматык, праграміст/+праграмістка/распрацоўшчык, астраном, геолаг, метэаролаг/сіноптык, псіхолаг/+псіхалагіня, сацыёлаг, палітолаг,
філосаф, мовазнаўца/лінгвіст, юрыст/+юрыстка/адвакат/+адвакатка, суддзя, пракурор, следчы, афіцэр, генерал, палкоўнік, маёр, лейтэнант, сяржант, камандзір, салдат,
святар/бацюшка/ксёндз, епіскап/біскуп, архіепіскап/арцыбіскуп, мітрапаліт, рабін, імам, пастар, актывіст/+актывістка, арганізатар/+арганізатарка, валанцёр/+валанцёрка,
прадстаўнік/+прадстаўніца/прэс-сакратар, дарадца/+дарадчыца, памочнік/+памочніца, кансультант/+кансультантка, кандыдат/+кандыдатка, студэнт/+студэнтка,
вучань/+вучаніца, брыгадзір, тэхнік, аператар, дыспетчар, наглядчык/+наглядчыца, млынар, суфлёр, архівіст/+архівістка, вулканолаг, селекцыянер, праваднік/+правадніца, пажарны, ратавальнік/+ратавальніца, рэстаўратар/+рэстаўратарка, вынаходнік/+вынаходніца,
вандроўнік/+вандроўніца, альпініст/+альпіністка, бухгалтар/+бухгалтарка, каардынатар/+каардынатарка, сакратар/+сакратарка, майстар/+майстрыха, +маці/+мама,
=бацька, =муж, +жонка/+удава, =сын, +дачка, =брат, +сястра, +бабуля, =дзядуля, рабочы/+рабочая, выхавальнік/+выхавальніца, прадавец/+прадаўчыха, афіцыянт/+афіцыянтка,
+даярка, канструктар/+канструктарка
`);

export const BELARUSIAN_GENERIC = new Set(
  'суразмоўца суразмоўніца суразмоўнік эксперт экспертка спецыяліст спецыялістка спікер госць госця герой гераіня чыноўнік'.split(
    ' ',
  ),
);

/** Courtesy before a name, and whom it addresses. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...'mr sir lord herr monsieur señor signor baron count duke brother г-н господин гн пан спадар сп'
    .split(' ')
    .map((word) => [word, 'm'] as const),
  ...'mrs ms miss lady dame madam mme frau señora signora baroness countess duchess г-жа госпожа пані спадарыня спн'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'hon st'.split(' ').map((word) => [word, null] as const),
]);
