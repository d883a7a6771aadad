"""What is said about a place without naming one, and errands that are no parcel's: both are heard before answers."""

import re
from typing import Final

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.languages.kit.phrases import Rule, rules
from doorstep.languages.kit.second_thoughts import NOT_ADDRESSES, PLACES, SecondThoughts

_THINGS = (
    r"(?:tisch|pizza|pizzas|restaurant|hotel|hotelzimmer|zimmer|taxi|uber|flug|flüge|ticket|tickets|"
    r"karten|kinokarten|"
    r"friseurtermin|zugticket|bahnticket|kaffee|bier|burger|döner|curry|sushi|abendessen|mittagessen|mietwagen|"
    r"leihwagen|"
    r"brötchen|semmeln|schnitzel|arzttermin|kuchen|blumen|krankenwagen)"
)

_TO_FETCH: tuple[Rule, ...] = rules(
    A.UNAVAILABLE,
    r"""
    (?:muss|müssen|müsste|soll)(?: (?:ich|wir|da|dann|noch|um die zeit|leider|immer|erst))*(?: (?:die|den|meine|meinen|
        mein|das|unsere|
        unseren|unser))(?: (?:kleine|kleinen|beiden|zwei))? (?:kinder|kind|sohn|tochter|enkel|mann|frau|mutter|oma|
        jungs|
        hund|kleine|kleinen|mädels|buben|bub)(?: (?:aus|von|vom|in|zur|zum|der|die|den|dem|zu)(?: [\w]+){1,2})?
        (?:abholen|holen|bringen|
        hinbringen|fahren)
    """,
    confidence=0.9,
)
_ELSEWHERE: tuple[Rule, ...] = rules(
    A.CHANGE_ADDRESS,
    r"""
    (?:muss|müsste|soll|sollte|gehört|kommt|kann|könnte|darf|dürfte)(?: (?:es|das|die|der|bitte|lieber|besser|aber|doch|
        jetzt|diesmal|eigentlich|<parcel>|auch|nicht|stattdessen|dann))* (?:(?:in|zu|an|nach)(?: (?:die|das|den|der|
        dem|meine|meiner|meinem|meinen|mein|unsere|unserer|unserem|unseren))|ins|zur|zum) (?:neue |neuen |andere |
        anderen )?(?:werkstatt|ferienwohnung|ferienhaus|büro|firma|arbeit|arbeitsstelle|praxis|kanzlei|zweitwohnung|
        geschäft|laden|wohnung|schwiegermutter|schwiegereltern|eltern|mutter|vater|tochter|sohn|bruder|schwester|oma|
        opa|freundin|freund|tante|onkel|grosseltern|cousine|schwiegervater|schwiegersohn|schwiegertochter|dienststelle|
        schule|filiale von uns|wochenendhaus|gartenhaus|schrebergarten)(?! (?:passen|reinpassen|holen|bringen ich|gehen|
        fahren))
    (?:bringen|liefern|schicken|bringt|liefert|schickt|bring|schick|zustellen|geliefert|geht|gehts)(?: (?:des|sie|
        es|das|ihr|mir|bitte|lieber|besser|doch|dann|gleich|halt|mein|meine|<parcel>|stattdessen|diesmal))+ (?:zu|in|
        an|nach|auf|
        ins|zur|zum)(?: (?:meine|meiner|meinen|meinem|mein|unsere|unserer|die|der|das|den))? (?:ferienwohnung|
        ferienhaus|zweitwohnung|werkstatt|wochenendhaus|eltern|schwiegereltern|grosseltern|mutter|mama|tochter|sohn|
        schwester|bruder|freundin|freund|oma|opa|arbeitsstelle|dienststelle)(?= [.,?!#]|$| nach| in| dort| wohnt)
    = (?:(?:und|aber|dann|bitte|<day>|am <day>|lieber|ja|gut) )*in (?:die|meine|unsere) (?:ferienwohnung|zweitwohnung|
        werkstatt)(?: (?:in|nach) [\w]+)?
    (?:aber|bitte|lieber) (?:in|an) (?:die|meine|unsere) (?:ferienwohnung|zweitwohnung|arbeitsstelle|firmenadresse)
    (?:dorthin|dahin|dort hin|da hin|da hinein|dort rein)(?: (?:auch|nicht|bitte|direkt|gleich))* (?:bringen|liefern|
        schicken|zustellen|kommen|umleiten|senden|geliefert|gebracht)
    (?:bringen|liefern|schicken|bringt|liefert|schickt)(?: (?:sie|es|das|ihr|doch|lieber|bitte|halt))+ (?:dorthin|dahin|
        dort hin|da hin)(?= [.,?!#]|$)
    (?:bringen|liefern|schicken|liefert|bringt|schickt|bring|schick|senden|zustellen)(?: (?:sie|es|das|mir|bitte|doch|
        lieber|mein|besser|
        wir|<parcel>|dann|gleich|direkt|stattdessen))+ (?:ins büro|in die arbeit|auf arbeit|auf die arbeit|in die firma|
        ins geschäft|zu
        meiner [\w]+|zu meinem [\w]+|zu meinen [\w]+|an meinen arbeitsplatz|an meine [\w]+|in meine [\w]+|in mein
        [\w]+|in die hackn|in die schule|an die uni|in die kanzlei|in die praxis)(?= [.,?!#]|$)
    """,
    confidence=0.9,
    when=tuple(one for one in Expects if one not in PLACES),
)
_CARRIED: tuple[Rule, ...] = rules(
    A.OUT_OF_SCOPE,
    r"""
    (?:kann|könnte|können|könnten|würde|würden|darf|muss)(?: (?:der|die|sie|er|ihr|<driver>|mir|das|es|auch|vielleicht|
        mein|<parcel>|ihn|
        denn))+(?: (?:hoch|rauf|nach oben|in den|in die|ins|bis|an die|zur|in|vierten|dritten|zweiten|fünften|ersten|
        stock|wohnung|
        haus|keller|oben|hinauf|rein))+ (?:tragen|schleppen|hochtragen|rauftragen|bringen|kommen)(?= [?.,]|$)
    (?:kann|könnte|können|könnten|würde|würden)(?: (?:der|die|sie|er|ihr|<driver>|mir|das|es|auch|vielleicht|mein|
        <parcel>|ihn|denn))+
        (?:hochtragen|rauftragen|raufbringen|hochbringen|reintragen|hinauftragen|aufbauen|anschliessen|auspacken)(?=
        [?.,]|$)
    """,
    confidence=0.85,
)

