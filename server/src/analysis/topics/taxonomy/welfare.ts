import { topic, WEAK } from './shorthand';

export const welfare = [
  topic({
    slug: 'health',
    names: { en: 'Health', ru: 'Здоровье', be: 'Здароўе' },
    iptc: { code: '07000000', match: 'exact' },
    wikidataId: 'Q12147',
    en: {
      strong: `health care, healthcare, public health, health ministry, ministry of health, health minister, World
        Health Organization, hospital, clinic, physician, surgeon, surgery, surgical, patient, disease,
        illness, infection, infectious, epidemic, pandemic, outbreak of, vaccine, vaccination, coronavirus,
        covid, covid-19, influenza, measles, tuberculosis, malaria, hepatitis, HIV, cancer, tumor, tumour,
        oncology, oncologist, chemotherapy, diabetes, insulin, heart attack, heart disease, stroke patients,
        blood pressure, hypertension, cholesterol, diagnosis, diagnosed, to diagnose, diagnostic test,
        therapy, therapist, medication, prescription drug, antibiotic, antidepressant, pharmaceutical,
        clinical trial, side effect, medical, medical school, medical treatment, medicine, nurse, nursing
        home, dentist, paediatric, pediatric, pediatrician, psychiatrist, psychiatric, mental health,
        depression patients, schizophrenia, seizure, epilepsy, allergy, allergic, allergic reaction, asthma,
        arthritis, migraine, headache, inflammation, inflammatory, chronic, transplant, pregnancy,
        obstetric, gynecologist, midwife, immune system, autoimmune, vitamin, homeopathy, acupuncture,
        obesity, nutrition, nutritionist, yeast infection, candida, bacteria infection, virus infection,
        medics, ambulance, intensive care, blood test, biopsy, dermatology, neurologist, neurology,
        cardiology, cardiologist, kidney stone, liver disease, lyme disease, crohn's, colitis, fungal, MSG,
        ulcer, eczema, anesthesia, urologist, prostate, sinus, alternative medicine, quack, placebo,
        naturopath, chiropractor, chiropractic, life expectancy, birth control pill, hernia, nosebleed,
        lactose, lactose intolerance, food intolerance, rhinitis, immunology, immunological, arrhythmia,
        dermatologist, inner ear, intestine, intestinal, nasal spray, steroid cream, glutamate, EKG, ECG,
        MRI scan, X-ray examination, appendicitis, bronchitis, pneumonia, cholera, Ebola, monkeypox, dengue,
        plague outbreak, sclerosis, Parkinson's, Alzheimer's, dementia, autism, leukemia, leukaemia,
        hemorrhage, haemorrhage, hemorrhoids, dosage, vaccine dose, ingestion, malnutrition, sanitary,
        quarantine, lockdown, anaesthetic, catheter, stethoscope, gallbladder, thyroid, estrogen, menopause,
        contraception, ovarian, cornea, contact lenses, glaucoma, myopia, laxative, endocrine, circumcision,
        itching, cramps, diarrhea, diarrhoea, vomiting, palpitations, numbness, tendon, ligament, vertebra,
        neck pain, back pain, chest pain, muscle pain, tonsils, cavities, gums, orthodontist, orthopedic,
        outpatient, inpatient, emergency room, malpractice, anti-inflammatory, aspirin, ibuprofen,
        penicillin, morphine, Prozac, Tylenol, marijuana therapy, melatonin, syndrome`,
      plain: `health, treatment, blood, pill, dose, kidney, liver, lung, stomach, skin, nerve, hormone, diet,
        dietary, painful, cure, antibody, immune, toxic, clinical, bacteria, bacterial, bowel, knee, spine,
        nausea, fatigue, insomnia, dizziness, anemia, deficiency, lab test, physiology, tissue, physical
        therapy, fever, cough, sore, anxiety, mortality, contagious, glucose, calories, digestion, AIDS,
        symptom, vein, throat, prescription, dental, hygiene, nicotine, swollen, rash, hormonal, steroid,
        steroids, ear, nasal, pharmacy, pharmacist, fertility, infant mortality`,
      weak: `pain, care, food, foods, studies, intake, smoking, medications, risk, treat, disorder, bone, cell,
        eat, toxin, tract, drug, brain, sleep, injury, virus, healthy, doctor, sick, muscle, prescribed,
        supplements, tooth, teeth, cigarettes, caffeine, herbal, retina, injections, sperm, scalp, spinal,
        poisoning`,
      against: `computer virus, virus scanner, virus checker, virus scan, anti-virus, antivirus, boot sector virus,
        financial health, economic health, health of the economy, disabled list, doctor of philosophy, spin
        doctor, heart of the matter, drug lord, drug trafficking, drug dealer, drug money, drug war, war on
        drugs, drug dealing, drug cartel, in your heart, sick of, pain in the, painful reminder, sick and
        tired, blood of christ, blood of jesus, blood of the lamb, shed blood, body of christ, bodies, care
        about, take care of itself, don't care, cares, not care, heart of, foreign body, blood bath, cold
        blooded, sore loser, brain drain, brain dead, stroke of luck, head to head, seizure of property,
        seizure of assets, asset seizure, search and seizure, seizures of assets, cache memory, memory cell,
        prison cell, skin of, health of the company, health club, sleep mode, lung cancer of society,
        economic depression, great depression, heart-to-heart, disease of the soul, injury report, injury
        reserve, flesh and blood, blood feud, brain damaged design, cold remedies market, food poisoning of
        minds, prescription for peace, prescription for disaster`,
    },
    ru: {
      strong: `здравоохранение, минздрав, министерство здравоохранения, министр здравоохранения, здоровье,
        медицина, медицинский, медик, медпомощь, медучреждение, врач, больница, поликлиника, клиника,
        клинический, госпиталь, пациент, больной, болезнь, заболевание, заболеваемость, инфекция,
        инфекционный, эпидемия, пандемия, вакцина, вакцинация, прививка, коронавирус, ковид, COVID, грипп,
        корь, туберкулез, малярия, гепатит, ВИЧ, СПИД, рак, опухоль, онкология, онколог, онкологический,
        химиотерапия, диабет, инсулин, инфаркт, инсульт, артериальное давление, симптом, диагноз,
        диагностика, диагностический, терапия, терапевт, лекарство, лекарственный, препарат, антибиотик,
        фармацевтический, хирург, хирургия, хирургический, хирургическая операция, медсестра, стоматолог,
        педиатр, психиатр, депрессия, аллергия, астма, воспаление, хронический, трансплантация,
        беременность, роды, иммунитет, иммунная система, витамин, ожирение, скорая помощь, реанимация,
        госпитализация, госпитализировать, нейрохирург, кардиолог, кардиология, диспансеризация, санаторий,
        донор крови, вирус, заражение, заразиться, патоген, карантин, всемирная организация здравоохранения,
        ВОЗ, психическое расстройство, расстройство, рассеянный склероз, алкоголизм`,
      plain: `лечение, лечить, вылечить, лечебный, доктор, кровь, сердце, сердечный, боль, печень, почка, легкие,
        мозг, желудок, кожа, мышца, травма, таблетка, доза, питание, гигиена, санитарный, здоровый,
        смертность, болеть, перелом, антитело, организм человека, сон, рецепт, фармацевт, аптека, бактерия,
        токсин, токсичный, отравление, яд, бешенство, вспышка заболевания, наркотик, абстиненция, стресс,
        самоубийство`,
      weak: `организм, помощь, риск, уход, диета, тело, состояние, нога, пострадавший, ранение`,
      against: `компьютерный вирус, мозг компьютера, сердце города, сердце Европы, сердце страны, боль утраты,
        легкие деньги, легкие условия, финансовое здоровье, доктор наук, доктор философии, доктор
        экономических наук, доктор технических наук, рак зодиак, сетевой вирус, препарат на удобрения,
        горячее сердце, экономическая депрессия, военный госпиталь`,
    },
    be: {
      strong: `ахова здароўя, мінздароўя, міністэрства аховы здароўя, міністр аховы здароўя, здароўе, медыцына,
        медыцынскі, медык, медустанова, урач, лекар, доктар, бальніца, шпіталь, паліклініка, клініка,
        клінічны, пацыент, хворы, хвароба, захворванне, інфекцыя, інфекцыйны, эпідэмія, пандэмія, вакцына,
        вакцынацыя, прышчэпка, каранавірус, кавід, COVID, грып, адзёр, туберкулёз, малярыя, гепатыт, ВІЧ,
        СНІД, рак, пухліна, анкалогія, анколаг, хіміятэрапія, дыябет, інсулін, інфаркт, інсульт, артэрыяльны
        ціск, сімптом, дыягназ, дыягностыка, дыягнастычны, тэрапія, тэрапеўт, лекі, прэпарат, антыбіётык,
        фармацэўтычны, хірург, хірургія, хірургічны, медсястра, стаматолаг, педыятр, псіхіятр, дэпрэсія,
        алергія, астма, запаленне, хранічны, трансплантацыя, цяжарнасць, роды, імунітэт, імунная сістэма,
        вітамін, атлусценне, хуткая дапамога, рэанімацыя, шпіталізацыя, шпіталізаваць, кардыёлаг, санаторый,
        донар крыві, вірус, заражэнне, заразіцца, патаген, каранцін, псіхічнае расстройства, расстройства,
        сусветная арганізацыя аховы здароўя, САЗ, рассеяны склероз, алкагалізм, антыцела`,
      plain: `лячэнне, лячыць, вылечыць, лячэбны, кроў, сэрца, сардэчны, боль, печань, нырка, лёгкія, мозг,
        страўнік, скура, мышца, траўма, таблетка, доза, харчаванне, гігіена, санітарны, здаровы,
        смяротнасць, хварэць, пералом, сон, рэцэпт, аптэка, бактэрыя, таксін, таксічны, атручванне, яд,
        шаленства, наркотык, стрэс, самагубства`,
      weak: `арганізм, дапамога, рызыка, догляд, дыета, цела, стан, нага, пацярпелы, раненне`,
      against: `камп'ютарны вірус, сэрца горада, сэрца Еўропы, доктар навук, эканамічная дэпрэсія`,
    },
  }),
  topic({
    slug: 'education',
    names: { en: 'Education', ru: 'Образование', be: 'Адукацыя' },
    iptc: { code: '05000000', match: 'exact' },
    wikidataId: 'Q8434',
    en: {
      strong: `education system, education ministry, ministry of education, education minister, higher education, secondary education, primary education, vocational education, vocational training, school year, academic year, schoolchildren, schoolchild, pupil, school teacher, teacher training, classroom, curriculum, kindergarten, preschool, primary school, secondary school, high school, elementary school, boarding school, university student, undergraduate, postgraduate, tuition, tuition fee, scholarship, exam, entrance exam, lyceum, gymnasium pupil, rector, literacy, textbook, distance learning, e-learning, school leaver, graduate school, campus, homework, school board, school district, headteacher, pedagogue, pedagogical, applicants to universities`,
      plain: `education, educational, school, teacher, student, university, college, academic, lesson, lecture, lecturer, learning, degree, diploma, training course, professor, faculty, teach, teaching, graduate, admission, grading`,
      weak: `class, course, institute, knowledge, study, youth, children`,
      against: `school of thought, school of fish, world class, working class, middle class, class action, old school, education of the masses, university press, ac uk, machine learning, deep learning, degree of, degrees celsius, degree angle, university hospital, state university, medical school`,
    },
    ru: {
      strong: `система образования, министерство образования, минобр, минобразования, министр образования, высшее образование, среднее образование, школьное образование, дошкольное образование, профессиональное образование, профессионально-техническое, образовательный, учебный год, учебный, школьник, школьница, ученик, учитель, преподаватель, педагог, педагогический, учеба, учебник, урок, детский сад, гимназия, лицей, колледж, студент, студенческий, абитуриент, вуз, университет, ректор, бакалавриат, магистратура, аспирант, аспирантура, стипендия, экзамен, централизованное тестирование, ЦТ, ЦЭ, ЕГЭ, вступительная кампания, репетитор, воспитатель, выпускник, дистанционное обучение, одаренные дети, олимпиада школьников`,
      plain: `образование, школа, школьный, обучение, преподавание, лекция, профессор, факультет, диплом, кафедра, грамотность, класс, академический, аттестат`,
      weak: `дети, курс, молодежь, знание, подготовка, институт`,
      against: `образование правительства, образование союза, административно-территориальное образование, образование озона, горное образование, государственное образование, рабочий класс, средний класс, бизнес-класс, машинное обучение, глубокое обучение, территориальное образование, муниципальное образование, новообразование, школа мастера`,
    },
    be: {
      strong: `сістэма адукацыі, міністэрства адукацыі, мінадукацыі, міністр адукацыі, вышэйшая адукацыя, сярэдняя адукацыя, дашкольная адукацыя, прафесійная адукацыя, адукацыйны, адукацыя, навучальны год, навучальны, вучэбны, школьнік, школьніца, вучань, настаўнік, настаўніца, выкладчык, педагог, педагагічны, вучоба, падручнік, урок, дзіцячы сад, гімназія, ліцэй, каледж, студэнт, студэнцкі, абітурыент, ВНУ, універсітэт, рэктар, магістратура, аспірант, аспірантура, стыпендыя, экзамен, іспыт, цэнтралізаванае тэсціраванне, ЦТ, ЦЭ, уступная кампанія, рэпетытар, выхавальнік, выпускнік, дыстанцыйнае навучанне`,
      plain: `школа, школьны, навучанне, выкладанне, лекцыя, прафесар, факультэт, дыплом, кафедра, пісьменнасць, клас, атэстат`,
      weak: `дзеці, курс, моладзь, веды, падрыхтоўка, інстытут`,
      against: `рабочы клас, сярэдні клас, бізнес-клас, машыннае навучанне`,
    },
  }),
  topic({
    slug: 'labour',
    names: { en: 'Labour', ru: 'Труд', be: 'Праца' },
    iptc: { code: '09000000', match: 'exact' },
    en: {
      strong: `trade union, labour union, labor union, trades union, union member, union leader, union spokesman,
        labour market, labor market, labour dispute, labor dispute, labour law, labor law, labour code,
        collective bargaining, collective agreement, wage, minimum wage, wage increase, wage talks, pay
        rise, pay claim, pay talks, general strike, strike action, on strike, went on strike, walkout,
        strikers, striker union, picket line, industrial action, layoff, lay-off, laid off, redundancy,
        redundancies, job cuts, job losses, unemployment, unemployed, jobless, employment rate, employment
        service, job seeker, vacancies, working conditions, working hours, workforce, workplace safety,
        occupational safety, ministry of labour, labour ministry, labor department, International Labour
        Organization, staff shortage, migrant workers, remote work, AFL-CIO, payroll`,
      plain: `labour, labor, worker, employment, employer, employee, salary, strike, hiring, to hire, recruitment,
        overtime, staff, dismissal, pay, job, unionized, wage earner, productivity`,
      weak: `work, working, profession, professional, personnel, workers`,
      against: `Labour Party, Labour MP, Labour leader, Labour government, labor pains, in labor, hours of labor,
        air strike, missile strike, drone strike, rocket strike, strike zone, strike out, strike price,
        three strikes, first strike, nuclear strike, hunger strike, lightning strike, job scheduler, print
        job, Book of Job, Job well done, good job, great job, nice job, European Union, Soviet Union, Union
        State, credit union, western union, state of the union, Union Machine, Union of, Union Carbide,
        Union Pacific, Union Texas, union relations, customs union, civil union, monetary union, economic
        union, Eurasian Economic Union, equal rights in employment, pay attention, pay for, pay tribute, pay
        back, pay per view, work of art, social worker, miracle worker`,
      special: [
        {
          // "Union" is a state, a customs regime or a company far more often than it is organised labour.
          term: 'union',
          weight: WEAK,
          requires: [
            'worker',
            'strike',
            'wage',
            'pay',
            'employer',
            'employee',
            'labour',
            'labor',
            'dispute',
            'job',
          ],
        },
      ],
    },
    ru: {
      strong: `профсоюз, профсоюзный, рынок труда, трудовые отношения, трудовой кодекс, трудовое законодательство, трудовой договор, трудовой спор, коллективный договор, зарплата, заработная плата, минимальная зарплата, средняя зарплата, оплата труда, забастовка, бастующий, безработица, безработный, занятость населения, служба занятости, вакансия, рабочее место, рабочие места, увольнение, сокращение штата, увольнять, работодатель, наниматель, охрана труда, условия труда, рабочая неделя, рабочее время, трудовые ресурсы, кадровый голод, дефицит кадров, нехватка кадров, трудоустройство, минтруда, министерство труда, министр труда, трудовой мигрант, удаленная работа, ФПБ, Федерация профсоюзов, премирование, трудовой коллектив`,
      plain: `занятость, работник, рабочий, сотрудник, кадры, трудовой, труд, стаж, отпуск, оклад, премия, специалист, профессия, резюме`,
      weak: `работа, персонал, штат, вакантный`,
      against: `научный труд, сизифов труд, рабочая группа, рабочий визит, рабочая встреча, рабочая поездка, рабочий орган, премия Оскар, Нобелевская премия, премия Грэмми, литературная премия, музыкальная премия, равные права в сфере занятости`,
    },
    be: {
      strong: `прафсаюз, прафсаюзны, рынак працы, працоўныя адносіны, працоўны кодэкс, працоўнае заканадаўства, працоўны дагавор, калектыўны дагавор, зарплата, заработная плата, мінімальная зарплата, сярэдняя зарплата, аплата працы, забастоўка, страйк, беспрацоўе, беспрацоўны, занятасць насельніцтва, служба занятасці, вакансія, працоўнае месца, працоўныя месцы, звальненне, скарачэнне штату, працадаўца, наймальнік, ахова працы, умовы працы, працоўны тыдзень, працоўны час, працоўныя рэсурсы, недахоп кадраў, працаўладкаванне, мінпрацы, міністэрства працы, міністр працы, працоўны мігрант, ФПБ, Федэрацыя прафсаюзаў`,
      plain: `занятасць, работнік, рабочы, супрацоўнік, кадры, працоўны, праца, стаж, адпачынак, аклад, прэмія, спецыяліст, прафесія`,
      weak: `работа, персанал, штат`,
      against: `навуковая праца, рабочая група, рабочы візіт, рабочая сустрэча, рабочая паездка, Нобелеўская прэмія, літаратурная прэмія`,
    },
  }),
  topic({
    slug: 'social-security',
    names: { en: 'Social security', ru: 'Социальная защита', be: 'Сацыяльная абарона' },
    iptc: { code: '20000520', match: 'exact' },
    en: {
      strong: `social security, social protection, social insurance, social welfare, welfare state, welfare benefit, pension, pension fund, pension reform, pensioner, retirement age, old-age pension, state pension, unemployment benefit, child benefit, child allowance, disability benefit, disability pension, maternity leave, maternity benefit, social benefit, social assistance, social support, social payments, social worker, social services, social policy, social policies, large families, low-income families, housing benefit, food stamps, means-tested, Medicaid, Medicare`,
      plain: `welfare, retirement, retiree, allowance, benefits, disabled people, disabled person, orphan, care home, elderly, social guarantee, homeless shelter`,
      weak: `social, benefit, subsidy, vulnerable, veteran, insurance`,
      against: `social media, social network, corporate pension plan, retirement from, early retirement of debt, retirement of bonds, pension de famille, social club, social event, benefit of the doubt, retired number, social security number, pension costs`,
    },
    ru: {
      strong: `социальная защита, соцзащита, социальное обеспечение, соцобеспечение, социальное страхование, социальная помощь, социальная поддержка, социальная политика, соцполитика, пенсия, пенсионный, пенсионер, пенсионный возраст, пенсионный фонд, пособие, детское пособие, пособие по безработице, пособие по уходу, материнский капитал, семейный капитал, декретный отпуск, социальный работник, соцработник, многодетная семья, малообеспеченный, льгота, льготник, адресная помощь, инвалидность, ФСЗН, дом-интернат, соцвыплата`,
      plain: `инвалид, ветеран, пожилой, сирота, опека, социальный, малоимущий, выплата, льготный`,
      weak: `семья, помощь, поддержка`,
      against: `социальная сеть, социальные сети, учебное пособие, методическое пособие, льготный кредит, социальная реклама, социальный опрос`,
    },
    be: {
      strong: `сацыяльная абарона, сацабарона, сацыяльнае забеспячэнне, сацыяльнае страхаванне, сацыяльная дапамога, сацыяльная падтрымка, сацыяльная палітыка, пенсія, пенсійны, пенсіянер, пенсійны ўзрост, пенсійны фонд, дзіцячая дапамога, дапамога па беспрацоўі, дапамога па доглядзе, сямейны капітал, дэкрэтны адпачынак, сацыяльны работнік, шматдзетная сям'я, малазабяспечаны, ільгота, льгота, адрасная дапамога, інваліднасць, ФСАН, дом-інтэрнат`,
      plain: `інвалід, ветэран, пажылы, сірата, апека, сацыяльны, малаімушчы, выплата, льготны`,
      weak: `сям'я, дапамога, падтрымка`,
      against: `сацыяльная сетка, сацыяльныя сеткі, вучэбны дапаможнік, ільготны крэдыт`,
    },
  }),
  topic({
    slug: 'environment',
    names: { en: 'Environment', ru: 'Экология', be: 'Экалогія' },
    iptc: { code: '06000000', match: 'exact' },
    en: {
      strong: `climate change, global warming, greenhouse gas, greenhouse effect, carbon emission, carbon dioxide emission, carbon footprint, carbon neutral, net zero, environmental protection, environmental pollution, environmental, environmentalist, environment ministry, ministry of natural resources, pollution, polluted, pollutant, air quality, water pollution, waste management, waste recycling, plastic waste, landfill, recycling, ecology, ecological, ecologist, ecosystem, biodiversity, endangered species, deforestation, reforestation, nature reserve, national park, wildlife, conservationist, nature conservation, acid rain, ozone layer, toxic waste, hazardous waste, Paris Agreement, Greenpeace, EPA, emissions, Red Book, wetland, rainforest, poaching, natural habitat`,
      plain: `climate, conservation, habitat, emission, carbon, forest, endangered, sustainability, contamination, swamp, ozone, natural resources, recycled, extinction`,
      weak: `environment, nature, green, species, lake, waste`,
      against: `business environment, learning environment, work environment, desktop environment, environment variable, programming environment, working environment, green light, green card, green energy deal, investment climate, climate of trust, energy conservation law, carbon copy, carbon paper, emission of bonds, radio emission, X-ray emission, green coffee, waste of time, forest city`,
    },
    ru: {
      strong: `экология, экологический, эколог, экосистема, окружающая среда, охрана окружающей среды, охрана природы, изменение климата, глобальное потепление, парниковый газ, парниковый эффект, выбросы углекислого газа, выбросы в атмосферу, углеродный след, углеродная нейтральность, загрязнение, загрязненный, загрязнитель, качество воздуха, утилизация отходов, переработка отходов, сортировка мусора, мусорный полигон, свалка, минприроды, природоохранный, биоразнообразие, исчезающий вид, вырубка лесов, заповедник, национальный парк, заказник, Красная книга, браконьер, озоновый слой, токсичные отходы, Парижское соглашение, раздельный сбор`,
      plain: `климат, климатический, лес, мусор, отходы, природа, вымирание, болото, дикая природа, пластик, озоновый`,
      weak: `природный, воздух, вода, озеро, зеленый`,
      against: `деловой климат, инвестиционный климат, психологический климат, природный газ, зеленый свет, по природе, человеческая природа, лес рук`,
    },
    be: {
      strong: `экалогія, экалагічны, эколаг, экасістэма, навакольнае асяроддзе, ахова навакольнага асяроддзя, ахова прыроды, змяненне клімату, глабальнае пацяпленне, парніковы газ, парніковы эфект, выкіды ў атмасферу, вугляродны след, забруджванне, забруджаны, якасць паветра, утылізацыя адходаў, перапрацоўка адходаў, сметнік, мінпрыроды, прыродаахоўны, біяразнастайнасць, высяканне лясоў, запаведнік, нацыянальны парк, заказнік, Чырвоная кніга, браканьер, азонавы слой, раздзельны збор`,
      plain: `клімат, кліматычны, лес, смецце, адходы, прырода, выміранне, балота, пластык`,
      weak: `прыродны, паветра, вада, возера, зялёны`,
      against: `дзелавы клімат, інвестыцыйны клімат, прыродны газ, зялёнае святло`,
    },
  }),
  topic({
    slug: 'weather',
    names: { en: 'Weather', ru: 'Погода', be: 'Надвор’е' },
    iptc: { code: '17000000', match: 'exact' },
    wikidataId: 'Q11663',
    en: {
      strong: `weather, weather forecast, weather service, meteorologist, meteorological, forecaster, snowfall, rainfall, heavy rain, heavy snow, snowstorm, blizzard, thunderstorm, hailstorm, hurricane warning, heat wave, heatwave, cold snap, cold spell, frost, freezing rain, degrees Celsius, degrees Fahrenheit, cyclone, anticyclone, cold front, low pressure area, sleet, drizzle, fog, gusts of wind, gusty winds, wind speed, precipitation, humidity, sunny spells, cloudy, yellow warning, orange level of danger, hydrometeorology, hydromet`,
      plain: `rain, snow, storm, temperature, wind, drought, ice, hail, sunny, degrees, thaw, typhoon, hurricane, climate, dry weather`,
      weak: `cold, hot, cool, heat, winter, summer, cloud, dry`,
      against: `snow white, brain storm, brainstorm, storm of protest, storm the, second wind, wind up, winds of change, wind energy, wind farm, wind power, cloud computing, cloud service, cloud storage, ice hockey, ice cream, ice age, ice rink, cold war, heat of the moment, body temperature, room temperature, operating temperature, political weather, weather the, weathered, desert storm, temperature of the, in the cold, hot spot, cold fusion, solar wind, bachelor's degrees, Carolina Hurricanes, purple rain`,
    },
    ru: {
      strong: `погода, погодный, прогноз погоды, синоптик, метеоролог, метеорологический, гидрометцентр, Белгидромет, осадки, снегопад, ливень, гроза, град, метель, мокрый снег, гололед, гололедица, заморозки, мороз, жара, аномальная жара, похолодание, потепление, оттепель, циклон, антициклон, атмосферный фронт, порывы ветра, туман, градусов тепла, градусов мороза, градусов Цельсия, желтый уровень опасности, оранжевый уровень опасности, переменная облачность, облачность, шквал`,
      plain: `дождь, снег, ветер, градус, температура воздуха, столбик термометра, ураган, сугроб, засуха, оттепели`,
      weak: `тепло, холод, зима, лето, облако, лед, температура`,
      against: `облачный сервис, облачное хранилище, глобальное потепление, потепление отношений, потепление климата, хоккей на льду, ледовый, город-герой, температура тела, град вопросов`,
    },
    be: {
      strong: `надвор'е, прагноз надвор'я, сіноптык, метэаролаг, метэаралагічны, гідраметцэнтр, Белгідрамет, ападкі, снегапад, лівень, навальніца, град, завіруха, мяцеліца, мокры снег, галалёд, галалёдзіца, замаразкі, мароз, спякота, пахаладанне, адліга, цыклон, антыцыклон, атмасферны фронт, парывы ветру, туман, градусаў цяпла, градусаў марозу, жоўты ўзровень небяспекі, аранжавы ўзровень небяспекі, воблачнасць`,
      plain: `дождж, снег, вецер, градус, тэмпература паветра, ураган, засуха`,
      weak: `цяпло, холад, зіма, лета, воблака, лёд, тэмпература`,
      against: `воблачны сэрвіс, воблачнае сховішча, глабальнае пацяпленне, хакей на лёдзе, тэмпература цела`,
    },
  }),
];
