"""The German words a statement about time is made of: what says away, home, good, bad, after, until."""

from doorstep.languages.de.times_presence import ABSENT, APPOINTMENT, HOME, WHERE
from doorstep.languages.de.times_verbs import reader_with_verbs
from doorstep.languages.de.times_words import COUNT, FULL_WEEKDAY, HOUR
from doorstep.languages.kit.times_kinds import Kind

_END = r"(?= *(?:$|[.,;!?]|und\b|aber\b|oder\b|weil\b|denn\b|da\b|sondern\b|bitte *(?:$|[.,;!?])))"
_SPAN = (
    r"(?:halben? stunde|halbe stunde|viertel ?stunde|drei ?viertel ?stunde|anderthalb stunden?|"
    r"eineinhalb stunden?|zweieinhalb stunden|einer halben stunde|einer viertel ?stunde|"
    rf"einer drei ?viertel ?stunde|(?:{COUNT}) (?:guten? |knappen? |oder zwei )?(?:stunden?|std|"
    r"minuten?|min))"
)
_DAYS = rf"(?:(?:{COUNT}) (?:tagen?|wochen?|monate?n?))"
_ADVERBS = (
    r"(?:bei mir|bei uns|mir|uns|da|das|es|dann|auch|gar|überhaupt|[a-zäöü]+lich|normalerweise|"
    r"leider|nur|so|gut|wirklich|ganz|"
    r"sehr|besonders|ehrlich|ich|wir|ihnen|jetzt|immer|wohl|sicher|definitiv|aber|bitte|eher|"
    r"ja)"
)
_NEGATION = r"(?:nicht|nie|niemals|net|ned|nid|nöd|nimmer|nit|nich|keinesfalls)"
_SOURCES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIP,
        (
            r"gut(?:en|e|er) (?:morgen|tag|abend|nacht|nachmittag|vormittag)|(?:schönen?|angenehmen?|"
            r"guten?) (?:\w+ )?(?:tag|abend|nachmittag|"
            r"wochenende|feierabend|vormittag|woche)(?: noch| ihnen| auch| wünsche)?|bis (?:später|dann|bald|"
            r"gleich)\b|moment mal|"
            r"(?:eine?n? )?(?:kleinen |kurzen )?(?:moment|augenblick|sekunde|minute|minütchen)\b|einen tag vorher|"
            r"(?:haus(?:nummer)?|nummer|wohnung|tür|top|stiege|stock|zimmer|klingel|code|postleitzahl|plz|"
            rf"hausnr|nr)\.? ?(?:nummer )?(?:\d+\w*|{HOUR})\b|"
            rf"(?:{HOUR})(?:\.|t?en|ter)? (?:stock|etage|og|obergeschoss?|leute|personen|pakete?n?|päckchen|"
            r"kinder|mal|euro|parteien|"
            r"prozent|kilo|sendungen|stück|meter|jahren?)\b|auf (?:den )?(?:ersten|zweiten) blick|"
            r"das ist alles(?: für heute)?|eine nacht (?:drüber|darüber)|"
            r"(?:ich )?schlafe? (?:ich )?(?:eine nacht )?drüber|"
            r"(?:termin|option|vorschlag|variante|nummer|angebot|slot) (?:nummer )?(?:eins|zwei|zwo|drei|[123])"
            r"(?! ?(?:uhr|bis|und|h\b|:|\.\d))(?![a-zäöü\d])|"
            r"vielen dank(?: und (?:einen )?(?:schönen|guten) (?:\w+ )?tag)?(?: für (?:heute|ihren anruf|"
            r"den anruf))?|am telefon|am apparat|"
            r"(?:heute|morgen)(?=s? (?:zeitung|post))|sonntagszeitung|um was|um (?:das|ein|mein|den|"
            r"die) (?:paket|sendung|lieferung)|darum|"
            r"von (?:ihnen|mir|uns|dort|hier|der firma|dem|einem)|nach (?:ihnen|mir|uns)|ab und zu|vor allem|"
            r"vor der (?:tür|haustür|wohnungstür)|"
            r"nach der (?:adresse|nummer)|um die ecke|an der (?:ecke|tür)|(?:zum|beim) (?:nachbar\w*|kiosk)|"
            r"mein(?:e|er|em|en)? nachbar\w*"
        ),
    ),
    (
        Kind.ASKED,
        (
            r"(?:kommt|kommen|wird|ist|war|wurde|liefern?|bringt|trifft|erreicht) (?:es|das|die lieferung|"
            r"das paket|mein paket|die sendung|"
            r"der (?:fahrer|bote|zusteller|kurier|lieferant)|das päckchen|denn|meine (?:sendung|"
            r"lieferung))(?! (?:auch )?(?:möglich|ok|okay|in ordnung|"
            r"recht|besser|gut|schlecht|nicht|zu |egal|ungünstig|perfekt|super|ideal|prima|eher|mir|"
            r"kein))(?: denn| das| noch| dann| jetzt)*"
            r"(?= (?:an|noch|heute|morgen|geliefert|zugestellt|gebracht|um|am|gegen|erst|zwischen|vor|nach|bis|$)|\?|"
            r" ?$)"
            r"|(?:wann|um wie ?viel uhr|um welche uhrzeit|wie spät|an welchem tag) (?:kommt|kommen|wird|ist|"
            r"liefern|trifft|soll|genau)"
        ),
    ),
    (
        Kind.PAST,
        (
            r"gestern|vorgestern|war(?:en|st)?\b(?! (?:gut|besser))|wurden?|(?:letzte|vorige|"
            r"vergangene)[rnsm]? (?:woche|mal|mittwoch|nacht|monat|jahr|\w+tag)|"
            rf"vor {_DAYS}|vor (?:einer|ein paar|kurzem|kurzer) (?:woche|tagen|stunden|zeit)?|gewartet|"
            r"bestellt|versprochen|geheissen|geheisen|"
            r"(?:haben|hat|hatten|hatte) (?:sie|er|man|der fahrer|mir|es|die)(?: mir| uns| doch|"
            r" aber)? (?:gesagt|geschrieben|versprochen|angerufen)|"
            r"hiess? es|hieß es|hies es|gesagt hatten?|geburtstag|umgezogen|(?:ist|sind) (?:\w+ )?(?:nicht )?gekommen"
        ),
    ),
    (
        Kind.HOUSE,
        (
            r"(?:arbeite|arbeiten|arbeitet|schaffe)(?=[^.,;!?]{0,40}\b(?:von (?:zu ?haus|daheim)|"
            r"im home ?-?office))|von (?:zu ?haus(?:e)?|daheim)(?: aus)?|"
            r"(?:im )?home ?-?office(?:tag)?|(?:nicht|nie) (?:weg|unterwegs|außer haus|ausser haus|auf arbeit|"
            r"im büro|beschäftigt|in der arbeit|arbeiten)|"
            r"(?:muss|müssen) (?:ich |wir )?nicht arbeiten|arbeite (?:ich )?nicht|nicht (?:zur|auf die|"
            r"auf der) arbeit|meine?n? freie[rn]? tag|"
            r"(?:einen )?freien tag|urlaubstag"
        ),
    ),
    (Kind.AWAY, ABSENT),
    (
        Kind.BAD,
        (
            r"(?:geht|gehts|passt|klappt|wird|kommt)(?:'?s)?(?: (?:mir|uns|bei mir|bei uns|das|es|da|auch|"
            r"gar|überhaupt|leider|dann))* (?:nichts|nix|nüt)(?: mehr)?|"
            r"(?:brauchen|brauchts?|müssen) (?:sie|er|ihr|es|man)(?: da| es| gar)? (?:gar )?nicht(?: "
            r"(?:zu )?(?:kommen|klingeln|läuten|probieren|versuchen|liefern))*|"
            r"(?:geht|gehts|passt|passts|klappt|ginge|haut|funktioniert|läuft|taugt|wäre|wär|ist|wird|sind|"
            r"schaffe?|schaff ich|kann|können|könnte|mag|will|möchte)"
            rf"(?:'?s)?(?: {_ADVERBS})* (?:{_NEGATION})(?: (?:mehr|hin|gut|möglich|optimal|"
            r"ideal|machbar|gehen|günstig|passend|so|hinhauen|drin|"
            r"da sein|zu hause sein|annehmen|entgegennehmen|einrichten|schaffen|recht))*(?= *(?:$|[.,;!?]|"
            rf"\w))(?! (?:vor|nach|am|ab|bis|um|zwischen|in|von|{FULL_WEEKDAY}|morgen|heute|früher|später|"
            r"so früh|so spät))|"
            r"(?:ist|is|isch|wäre|wär|wird|sind|san)(?: (?:bei mir|bei uns|für mich|mir|uns|ma|es|das|da|auch|immer|"
            r"eher|leider|dann|gar|"
            r"ganz|sehr|so|richtig|etwas|ein bisschen|ziemlich|schon|viel|ein wenig))* "
            r"(?:schlecht|ungünstig|blöd|doof|schwierig|zu spät|zu früh|zu knapp|zu eng|unmöglich|nichts|nix|"
            r"ausgeschlossen|voll|belegt|ausgebucht|verplant|stressig|"
            r"unpassend|problematisch|scheisse|scheise|mist|kein guter tag|keine option|eng|knapp)(?: bei mir|"
            r" bei uns| für mich)?|"
            r"(?:zu (?:spät|früh|knapp|eng|kurzfristig)|(?:sehr |ganz |eher |echt |richtig )?(?:schlecht|"
            r"ungünstig|unmöglich|schwierig|blöd|unpassend)|geht nix|"
            r"wird nichts|wird nix|wird das nichts|auf (?:gar )?keinen fall|keinesfalls|ausgeschlossen|"
            r"kann ich mir nicht einrichten|"
            r"passt (?:mir |uns |bei mir )?(?:gar |überhaupt )?nix|verplant|voll|belegt|nichts zu machen|"
            r"keine option|schaffe? (?:ich|es|ich es|ich das|wir)(?: \w+)? nicht)"
        ),
    ),
    (
        Kind.EXCEPT,
        (
            r"aus{1,2}er(?! haus)|bis auf|nur nicht|blos{1,2} nicht|ausgenommen|abgesehen von|"
            r"mit ausnahme (?:von|des|der)|nur eben nicht|nur bitte nicht|hauptsache nicht|alles au[s]?ser|"
            r"anstatt|statt|als(?= (?:am |der |dem |den )?(?:vormittag|nachmittag|abend|morgen|mittag))|"
            r"als(?= (?:am |der |dem |den )?"
        )
        + FULL_WEEKDAY
        + ")",
    ),
    (
        Kind.AWAY,
        (
            rf"{WHERE}|(?:noch )?(?:viel |einiges |was |etwas )?zu (?:tun|erledigen)|unabkömmlich|(?:schon "
            rf")?(?:was|etwas) vor(?= *(?:$|[.,;!?]|und\b))|geschlossen|mittagsruhe|mittagsschlaf|(?:meine|"
            rf"unsere) (?:arbeits|"
            rf"dienst)zeit(?:en)?(?: ist| sind| geht| "
            rf"gehen)?|(?:arbeite|arbeiten|arbeitet|schlafe|schlafen|schläft|arbeit|hackeln|schaffen|"
            rf"schaff|"
            r"oarbeitn|schufte|unterrichte|malochen)(?! (?:sie|von zu ?hause|von daheim))\b|"
            r"(?:(?:einen|eine|ein|n|ne|meinen|meine|unseren?|die|das|zum|zur|im|bei der|"
            rf"beim) (?:[a-zäöü]+ )?)?{APPOINTMENT}|"
            r"(?:kann|könnte|können|konnte|schaffe?|mag|will) (?:ich|wir|i|da|man|das|es|"
            r"mia) (?:\w+ ){0,1}(?:nicht|net|ned|nid)(?= (?:am|vor|nach|ab|um|zwischen|bis|vormittags|"
            r"nachmittags|abends|morgens|mittags|"
        )
        + FULL_WEEKDAY
        + r"))|"
        r"(?:besuche|besuchen|treffe|treffen) (?:ich |wir )?(?:\w+ ){1,2}",
    ),
    (
        Kind.BAD,
        (
            rf"(?:gar|überhaupt|absolut|sicher) nicht(?= (?:wir|ich|i|mein|meine|da|bin|sind|weil)\b)|"
            rf"(?:{_NEGATION})(?: (?:mehr|gut|möglich|gehen|machbar|günstig|toll|passend|"
            rf"ideal|optimal|schaffen|so))*{_END}"
        ),
    ),
    (Kind.LATEST, r"(?:aller)?spätestens|oder früher|oder eher|höchstens"),
    (Kind.EARLIEST, r"(?:aller)?frühe?stens|oder später|oder danach|am frühesten|mindestens"),
    (
        Kind.INSTEAD,
        (
            r"(?:oder |ach |na |nein |dann )?(?:doch|dann doch) (?:lieber|besser|eher)|lieber doch|"
            r"besser doch|doch lieber"
        ),
    ),
    (
        Kind.GOOD,
        (
            r"(?:passt|passts|geht|gehts|ginge|klappt|klappts|wäre|wär|ist|würde|würd|sind|wären|taugt|könnte|"
            r"kann|bin|hätte|wird)(?:'?s)?(?: (?:bei mir|bei uns|mir|uns|für mich|da|das|es|ich|wir|dann|auch|"
            r"immer|eher|am|ganz|sehr|super|"
            r"echt|wirklich|beides|alles|total|gut|noch|schon|soweit|jeweils|bestens|viel|"
            r"deutlich))* ?(?:besser|besten|gut|super|prima|perfekt|ideal|ok|okay|in ordnung|recht|möglich|"
            r"passen|gehen|klappen|wunderbar|"
            r"optimal|toll|fein|machbar|günstig|bestens|angenehm|schön|leiwand|tiptop|tipptopp|lieber|"
            r"am liebsten|günstiger|kein problem|kein thema|frei|drin|praktisch|praktischer|einfacher|genehm)|"
            r"(?:passt|geht|gehts|ginge|klappt|taugt|passat|gangat)(?: (?:bei mir|bei uns|mir|uns|es|das|da|"
            r"auch|schon|immer|beides|gut))*|"
            r"(?:am )?(?:besten|liebsten)|besser|gut|gerne?|perfekt|super|prima|ideal|optimal|okay|ok|"
            r"in ordnung|kein problem|kein thema|recht|möglich|bevorzugt|ginge|auch gut|wunderbar"
        ),
    ),
    (
        Kind.HOUSE,
        (
            rf"{HOME}|(?:jemand|wer|meine? (?:frau|mann|mutter|vater|sohn|tochter|freundin|freund|partner|"
            rf"partnerin|mitbewohner(?:in)?))(?: ist| wäre)? (?:da\b|{HOME})|frei(?! haus)|urlaub|"
            r"zeit(?= (?:am|ab|bis|von|zwischen|nach|vor|um|"
        )
        + FULL_WEEKDAY
        + r"))|wach|flexibel",
    ),
    (
        Kind.WISH,
        (
            r"wie (?:wäre|wärs|wär|wäre es|sieht es|schauts|schaut es|stehts|steht es|"
            r"sieht's)(?:'?s)?(?: es)?(?: denn)? (?:mit|aus mit|am|um|aus)|sagen wir|machen wir|nehmen wir|"
            r"sage ich|"
            r"(?:könnten|können|würden|kann|könnte|kommen|bringen|liefern) (?:sie|es|wir|man|der fahrer|er|"
            r"das)|"
            r"(?:kommt|liefert|bringt|könnt|fahrt) (?:ihr|er)(?: auch| denn| vielleicht| nicht)?|"
            r"(?:hätte|hätt)(?: ich| gern| gerne)+|lieber|"
            r"(?:ich |wir )?(?:möchte|mag|will|wollen|bevorzuge|nehme|würde|brauche|bräuchte)|buchen sie|"
            r"tragen sie|rufen sie|versuchen sie|probieren sie|bitte um|"
            r"haben sie|gibt es|gäbe es|gibts|was ist mit|vorschlag|vielleicht|eventuell|dann eben"
        ),
    ),
    (
        Kind.ANY_TIME,
        (
            r"jederzeit|egal wann|immer(?= *(?:$|[.,;!?]|da\b|zu ?hause?\b|daheim|aus{1,2}er|nur nicht|"
            r"bis auf))|jede[nr] tag|täglich|"
            r"an jedem tag|alle tage|(?:sämtliche|alles)(?= aus{1,2}er)|wann (?:sie|immer sie|du|"
            r"es) (?:wollen|möchten|ihnen passt|willst|passt)|rund um die uhr|zu jeder (?:zeit|tageszeit)|"
            r"jede (?:uhrzeit|zeit)|wann auch immer|irgendwann|durchgehend"
        ),
    ),
    (
        Kind.ALL_DAY,
        (
            r"(?:den |der |die |dn )?(?:ganzen?|gesamten?|vollen) (?:lieben )?tag(?: lang| über)?|ganztags|"
            r"ganztägig|von (?:früh|morgens) bis (?:spät|abends)"
        ),
    ),
    (Kind.SAME_TIME, r"(?:zur |um die )?(?:gleichen?|selben?) (?:uhr)?zeit"),
    (Kind.LATER_TODAY, r"später am tag|heute später|später heute|heute noch später"),
    (
        Kind.IN_LENGTH,
        rf"(?:erst |frühestens |ungefähr |so )?in (?:ungefähr |etwa |circa |ca\.? |so |rund |gut )?{_SPAN}",
    ),
    (
        Kind.LENGTH,
        (
            rf"{_DAYS}(?= (?:im|in|auf|weg|verreist|fort|nicht|unterwegs)\b)|"
            rf"(?:für |noch |die |in den |innerhalb der )*(?:nächsten?|kommenden?) (?:{_SPAN}|{_DAYS}|stunde|"
            rf"woche lang)|(?:für|noch) (?:weitere |etwa |ungefähr |mindestens |gut )?(?:eine )?(?:{_SPAN}|"
            rf"{_DAYS})(?: lang)?|(?:{_SPAN}|{_DAYS}) (?:lang|noch)|innerhalb (?:von |"
            rf"der nächsten )?(?:einer )?(?:{_SPAN}|stunde)"
        ),
    ),
    (Kind.NOW, r"jetzt(?= bis)|(?<=ab[ ])(?:jetzt|sofort)|(?<=von[ ])jetzt(?: an)?"),
    (
        Kind.CORRECTION,
        (
            r"(?:nein|ne|nee|nö|ach)?,? ?(?:quatsch|blödsinn|falsch|schmarrn|stimmt nicht|moment|warten sie|"
            r"warte|stopp?|halt),? ?(?:nein|ne|nee)?|(?:nein,? )?(?:ich mein(?:e|te)?|mein(?:e|"
            r"te) ich)(?: natürlich| eigentlich)?|entschuldigung|"
            r"verzeihung|entschuldigen sie|sorry|pardon|vielmehr|besser gesagt|will sagen|genauer gesagt|"
            r"oder nein|ach nein|ach ne|oh nein|nein nein|stattdessen|korrektur|ich korrigiere|versprochen|"
            r"tschuldigung|'?tschuldigung|respektive"
        ),
    ),
    (
        Kind.NOT,
        (
            rf"(?:bitte )?(?:kommen sie |liefern sie |rufen sie |bringen sie )?(?:{_NEGATION})(?: mehr| so|"
            r" schon| gerade| unbedingt)?|weder|kein(?:e[nr]?)?(?= (?:termin|lieferung|zustellung|"
            rf"{FULL_WEEKDAY}|vormittag|nachmittag|abend))|ohne"
        ),
    ),
    (Kind.NO, r"nein(?: nein)*|ne|nee|nö|na(?= (?:um|doch|am))|naa"),
    (Kind.BETWEEN, r"(?:irgendwann |so |irgendwo )?(?:zwischen|zw\.?)"),
    (Kind.ONLY, r"nur|ausschlie(?:s|ss)lich|lediglich"),
    (
        Kind.SINCE,
        (
            r"(?:so )?(?:erst )?(?:frühestens )?ab(?: frühestens)?(?: so)?(?: ca\.?| circa| etwa|"
            r" ungefähr)?(?: um)?|von|vom|frühestens (?:ab|um|am)|seit"
        ),
    ),
    (Kind.AFTER, r"(?:kurz |gleich |erst |direkt |irgendwann |so |bis )?nach(?! haus)|später als"),
    (Kind.BEFORE, r"(?:noch |kurz |irgendwann |schon |am besten )?(?:vor|bevor)|früher als|eher als"),
    (
        Kind.UNTIL,
        (
            r"(?:noch |immer |so |erst )?(?:spätestens )?bis(?: spätestens| maximal| höchstens)?(?: so| ca\.?|"
            r" circa| etwa| ungefähr| gegen| kurz vor| kurz nach)?(?: um| zum| zu| in| einschlie(?:s|"
            r"ss)lich)?|spätestens (?:bis|um|am|gegen)"
        ),
    ),
    (
        Kind.AROUND,
        (
            r"(?:so |ungefähr |etwa |ca\.? |circa |vielleicht )?(?:gegen|gg\.?|um die|um rund|rund um|so um|etwa um|"
            r"ungefähr um|circa um|ca\.? um|um circa|um ca\.?|um etwa|um ungefähr|um so)|ungefähr|etwa|circa|"
            r"ca\.?|zirka|rund|so um"
        ),
    ),
    (Kind.AT, r"(?:genau |exakt |pünktlich )?um(?: punkt| genau| exakt)?|punkt|@|schlag"),
    (Kind.ONWARDS, r"aufwärts|und später"),
    (Kind.TO, r"-|auf(?= (?:den )?(?:\d|morgen))|zum(?= \d{1,2}\.)|/(?= ?\d{1,2}(?:[.:]\d\d)? ?(?:uhr|h\b))"),
    (
        Kind.OR,
        (
            r"(?:oder|bzw\.?|beziehungsweise|ansonsten|sonst|andernfalls|alternativ|ersatzweise|notfalls|"
            r"zur not|wenn nicht|falls nicht|wenn das nicht (?:geht|klappt)|/)(?: (?:auch|eben|sonst|dann|"
            r"vielleicht|halt|aber|wieder|erst|notfalls|zur not|alternativ|noch))*"
        ),
    ),
    (
        Kind.BREAK,
        (
            r"und(?= (?:ich |wir |dann |danach |da )?(?:bin|komme?|kommen|sind|muss|müssen|gehe?|hab|habe|"
            r"haben|fahre?|arbeite|danach)\b)"
        ),
    ),
    (Kind.AND, r"und(?: auch| vielleicht| am)?|sowie|als auch|auch|plus|&|\+"),
    (Kind.BUT, r"aber|jedoch|allerdings|sondern|dafür|hingegen|dagegen|obwohl"),
    (
        Kind.BREAK,
        (
            r"weil|denn|deshalb|deswegen|daher|darum|dann|wenn|falls|während|solange|wobei|drum|weshalb|"
            r"danach|das heisst|das heist|d\.h\."
        ),
    ),
    (
        Kind.LINK,
        (
            r"und zwar|am|im|an|in|zum|zur|den|dem|der|die|das|des|einen|einem|einer|eine|ein|bitte|"
            r"irgendwann|irgendwo|möglichst|noch|schon|erst|so|immer|jeweils|meist|meistens|"
            r"normalerweise|gewöhnlich|ist|wäre|wär|sein|dann|also|auch|uhr|h|wieder|jetzt|mal|ganz|gleich|"
            r"direkt|sogar|eher|wirklich|wäre es|es|sonst|stets|sicher|bestimmt|über|zu|vorzugsweise|generell|"
            r"grundsätzlich|prinzipiell|circa"
        ),
    ),
)

read_word = reader_with_verbs(_SOURCES, "a-zäöüß0-9")
"""Reads what a German word does in a statement about time."""