ERRANDS: tuple[Rule, ...] = (
    _TO_FETCH
    + _ELSEWHERE
    + _CARRIED
    + rules(
        A.OUT_OF_SCOPE,
        rf"""
    (?:bestellen|buchen|reservieren|rufen|holen|besorgen|kaufen|organisieren|bestell|buch|ruf|hol|reservier|bringen|
        bring)(?:
        (?:sie|mir|uns|du|bitte|doch|mal|auch|gleich|dann))*(?: (?:ein|eine|einen|nen|ne|n|zwei|drei|das|den|die|gutes|
        guten|
        gute|grosse|schönes|paar))* {_THINGS}(?: [\w']+){{0,6}}
    (?:mein|meine|unser|unsere|das|der) (?:internet|wlan|wifi|router|drucker|fernseher|computer|laptop|waschmaschine|
        spülmaschine|kühlschrank|heizung|auto|strom|geschirrspüler)(?: (?:in|zu|meiner|hause|wohnung|zuhause|daheim))*
        (?:funktioniert|
        geht|ist|läuft|spinnt|zeigt|druckt|streikt|startet|hängt|schleudert)(?: [\w]+){{0,3}}
    (?:mein|meine|unser|unsere) (?:internet|wlan|computer|laptop|rechner|drucker|fernseher|handy)(?: [\w]+){{0,3}}
        (?:ab|kaputt|aus|weg|nicht)
    (?:verkaufen|vermieten|reparieren) sie(?: (?:auch|denn|mir|noch|eigentlich))* (?:einen |eine |ein
        )?(?:versicherungen|versicherung|handyvertrag|handyverträge|autos|fahrräder|häuser|strom|kredite|möbel|schuhe|
        wein|handys)
    was (?:gibt es|läuft|kommt)(?: (?:denn|heute|abend|morgen))* (?:im|auf) (?:kino|fernsehen|tv|radio)(?: [\w]+){{0,2}}
    wann (?:fährt|geht|kommt|fliegt)(?: (?:denn|der|die|das|mein|nächste|letzte|erste|unser))+ (?:bus|zug|bahn|tram|
        s-bahn|u-bahn|flieger|fähre|flug|müllabfuhr|strassenbahn|postbus)(?: [\w]+){{0,5}}
    (?:wie wird|wie ist)(?: (?:denn|das|bei uns|morgen|am))* (?:das )?wetter(?: (?:morgen|am|wochenende|übermorgen|
        nächste|
        woche|heute))+
    wie wird morgen das wetter
    (?:ein|eine|einen|nen|ne|n|zwei|drei|vier|grosse) {_THINGS}(?: [\w']+){{0,5}}? (?:bestellen|buchen|reservieren|
        rufen|holen|
        besorgen|kaufen|mitbringen|organisieren|haben)
    """,
        confidence=0.85,
    )
)

