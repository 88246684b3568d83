import * as is from './flags';

/**
 * Verbs that report speech. Irregular ones stand with their forms: base, third person, past, -ing;
 * regular ones with their base alone.
 */
const CUES =
  'say/says/said/saying tell/tells/told/telling write/writes/wrote/writing read/reads/read/reading ' +
  'swear/swears/swore/swearing retort quip/quips/quipped/quipping ' +
  'add note claim argue explain state declare insist reply/replies/replied/replying respond answer ask continue conclude ' +
  'announce admit/admits/admitted/admitting acknowledge affirm assert allege observe remark comment mention stress ' +
  'emphasize emphasise underline underscore highlight suggest warn caution predict reiterate repeat recall ' +
  'recount report reveal disclose confirm deny/denies/denied/denying dispute complain lament joke muse wonder concede ' +
  'confess contend counter maintain object opine proclaim pronounce propose protest quote reason rebut/rebuts/rebutted/rebutting ' +
  'recommend relate shout scream yell whisper cry/cries/cried/crying exclaim mutter murmur boast brag/brags/bragged/bragging ' +
  'vow pledge promise threaten urge plead beg/begs/begged/begging tweet retweet post blog/blogs/blogged/blogging email e-mail ' +
  'text testify/testifies/testified/testifying summarize summarise elaborate interject chime echo advise inform assure remind ' +
  'chant sing/sings/sang/singing pen/pens/penned/penning intone ' +
  'clarify/clarifies/clarified/clarifying specify/specifies/specified/specifying stipulate ' +
  'hint venture posit speculate theorize surmise deadpan ' +
  'fume rail rant gush crow scoff sneer marvel bellow bark roar sigh gasp sob bemoan decry/decries/decried/decrying ' +
  'inquire enquire query/queries/queried/querying demand instruct order implore rejoin advocate preach lecture';

/** Verbs that report speech right beside it ("…," he began) and mean something else anywhere else. */
const NEAR_CUES =
  'think/thinks/thought/thinking speak/speaks/spoke/speaking go/goes/went/going begin/begins/began/beginning start finish end ' +
  'open close explode erupt charge press interrupt fire shoot/shoots/shot/shooting snap/snaps/snapped/snapping point ' +
  'agree believe feel/feels/felt/feeling hope guess figure know/knows/knew/knowing put/puts/put/putting sum/sums/summed/summing ' +
  'caption offer volunteer signal laugh smile grin/grins/grinned/grinning shrug/shrugs/shrugged/shrugging nod/nods/nodded/nodding cite mock run';

/** Verbs around a fragment in marks: the one who acts is the one whose words these are. */
const LOOSE_VERBS =
  'call describe label/labels/labelled/labelling dub/dubs/dubbed/dubbing brand accuse criticize criticise praise blast slam/slams/slammed/slamming ' +
  'dismiss denounce condemn refer characterize characterise deride ridicule term tout applaud hail attack ' +
  'express cite use want/wants/wanted/wanting seek/seeks/sought/seeking see/sees/saw/seeing hear/hears/heard/hearing consider ' +
  'regard compare liken blame thank welcome reject oppose support defend endorse question challenge doubt ' +
  'expect plan intend need prefer/prefers/preferred/preferring fear worry/worries/worried/worrying like love hate know/knows/knew/knowing ' +
  'find/finds/found/finding show/shows/showed/showing indicate imply/implies/implied/implying allude address discuss ' +
  'talk deliver issue release publish send/sends/sent/sending give/gives/gave/giving make/makes/made/making take/takes/took/taking ' +
  'rule vote decide determine cast deem declare portray depict frame paint pitch back push point lash rip/rips/ripped/ripping ' +
  'chide scold rebuke berate assail bash lambast lambaste excoriate mock taunt tease jab/jabs/jabbed/jabbing knock ' +
  'apologize apologise congratulate invite encourage tell credit count look seem appear sound weigh recognize recognise ' +
  'understand/understands/understood/understanding learn advise hold/holds/held/holding keep/keeps/kept/keeping present ' +
  'urge reference quote sign/signs/signed/signing stand/stands/stood/standing try/tries/tried/trying vow run/runs/ran/running ' +
  'name launch introduce rate grade bill coin use employ invoke lead/leads/led/leading follow serve fight/fights/fought/fighting';

function inflect(list: string, finite: number, ing: number): [number, string][] {
  const forms: [number, string][] = [];
  for (const entry of list.split(' ')) {
    const given = entry.split('/');
    const base = given[0] ?? '';
    const stem = base.endsWith('e') ? base.slice(0, -1) : base;
    const third = given[1] ?? (/(s|sh|ch|x|z|o)$/.test(base) ? base + 'es' : base + 's');
    const past = given[2] ?? stem + 'ed';
    const participle = given[3] ?? stem + 'ing';
    forms.push([finite, base], [finite, third], [finite, past]);
    if (participle) forms.push([ing, participle]);
  }
  return forms;
}

