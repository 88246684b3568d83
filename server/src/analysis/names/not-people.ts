/** Words that make a run of capitals an organisation, a place or a publication, and words that only open a sentence. */
const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words in the names of papers and stations. */
export const PRESS = list(`
press news times post journal herald tribune gazette guardian telegraph chronicle observer examiner mirror independent star globe daily weekly magazine
review radio television tv broadcasting media today courier record bulletin monitor messenger echo standard dispatch
`);

export const ORGANISATION = list(`
ministry department committee commission council parliament congress senate assembly government administration cabinet office bureau agency authority
board court tribunal party union federation confederation association alliance league society club institute institution university college school academy
hospital clinic church mosque cathedral monastery museum gallery theatre theater library archive archives bank fund foundation trust company corporation corp
inc ltd llc plc gmbh group holding holdings enterprises industries motors airlines airways railways rail systems technologies technology partners brothers
press news times post journal herald tribune gazette guardian telegraph chronicle observer examiner mirror independent star globe daily weekly magazine review
radio television tv channel network broadcasting media today report reports army navy force forces guard police service services intelligence
street avenue road square lane boulevard bridge park garden gardens forest river lake sea ocean bay island islands mountain mountains valley canyon desert beach
coast hill hills city town village county district region province republic state states kingdom empire nation nations country continent north south east west
northern southern eastern western central international national federal global world european american african asian airport station port harbor harbour
center centre hall house palace tower castle stadium arena hotel plaza mall market exchange reserve committee campaign project program programme initiative
plan act bill law treaty agreement accord convention conference summit forum festival championship cup games olympics prize award war battle
day week month year century age era hills heights springs falls rapids creek watch cross ring orchestra choir band ensemble factory plant works mill shipyard
dairy farm farms brewery bakery cooperative caucus coalition movement front brigade division regiment corps squad team united democrats republicans
`);

/** First words of places in two words. */
export const PLACE_OPENERS = list(
  'new nova san santa saint st los las rio port fort mount cape lake sri costa puerto upper lower great old',
);

export const SLAVIC_ORGANISATION = list(`
министерство департамент комитет комиссия совет парламент дума рада правительство администрация кабинет бюро агентство управление суд партия союз
федерация ассоциация альянс лига общество клуб институт университет колледж школа академия больница клиника церковь собор монастырь музей галерея театр
библиотека архив банк фонд компания корпорация группа холдинг завод фабрика комбинат газета журнал радио телевидение канал улица площадь проспект переулок
мост парк сад лес река озеро море океан залив остров гора долина город деревня село район область край республика государство штаты королевство империя
север юг восток запад аэропорт вокзал станция порт центр дом дворец башня замок стадион арена отель рынок проект программа план закон договор соглашение
конвенция конференция саммит форум фестиваль чемпионат кубок игры премия война день союзное государство россия беларусь белоруссия украина москва минск
европа америка азия африка китай сша рф белая красная большой малый новый новая старый старая великий великая святой святая
міністэрства дэпартамент камітэт камісія савет сейм урад адміністрацыя кабінет агенцтва упраўленне суд партыя саюз федэрацыя асацыяцыя альянс ліга
таварыства інстытут універсітэт каледж школа акадэмія бальніца клініка царква касцёл манастыр музей галерэя тэатр бібліятэка архіў кампанія
карпарацыя завод фабрыка камбінат газета часопіс радыё тэлебачанне вуліца плошча праспект завулак мост рака возера мора акіян заліў востраў гара даліна
горад вёска раён вобласць край рэспубліка дзяржава штаты поўнач поўдзень усход захад аэрапорт вакзал станцыя палац вежа замак стадыён рынак
праект праграма закон дагавор пагадненне канферэнцыя саміт форум фестываль чэмпіянат гульні прэмія вайна расія украіна масква мінск еўропа амерыка азія
`);

/** Words that stand capital at a sentence's start, or are capital without naming anybody. */
export const OPENERS = list(`
a an the in on at by for from with of to as and but or nor so yet if when while after before since because although though however meanwhile moreover then
he she it they we you i his her their our my your its this that these those there here what who whom whose why how which no not yes now today yesterday
tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
also only even still one two three four five six seven eight nine ten many most some all both each every another other such per via under over about against
among between during through until within without according asked like last next earlier later soon once ever never perhaps maybe indeed instead despite
christmas easter english french german russian american british chinese belarusian ukrainian polish european african asian arab jewish christian muslim
internet god let did does do is are was were have has had will would can could should may might must well oh ok
у в на по с со из за при для от до без под над о об про и а но или как когда после перед если хотя потому поэтому однако также тоже уже ещё еще даже
он она оно они мы вы я ты его её ее их мой моя наш ваш это этот эта эти тот та те там тут здесь теперь сейчас сегодня вчера завтра затем потом так что кто
где куда почему зачем чтобы все всё весь каждый один одна два две три многие некоторые понедельник вторник среда четверг пятница суббота воскресенье
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
ў да з са ад без пад над пра ці калі пасля перад бо таму аднак таксама ужо яшчэ нават ён яна яно яны мы вы я ты яго яе іх мой мая наш ваш гэта гэты гэтая
гэтыя той тая тыя там тут цяпер зараз сёння учора ўчора заўтра потым так што хто дзе куды чаму каб усе увесь кожны адзін адна два дзве тры многія
`);

/** Given names that are also common words: at a sentence's start they need more than a capital. */
export const DOUBTFUL_GIVEN = list(`
will mark grant rich hope faith grace joy april june may dawn rose said bill don art guy chase dean earl pat rod drew ray gene frank dale glen hank royal
вера надежда любовь роман лев слава роза лада мир майя вера надзея любоў леў
`);