_DROP = (
    r"(?:abstellen|ablegen|hinstellen|hinlegen|liegen lassen|liegenlassen|stehen lassen|stehenlassen|deponieren|"
    r"dalassen|da lassen|"
    r"hinterlegen|abgestellt|abgelegt|hingelegt|hingestellt|verstecken|parken|lassen|hinterlassen|deponiert|"
    r"unterbringen|"
    r"versteckt|lagern|platzieren|reinstellen|reinlegen)"
)
_IT = r"(?:es|das|ihn|sie|das <parcel>|die <parcel>|mein <parcel>|meine <parcel>|das ding|alles)"
_WHERE = (
    r"(?:irgendwo|wo auch immer|irgendwohin|wo es geht|wo platz ist|wo sie wollen|wo er will|wo es passt|"
    r"wo sie meinen)"
)

_NOWHERE: tuple[Rule, ...] = rules(
    A.DENY,
    rf"""
    (?:nicht|nie|niemals|bloss nicht|auf keinen fall|lieber nicht|ja nicht|ungern)(?: (?:einfach|bitte|so|nur|
        unbeaufsichtigt|{_IT}))*
        (?:irgendwo|draussen|im freien|vor der tür|unbeaufsichtigt|allein|so|herrenlos)(?: (?:einfach|so|rum|herum|
        draussen|
        liegen))* (?:{_DROP}|rumstehen|herumstehen|rumliegen|herumliegen|rumliegen lassen|rumstehen lassen|stehen|
        liegen)(?: lassen)?
    (?:stellen|legen|lassen|stell|leg|lass)(?: (?:sie|{_IT}|bitte|ja))+ (?:bloss |auf keinen fall |bitte )*nicht(?:
        (?:einfach|so|nur))*
        (?:irgendwo|draussen|unbeaufsichtigt|allein|da)(?: (?:hin|ab|liegen|stehen|rumliegen|rumstehen|draussen))*
    """,
    confidence=0.85,
    when=NOT_ADDRESSES,
)

