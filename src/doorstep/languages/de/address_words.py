"""The words of German addresses: kinds of streets, floors, second words of towns, what people say around them."""

import re

from doorstep.languages.kit.word_sets import words_in

STREET_KINDS = (
    r"(?:strasse|straße|strass|str|weg|gasse|gässle|gässli|gässchen|gassl|platz|plätzle|platzl|allee|ring|damm|"
    r"ufer|chaussee|"
    r"steig|stieg|steg|pfad|promenade|kai|quai|zeile|twiete|winkel|graben|strässle|strässchen|strässli|wegle|wegli|"
    r"brücke|kamp|rain|anger|halde|schleife|bogen|redder|terrasse|esplanade|rampe|brink|wall|vorstadt|gürtel|"
    r"lände|zelg|rank)"
)
"""What a street's name ends in, so that it is one without a doubt."""
MORE_KINDS = (
    r"(?:markt|hof|garten|gärten|berg|feld|felder|wiese|wiesen|tor|park|siedlung|hang|blick|grund|bühl|gang|"
    r"acker|mühle|"
    r"burg|tal|höhe|eck|ecke|mauer|wand|bach|busch|wald|dorf|heide|haus|schanze|matte|kirche|kirchhof|linden|eichen)"
)
"""What a street's name may end in as a word of its own."""
KIND = rf"(?:{STREET_KINDS}|{MORE_KINDS})"
GLUED = re.compile(
    rf"(?!(?:arbeits|park|stell|sitz|steh|lager|ab|unter|hin|her|haupt(?=kai)|be|gar|ver|an|ein)\w*platz$)"
    rf"(?!bring|spring|hering|frühling|verdamm)[a-zäöü][\w'.-]*?{STREET_KINDS}"
)
"""One word that is a street."""
APART = re.compile(rf"{KIND}")
"""A word that makes a street of those before it."""
HEADS = frozenset({"strasse", "straße", "str", "platz", "allee", "weg", "ring", "ufer", "park", "gasse", "brücke"})
"""Words a street's name may begin with: "Straße des 17. Juni", "Platz der Republik"."""
HEAD_LINKS = words_in("des der dem den zum zur zu am an vom von im in vor unter nach d")
LEADS = re.compile(
    r"(?:am|an der|an den|an dem|im|in der|in den|in dem|zum|zur|zu den|unter den|unter der|unter dem|auf der|auf dem|"
    r"auf den|hinter der|hinter dem|hinter den|hinterm|vor dem|vor der|vor den|beim|bei der|bei den|bei dem|ob der|"
    r"zwischen den|neben der|über der|über den|über dem|überm|neben dem|"
    r"unterm|vorm|oberm|gegen den|nach der|außer der|an|auf|hinter|unter|vor) "
)
"""Words a street's name may begin with: "Am Alten Markt", "Unter den Linden"."""
DROPPED_LEADS = frozenset(
    {"in der", "in den", "in dem", "zur", "zum", "im", "auf der", "auf dem", "auf den", "bei der"}
)
"""Of these, what leads to a street in a sentence more often than it belongs to its name: "in der Hauptstraße"."""
QUALITIES = words_in(
    """
    alte alter alten altes neue neuer neuen neues obere oberer oberen oberes untere unterer unteren unteres grosse
    grosser
    grossen grosses große großer großen kleine kleiner kleinen kleines lange langer langen kurze kurzer kurzen
    breite breiter
    breiten hohe hoher hohen hohes mittlere mittlerer mittleren hintere hinterer hinteren vordere vorderer vorderen
    äussere
    äusserer äusseren äußere innere innerer inneren schöne schöner schönen grüne grüner grünen rote roter roten
    weisse weisser
    weissen schwarze schwarzer schwarzen blaue blauer blauen goldene goldener goldenen krumme krummer krummen enge
    enger engen
    steile steiler steilen tiefe tiefer tiefen heilige heiliger heiligen lichte lichten stille stillen erste ersten
    zweite
    zweiten dritte dritten linke linken rechte rechten steinerne steinernen hölzerne holzernen deutsche deutschen
    """
)
"""Adjectives in front of a street's name."""
WITH_E = words_in(
    "goethe lärche lerche rose tanne fichte linde eiche birke kastanie ulme esche buche erle mühle kirche schule heide "
    "wiese sonne nelke tulpe bäche seestrasse brücke börse lessinge heine ebene höhe haide weide espe"
)
"""Words in -e that are no adjectives, so that "Goethe Straße" is one word."""
WITH_ER = words_in(
    "schiller kloster wasser kaiser acker ufer jäger müller bäcker keller unter ober peter adler silber sommer "
    "winter weiher pfarrer lager leder eber kater burger bürger"
)
FLOOR = (
    r"(?:stock|stockwerk|etage|obergeschoss|obergeschoß|geschoss|geschoß|og|ug|untergeschoss|stöckli|stiege|"
    r"hinterhof|hof)"
)
SIDE = (
    r"(?:(?: ,)? (?:ganz )?(?:links|rechts|mitte|mittig|hinten|vorne|vorn|gerade ?aus|mitte links|mitte rechts|"
    r"linke seite|rechte seite))"
)
NUMBERED = (
    r"(?:stiege|stg|tür|tuer|türnummer|top|topnummer|wohnung|wohnungsnummer|whg|wohneinheit|appartement|apartment|"
    r"appartment|app|apartmentnummer|zimmer|zimmernummer|raum|studio|stock|stockwerk|etage|block|gebäude|bau|trakt|"
    r"aufgang|eingang|treppe|treppenhaus|büro|parzelle|haus|objekt)"
)
ALONE = (
    r"(?:hochparterre|hochpaterre|tiefparterre|parterre|erdgeschoss|erdgeschoß|eg|dachgeschoss|dachgeschoß|dg|"
    r"souterrain|"
    r"mezzanin|mezzanine|halbstock|untergeschoss|zwischengeschoss|penthouse|attika|attikageschoss|attikawohnung|"
    r"dachwohnung|dachgeschosswohnung|kellerwohnung|einliegerwohnung|hinterhaus|vorderhaus|seitenflügel|quergebäude|"
    r"gartenhaus|rückgebäude|hintergebäude|vordergebäude|mittelbau|seitenhaus|hinterhof|anbau|nebengebäude|"
    r"nebenhaus|kutscherhaus|remise|(?:linker|rechter) seitenflügel)"
)
UNIT = re.compile(
    rf"\b(?:(?:im|in der|in dem|in|auf der) )?(?P<unit>(?:\d+\.|(?:ober|unter|zwischen)st\w+|letzte[nrs]?|"
    rf"oberste[nrs]?) {FLOOR}{SIDE}?|"
    rf"\d{{1,2}} (?:og|ug|stock|obergeschoss|stockwerk|etage){SIDE}?|"
    rf"(?!haus (?:nummer|nr) ){NUMBERED}(?: (?:nummer|nr|ist|die))* (?:\d{{1,8}}[a-z]?|[a-h](?![\w']))(?![\w.])(?:(?= "
    rf"stock){SIDE})?{SIDE}?|{ALONE}{SIDE}?)"
    r"(?![\w'-])"
)
AT_SOMEBODYS = re.compile(
    r"(?:^|(?<= ))(?:(?:bitte )?(?:klingeln|läuten|schellen|anläuten)(?: sie)?(?: bitte)? (?:bei|an|auf)|bei|"
    r"bi|bin(?= (?:familie|frau|herrn?)\b)|c/o|c o|co|p a|"
    r"z hd|zu händen|klingel|klingelschild|auf der klingel steht|am "
    r"klingelschild steht|"
    r"namensschild)(?: (?:steht|ist|von))? (?P<name>(?:(?:familie|fam|frau|herrn|herr|dr) )?"
    r"(?!(?:mir|uns|dir|ihm|ihr|ihnen|mein\w*|der|die|dem|den|einer|einem|unser\w*|ihre\w*|arbeit|hause|haus|nummer|"
    r"nachbar\w*|nachbarn|sich|gelegenheit|bedarf|gott|dhl|dpd|mainz|leipzig|berlin|hamburg|münchen|"
    r"köln)\b)[a-zäöü][\w'-]+)"
    r"(?= [.,?!]|$| in | \d| im )"
)
AT_BELL = re.compile(
    r"(?:^|(?<= ))(?:(?:es|da|dort) )?steht "
    r"(?P<name>(?:(?:familie|fam|frau|herrn|herr|dr) )?(?!(?:der|die|das|es|so|ein\w*)\b)[a-zäöü][\w'-]+) "
    r"(?:an|auf|bei|am|neben|dran|drauf)(?: (?:der|dem|die))? ?"
    r"(?:klingel|klingelschild|schild|türschild|briefkasten)?(?![\w'-])"
)
"""The name on the bell, said as such: "steht Jensen an der Klingel"."""
HOUSE = r"\d{1,4}[a-z]?(?: ?1/2| ½)?(?:(?:-|/| bis )\d{1,4}[a-z]?|-[a-z](?![\w]))*"
BOX = re.compile(
    r"\b(?P<street>packstation|pack station|packstadion|post ?fach|postfiliale|paketbox|paketshop|paketstation|"
    r"locker|my ?post ?24|pickpost|abholstation)(?: (?:nummer|nr|mit der nummer|mit nummer|die|ist|hat die "
    r"nummer))* (?P<number>\d[\d ]*\d|\d)\b"
)
BOX_ALONE = re.compile(
    r"^(?:(?:an|in|zu|zur|ans|ins|zum|auf|die|der|eine|einer|das|ein|mein|meine|meiner|unsere|ist|es|geht|soll|bitte|"
    r"lieber|,|;) )*(?P<street>packstation|pack station|packstadion|post ?fach|paketstation|abholstation)"
    r"(?: (?:am|beim|im|an der|an dem|bei der|vor dem|vor der|in der) (?!nummer\b)[a-zäöü-]+(?: ,)?(?= nummer| \d))?"
    r"(?= ?(?:$|[,;.]| (?:in|nach|mit|und|nummer)\b| \d))"
)
"""A box named before its number."""
BOX_LED = re.compile(
    r"(?<!nicht )\b(?:an|in|zu|zur|ans|ins|zum|auf) (?:(?:die|eine|meine|der|einer|meiner|das|ein|mein) )?"
    r"(?P<street>packstation|postfach|paketstation)(?= ?(?:$|[,;.?!]| (?:bitte|stattdessen|(?:um|"
    r"weiter)?(?:ge)?(?:leit|schick|send|liefer|bring|leg|stell)\w*|"
    r"um\w+|zu\w+|geben|gehen|haben|lassen)))"
)
"""The same in a sentence: "schicken Sie es doch an die Packstation"."""
POST_NUMBER = re.compile(
    r"(?:(?:mit|und)(?: der| die| meiner| meine)? )?(?:post|kunden)nummer(?: (?:ist|lautet|die|wäre|,))* "
    r"(?P<number>\d[\d ]{4,14}\d)\b"
)
LABELLED = {
    "postcode": re.compile(
        r"\b(?:postleitzahl|plz|postleit zahl)(?: (?:ist|ist die|lautet|lautet die|wäre|wäre die|von hier ist|"
        r"hier ist|dort ist|"
        r"heisst|,|da|dann|dazu))* (?P<value>\d{4,5})\b"
    ),
    "house_number": re.compile(
        r"\b(?:hausnummer|haus nummer|hausnr|nummer|nr)(?: (?:ist|ist die|lautet|lautet die|wäre|wäre die|,|die|"
        r"also))* "
        rf"(?P<value>{HOUSE})(?![\w.:])(?! (?:uhr|stock|etage))"
    ),
    "city": re.compile(
        r"(?:(?:^|(?<=[,;] ))(?:ort|ortschaft|stadt) (?=[a-zäöü-]+(?: strasse| ,|$| plz| postleitzahl| hausnummer))"
        r"|\b(?:ort|ortschaft|stadt|die stadt|gemeinde|ort ist|wohnort|dorf)"
        r"(?: (?:ist|heisst|lautet|wäre|nennt sich))+ )"
        r"(?P<value>(?!(?:falsch|richtig|nicht|gleich|die|der|das)\b)[a-zäöü][\w'. -]*?)"
        r"(?= [,?!]|$| und | nicht | \d| strasse | plz| postleitzahl| hausnummer)"
    ),
}
COUNTRIES = {
    "deutschland": "DE",
    "österreich": "AT",
    "oesterreich": "AT",
    "schweiz": "CH",
    "in der schweiz": "CH",
    "bundesrepublik": "DE",
}
TOWN_LINKS = re.compile(
    r"(?:am|an der|an dem|ob der|bei|im|in der|in|vor der|unter|auf der|auf|a d|i br|a m|v d h|an den|zu|unter "
    r"der|ob|ad|d|i d|b)"
)
"""What leads to the second part of a town's name: "am Main", "ob der Tauber"."""
TOWN_TAILS = words_in(
    """
    main rhein oder spree havel elbe weser donau inn isar lech neckar mosel saale saar ruhr lahn fulda werra ilm
    aller leine
    breisgau allgäu taunus oberpfalz pfalz odenwald schwarzwald harz bayern sachsen thüringen hessen holstein westfalen
    württemberg allgäu chiemsee starnberg starnberger see bodensee ammersee tegernsee attersee wörthersee zürichsee
    see höhe tauber enns mur drau leitha krems ybbs steiermark tirol kärnten burgenland emsland eifel hunsrück
    westerwald sauerland lippe hamm dill kinzig nahe glan vils rott ried albis aare reuss limmat simme emme
    leipzig berlin hamburg münchen dresden köln coburg darmstadt freising erding dachau bremen kassel wien graz linz
    bern zürich basel winterthur schneeberg teck fils brenz rems jagst kocher nordsee ostsee sand berg wald
    heide sülzetal vogtland erzgebirge spreewald uckermark mark brandenburg rügen fehmarn lausitz
    """
)
"""What a town's name may have after such a word."""
TOWN_HEADS = words_in(
    "bad sankt st neu alt gross groß klein hohen markt stadt sank ober unter nieder maria schloss deutsch wiener "
    "windisch "
    "heilig heiligen burg gemeinde la le"
)
"""Words that begin the name of a town and need another one."""
ENDED = words_in(
    """
    und oder ist sind bitte in im nach bei zu zur zum aber nicht sondern ich wir sie es das die der den dem des mein
    meine
    meiner meinem meinen unser unsere unserer unserem ihr ihre ein eine einer einem einen an auf aus am vom von mit
    ohne für
    hinter vor unter über neben bis um ab wo wohne wohnt wohnen wohn bin war hat habe haben hätte wäre wird werden geht
    heisst lautet dort da dann so auch noch nur schon jetzt heute morgen gestern uhr stock etage paket pakete sendung
    nummer hausnummer nein ja also halt danke gut genau richtig falsch adresse strasse? als wenn weil dass ob sein
    liefern bringen schicken senden stellen lieber besser statt stattdessen sonst mal kann können könnten möchte
    hier drüben gegenüber mich mir uns dich euch was wer wie wann warum welche welcher keine kein keinen tage tagen
    minuten stunden euro wochen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar
    märz
    april mai juni juli august september oktober november dezember vormittag nachmittag abend früh mittag zwischen
    gegen circa etwa mindestens höchstens zweimal dreimal einmal seit erst zuerst alle alles man beim mutter vater
    schwester bruder oma opa eltern freundin freund nachbarn nachbar nachbarin arbeit firma büro tochter sohn chef
    kollege
    umgezogen gezogen ziehe ziehen wohnung
    jedenfalls glaube glaub denke meinetwegen jedoch eigentlich nämlich sicherlich wahrscheinlich vermutlich ungefähr
    puh uff hui ui mei tja natürlich freilich logisch logischerweise selbstverständlich übrigens sozusagen
    quasi wieder immer bitteschön
    dankeschön merci fertig gell gelle oder jawohl endlich erstmal vorläufig momentan zurzeit derzeit inzwischen
    mittlerweile jedesmal diesmal exakt bzw beziehungsweise sprich glaubs mein weisst wissen schätze
    """
)
"""Words at which the name of a street or a town ends."""
NOT_NAME = ENDED | words_in(
    """
    weiss keine ahnung nichts idee moment sekunde augenblick egal vergessen vergiss lass lassen sag sagen meinen meine
    brauche brauchen will wollen muss müssen hä bitte wiederholen nochmal verstanden stimmt passt okay ok klar
    jawohl nee
    nö quatsch moin hallo tschüss wiedersehen aufwiedersehen fertig zuhause daheim hause gleich sofort später vielleicht
    zusammengeschrieben zusammen getrennt geschrieben gucken gucke schauen schaue nachschauen nachsehen drittel viertel
    ecke bindestrich klein umlaut buchstabiert buchstabiere ihnen grüss grüsse vergessen kurz fast beinahe hinten vorne
    egal tür türe garage keller terrasse balkon carport wer warten warte kurz lange bald weg zurück weiterhin
    wirklich doch eben ebenfalls sowieso natürlich sicher bestimmt leider danke schön sehr gerne gern ach oh aha
    """
)
NO_STREET = words_in(
    """
    adresse strasse stadt ort moment augenblick leitung regel nähe ende telefon apparat beispiel land schweiz schule
    sommer winter herbst frühling frühjahr urlaub ausland auto bett stau zug bus besten prinzip wesentlichen glück not
    sicherheit gegenteil notfall wochenende mitschreiben teufel übrigen liebsten anfang schluss internet laden arzt
    ärztin krankenhaus spital zeit info stück früh nacht woche mitte nachbarschaft handy karte rückseite seite post
    kasse tonne briefkasten flur treppenhaus schuppen veranda eingang einfahrt paketbox mülltonne haus haustür hause
    hauses hintereingang hauseingang garten hintergarten vorgarten grunde folgenden gleichen selben ganzen grossen
    betrieb amt einsatz dienst unterricht meeting termin essen schlafen einkaufen buchstabieren namen bett gebäude
    dachgeschoss erdgeschoss parterre
    """
)
"""What stands behind "am", "im" or "in der" and is no street."""
CARRIER = re.compile(
    r"\b(?:(?:können|könnten|würden|kann|könnte|sollen|dürfen|kennan|könnts|tun|täten) (?:sie|man|ihr|wir|das|es|"
    r"du)(?: (?:es|das|mir|das paket|mein paket|"
    r"die sendung|die lieferung|bitte|lieber|stattdessen|vielleicht|nicht|auch|gleich|ihn|sie|dann|heute|morgen))*"
    r"|(?:bitte )?(?:liefern|bringen|schicken|senden|stellen|legen|fahren|leiten|tragen|nehmen|ändern|bringens|"
    r"liefern's|schicken's) sie"
    r"(?: (?:es|das|mir|uns|das paket|mein paket|die sendung|die lieferung|das ding|bitte|lieber|stattdessen|"
    r"doch|alles|sie|ihn|die adresse|um|auf))*"
    r"|(?:ich|wir) (?:bin|sind|habe|haben)(?: (?:jetzt|nämlich|inzwischen|gerade|vor kurzem|neulich|frisch|"
    r"letzte woche|"
    r"letzten monat|seit (?:kurzem|gestern|mai|juni))){0,3} (?:umgezogen|gezogen|verzogen|übersiedelt|gewechselt|"
    r"gezügelt)"
    r"|(?:ich|wir|er|sie|die|der|mei|meine (?:mutter|schwester|freundin|tochter|eltern)|mein (?:vater|bruder|"
    r"sohn|freund|büro))(?: \w+)? (?:wohne|wohnen|wohnt|wohn|lebe|leben|lebt|arbeite|"
    r"arbeiten|arbeitet|sitze|sitzen|sitzt|residiere|hause|bin|sind|ist)(?: (?:jetzt|nun|inzwischen|momentan|"
    r"derzeit|zurzeit|aktuell|neu|da|dort|hier|"
    r"seit kurzem|halt|drüben|gerade|tagsüber|nämlich|auch|beruflich|untergekommen|zu finden|gemeldet))*"
    r"|(?:wohne|wohnen|wohnt|wohn|wohnhaft|umgezogen|gezogen|gewohnt|zuhause|daheim|liegt|steht)(?: (?:jetzt|nun|"
    r"inzwischen|ich|wir))*"
    r"|(?:die|meine|unsere|eine|neue|seine|ihre|der)? ?(?:neue |richtige |korrekte |genaue |vollständige |"
    r"komplette |aktuelle |andere |ganze )*"
    r"(?:adresse|anschrift|lieferadresse|lieferanschrift|wohnadresse|arbeitsadresse|firmenadresse|büroadresse|"
    r"strasse|straße|"
    r"strassenname|arbeitsstelle|wohnort|postanschrift|zustelladresse|privatadresse)(?: (?:ist|lautet|wäre|"
    r"heisst|nennt sich|"
    r"wär|die|also|folgende|jetzt|nun|dann|von mir|dort|da|meiner \w+|ist die|ist der|ist das))+"
    r"|(?:zu|bei|zur|zum|an|von)(?: (?:meiner|meinem|meinen|meine|unserer|unserem|der|dem|den|die|das|mir|uns))+ "
    r"(?:\w+ )?(?:mutter|mama|mutti|"
    r"mutti|vater|papa|eltern|schwester|bruder|oma|opa|grosseltern|grossmutter|schwiegereltern|schwiegermutter|"
    r"freundin|"
    r"freund|lebensgefährtin|partner|partnerin|mann|frau|tochter|sohn|chef|firma|büro|arbeit|arbeitsstelle|"
    r"arbeitsplatz|"
    r"geschäft|laden|praxis|werkstatt|kanzlei|adresse|neue adresse|neuen adresse|anderen adresse|andere adresse|hause|"
    r"arbeitgeber|kollegin|kollegen|tante|onkel|cousine|nachbarin|wohnung|neuen wohnung|neue wohnung|"
    r"zweitwohnung|atelier)"
    r"(?: (?:nach hause|ins büro|in die firma|und zwar|das ist|die ist|die wohnt|der wohnt|die wohnen|ist))*"
    r"|ins (?:büro|geschäft)|in (?:die|meine|unsere) (?:firma|arbeit|kanzlei|praxis|neue wohnung|wohnung)|auf "
    r"(?:die|meine) arbeit|an meine arbeitsstelle"
    r"|(?:das|es|dies|hier|dort|da|die|der) (?:ist|wäre|wär|heisst|lautet|sind|soll|muss|müsste|geht|sollte)(?: "
    r"(?:jetzt|dann|also|die|der|das|eigentlich|richtig|bitte|hin|lieber))*(?= |$)"
    r"|(?:ich|wir) (?:brauche|brauchen|möchte|möchten|hätte|hätten|will|wollen|meine|meinte|sagte|nehme|bekomme|"
    r"habe|hab)(?: (?:es|das|gern|gerne|lieber|gesagt|gemeint|das paket|mein paket|nach|an|in|jetzt|"
    r"stattdessen|bitte|die lieferung))*"
    r"|(?:geht|gehen|kommt|soll|sollte|muss|müsste|bitte)(?: (?:es|das|an|nach|jetzt|bitte|hin|hier|also))*"
    r"|schreiben sie(?: (?:auf|mal|bitte))*|notieren sie(?: (?:mal|bitte))*|(?:und )?zwar|nämlich|wie gesagt|also|"
    r"umgeleitet|weitergeleitet|geliefert werden|geschickt werden|gebracht werden|gehen|hinbringen|bringen|"
    r"liefern|schicken|senden|zustellen|kommen|umleiten|abgeben|vorbeibringen|hinliefern|hinschicken)"
    r"(?= |$)"
)
"""What people say to lead to an address; a mark takes its place, so that "am" behind it is no part of a name."""
POLITE = re.compile(
    r"\b(?:guten (?:tag|morgen|abend|mittag)|grüss gott|grüezi|moin|servus|bitte|danke|vielen dank|"
    r"ja|nein|nee|nö|ok|okay|gut(?! [a-zäöü]{4,}(?<!strasse)(?<!weg)(?<!gasse)(?<!platz) \d)|genau|richtig|"
    r"stimmt|also|halt|eben|jetzt|nun|dann|"
    r"so|moment|"
    r"sekunde|warten sie|hören sie|sorry|entschuldigung|verzeihung|ähm|äh|hm|hallo|klar|puh|uff|hui|ui|mei|tja|"
    r"fast|beinahe|nicht ganz|sicher|natürlich|jawohl|doch|"
    r"nämlich|eigentlich|stattdessen|lieber|schauen sie|passt|gerne|gern|mal|einfach|oben genannt|glaube ich|denke ich|"
    r"(?:habe|hatte) ich (?:doch |aber )?(?:gesagt|gemeint)|sagte ich|meinte ich|ist richtig|muss es heissen|"
    r"wäre richtig|"
    r"meine ich|würde ich sagen|dort|da|drüben|hier|noch|wieder|ach|oh|na|alles klar|vielleicht|übrigens|und zwar|zwar|"
    r"wenn (?:das|es) geht|wenn möglich|falls möglich|wäre (?:das|es|super|toll|besser|gut|nett)|ist (?:das|"
    r"besser)|geht das|(?<!an der )oder|und)\b"
)

