"""Who or what picked up, by the first words: mailbox, telephone menu, call screening, fax, a person."""

import re

from doorstep.dialogue.events import AnsweredBy
from doorstep.languages.kit.listening import FirstWords, one_of

_TONE_COMES = r"nach dem (?:signal ?ton|signal|piep\w*|ton|pfeif ?ton|beep)"
_KEY = r"(?:eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|null|\d|stern|raute)"
_SCREENED = re.compile(
    one_of(
        r"""(?:anruf|call) ?(?:filter|screening), screening,
        (?:nennen|sagen) sie (?:mir |uns )?(?:bitte )?(?:kurz )?(?:ihren namen|wer sie sind|den grund|worum es geht),
        ihren namen und (?:den |ihren |einen )?(?:grund|anlass|anliegen), grund (?:für |ihres |des )(?:ihren )?anrufs?,
        (?:warum|weshalb|wieso) sie anrufen, wer sie sind und, anruf wird (?:geprüft|gefiltert|überprüft),
        ob (?:die|diese) person (?:verfügbar|erreichbar|da) ist, assistent (?:nimmt|beantwortet) (?:den|diesen|ihren),
        ich sehe nach ob, state your name, reason for calling"""
    )
)
_MENU = re.compile(
    one_of(
        rf"""\b(?:drücken|wählen|tippen) sie (?:bitte |jetzt |nun )*(?:auf )?(?:die )?(?:taste |ziffer )?{_KEY}\b,
        \bdie {_KEY} (?:drücken|wählen)\b, (?:folgenden|nachfolgenden) (?:auswahl|optionen|menü), hauptmenü, durchwahl,
        (?:alle|sämtliche) (?:unsere |unserer )?(?:mitarbeiter|leitungen|plätze|berater), warteschleife,
        nächsten? freien? (?:mitarbeiter|platz|leitung|berater), nächster freier,
        bitte (?:bleiben sie dran|warten|haben sie),
        öffnungszeiten, sprechzeiten, willkommen (?:bei|beim|im), sie werden (?:\w+ )?verbunden,
        \bpress (?:one|two|\d)\b,
        qualitätsgründen, schulungszwecken"""
    )
)
_SOON = r"(?:so bald wie möglich|sobald wie möglich|so schnell wie möglich|gerne?|umgehend|später|dann|baldmöglichst)"
_AWAY = r"(?:da\b|zu hause|zuhause|daheim|ans telefon|persönlich|dran|ran|im büro|entgegennehmen|abnehmen|abheben)"
_SOME = r"(?:\w+ )?(?:\w+ )?(?:\w+ )?"
_TAPE = re.compile(
    one_of(
        rf"""mail ?box, mobil ?box, com ?box, sprach ?box, voice ?mail, beantworter, sprachnachricht, \b{_TONE_COMES},
        (?:nachricht|mitteilung|namen|nummer)\b.*\bhinterl[aä]ss, hinterlassen sie, sprechen sie (?:bitte )?nach,
        nicht (?:zu )?erreich, vorübergehend nicht, rufen? (?:\w+ )?(?:{_SOON} )*zurück, melden? (?:mich|uns) {_SOON},
        \b(?:bin ich|ich bin|wir sind|sind wir|ich kann|kann ich|wir können|können wir) {_SOME}nicht {_AWAY},
        gewünschte (?:gesprächspartner|teilnehmer|rufnummer|person), angerufene, der teilnehmer, kein anschluss,
        nummer ist nicht, aufgezeichnet, aufnahme beginnt, außerhalb unserer, weitergeleitet, umgeleitet,
        (?:have|you've) called, not available, temporarily, leave (?:a|your) message"""
    )
)
_TONE = re.compile(
    rf"\b{_TONE_COMES}|after the (?:tone|beep)|nachricht hinterlassen|hinterlassen sie|leave (?:a|your) message"
)
_FAXES = re.compile(r"\b(?:tele)?fax(?:gerät|anschluss|nummer|empfang)?\b")
_PICKS_UP = one_of(
    """hallo, hallöchen, hi, hey, ja, jo, joa, jau, jawohl, guten? (?:tag|morgen|abend), mahlzeit, tach, tag, moin,
    morgen, grüezi, grüessech, hoi, sali, salü, servus, servas, grüß, grüss, griaß, griass, am apparat, am telefon,
    hier, bitte, wer (?:ist|spricht|sind), mit wem, was gibt, worum, um was geht, helfen, familie, pronto, spricht,
    praxis, büro, sekretariat, empfang, rezeption"""
)
_PERSON = re.compile(rf"\b{_PICKS_UP}\b")
# One or two words and nothing else are how people answer with their name; these are something else.
_NO_NAME = re.compile(
    one_of(
        """vielen, dank, danke, untertitel\\w*, musik, applaus, stille, ende, tschüss, und, oder, aber, nein, nicht,
        das,
        der, die, wetter, heute, abend, okay, gut, so, äh\\w*, hm+, mhm+, eins, zwei, drei, uhr, piep, zdf, swr, wdr"""
    )
)


def _named(words: str) -> bool:
    found = words.split()
    return 0 < len(found) <= 2 and all(
        len(word) > 1 and word.isalpha() and not _NO_NAME.fullmatch(word) for word in found
    )


FIRST_WORDS = FirstWords(
    word=re.compile(r"[a-zäöüß\d']+"),
    machines=(
        (_SCREENED, AnsweredBy.SCREENING),
        (_MENU, AnsweredBy.IVR),
        (_FAXES, AnsweredBy.FAX),
        (_TAPE, AnsweredBy.VOICEMAIL),
    ),
    tone=_TONE,
    person=_PERSON,
    named=_named,
)
"""How the first words of an answered call tell in German."""