SOMEWHERE: tuple[Rule, ...] = _NOWHERE + rules(
    A.SET_DROP_PLACE,
    rf"""
    (?:stellen|legen|lassen|stell|leg|lass|deponieren|verstecken|stellt|legt|lasst|tun|versteck|werfen|stellens|
        legens)(?: (?:sie|{_IT}|bitte|
        einfach|doch|halt|ruhig|mir|dann|mal|nur))*(?: {_WHERE})(?: (?:hin|ab|liegen|stehen|da|draussen|auf dem
        grundstück|im haus|im garten|
        sicher|geschützt|trocken|rein|anders))*
    (?:stellen|legen|lassen|stell|leg|lass|stellt|legt|lasst|stellens|lassens)(?: (?:sie|{_IT}|bitte|einfach|doch|halt|
        ruhig|mir|dann|mal|nur))+
        (?:einfach |so |dann |bitte )*(?:da|dort|stehen|liegen|ab|hin|draussen|draussen stehen|draussen liegen)(?=
        [.,?!#]|$| wenn)(?: wenn (?:ich|wir|
        keiner|niemand)(?: [\w]+){{0,4}})?
    (?:können|könnten|kann|könnte|darf|dürfen|soll|kannst|könnt|dürfte|würden|geht es dass)(?: (?:sie|er|ihr|man|der
        <driver>|{_IT}|auch|nicht|
        bitte|einfach|vielleicht|mir|dann|die|denn|halt|ruhig|gern|gerne))+(?: {_WHERE})?(?: (?:sicher|geschützt|
        draussen|einfach|trocken|anders))*
        {_DROP}(?= [.,?!#]|$| wenn)(?: wenn (?:ich|wir|keiner|niemand)(?: [\w]+){{0,4}})?
    (?:{_WHERE}|einfach|einfach so)(?: (?:sicher|geschützt|draussen|trocken|anders|wo es sicher ist))* (?:{_DROP})(?=
        [.,?!#]|$| wenn| bitte)
    irgendwo wo(?: [\w']+){{1,8}}
    (?:geben|gib|gebt|gebens)(?: (?:sie|{_IT}|bitte|einfach|doch|halt|ruhig|mir|dann|mal|nur|lieber))+ (?:oben|unten|
        nebenan|drüben|gegenüber|nebendran|dort|da drüben)(?: (?:bei denen|bei den leuten))? (?:ab|hin)(?= [.,?!#]|$|
         und|
        wenn)
    ^(?:(?:bitte|einfach|dann|halt|lieber|ja) )*(?:oben|unten|nebenan|drüben|gegenüber|nebendran) abgeben
    (?:bei|der|dem|den) (?:der frau|dem mann|den leuten|frau|mann|leuten|dame|familie) (?:dort|da|oben|unten|gegenüber|
        nebenan|drüben|von oben|von unten|von gegenüber|von nebenan)(?: [\w]+)? (?:abgeben|geben|lassen|ablegen)
    (?:irgendwo|an einem ort|an einer stelle|ein platz|ein plätzchen|einen platz)(?: (?:sicher|geschützt|wo|im
        trockenen|sichtgeschützt|versteckt|vor
        dem regen|nicht sichtbar|trocken|im haus|auf dem grundstück))+(?: [\w]+){{0,4}}
    = (?:(?:einfach|bitte|halt|dann|ruhig) )*(?:abstellen|ablegen|hinstellen|hinlegen|dalassen|liegen lassen|stehen
        lassen|deponieren)
    """,
    confidence=0.85,
    when=NOT_ADDRESSES,
)
"""A wish to have the parcel left without a place: the places are offered."""

_OTHERS = (
    r"(?:laden|shop|ort|kiosk|platz|automat|automaten|station|packstation|filiale|paketshop|abholort|stelle|"
    r"geschäft|adresse nicht)"
)
OTHER_PLACE: tuple[Rule, ...] = rules(
    A.DENY,
    rf"""
    = (?:(?:nein|nee|nicht der|nicht den|nicht die|ich möchte|ich will|ich hätte gern|lieber|ich meinte|ich meine|doch|
        dann|besser|bitte|,|
        nehmen wir|nehme|zu|in|zum|zur|ich nehme) )*(?:den|der|die|das|dem) (?:andere|anderen|andern|zweiten|zweite)(?:
        {_OTHERS})?(?: (?:lieber|bitte|wäre
        besser|wäre mir lieber))*
    (?:nein|nicht (?:der|den|die|das)|ich meinte|ich meine|lieber)(?: ,)? (?:in |zu |zum |zur |an )?(?:den|der|die|das|
        dem) (?:andere|anderen|andern)(?:
        {_OTHERS})?
    """,
    confidence=0.9,
    when=PLACES,
)
"""The other of two places that can be named; no other parcel."""