/** Words that report only where grammar says so; mostly they name things. */
const NOUNS_TOO =
  'address advocate advocates answer answers attack attacks back bark bill bills blog blogs call calls ' +
  'cast challenge chant chants charge charges cite claim claims close comment comments complaint count ' +
  'counter crow demand demands dispute echo echoes email emails end ends estimate fear fears fight ' +
  'fights figure figures finds finish fire fires following grade guess hint hope hopes issue issues ' +
  'joke jokes laugh laughs lead leads lecture like look looks mock name names need needs nod nods note ' +
  'notes object objects offer offers open order orders pen pens plan plans pledge pledges point points ' +
  'post posts press promise promises protest protests query question questions quote quotes rate rates ' +
  'reason reasons recall release releases remark remarks repeat report reports request rule rules run ' +
  'runs scream ship show shows sigh sign signal signals signs smile smiles sound speaks start starts ' +
  'state states stress support talk talks text texts tweet tweets use uses volunteer volunteers vote ' +
  'votes whisper wonder works yell';

export const english: is.Lexicon = build();

function build(): is.Lexicon {
  const map = is.lexicon([
    ...inflect(LOOSE_VERBS, is.LOOSE, is.LOOSE_ING),
    ...inflect(NEAR_CUES, is.CUE_NEAR, is.CUE_NEAR),
    ...inflect(CUES, is.CUE, is.CUE_ING),
    [
      is.AUXILIARY,
      'has had have having is are was were be been being am will would can could shall should may might must do does did ' +
        "isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't doesn't don't didn't " +
        'isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t doesn’t don’t didn’t',
    ],
    [
      is.ADVERB,
      'also later then once again even just still never ever often always already now soon first only further ' +
        'famously reportedly recently repeatedly simply actually merely rather instead too perhaps maybe not twice thus ' +
        'too currently once meanwhile nevertheless however therefore likewise moreover so all both apparently',
    ],
    [
      is.DETERMINER,
      'the a an this these those his her its their my our your some many one another several two three four five six ' +
        'no every each most few both all any other such whose half',
    ],
    [is.PRONOUN, 'he she they it we i you others someone somebody everyone'],
    [
      is.PREPOSITION,
      'of in on at by for with from to into about against during after before between through without under over ' +
        'around among like despite within across behind beyond near since until till upon via per amid toward towards above ' +
        'below off out up down along outside inside regarding concerning including than as ' +
        'throughout following besides',
    ],
    [is.CONJUNCTION, 'and but or nor yet & plus'],
    [
      is.SUBORDINATE,
      'that whether if because when while as after before since although though unless until how why what where so whereas',
    ],
    [is.THAT, 'that'],
    [is.RELATIVE, 'who which whose whom'],
    [
      is.TIME,
      'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june ' +
        'july august september october november december jan feb aug sept oct nov dec morning afternoon evening earlier later last next ' +
        'week month year night ago recently',
    ],
    [
      is.NAMING,
      'film movie show series program programme podcast song album single book novel memoir bestseller play musical newspaper ' +
        'magazine journal website site blog column ship vessel yacht party movement project operation order medal award prize ' +
        'contest festival law act bill section chapter episode segment exhibition painting poem essay article ' +
        'documentary drama comedy sitcom entitled titled called named nicknamed dubbed band group foundation company ' +
        'app game label brand restaurant cafe hotel store track tune anthem host hosts sequel trilogy thriller hit',
    ],
    [is.SO_CALLED, 'so-called co-called'],
    [
      is.SPEECH_NOUN,
      'statement comment comments remark remarks word words tweet tweets post email letter memo interview speech note message ' +
        'quote quotes question answer response reply line phrase claim claims assertion argument warning call calls',
    ],
    [
      is.TITLE,
      'mr mrs ms dr sen rep gov lt gen col sgt capt prof president senator representative governor secretary mayor judge justice ' +
        'minister chairman chairwoman director spokesman spokeswoman spokesperson',
    ],
    [
      is.OTHER_VERB,
      'came went got put left met began became won lost paid spent brought built fell rose grew broke chose drew ' +
        'drove flew forgot hid laid meant rang shook shot slept spread stole struck swam taught threw wore goes comes gets ' +
        'puts leaves meets begins becomes wins loses',
    ],
    [is.SOURCE, 'according per'],
  ]);
  for (const word of NOUNS_TOO.split(' ')) map.set(word, (map.get(word) ?? 0) | is.NOUN_TOO);
  return map;
}
