"""Phrases for yes, no and don't know, straight and indirect, and for picking one of several offers."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.de.denials import NO, UNDECIDED
from doorstep.languages.kit.phrases import Rule, rules

_SLOT = (Expects.SLOT_DECISION, Expects.AVAILABILITY)

_ELSE = (Expects.ANYTHING_ELSE,)

_IDENTITY = (Expects.IDENTITY,)

_CHECKED = (Expects.VERIFICATION, Expects.ADDRESS_CONFIRMATION)

_OFFER = (
    Expects.SLOT_DECISION,
    Expects.DROP_PLACE_CONFIRMATION,
    Expects.DROP_PLACE,
    Expects.ADDRESS_CONFIRMATION,
    Expects.CALLBACK_TIME,
)

_TOLD = (Expects.REFUSAL_CONFIRMATION,)

_SOFTLY = (
    "(?: (?:bitte|dann|einfach|nur|halt|zweimal|dreimal|kurz|lang|lange|fest|laut|mehrmals|unten|oben|vorne|hinten|mal|"
    "sie|er|gut|richtig|auch|länger|kräftig|stattdessen|vorher|ganz|links|rechts|ein paar mal|nochmal|doch))*"
)
_AT_THE_DOOR = rf"""
    (?:klingeln|läuten|klopfen|klopf|klingel|schellen|drücken|anläuten|klingelns|läutens)(?:
        (?:sie|er))?{_SOFTLY}(?: (?:bei|an|am|auf|in)
        (?:der |die |dem |den |das |meiner )?(?:tür|haustür|klingel|fenster|hintertür|wohnungstür|glocke|
        gegensprechanlage|[\w]+))?{_SOFTLY}(?! nicht|
        geklingelt)
    (?:soll|muss|kann|könnte|möge|sollte|sollen|müssen|können|müssten|sollten|bitte)(?: (?:der <driver>|er|sie|ihr
        <driver>|dann|bitte|halt|man|einfach|
        nur))*{_SOFTLY}(?: (?:an|am|bei|auf) (?:der |die |dem |den |das )?(?:tür|haustür|klingel|fenster|hintertür|
        [\w]+))? (?:klingeln|läuten|klopfen|schellen|anläuten|anklopfen)
    (?:bitte )?(?:den|die|durch den|durch die|über den|übern|zum|am|an den|beim|zur) (?:hintereingang|nebeneingang|
        seiteneingang|haupteingang|hof|garten|hinterhof|gartentor|gartentür|
        seitentür|hintertür|tiefgarage|hofeinfahrt)(?: (?:benutzen|nehmen|kommen|reinkommen|rein|gehen|hineingehen|
        läuten|klingeln))+
    (?:die|der|unsere|meine|unser|mein) (?:klingel|türklingel|glocke|gegensprechanlage|aufzug|lift|fahrstuhl|tor|
        haustür|türöffner|haustürklingel)(?: [\w]+)? ?(?:ist|geht|funktioniert|tut|war|steht)?(?:
        (?:leider|gerade|nicht|im moment|ist|immer|noch|zurzeit))* (?:kaputt|defekt|nicht|offen|abgestellt|tot|ausser
        betrieb|zu|nicht richtig|nicht immer|gestört|geht nicht|funktioniert nicht)(?: (?:also|bitte|einfach|klopfen))*
    (?:klingel|aufzug|lift|fahrstuhl|glocke) (?:kaputt|defekt|ausser betrieb)
    (?:vorsicht|achtung|aufpassen)(?: (?:vor dem|der|bissiger|vorm|auf den))* (?:hund|stufe|treppe|katze|hunde)
    (?:darf|kann|könnte|geht es wenn|ist es ok wenn|kann auch|darf auch|dürfte)(?: (?:auch|vielleicht|das|es))* (?:mein|
        meine|der|die|unser|unsere) (?:<kin>)(?:
        (?:auch|das|es|das paket|für mich|die sendung|die tür|stattdessen))* (?:annehmen|entgegennehmen|unterschreiben|
        abnehmen|aufmachen|öffnen|annimmt|entgegennimmt|nehmen)
    """

AT_THE_DOOR: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM, _AT_THE_DOOR, 0.65, (Expects.SLOT_DECISION, Expects.AVAILABILITY)
) + rules(None, _AT_THE_DOOR)
"""What to do at the door: who says that will have the parcel come, which is asked back."""

_REALLY = (
    "(?: (?:auch|eh|schon|gut|super|prima|perfekt|wunderbar|bestens|sehr|sehr gut|mir|uns|bei mir|bei uns|für mich|"
    "für uns|dann|da|"
    "das|es|ganz|ausgezeichnet|sogar|so|auf jeden fall|sicher|bestimmt|natürlich|alles|hervorragend|besser|"
    "viel besser|viel|"
    "toll|jederzeit|klar|optimal|am besten|ja|genau|soweit|einwandfrei|gerade|wohl|problemlos|locker|halbwegs|"
    "in ordnung|klar|"
    "absolut|vollkommen|wirklich|echt|richtig|gerne|der termin|die zeit|der tag|hervorragend|der|dort|heute|morgen|"
    "ganz gut|"
    "total|voll|grundsätzlich|prinzipiell|durchaus|sogar sehr|sogar besser|sowieso|hin)){0,5}"
)

TRAPS: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        (?<![\w#] )(?:geht|ginge)(?: (?:es|das|da))* nicht(?= [^.,!?]{1,40} [?])
        (?<![\w#] )(?:geht|ginge) (?:es|das|da) nicht(?= (?:am|um|an|in|vor|nach|ab|morgen|heute|übermorgen|abends|
            nachmittags|vormittags|auch|doch)\b)
        (?<![\w#] )(?:können|könnten|würden) sie(?: (?:es|das|mir|da|auch))* nicht(?= \w)
        """,
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:glaube|denke|fürchte|meine|schätze|befürchte|vermute)(?: (?:ich|wir|eher|leider))* nicht(?= [.,?!#]|
            $| dass| das)(?: dass(?: [\w]+){0,5} (?:geht|passt|klappt|
            möglich ist|funktioniert|schaffe|kann|klappen wird|hinhaut|stimmt|gut ist))?
        (?:ich )?(?:fürchte|befürchte|glaube|denke)(?: (?:ich|leider|das|eher|mal|,|es|da|dass))* (?:nein|wird nichts|
            geht nicht|klappt nicht|passt nicht|nicht geht|nicht klappt|eher nicht)
        (?:gern|gerne|sofort|liebend gern|würde gern|schön)(?: ,)? aber(?: (?:ich|das|da|es|leider|wir))* (?:kann|geht|
            schaffe|können|passt|klappt)(?: (?:ich|das|es|da|leider|wir))* nicht
        = (?:wäre|wär) (?:ja |zu |echt )*(?:schön|toll|super)(?: ,)? aber(?: [\w]+){0,4}
        """,
    ),
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        = (?:(?:ja|ok|gut|ah|aha|jaja|ja ja|ach) )*(?:verstehe|ich verstehe|ich höre|ich höre zu|das weiss ich|weiss
            ich|ich weiss|schon klar|kapiert|verstanden|habe verstanden|habe ich
            verstanden)
        """,
        confidence=0.85,
    ),
    *rules(
        None,
        r"""
        (?<!wie )(?:ist|wäre|geht|passt|ginge|wär|stimmt|klappt|kann|darf|geht das|passt das)(?: (?:das|es|dies|so|dann|
            denn|
            auch|ihnen|für sie|bei ihnen|mir))+(?: (?:ok|in ordnung|gut|möglich|richtig|recht|so|auch|
            machbar|für sie|schlimm|korrekt|klar))*(?= [?]$)
        """,
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?:kein|keine|gar kein|überhaupt kein|nicht ein|null|absolut kein|ohne) (?:problem|probleme|ding|thema|sache|
            einwand|einwände|stress|umstände|bedenken|frage|akt)(?: (?:für mich|für uns|bei mir|damit|mit|da|dann|gar|
            überhaupt))*
        (?:spricht|habe|hab|haben)(?: (?:ich|wir|da|gar|von|meiner|seite|mir|überhaupt|natürlich|aus|absolut))* nichts
            (?:dagegen|gegen|auszusetzen|einzuwenden)(?: [\w]+)?
        (?:nichts|nix|gar nichts|überhaupt nichts) (?:dagegen|einzuwenden|dagegen einzuwenden|gegen einzuwenden)
        (?:stört|macht|schadet|tut)(?: (?:mich|mir|uns|das|es|ja|gar|überhaupt|doch|alles))* (?:nicht|nichts|gar nichts|
            nix|gar nicht|überhaupt nicht|überhaupt nichts)(?: (?:aus|weh))?
        (?:warum|wieso|weshalb) (?:auch |eigentlich |denn )*nicht(?= [.,?!#]|$)
        (?:nicht|gar nicht|überhaupt nicht) (?:schlecht|verkehrt|übel|dumm|so schlecht|schlimm)(?= [.,?!#]|$| die| der)
        (?:da|dazu|das) (?:sage|sag|kann|könnte|würde)(?: ich)? (?:nicht nein|nicht nein sagen|ich nicht nein sagen|
            sagen wir nicht nein)
        (?:ohne|kein|keine) (?:zweifel|frage)
        (?:sie |du |da |ihr )?(?:haben|hast|habt)(?: (?:sie|du|ihr|da|ja|vollkommen|völlig|ganz|absolut|natürlich|
            schon))* recht
        nein (?:nein )?(?:,)? ?(?:das|es|passt|geht|der|alles|kein)(?: (?:ist|passt|geht|wäre|klappt|reicht|mir|so|
            schon|eh|völlig|total|ganz|alles|das|ja|auch|wirklich|für mich|der|der termin|sehr|problem|vollkommen))*
            (?:gut|ok|super|passt|schon|in
            ordnung|prima|perfekt|recht|so|gut so|perfekt so|problem|klar|bestens|reicht|geht|wunderbar)(?= [.,?!#]|
            $)(?! nicht)
        (?:besser|schöner) (?:geht es|kann es|könnte es|geht) (?:gar |ja |doch )*(?:nicht|kaum|nicht sein|nicht passen|
            nicht gehen)
        (?:könnte|kann) (?:nicht|gar nicht|kaum) besser(?: (?:sein|passen|laufen))*
        """,
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:ja|ok|ach|gut|oh)(?: ,)? (?:nein|nee|nö|eher nicht|lieber nicht)(?= [.,?!#]|
            $| ich| das| es| danke| leider| da| nicht| der)(?! problem)
        = (?:(?:das|ja|oh|nein|also|tut mir leid)(?: ,)? )*(?:nicht wirklich|nicht direkt|nicht unbedingt|eher nicht|
            eher weniger|lieber nicht|besser nicht|nicht so gern|nicht so gerne|leider nicht|leider nein|leider gar
            nicht|ganz und gar nicht|gar nicht|überhaupt nicht|auf keinen fall|keinesfalls|keineswegs|mitnichten|nicht
            dass ich wüsste|sicher nicht|bestimmt
            nicht|garantiert nicht|ganz bestimmt nicht|ganz sicher nicht|unter keinen umständen|auf gar keinen fall|um
            gottes
            willen nicht|natürlich nicht|selbstverständlich nicht|doch nicht|wohl kaum|wohl eher nicht|eher ungern|
            ungern|nur ungern|kommt nicht in frage|kommt nicht in die tüte|kommt gar nicht in frage|im leben nicht|nie
            im leben|nicht die bohne|von wegen|nicht mit mir|muss nicht sein|nicht so ganz|nicht ganz|nicht ideal|keine
            chance|nix da|wahrscheinlich nicht|vermutlich nicht|besser nicht|sowieso nicht|eh nicht|sicherlich nicht|mit
            sicherheit
            nicht)(?: (?:das|danke|sorry|weil|da|tut mir leid))?
        """,
    ),
)

PICK: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM,
    r"""
    (?:egal|wurscht|wurst|schnuppe|gleich|einerlei|gleichgültig|schnurz|powidl|schiess egal|wursch)(?: (?:welcher|
        welche|welches|wann|was|welcher tag|welche zeit|mir|eigentlich|ist|das|wie|welchen|ob|für mich))*(?= [.,?!#]|
        $| ich| sie| nehmen| ob)
    (?:ist|wäre|is)(?: (?:mir|uns|das|es|eigentlich|eh|alles|beides|völlig|total|ganz|relativ|ziemlich|ja|wirklich|so|
        mehr oder weniger|da|recht|im prinzip))+ (?:egal|wurscht|wurst|schnuppe|gleich|einerlei|recht|schnurz|powidl|
        lieb|schnurzegal)(?: (?:welcher|welche|welches|
        wann|was))*
    (?:beide|beides|alle|alles|alle beide|jeder|jede|jedes|jeder der|alle drei|beide termine|beide zeiten|jeder tag|
        jeder termin)(?: (?:passen|passt|geht|gehen|klappt|klappen|ist|sind|wären|wäre|würde|ginge|gingen|mir|uns|
        möglich|bei|für|mich|davon|würden|funktioniert|termine|zeiten|sehr|der|tag|
        termin|von|beiden))* (?:gut|passt|passen|geht|gehen|ok|recht|mir|in ordnung|klappt|möglich|egal|gleich|gut aus|
        super|klappen|machbar|ginge|perfekt|funktioniert)(?! nicht)
    (?:wann|wie|was|welcher|welchen|welche|welches|wo)(?: (?:immer|es|sie|du|ihnen|euch|ihr|auch|am besten|der|besser|
        termin|zeit|auch immer|lieber|dir|für sie))+ (?:wollen|willst|passt|möchten|besser passt|am besten passt|lieber
        ist|wollt|meinen|mögen|geht|wünschen|
        recht ist|denken|ist|leichter ist|einfacher ist|können)(?= [.,?!#]|$)
    = (?:jederzeit|irgendwann|immer|egal wann|der erstbeste|den nächstbesten|der nächstbeste|den frühesten|der nächste
        freie|der früheste)(?= [.,?!#]|$| passt| geht)(?: (?:passt|geht))?
    (?:suchen sie|such dir|sucht euch)(?: (?:sich|es|einen|was|etwas))+ aus
    = (?:beide|beides|egal|irgendeiner|irgendeine|wurscht|einer von beiden|eins von beiden|jeder|jederzeit|irgendwann|
        egal wann|egal welcher|ganz egal|völlig egal|mir gleich|mir egal|mir wurscht|mir beides recht|alle|immer|
        entscheiden sie|wie sie wollen|wie du willst)
    """,
    confidence=0.85,
    when=_OFFER,
)

_SPEAKING = rules(
    CustomerAct.AFFIRM,
    r"""
    = (?:am apparat|ich bin es|bin ich|das bin ich|der bin ich|die bin ich|ja bin ich|ich|ich selbst|ich selber|
        persönlich|höchstpersönlich|höchstselbst|selbst am apparat|selber am apparat|ja selbst|hier|hier bin ich|
        spricht|der spricht|die spricht|am telefon|am rohr|selber|selbst|
        leibhaftig|in person|ist am apparat|ist am telefon|sie sprechen mit ihm|sie sprechen mit ihr|da sprechen sie
        mit ihm|mit dem sprechen sie|mit der sprechen sie|mit mir sprechen sie|sie haben mich|sie haben ihn|sie haben
        sie|so heisse ich|das ist mein name|so ist es|
        genau der|genau die|genau der bin ich|genau die bin ich|der selbe|derselbe|dieselbe|ich bin dran|da sind sie
        richtig|sind sie richtig|sie sind richtig|richtig verbunden|sie sind richtig verbunden|da sind sie richtig
        verbunden|der bin i|das bin i|i bin es|höchst selbst|bin am apparat|
        bin dran|ja hier|steht vor ihnen|hängt dran|der ist dran|die ist dran)(?: (?:selbst|selber|persönlich|ja|am
        apparat|höchstpersönlich|dran))*
    (?:das|der|die|ja) (?:bin|ist)(?: (?:ich|der|die))+(?: (?:selbst|selber|am apparat|persönlich|ja))*(?= [.,?!#]|$)
    """,
    confidence=0.95,
    when=_IDENTITY,
) + rules(
    CustomerAct.AFFIRM,
    r"""
    (?:am apparat|das bin ich|der bin ich|die bin ich|ich bin es|selbst am apparat|ich bin am apparat|sie sprechen mit
        (?:ihm|ihr))(?= [.,?!#]|$)
    """,
    when=(*_IDENTITY, *_CHECKED, Expects.NONE),
)

_BACK_AGAIN = rules(
    CustomerAct.GREET,
    r"""
    (?:(?:ja|ok|so|gut|hallo|entschuldigung|sorry|danke|fürs warten|danke fürs warten)(?: ,)? )*(?:(?:da|jetzt|hier)
        )?(?:bin ich wieder|ich bin wieder da|bin wieder da|bin ich wieder da|da bin ich wieder|ich bin zurück|
        bin ich wieder dran|bin wieder dran|ich bin wieder dran|
        ich bin noch da|bin noch da|ich bin noch dran|bin noch dran|ich bin ganz ohr|ich höre|so da bin
        ich|da bin ich)(?= [.,?!]|$)
    = (?:(?:so|jetzt|ja|gut)(?: ,)? )*wieder da
    (?:(?:ja|hallo|guten tag)(?: ,)? )*(?:am apparat|das bin ich|selbst am apparat)(?= [.,?!]|$)
    """,
)

_YES = rules(
    CustomerAct.AFFIRM,
    rf"""
    = (?:(?:ja|ok|gut|na|nu|ach|prima|super|klar|genau|jawohl|schön|perfekt|alles klar|sehr gut|stimmt|richtig|oh)(?:
        ,)?
        )*(?:ja|jawohl|doch|klar|na klar|aber klar|klaro|sicher|sicherlich|aber sicher|ganz sicher|natürlich|aber
        natürlich|
        selbstverständlich|selbstredend|freilich|logisch|logo|gewiss|gewiss doch|gern|gerne|sehr gern|sehr gerne|aber
        gern|aber gerne|ja gern|ja gerne|herzlich gern|
        liebend gern|mit vergnügen|mit freuden|genau|ganz genau|exakt|richtig|ganz richtig|völlig richtig|stimmt|stimmt
        genau|das stimmt|stimmt so|korrekt|so ist es|genau so|genau so ist es|absolut|auf jeden fall|auf alle fälle|
        definitiv|durchaus|unbedingt|allerdings|zweifellos|
        einverstanden|abgemacht|gebongt|geritzt|ausgemacht|deal|gemacht|passt|passt schon|passt so|passt gut|passt
        perfekt|passt super|passt wunderbar|geht|geht klar|geht in ordnung|geht schon|geht so|geht gut|klappt|haut hin|
        das haut hin|läuft|ist gebucht|in ordnung|ist in ordnung|ist ok|
        ist gut|ist recht|ist mir recht|mir recht|soll mir recht sein|soll mir recht|alles klar|alles gut|alles in
        ordnung|alles paletti|alles richtig|alles korrekt|ok|okidoki|gut|sehr gut|gut so|na gut|also gut|nun gut|schön|
        sehr schön|prima|super|toll|klasse|spitze|spitzenmässig|perfekt|wunderbar|
        hervorragend|ausgezeichnet|bestens|ideal|optimal|fein|famos|top|tipptopp|tip top|einwandfrei|leiwand|cool|geil|
        genial|traumhaft|fantastisch|grossartig|fabelhaft|exzellent|mega|stark|meinetwegen|von mir aus|wegen mir|wegen
        meiner|vo mir us|na schön|na dann gut|wenn es sein muss|
        wenn es denn sein muss|muss wohl|muss ja|wird schon gehen|wird schon passen|wird schon|das geht|das passt|das
        ginge|das klappt|das wäre gut|das wäre super|das wäre toll|das wäre prima|das wäre schön|das wäre perfekt|das
        wäre nett|das wäre mir recht|bitte|ja bitte|bitte gern|bitte gerne|
        ich bitte darum|ich bitte drum|bitte sehr|bitteschön|bitte schön|nur zu|machen sie|machen sie das|machen sie es|
        machen sie das so|machen sie das bitte|machen wir|machen wir so|machen wir das|machen wir es so|so machen wir
        es|so machen wir das|mach das|mach mal|mach es|tun sie das|tu das|
        das nehme ich|den nehme ich|die nehme ich|nehme ich|nehmen wir|das nehmen wir|den nehmen wir|ich nehme es|ich
        nehme den|ich nehme das|buchen sie das|buchen sie es|tragen sie es ein|tragen sie das ein|tragen sie mich ein|
        schreiben sie es auf|schreiben sie mich ein|
        bin dabei|ich bin dabei|ich bin einverstanden|bin einverstanden|damit bin ich einverstanden|dafür|bin dafür|ich
        denke schon|denke schon|ich glaube schon|glaube schon|ich glaube ja|ich denke ja|glaube ja|denke ja|schon|ja
        schon|eh|eh klar|ja eh|eh gut|eh in ordnung|
        wird gemacht|soll so sein|so soll es sein|so sei es|richtig so|ich bestätige|bestätigt|bestätige ich|kann ich
        bestätigen|gefällt mir|taugt mir|super idee|gute idee|guter vorschlag|klingt gut|klingt super|klingt perfekt|
        hört sich gut an|liest sich gut|
        kann ich machen|kann ich einrichten|kriege ich hin|krieg ich hin|schaffe ich|das schaffe ich|das kriege ich hin|
        kann ich|können wir|können wir machen|können wir so machen|mache ich|das mache ich|mach ich|so passt es|so
        passt das|so geht es|jep|yes|yep|jawoll|positiv|affirmativ|roger|
        tadellos|nichts lieber als das|warum nicht|wieso nicht|ja warum nicht|passt mir|passt uns|geht bei mir|klappt
        bei mir|passt mir gut|passt mir sehr gut|passt mir super|passt mir hervorragend|so ist es richtig|da haben sie
        recht|perfektes timing|jo mei|ja mei|sowieso|freili|scho recht|ist mir wurscht|
        schon recht|schon ok|schon in ordnung|ja freilich|ganz bestimmt|bestimmt|jederzeit|daumen hoch|hundertprozentig|
        hundert prozent|aber hallo|und ob|worauf sie sich verlassen können|versprochen|gern geschehen machen sie das|
        wie besprochen|sehr wohl|das ist gut|das ist ok|das ist prima|das ist super|das ist perfekt|ja das ist gut)(?=
        [.,!?#]|$)
    = (?:ja|ok|gut|genau|richtig|stimmt|passt|klar|sicher|gern|gerne|jawohl|super|perfekt|prima|doch|schön|ja ja|alles
        klar)(?: (?:ja|ok|gut|genau|richtig|stimmt|passt|klar|sicher|gern|gerne|super|perfekt|prima|doch|bitte|das|so|
        ist|es|schon|mir|mache|machen|wir|sie|alles|danke|geht|ich|bin|nehme|
        den|wunderbar|in ordnung|schön|einverstanden|sehr|freilich|natürlich|ganz|absolut|sowieso|eh))*(?<! nehme)(?<!
        ist)(?<! danke)
    = (?:den|der|die|das|dieser|diese|diesen|dieses|genau den|genau der|genau die)(?: (?:nehme ich|hier|da|bitte|passt|
        dann|nehmen wir|ist gut|wäre gut|termin|wäre es|wäre mir recht))+
    = (?:den|dieser|diese|diesen|dieses|genau den|genau der|genau die)
    = (?:entscheiden sie|das überlasse ich ihnen|überlasse ich ihnen|suchen sie aus|wie sie meinen|wie sie wollen|wie
        sie möchten|wie es ihnen passt|wie es ihnen lieber ist|ganz wie sie wollen|wie du magst|ich bin flexibel|bin
        flexibel|ich richte mich nach ihnen|da bin ich flexibel|da richte ich mich nach ihnen|
        kommen sie ruhig|kommen sie nur|kommen sie|kommen sie gern|kommen sie gerne|können sie kommen|soll er kommen|
        soll sie kommen|er kann kommen|der kann kommen|der soll kommen|kann kommen|soll nur kommen|kann er gern kommen|
        ich warte|ich warte dann|ich warte auf sie|ich warte auf ihn|dann warte ich|ich werde warten|
        tun sie was sie nicht lassen können|machen sie nur|machen sie ruhig|machen sie halt|dann soll es so sein|her
        damit|immer her damit|nur her damit)
    (?:ja|gut|ok|schön|prima|super|klar|perfekt|genau|alles klar|wunderbar|sicher|natürlich)(?= (?:und|aber|dann|also) )
    (?:das|es|dies|der|die|den|der termin|die zeit|die uhrzeit|der tag|da|so|dann|beides|mir|uns|heute|morgen|
        übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|alles|am \w+tag|vormittags|nachmittags|abends|
        vormittag|nachmittag|der vormittag|der nachmittag|<day>){_REALLY}
        (?:passt|passen|geht|ginge|ging|klappt|stimmt|haut hin|läuft|reicht|langt|funktioniert|kann ich|könnte ich|
        gefällt|taugt|müsste gehen|sollte gehen|sollte passen|sollte klappen|müsste passen|müsste klappen|würde gehen|
        würde passen|würde klappen|kommt hin|lässt sich einrichten|lässt sich machen|kriege ich hin|bekomme ich hin|
        schaffe ich|nehme ich|wird gehen|wird passen|trifft sich gut|kommt gelegen|kommt mir gelegen|kommt mir entgegen|
        freut mich){_REALLY}(?! (?:nicht|nie|nix|nur|leider|schlecht|gar|ned|erst|aber nicht|eher|überhaupt|wenig|
        kaum))(?= [.,?!#]|$| und| aber| danke| bitte| weil| oder| ich| da | wann| was| wer| wie| wo| denn| sehr)
    ^(?:passt|geht|klappt|stimmt|ginge|funktioniert){_REALLY}(?! (?:nicht|nie|nix|nur|leider|schlecht|gar|ned|es|sie|
        das|überhaupt))(?= [.,!#]|$| und| aber| danke| bitte| weil)
    (?:das|es|dies|der|die|der termin|die zeit|die uhrzeit|der tag|so|da|beides|alles|<day>) (?:ist|wäre|sind|wären|
        klingt|scheint|hört sich|sieht|is|schaut|wird){_REALLY}(?: (?:gut|ok|super|prima|perfekt|wunderbar|bestens|toll|
        klasse|spitze|in ordnung|recht|richtig|korrekt|ideal|optimal|fein|schön|machbar|möglich|
        günstig|kein problem|top|hervorragend|ausgezeichnet|angenehm|besser|am besten|so richtig|klar|nett|lieb|mir
        recht|drin|mir lieb|mein name|praktisch|passend|vernünftig|so|gut an|gut aus|super an|gut
        so|vollkommen richtig|alles richtig|genau richtig|goldrichtig|tadellos|leiwand|ein guter vorschlag|eine gute
        idee|
        was ich (?:gesagt|gemeint) habe))(?: (?:für mich|für uns|bei mir|so|auch|an|aus|dann|geschrieben|ja))*(?!
        (?:nicht|wenn|aber))
    (?:ich|wir|da|dann|mein mann|meine frau|es|jemand|irgendwer|jemand von uns|meine mutter|mein sohn|meine tochter|
        einer) (?:bin|sind|ist|wäre|werde|werden|bleibe|bleiben|kann|wird)(?: (?:ich|wir|jemand|immer|da|dann|auf jeden
        fall|sicher|bestimmt|auch|schon|eh|sowieso|den ganzen tag|alle|ganz|heute|morgen|
        die ganze zeit|meistens|wohl|wahrscheinlich|ja|definitiv|natürlich|wer|mein mann|meine frau|den ganzen
        vormittag|den ganzen nachmittag|ganztägig|meine mutter|mein sohn|meine tochter|beide|extra|gern|gerne|einer|
        ganztags|<day>|noch|vormittags|nachmittags|abends|im haus))* (?:da|daheim|zuhause|zu hause|hier|vor ort|
        anwesend|im homeoffice|da sein|daheim sein|zuhause sein|zu hause sein|
        hier sein|da bleiben|frei|im haus|dasein|erreichbar|verfügbar|anzutreffen|parat)(?: (?:sein|bleiben|dann|den
        ganzen tag|immer|ganz sicher|auf jeden fall|und warte|ab \w+|sicher))*(?= [.,?!#]|$| und| da| dann| aber)
    (?:das |so )?(?:können|könnten) wir(?: (?:gut|gern|gerne|so|schon|das))* machen(?= [.,!#]|$)
    da (?:müsste|sollte|wird|dürfte) (?:schon |eigentlich |auch )*(?:jemand|wer|einer|meine [\w]+|mein [\w]+) (?:da|
        daheim|zuhause) sein
    (?:dann )?warte ich (?:auf sie|auf ihn|dann|solange)(?= [.,!#]|$)
    (?:das )?(?:kann|könnte) ich(?: (?:gut|gern|gerne|schon|mir|so|sicher))* (?:einrichten|machen|organisieren)(?=
        [.,!#]|$| und)
    (?:das|damit) (?:kann ich (?:gut )?leben|können wir (?:so )?(?:festhalten|machen))(?= [.,!#]|$)
    ^(?:bin|sind)(?: (?:ich|wir|dann|auf jeden fall|den ganzen tag|da|immer|eh|sowieso|sicher))* (?:da|daheim|zuhause|
        zu hause|hier|im homeoffice)(?= [.,!#]|$| und)
    (?:ich )?(?:bestätige|bestätigen)(?: (?:ich|wir|das|es|den|die|hiermit|termin|adresse|ihnen))+
    (?:buchen|nehmen|machen|tragen|reservieren|notieren|nimm|buche|schreiben)(?: (?:sie|wir|das|es|den|die|mir|mich|
        bitte|doch|dann|so|termin|uns|mal|diesen|fest))+(?: (?:ein|auf|fest|fix|so|bitte|vor|ja))*(?= [.,!#]|$| und)(?!
        nicht)
    (?:ja|klar|jawohl|sicher|natürlich|selbstverständlich|ok|genau|stimmt|doch)(?= #)
    ^(?:ja|jawohl|klar|genau|ok|gut|stimmt|doch|gern|gerne|freilich)(?= [\w#])
    (?:freue mich|ich freue mich|freuen uns)(?: (?:drauf|darauf|schon|auf das paket))*(?= [.,?!#]|$)
    """,
    confidence=0.93,
)

_HUMMED = rules(
    CustomerAct.AFFIRM,
    r"""
    = (?:mhm|hmhm|mm-hm|mhm mhm|mhmm|aha|mmh|uh-huh|m-hm|mhmhm|mhh|mm|hm-hm)
    """,
    confidence=0.7,
    when=_SLOT + _ELSE + _IDENTITY + _OFFER + _TOLD + (Expects.OPT_OUT_CONFIRMATION,),
)

_NOT_THERE = rules(
    CustomerAct.DENY,
    r"""
    nicht (?:an|bei|beim|in|im|am|vor|auf|hinter|unter|neben|zu|zum) (?:der|die|dem|den|das|meiner|meinem|meinen|einer|
        einem)?(?: [\w]+){1,2}
    = (?:doch|halt|moment|nein)(?: ich)? (?:will|möchte|brauche)(?: (?:es|das|das paket|ich|doch|die sendung))+
    """,
    confidence=0.85,
    when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
)

ANSWERS: tuple[Rule, ...] = UNDECIDED + NO + _NOT_THERE + _SPEAKING + _BACK_AGAIN + _YES + _HUMMED