_THOUGHTS: Final = SecondThoughts(
    hedge=re.compile(
        r"\b(?:(?:denke|glaube|schätze|meine|vermute|nehme) ich(?: mal| schon| an)?|ich (?:denke|glaube|"
        r"schätze|vermute|"
        r"meine)(?: mal|"
        r" schon)?|würde ich sagen|wahrscheinlich|vielleicht|vermutlich|eventuell|von mir aus|wenn sie "
        r"(?:wollen|möchten|"
        r"meinen)|"
        r"meinetwegen|wegen mir)(?= [.,?!]|$)"
    ),
    back_home=re.compile(
        r"\b(?:(?:doch |wieder |lieber |einfach |bitte |dann )*(?:nach hause|nachhause|zu mir nach hause|zu mir heim|"
        r"heim zu mir|zu uns nach hause|"
        r"an (?:meine|die) (?:normale|alte|eigene|übliche|bisherige|ursprüngliche|gewohnte) (?:adresse|"
        r"anschrift)|zu mir) "
        r"(?:liefern|bringen|schicken|kommen|zustellen|lassen|geliefert|gebracht))\b"
        r"|\b(?:bringen|liefern|schicken|bring|liefert|kommen)(?: (?:sie|es|das|doch|lieber|einfach|bitte|mir|"
        r"dann|wieder|"
        r"mal))+ (?:nach hause|"
        r"nachhause|zu mir(?: nach hause)?|heim)\b"
        r"|^(?:(?:zu|zur|doch|nach|einfach|nein|lieber|bitte|dann|,|zu mir) )*(?:nach hause|nachhause|daheim|zuhause|"
        r"heimadresse|zu mir nach hause)(?: bitte| liefern)?$"
        r"|\b(?:zuhause|daheim|zu hause) (?:ist|wäre|passt|geht|reicht)\b"
        r"|\b(?:lassen|belassen|bleibt|bleiben|lass)(?: (?:sie|wir|es|das|alles|die|adresse|bei|einfach|doch|"
        r"bitte|der|"
        r"alten))* (?:so wie es (?:ist|war)|wie es (?:ist|"
        r"war)|wie gehabt|wie geplant|beim alten|wie bisher|wie vorher|dabei|alten adresse|wie ursprünglich)\b|"
        r"\bwie (?:ursprünglich )?(?:geplant|gehabt|bisher)\b"
        r"|\b(?:alte|ursprüngliche|bisherige|normale|aktuelle|gleiche|selbe|vorherige|erste|übliche|bestehende|"
        r"hinterlegte|alten|"
        r"ursprünglichen|bisherigen|normalen|gleichen|selben|hinterlegten) (?:adresse|anschrift|lieferadresse)\b"
    ),
    taken_back=re.compile(
        r"^(?:(?:nein|oh|ach|eigentlich|naja|ok|sorry|,|wissen sie was|moment|halt|doch|nee|gut|ja|wart|warten sie|"
        r"entschuldigung) )*(?:vergessen sie (?:es|das)(?: mit"
        r" der adresse)?|vergiss (?:es|das)|lassen wir (?:es|das)|lassen sie (?:es|das|mal)|lass (?:mal|es|gut sein)|"
        r"schon gut|egal|doch nicht|abbrechen|abbruch|"
        r"(?:hat|das hat) sich erledigt|(?:ich )?habe es mir anders überlegt|habe ich es mir anders überlegt|"
        r"ich habe mir das anders überlegt|anders überlegt|nicht nötig|stopp|(?:lassen sie(?: es| das| mal)? , )?"
        r"(?:dann )?"
        r"(?:ich )?(?:bleib|bleibe)(?: ich)?(?: dann)? (?:zuhause|daheim))\b"
    ),
    without_more=re.compile(r"(?: (?:,|\.|!|dann|bitte|danke|sorry|doch|so|passt schon|ist gut|schon gut|wieder))*$"),
)
hear_hedges: Final = _THOUGHTS.hear_hedges
"""Let a hedge behind a place belong to the place."""
hear_taking_back: Final = _THOUGHTS.hear_taking_back
"""Take back that an address shall be changed."""
