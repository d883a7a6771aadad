"""Whether a message looks like German, by the small words of German and English."""

import re
from functools import lru_cache
from typing import Final

_GERMAN: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "ich du sie er es wir ihr ihnen ihre ihren ihrem mir dir mich dich uns euch das der die den dem des ein eine "
        "einen einem "
        "einer und oder aber auch nicht kein keine noch schon nur mal bitte danke ja nein nee nö doch wenn dann weil "
        "dass ob "
        "ist sind war wäre wären bin bist seid habe hab hast hat haben hätte hätten hättest kann kannst können "
        "könnte könnten könntest "
        "würde würden würdest wurde werde wird will willst wollen möchte möchten möchtest muss müssen soll sollte "
        "darf geht gehen "
        "gehts macht machen mach machst nehme nehm nehmen nimmst nimm nimmt gebe geb geben gibst gibt gibts biete "
        "bieten zahle "
        "zahl zahlen "
        "kaufe kaufen verkaufe verkaufen verkaufst kommt komme komm kommen hole hol holen abholen abholung schicken "
        "versand "
        "verschicken für mit von vom zum zur bei beim auf aus nach über unter um am im ins ans bis ab seit gegen ohne "
        "wie was wer wo wann warum wieso welche welcher welches wieviel viel mehr weniger zu teuer günstig billiger "
        "preis "
        "preislich letzter letzte letztes verhandelbar festpreis vb vhb euro eur franken stück hallo moin servus "
        "grüezi guten tag "
        "morgen abend heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag uhr woche hälfte "
        "mitte treffen "
        "rabatt nachlass runter zustand größe groesse maße masse kratzer farbe passt gekauft abgemacht einverstanden "
        "reservieren "
        "bezahlen überweisen überweisung bar tausche tauschen tausch angebot interesse verfügbar erhältlich rad "
        "fahrrad jetzt "
        "gleich sofort vielleicht leider gerne gern sehr ganz etwas was bisschen bissl hier da dort so also denn "
        "sonst alles nichts "
        "i nix net ned isch han hob des dat dit is nen ne nem n ok klar schön gut tschüss gruß gruss grüße liebe "
        "viele sag sagen "
        "gesagt meine mein meinen dein deine deinen ihn ihm man wurde schmerzgrenze ehrlich mindestens höchstens "
        "maximal"
    ).split()
) - frozenset(
    {"i", "is", "n", "ok", "was", "hat", "die", "so", "mal", "da", "war", "man", "bar", "am", "an", "in", "ab", "des"}
)
_ENGLISH: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "i you he she it we they me him us them my your the a an and or but not no yes if then because that this "
        "these those is are "
        "was were be been have has had do does did can could would will should may might must go going get got take "
        "took give gave "
        "offer pay paid buy sell come pick pickup up ship shipping for with from of to at by on off out into about "
        "over under "
        "what who where when why how which much many more less too expensive cheap price lowest best firm negotiable "
        "bucks dollars "
        "hello hi hey please thanks thank still available condition deal sure okay yeah just only really today "
        "tomorrow now cash "
        "interested meet half way work works any there here want need like think know sold hold item let im i'm "
        "don't can't how's "
        "what's i'll i'd you're it's"
    ).split()
) - frozenset({"hi", "hey", "deal", "cash", "am", "hold", "was", "half", "item", "so"})
_DIALECT: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "servas seas servus griaß griass grias griaßdi grüezi hoi salü salli ciao radl velo töff leiwand oida "
        "des dös dit dat wos wia oba owa ned net nöd nid nit nüt nix jo eh na geh gö gell gäll gäu hob hobts hots "
        "hobs hosd hast "
        "habts sats seids samma hamma homma hätt hett hät händ hend kumm kumma kimm kimmt chume chum chunnt cho verbi "
        "verbicho isch sind gits git guet guat gued gschissn gfallt gfoit gfallts schaut schaugt passt basst scho "
        "schoh noh "
        "echli bitzli bissl bisserl bissal bissi bisschen morn übermorn heit hüt hüüt nimm nimms nimmi nemm chauf "
        "chaufe kaff "
        "kost kostet choscht koscht priis preis letscht zuefällig merci vielmal vilmal mitenand zäme zämä mia dia di "
        "mecht mechat möcht wött wett wär tät dät kunnt kannst ko kann gib gibst gebt zoi zahl ick icke ik dit keen "
        "ooch uff "
        "jut juten moin moinsen tach digga digger ey junge wees teia teuer teua tüür chani hesch hani bini chönd "
        "chönt mochn mocha machn hom habn zum beim vom fürs obendrauf obndrauf börsl stutz fränkli mäuse grod gern "
        "vui vü "
        "zvü oiso oisa leider dahoam daheim hackn kloa kla klor wurscht schee schön "
    ).split()
)
"""Words of dialects, by which "i", "is" and "no" beside them are German too."""
_DOUBLE: Final = frozenset(
    {"i", "is", "no", "a", "an", "do", "so", "was", "can", "o", "am", "in", "him", "go", "hat", "die"}
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LETTERS: Final = re.compile(r"[äöüßÄÖÜ]")
_STEMS: Final = re.compile(r"(?:ung|keit|heit|lich|isch|chen|sch\w*|zw\w+|pf\w+)$")
_FOREIGN: Final = re.compile(r"[\u0400-\u04ff\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LONGEST: Final = 600


@lru_cache(512)
def likeness(text: str) -> float:
    """How much the words look like German, 0 to 1; 0.5 where they do not tell."""
    text = text[:_LONGEST]
    if _FOREIGN.search(text):
        return 0.0
    words = [word.lower() for word in _WORD.findall(text)]
    german = sum(word in _GERMAN for word in words) + 0.5 * sum(
        bool(_STEMS.search(word)) for word in words if len(word) > 4
    )
    german += 1.0 * len(_LETTERS.findall(text))
    dialect = any(word in _DIALECT for word in words)
    german += sum(1.0 for word in words if word in _DIALECT and word not in _GERMAN)
    english = sum(
        0.5 if word == "i" else 1.0 for word in words if word in _ENGLISH and not (dialect and word in _DOUBLE)
    )
    if german + english == 0:
        return 0.5
    return round(german / (german + english), 3)