ASIDE = re.compile(
    r"(?: ,)?(?: (?:und|das|der|die|es|dies|wir))* ?\b(?:gehört|gehören|liegt|zählt|ist|sind|wohnen|steht|"
    r"gleich|direkt|"
    r"gerade)(?: (?:gleich|direkt|gerade|jetzt|auch|schon|noch|halt|eigentlich|offiziell|das|links|rechts))* "
    r"(?:zur (?:gemeinde|stadt)|zum (?:ort|markt)|zu|in der nähe (?:von|vom)|nahe|neben|hinter|gegenüber(?: von| vom)?|"
    r"vis[- ]a[- ]vis(?: von| vom)?|unweit(?: von| vom)?)"
    r"(?: (?:der|dem|den|die|das|einem?|einer|vom))? (?!hause\b)[a-zäöü][a-zäöü-]+(?= [,.;]| ?$)"
)
"""What is only said to explain a place: "das gehört zur Gemeinde Plattenburg", "gleich neben dem Bäcker"."""
NEAR_TOWN = re.compile(
    r"(?: ,)? (?:das|der|die|es|dies) (?:ist|liegt)(?: \w+)? bei (?P<town>[a-zäöü][a-zäöü-]+)(?= [,.;]| ?$)"
)
"""A bigger town that the one meant lies near."""
ESTATES = (
    r"(?:hof|bauernhof|weiler|gut|gutshof|alm|siedlung|haus|hütte|anwesen|schloss|mühle|flur|kolonie|einöde|gehöft)"
)
_THEIR = r"(?:der|das|die|unser|unsere|mein|meine|dieser|dieses)"
STREET_TOLD = re.compile(
    rf"\bstrasse (?:ist|heisst|nennt sich|lautet)\b|\b{ESTATES} (?:heisst|nennt sich|ist|wäre)\b|"
    rf"\b(?:heisst|nennt sich|ist) {_THEIR} {ESTATES}\b|"
    r"\b(?:keine|ohne) (?:strasse|strassennamen)\b|\bkein strassenname\b|\bdas heisst (?:einfach|nur)\b|"
    r"\bheisst die strasse\b"
)
"""Words by which a name beside them is what stands in the street's place."""
ESTATE_CARRIER = re.compile(
    r"\b(?:auf (?:dem|der) (?:hof|bauernhof|gutshof|gut|weiler)(?= (?!nummer|hausnummer)[a-zäöü]{4,})|"
    r"(?:ortsteil|stadtteil|teilort) [a-zäöü-]+(?! \d)|"
    rf"(?:{_THEIR} )?{ESTATES} (?:heisst|nennt sich|ist)(?: (?:einfach|nur|auch))*"
    rf"|(?:so )?(?:das )?(?:heisst|nennt sich|ist) {_THEIR} {ESTATES}"
    r"|(?:(?:wir|es|ich|da|hier|bei uns) )*(?:(?:haben|habe|gibt|hat)(?: (?:es|wir|hier|da|bei uns))* )?(?:gar |auch )?"
    r"(?:keine strassen?|keine strassennamen?|keinen strassennamen|kein strassenname)(?: (?:bei uns|hier|da))*"
    r"|(?:nur |bloss )?(?:der|den) ortsnamen?|ohne strasse|das heisst (?:einfach|nur)|heisst die strasse"
    r"|auf (?:französisch|italienisch|deutsch|romanisch|gut deutsch)"
    r"|(?:so )?steht (?:es|das)(?: so)? (?:auf|am|an|beim)(?: (?:dem|der))? (?:briefkasten|klingel|tür|haus|"
    r"schild|klingelschild)"
    r")(?= |$)"
)
"""What people say where there is no street: "der Hof heißt Steinegg", "so steht es auf dem Briefkasten"."""
