"""Phrases for when somebody is there, which time suits, and where the parcel shall go instead."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_SLOT = (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE)
_HOME = (
    r"(?:da|daheim|zuhause|zu hause|anwesend|vor ort|im haus|im hause|hier|da sein|zuhause sein|daheim sein|"
    r"zu hause sein|hier sein|verfügbar|erreichbar|anzutreffen|zugegen)"
)
_SO = (
    r"(?: (?:da|dann|nun|leider|noch|gar|wirklich|echt|auch|aber|ja|doch|halt|schon|nur|immer|meistens|meist|"
    r"normalerweise|"
    r"eigentlich|sowieso|eh|wahrscheinlich|vermutlich|sicher|bestimmt|gerade|jetzt|selber|selbst|beide|"
    r"alle|überhaupt|"
    r"wieder|erst|oft|um die zeit|um diese zeit|zu der zeit|zu dieser zeit|den ganzen tag|an dem tag|die ganze woche|"
    r"tagsüber|"
    r"vormittags|nachmittags|abends|morgens|mittags|heute|morgen|übermorgen|unter der woche|in der früh|am vormittag|"
    r"am nachmittag|"
    r"am morgen|am abend|am mittag|am wochenende|diese woche|nächste woche|beruflich|bis \w+|bis \w+ uhr|"
    r"von \w+ bis \w+|um \w+|um \w+ uhr|ab \w+|ab \w+ uhr|am \w+tag|\w+tags|früh|spät|"
    r"länger|lange|so früh|so spät|vor \w+|vor \w+ uhr|nach \w+|nach \w+ uhr|zwischen \w+ und \w+|gegen \w+|fast|"
    r"definitiv|ganztägig|ganztags|zu diesem zeitpunkt|in der zeit|in dem zeitraum|die ganze zeit|meiner frau|mit|"
    r"geschäftlich)){0,6}"
)
_ELSEWHERE = (
    r"(?:arbeiten|auf arbeit|auf der arbeit|in der arbeit|bei der arbeit|an der arbeit|in der hackn|arbeite|"
    r"auf schicht|im büro|im dienst|in der firma|im geschäft|im betrieb|"
    r"in der schule|in der uni|an der uni|in der kita|im kindergarten|in der vorlesung|beim (?:arzt|zahnarzt|friseur|"
    r"frisör|sport|training|doktor|tierarzt|orthopäden|"
    r"physiotherapeuten|augenarzt|chef|kunden|coiffeur|yoga|einkaufen|schwimmen|elternabend|hausarzt|"
    r"kieferorthopäden|"
    r"notar|anwalt|anwalt)|bei der (?:arbeit|physio|physiotherapie|therapie|bank|dialyse|krankengymnastik|massage|"
    r"fahrstunde|probe|feuerwehr)|im (?:urlaub|krankenhaus|spital|ausland|unterricht|meeting|termin|einsatz|laden|"
    r"schwimmbad|fitnessstudio|training|frühdienst|spätdienst|nachtdienst|kurs|auto|"
    r"zug|flieger|kino|theater|geschäft|homeoffice nicht|altersheim|gottesdienst|stall)|in (?:urlaub|den ferien|"
    r"ferien|einer besprechung|besprechung|besprechungen|meetings|terminen|einem meeting|einem termin|kur|reha|"
    r"der reha|der kirche|der stadt|der besprechung|"
    r"italien|österreich|berlin|münchen|hamburg|wien|zürich|köln|frankfurt|spanien|einer sitzung|der berufsschule|"
    r"der klinik|der vorlesung)|verreist|weg|fort|unterwegs|"
    r"auf (?:geschäftsreise|dienstreise|montage|reisen|reise|fortbildung|reha|kur|schulung|einer fortbildung|"
    r"einer schulung|einer hochzeit|einer beerdigung|"
    r"einem geburtstag|der baustelle|baustelle|tour|einer feier|einem seminar|seminar|einer messe|messe|lehrgang|"
    r"klassenfahrt|der messe|der uni|terminen|einer tagung|streife|station|"
    r"(?:der )?(?:früh|spät|nacht)schicht|der bahn|dem feld|dem weg \w+)|ausser haus|ausserhalb|ausgebucht|verplant|"
    r"auswärts|am arbeiten|am schaffen|schaffen|einkaufen|schwimmen|schlafen|beschäftigt|"
    r"verhindert|belegt|besetzt|eingeteilt|abwesend|aus dem haus|spazieren|bei (?:meiner|meinen|meinem|der|einer|"
    r"einem|einer freundin|einem freund|den)(?: [\w]+)?|nimmer da|ned da|noch nicht zurück|"
    r"in der (?:früh|spät|nacht)schicht|mit dem hund \w+|mit den kindern \w+|wandern|skifahren|joggen|reiten|fliegen|"
    r"essen|radfahren|im meeting|dienstlich unterwegs|aushäusig)"
)
_DATE = (
    r"(?:termin|termine|arzttermin|zahnarzttermin|friseurtermin|besprechung|meeting|meetings|frühschicht|spätschicht|"
    r"nachtschicht|schicht|dienst|unterricht|schule|vorlesung|training|probe|"
    r"kurs|besuch|was vor|etwas vor|schon was vor|schon etwas vor|schon was|andere pläne|frühdienst|spätdienst|"
    r"nachtdienst|bereitschaft|uni|verabredung|sitzung|sport|"
    r"fahrstunde|prüfung|vorstellungsgespräch|bewerbungsgespräch|elternabend|chorprobe|physio|therapie|"
    r"elternsprechtag|yoga|telko|videokonferenz|konferenz|berufsschule|seminar|gericht|"
    r"beerdigung|hochzeit|keine zeit|kein zeit|zahnarzt|friseur|arbeit|klausur|kundentermin|kundentermine|handwerker|"
    r"coiffeur|"
    r"doktortermin|mittagspause nicht|flug|massage|impftermin|tüv-termin|"
    r"einen flug|kinderturnen|mittagsschlaf|notartermin|wochenenddienst|kirche|nachmittagsunterricht|therapiesitzung|"
    r"tüv|verpflichtungen|dialyse)"
)

IN_CASE: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:wenn|falls|sollte|sofern) (?:[\w]+ ){0,4}(?:nicht|keiner|niemand|nichts)(?: (?:da|geht|gehen|passt|klappt|
        möglich|klappen|passen|funktioniert|machbar|
        zuhause|daheim|frei|schaffen|kann|können|da ist|da bin|da sein|bin|ist|sein|zuhause bin|zuhause ist|daheim bin|
        daheim ist|aufmacht|aufmache|öffnet|schaffe|schafft|
        anwesend|antreffen|wird|liefern|kommen|sind|erreichbar))*
    (?:oder |und )?(?:wenn|falls) nicht(?= ,|$| (?:dann|vielleicht|eventuell))
    """,
)
"""What is said for the case that a wish cannot be met turns nothing down."""

AVAILABILITY: tuple[Rule, ...] = (
    *rules(
        CustomerAct.UNAVAILABLE,
        rf"""
        (?:bin|sind|wäre|wären|werde|werden|bi|war|wird)(?: (?:ich|wir|man|meine frau|mein mann|wir alle|wir
            beide))?{_SO} (?:nicht|nie|selten|kaum|nicht mehr|noch nicht|auch nicht|gar nicht|
            leider nicht|überhaupt nicht|niemals|fast nie|nur selten|gar nie){_SO} (?:{_HOME}|zurück|zurück sein|fertig|
            frei|in (?:der stadt|berlin|deutschland|wien|
            zürich|der wohnung|der nähe)|im lande|im land)
        (?:bin|sind|wäre|wären|werde|werden|bi|war)(?: (?:ich|wir|wir alle|wir beide)){_SO} {_ELSEWHERE}(?: (?:sein|bis|
            noch|dann|da|den ganzen tag|unterwegs|müssen))*
        (?:ich|wir|dass ich|weil ich|da ich) (?:bin|sind|wäre|wären|werde|werden|bi){_SO} {_ELSEWHERE}(?: (?:sein|bis|
            noch|dann|da|den ganzen tag|unterwegs))*(?! gewesen| gelegen)
        = (?:da |dann |leider |um die zeit |noch |noch immer |bin |sind |ich bin )*{_ELSEWHERE}(?: (?:bis|da|dann|noch|
            den ganzen tag|leider|um die zeit))*
        (?:weil|da|dass|wenn|denn) (?:ich|wir|meine frau|mein mann)(?: (?!nicht\b)[\w]+){{0,5}}? {_ELSEWHERE} (?:bin|
            sind|muss|ist|werde)
        (?:weil|da|dass|denn) (?:ich|wir)(?: [\w]+){{0,4}}? (?:nicht|nie|selten|noch nicht) {_HOME}(?: (?:bin|sind|sein
            kann|sein können|bin dann))*
        (?:da|dann|um die zeit|zu der zeit|vormittags|nachmittags|abends|morgens|mittags|tagsüber|heute|morgen|
            übermorgen|unter der woche|am \w+|in der früh|am
            wochenende|bei uns|bei mir|\w+tags|vor \w+|vor \w+ uhr|nach \w+|um \w+|bis \w+|bis \w+ uhr){_SO} (?:ist|
            wäre|wird|sind)(?: (?:bei uns|bei mir|hier|im haus|leider|da|dann|aber|gerade|auch|halt|in der regel|immer|
            meistens|noch|
            sowieso|eh|normalerweise))* (?:keiner|niemand|kein mensch|keiner von uns|niemand von uns|nie jemand|nie
            einer|nie wer|nie|alles leer|keine sau|nicht immer jemand|noch keiner|noch niemand|selten jemand|kaum
            jemand)(?: (?:da|daheim|zuhause|
            zu hause|im haus|anzutreffen|hier|anwesend|sein|bei uns|von uns|der|aufmachen|aufmacht|annehmen|annehmen
            kann|öffnen|kann|könnte|das|es|die tür|zum))*
        (?:keiner|niemand|kein mensch|nie jemand|selten jemand)(?: (?:ist|wäre|wird|von uns|bei uns|hier|da|dann|um die
            zeit|sein|zu der zeit))*(?: (?:da|daheim|zuhause|zu hause|im haus|anzutreffen|hier|anwesend|der es annimmt|
            der aufmacht|der aufmachen kann))+
        (?:ist|wäre|sind|wird)(?: (?:da|bei uns|bei mir|dann|leider|hier|um die zeit|im haus|vormittags|morgens|
            nachmittags|tagsüber|heute|morgen|im moment))+ (?:keiner|niemand|nie jemand|nie wer|kein mensch)(?: (?:da|
            daheim|zuhause|zu hause|hier|anzutreffen|im haus|sein))*
        (?:habe|hab|haben|hätte|hätten|ha)(?: (?:ich|wir))?{_SO}(?: (?:einen|nen|eine|ne|ein|n|den|die|mein|meine|
            meinen|wichtigen|wichtige|einen wichtigen|so einen|unser|viele|lauter|auch|noch einen))* {_DATE}(?: (?:beim
            [\w]+|bis|in der stadt|da|dann|auf der arbeit|mit [\w]+|beim amt|bei der bank))*(?! (?:zum schreiben|frei))
        = (?:da |dann |leider |schon |noch )*(?:einen |nen |eine )?(?:termin|arzttermin|frühschicht|spätschicht|
            nachtschicht|was vor|etwas vor|zahnarzttermin|keine zeit|besprechung)(?: (?:da|dann|leider))*
        (?:arbeite|arbeiten|schaffe|schaffen|arbeit|jobbe|unterrichte)(?: (?:ich|wir))?(?: (?:da|dann|immer|leider|
            normalerweise|meistens|selber|nämlich|ja|aber|vormittags|nachmittags|nachts|tagsüber|
            schicht|vollzeit|heute|morgen|jeden tag|am|im|unter der woche|länger|lang|noch|auch|beide|wieder|halt))*
            (?:bis|von|ab|immer|vormittags|
            nachmittags|nachts|tagsüber|schicht|vollzeit|da|den ganzen tag|ganztags|unter der woche|heute|morgen|lange|
            länger|in der früh|abends|spät|im schichtdienst|im schichtbetrieb|am|noch|im büro|werktags|um die zeit|
            halbtags|dann|zu der zeit|auswärts)
        (?:muss|müssen|müsste|soll|sollte|darf|werde)(?: (?:ich|wir))?{_SO}(?: (?:noch|die|meine|meinen|den|das|zum|zur|
            in|ins|auf|nach|einen|eine|mein|mit|dem|der|unsere|unseren|kleine|kleinen|kinder|kind|hund|mutter|sohn|
            tochter|oma|
            mann|frau|enkel|auto|schule|kindergarten|kita|hort|krippe|bahnhof|flughafen|von|vom|aus|zu|meiner|meinem))*
            (?:arbeiten|zur arbeit|schaffen|zum arzt|zum zahnarzt|ins büro|in die arbeit|auf arbeit|weg|weg sein|zur
            schule|
            in die schule|in die firma|zum dienst|abholen|bringen|hinbringen|holen|in die uni|zum friseur|zur uni|zum
            training|einkaufen|los|fort|zum sport|zu meiner [\w]+|zu meinen [\w]+|in die stadt|ins krankenhaus|
            zum amt|aufs amt|zum bahnhof|zum flughafen|auf schicht|in den dienst|gehen|fahren|raus|spazieren|verreisen|
            hinfahren|zur physio|früh raus|zum tierarzt|zum kindergarten|auf einen termin|zu einem termin|auf eine
            [\w]+|ins geschäft|auf die arbeit|in die werkstatt|zum unterricht|zur kirche|zur therapie)(?: (?:gehen|
            fahren|sein|und))*
        (?:komme|kommen|komm|bin|sind|habe|haben|wäre|werde)(?: (?:ich|wir))?(?: (?:immer|meistens|normalerweise|leider|
            heute|morgen|da|auch|unter der woche|selber|aber|ja|am \w+|übermorgen|halt|abends|selten|\w+tags|in der
            regel))* (?:erst|nicht vor|nie vor|frühestens|spät|nicht so früh|
            erst wieder|selten vor)(?: (?!wenn\b)[\w]+){{0,6}}? (?:nach hause|heim|zurück|da|daheim|zuhause|zu hause|
            feierabend|aus der arbeit|von der arbeit|wieder da|frei|fertig|raus|aus|schluss|heimkommen|in der wohnung|
            rein|hoam|von der schule|aus dem büro|nachhause)
        (?:komme|kommen|komm)(?: (?:ich|wir))(?: [\w]+){{0,3}}? (?:erst|nicht vor|spät|immer spät|immer erst)(?= )(?:
            (?:um|gegen|nach|ab|am|heim|so))*
        (?:schaffe|schaff|schaffen|packe|kann|können)(?: (?:ich|wir))?(?: (?:es|das|da|dann|leider|ja|bis dahin|so|auch|
            wahrscheinlich|wohl|sicher))* (?:nicht|nie|nicht mehr|nimmer)(?: (?:rechtzeitig|bis dahin|mehr|so früh|so
            schnell|immer))* (?:nach hause|heim|heimkommen|
            zuhause sein|zu hause sein|daheim sein|da sein|hier sein|zurück|zurück sein|zuhause bleiben|daheim bleiben|
            rechtzeitig|öffnen|aufmachen|die tür öffnen|aufmachen gehen|vor ort sein|annehmen|entgegennehmen|bis dahin|
            dasein)
        (?:fliege|fliegen|fahre|fahren|reise|reisen|verreise|verreisen|gehe|gehen|ziehe)(?: (?:ich|wir))?{_SO} (?:weg|
            in (?:den )?urlaub|in die ferien|nach [\w]+|auf (?:montage|geschäftsreise|dienstreise|reise)|fort|ab|zu
            (?:meinen|meiner|unseren|unserer) [\w]+|übers wochenende(?: weg)?|arbeiten|zur arbeit|ins büro|ins kino|zum
            arzt|ans meer|in die berge|skifahren)
        (?:mein|meine|der|die|unser|unsere|das) (?:dienst|schicht|arbeitstag|unterricht|vorlesung|kurs|training|schule|
            flug|zug|termin|besprechung|frühschicht|spätschicht|nachtschicht|feierabend|arbeit|meeting|spätdienst|
            frühdienst)(?:
            [\w']+){{0,2}} (?:geht|beginnt|fängt|endet|dauert|ist|startet|hört|fährt|läuft)(?: (?:bis|um|ab|an|erst|von|
            auf|aus|immer|erst um|noch bis|zu ende))*
        (?:vormittags|nachmittags|abends|morgens|mittags|tagsüber|in der früh|am vormittag|am nachmittag|am abend|am
            morgen|heute|morgen|übermorgen|am \w+tag|\w+tags|am wochenende|unter der woche|da|dann|um die zeit|diese
            woche|nächste woche|
            werktags|so früh|der vormittag|der nachmittag|der abend|der \w+tag|das wochenende)(?: (?:geht|ist|passt|
            wird|wäre|sind|kann|haut|klappt|schaut))(?: (?:es|ich|bei mir|bei uns|mir|uns|leider|da|das|immer|eher|
            meistens|echt|ganz|wirklich|aber|für mich|
            sehr|so|etwas|halt|generell|grundsätzlich))* (?:nie|ganz schlecht|schlecht|unmöglich|schwierig|
            ausgeschlossen|gar nicht|überhaupt nicht|nicht|blöd|ungünstig|zu knapp|eng|nicht möglich|nicht gut|nicht so
            gut|schlecht aus|nichts|kritisch|unpassend)(?: (?:bei mir|für mich|bei uns|für uns|hin|so gut))*
        (?:macht|öffnet|nimmt)(?: (?:ihnen|da|dann|es|das))* (?:keiner|niemand)(?: (?:auf|an|es an|die tür))*
        (?:vormittags|nachmittags|abends|morgens|mittags|nachts|tagsüber|da|dann|montags|dienstags|mittwochs|
            donnerstags|freitags|samstags|am \w+) arbeite(?: ich)?(?= [.,?!#]|$| immer| noch| bis)
        nicht (?:von|aus) der (?:arbeit|schule|uni) (?:zurück|daheim|zuhause)
        ich (?:leider |dann |da |heute |morgen )*nicht (?:zuhause|daheim|da)(?= [.,?!]|$)
        ich (?:leider |dann |da |heute |morgen |immer )*arbeiten(?= [.,?!]|$| bis)
        (?:steht|ist)(?: (?:das|unser|mein))* (?:haus|wohnung|büro|laden) leer
        (?:werde|werden)(?: (?:ich|wir))? (?:operiert|abgeholt|untersucht)
        bin (?:ich )?in (?:der|da) (?:arbeit|hackn)(?= [.,?!#]|$| bis)
        (?:beim|auf|bei) (?:turnen|familienbesuch|chor|wandern|verwandtenbesuch|sport|training|kegeln|stammtisch)(?=
            [.,?!#]|$)
        (?:das )?geht (?:sich|si)(?: [\w]+)? (?:nicht|ned|net) aus
        (?:keine zeit|nicht frei|nicht verfügbar|keinen urlaub|kein homeoffice)(?: (?:da|dann|an dem tag|heute|morgen|
            am \w+|um \w+|zu der zeit|um die zeit|vormittags|nachmittags|diese woche))+
        (?:habe|hab|haben)(?: (?:ich|wir))?(?: (?:da|dann|morgen|heute|am \w+|um die zeit|leider|übermorgen|vormittags|
            nachmittags|abends|zu der zeit|diese woche|an dem tag|unter der woche|um \w+|nächste woche))+ (?:keine zeit|
            zu tun|viel zu tun|
            einen haufen zu tun|etwas anderes vor|kein homeoffice|leider keine zeit|wirklich keine zeit|gar keine zeit)
        (?:überschneidet|kollidiert|beisst)(?: (?:sich|das|leider|mit|meinem|meiner|einem))*(?: [\w]+)?
        (?:hock|hocke|hänge|häng|stecke|steck|sitze|sitz)(?: (?:ich|wir))?{_SO} (?:im büro|auf (?:der )?arbeit|in der
            arbeit|in der schule|im stau|im zug|in meetings|im meeting|im geschäft|in der firma|im flieger|in der
            besprechung|im auto|in einem meeting|in einer besprechung)
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.REJECT_TIME,
        r"""
        (?:zu|viel zu|etwas zu|ein bisschen zu|bisschen zu|deutlich zu|arg|ziemlich|sehr|a bissl|recht|reichlich|ein
            wenig zu|eher zu|bissl|bissl zu|leider zu) (?:früh|spät|kurzfristig|lang|weit weg|lange|bald|weit hin|knapp|
            eng|schnell|zeitig)(?: (?:für mich|für uns|am
            (?:morgen|abend)|in der früh|zum warten))*
        (?:passt|passen|geht|gehen|klappt|klappen|ginge|funktioniert|haut|wird|langt|gefällt|taugt|kommt|läuft|past|
            schaffe|kann|pack|packe)(?: (?:das|es|der|die|ich|mir|uns|bei mir|bei uns|für mich|da|dann|leider|aber|so|
            halt|
            heute|morgen|übermorgen|am \w+|um die zeit|beides|der tag|der termin|die zeit|echt|wirklich|für uns|also|ja|
            also leider|wohl|wahrscheinlich|um \w+|alles|sicher|eher|gerade|vormittags|nachmittags|abends))* (?:gar
            nicht|überhaupt nicht|nicht|nie|
            schlecht|ganz schlecht|nix|nichts|ned|nicht so gut|nicht gut|nicht wirklich|eher nicht|nicht so|eher
            schlecht|weniger|auch nicht|gar nicht gut|nicht ganz|leider nicht)(?: (?:so|gut|mir|uns|bei mir|hin|recht|
            da|für mich|in den kram|in meinen
            plan|wirklich|rein|in meinen zeitplan|in meinen kalender|klappen|passen|gehen|bei uns|schaffen|werden|
            einrichten|so recht|besonders|so ganz|an dem tag|dann|machen|so spontan))*(?= [.,?!#]|
            $| weil| da| ich| und| aber| sondern| haben| geht| gibt| wann| wie| sorry| leider| am| um| können| was| mit)
        (?:nicht|nie|nicht so|eher nicht|lieber nicht|bloss nicht|bitte nicht|auf keinen fall|ja nicht|kein|keinen|nur
            nicht|ausser|nicht schon|nicht wieder|nicht unbedingt)(?: (?:am|um|an|in|der|den|dem|so|gleich|schon|erst|
            diesen|vor|nach|zu))* (?:heute|morgen|übermorgen|\w+tag|\w+tags|
            vormittag|vormittags|nachmittag|nachmittags|abend|abends|morgens|früh|spät|mittag|mittags|wochenende|da|
            dann|diese woche|nächste woche|in der früh|zu der zeit|zwischen \w+ und \w+|um \w+|vor \w+|nach \w+|so früh|
            so spät|
            (?:sieben|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs|\d+)(?: uhr)?)(?: (?:vormittag|nachmittag|
            früh|abend|bitte|mittag))*(?= [.,?!#]|$| bitte| da| ich| weil| sondern| lieber| aber| und)
        (?:keiner|keine|keines|keins|nichts|weder|beide|beides|alle|alles|keiner der|kein)(?: (?:von|davon|beiden|denen|
            der|den|passt|geht|dabei|mir|noch|termine|zeiten|davon|gehen|passen|zwei|drei|uns|ist|klappt|gut|bei|kann|
            ich|
            vorschläge|termin|zeit|tage|vorschlag))* (?:nicht|davon|passt|geht|dabei|beiden|denen|klappt|passen|gehen|
            das andere|noch|termine|zeiten|möglich|nix)(?: (?:mir|uns|so gut|bei mir|passt|gut|dabei|wirklich))*
        (?:die|der|das)(?: [\w]+){0,2} (?:ist|liegt|wäre|kommt)(?: (?:für|mir|uns|mich|ganz|sehr|etwas|leider|viel|da|
            denkbar|äusserst))* (?:nichts|unpassend|ungünstig|unmöglich)(?= [.,?!#]|$)
        an dem tag(?: bitte| lieber)* nicht
        geht (?:sich|si)(?: [\w]+)? (?:nicht|ned|net) aus
        kann ich(?: [\w]+)? nicht (?:halten|einhalten|wahrnehmen)
        nicht (?:der|den|die|das|am) (?:ersten|erste|zweiten|zweite|dritten|dritte|letzten|letzte|früheren|frühere|
            späteren|spätere|anderen)(?: (?:termin|zeit|vorschlag|uhrzeit))?
        (?:ein|einen|eine|nen|ne|an einem|zu einer|zu einem|auf einen|irgendein|andere|anderen|anderes|anderer|anderem|
            lieber|noch|n|auf|irgendeinen|am|kein|mit einem|auf einem) (?:andere|anderen|anderer|anderem|anderes|
            späteren|früheren|spätere|frühere|späterer|früherer|besseren|
            neuen|weiteren|andern) (?:termin|tag|zeit|uhrzeit|zeitpunkt|zeitfenster|wochentag|datum|termine|zeiten|tage|
            mal|slot|vorschlag|woche|möglichkeit|zeitraum|vorschläge|lösung|moment)(?: (?:bitte|finden|haben|
            vorschlagen|machen|ausmachen|vereinbaren|anbieten|möglich|
            wäre|frei|lieber|geben|kommen|nehmen|liefern))*
        = (?:andere|anderer|anderen|anderes|neuer|neuen) (?:zeit|termin|tag|uhrzeit|datum|zeiten|termine)
        (?:was|etwas|irgendwas|nichts)(?: (?:anderes|früheres|späteres|andres|passenderes|besseres|am|sonst))(?:
            (?:frei|da|dabei|möglich|im angebot|noch|anbieten))*
        (?:geht|ginge|geht es|ginge es|gibt es|gäbe es|kann|könnte|könnten|können|haben|hätten|wäre|lieber|liefern|
            bitte|würde|passt|passen|kommt|kämen|kommen|täte|besser)(?: (?:es|das|sie|er|man|ihr|auch|noch|vielleicht|
            nicht|da|der|ein|was|etwas|mir|
            eventuell|bisschen|ein bisschen|eine stunde|zwei stunden|evtl|denn|möglicherweise|viel|bei ihnen|deutlich|
            auch noch|liefern|kommen|die|a bissl|mal|dann|schon|eher|uns|irgendwie|sonst|bissl|wenig|so|halbe|stunde|
            stunden|gern))* (?:später|früher|eher|
            was anderes|etwas anderes|anders|zu einer anderen zeit|an einem anderen tag|wann anders|ein andermal|
            zeitiger|was früheres|was späteres)(?= [.,?!#]|
            $| kommen| liefern| gehen| am| bitte| machen| wäre| oder| als| sein| möglich| passen| da| haben| weil)(?:
            (?:kommen|liefern|gehen|machen|
            wäre|sein|möglich|bitte|passen|einrichten))*
        (?:verschieben|verlegen|umbuchen|umlegen|vorverlegen|verschoben|verlegt|nach hinten schieben|vorziehen|ändern|
            tauschen)(?= [.,?!#]|$| auf| wir| bitte| können| sie)(?<!adresse ändern)(?<!anschrift ändern)
        (?:verschieben|verlegen|verschieb)(?: (?:sie|wir|den|das|es|termin|bitte|mal|die|lieferung))+
        (?:termin|lieferung|zustellung|zeit|uhrzeit|tag) (?:[\w]+ ){0,2}(?:verschieben|ändern|verlegen|umbuchen|
            tauschen|absagen)
        (?:das|es|da|der|die|der termin|die zeit|die uhrzeit|der tag|so|dann|heute|morgen|vormittag|nachmittag) (?:ist|
            wäre|wird|ist es|sieht|schaut)(?: (?:mir|uns|bei mir|für mich|leider|aber|echt|ganz|sehr|etwas|eher|ein
            bisschen|wirklich|halt|für uns|bei uns|so|
            recht|bissl|ziemlich|total|da|immer|es|gerade|extrem|denkbar|a bissl|schon|bisschen|auch))* (?:schlecht|
            ungünstig|blöd|unpassend|unmöglich|schwierig|doof|suboptimal|nicht möglich|nicht gut|nicht ideal|nicht so
            gut|
            knapp|kompliziert|nichts|nicht drin|schlecht aus|eng|nicht machbar|problematisch|ein problem|mist|nicht
            günstig|schlecht bei mir|nicht passend|kacke|nicht optimal|nicht so toll|nicht so günstig|nicht so
            ideal)(?: (?:für mich|bei mir|für uns|bei uns|da|dann))*
        (?:lieber|besser|eher|bevorzugt)(?: (?:wäre|mir|etwas|ein bisschen|wenn|erst|was|halt|schon|einen|ist|noch|es|
            uns|dann|vielleicht|an|am|um))* (?:später|früher|anderen|anders|anderer|ein anderer|nachmittags|vormittags|
            abends|
            morgens)(?! (?:als))
        (?:später|früher|eher) als (?:das|dies|da|der|diese|um)(?: [\w]+)?
        (?:lässt sich|lässt)(?: (?:das|sich|es|bei mir|leider|da|gar))* nicht (?:machen|einrichten|organisieren)
        (?:kann|könnte)(?: (?:ich|wir|mir|da|leider|das|dann))* nicht(?: (?:einrichten|freinehmen|frei nehmen|
            freimachen|freischaufeln))(?: [\w]+)?
        = (?:später|früher|eher|anderer tag|andere zeit|ein anderer tag|einen anderen tag|was anderes|etwas anderes|
            keiner|keine|keins|nichts davon|zu spät|zu früh|keiner davon|keins davon|keines davon|weder noch|keins von
            beiden|keiner von beiden|beide nicht|schlecht|
            ganz schlecht|ungünstig|nicht gut|blöd|geht nicht|passt nicht|passt mir nicht|passt mir gar nicht|passt gar
            nicht|das passt nicht|das geht nicht|das geht leider nicht|das passt leider nicht|geht leider nicht|passt
            leider nicht|nicht da|
            da nicht|dann nicht|nicht dann|da leider nicht|heute nicht|morgen nicht|heute nicht mehr|unmöglich|wann
            anders|
            eher schlecht|haut nicht hin|klappt nicht|schwierig|das wird nichts|wird nichts|wird eng|das wird eng|etwas
            später|ein bisschen später|bisschen später|etwas früher|ein bisschen früher|noch später|noch früher|viel
            später|gar nicht gut)
        """,
        confidence=0.85,
        when=_SLOT,
    ),
)

_TARGET = (
    r"(?:büro|arbeit|firma|arbeitsplatz|arbeitsstelle|arbeitsadresse|geschäft|laden|praxis|kanzlei|werkstatt|schule|"
    r"adresse|anschrift|lieferadresse|wohnung|haus|ferienhaus|"
    r"ferienwohnung|mutter|mama|vater|eltern|schwester|bruder|freundin|freund|tochter|sohn|oma|opa|tante|onkel|"
    r"schwiegermutter|schwiegereltern|großeltern|grosseltern|arbeitgeber|"
    r"stadt|ort|strasse|hotel|uni|büroadresse|firmenadresse|geschäftsadresse|zweitwohnung|arbeitsort|spital|"
    r"krankenhaus|betrieb|chef|kollegin|kollege|cousine|cousin|hackn|nebenwohnsitz|privatadresse|heimadresse|lager|"
    r"schwager|schwägerin|enkelin|enkel)"
)
_WHERETO = (
    rf"(?:(?:an|zu|zur|zum|in|ins|auf|bei|nach|an die|an eine|an meine|in die|in meine|in das|zu meiner|zu meinem|"
    rf"zu meinen|zu unserer|zu einer|an unsere|an den|an ne|auf die|auf meine|zu der|zu den|in mein|in unser|"
    rf"in unsere|zu unseren|"
    rf"bei meinen|bei meiner|bei meinem)(?: (?:andere|anderen|andern|neue|neuen|richtige|aktuelle|korrekte|private|"
    rf"geschäftliche|meiner|meine|meinen|mein|der|die|den|das|dem|ganz|unsere))*(?: [\w]+)? {_TARGET}|woandershin|"
    rf"woanders hin|woanders|wo anders hin|anderswohin|anderswo hin|anderswo|irgendwo anders|zu mir (?:ins|in die|"
    rf"auf die) "
    rf"{_TARGET})"
)
_MOVED = (
    r"(?:liefern|bringen|schicken|senden|zustellen|umleiten|umgeleitet|geliefert|zugestellt|gebracht|geschickt|"
    r"weiterleiten|gehen|kommen|weitergeleitet|nachsenden|ausliefern|liefert|abgeben|hinschicken|hinbringen|haben|"
    r"umlenken|hinliefern|zuschicken|vorbeibringen|nachschicken|schicken lassen|liefern lassen)"
)

CHANGE_ADDRESS: tuple[Rule, ...] = rules(
    CustomerAct.CHANGE_ADDRESS,
    rf"""
    {_WHERETO}(?: (?:bitte|lieber|besser|stattdessen|direkt|gleich|in der|in|nicht))*(?: [\w]+){{0,4}}? {_MOVED}(?:
        (?:lassen|werden|würden|könnten|können|bitte))*
    (?:liefern|bringen|schicken|senden|liefert|bringt|schickt|schick|bring|leiten|stellen|kommen|bringens|schickens|
        schicke|geben)(?: (?:sie|es|das|die|mir|ihr|bitte|doch|lieber|mein|paket|sendung|besser|einfach|wir|ihn|das
        paket|die sendung|mal|dann|halt|direkt|gleich|
        stattdessen|den|uns))+ {_WHERETO}(?: (?:um|zu|weiter|stattdessen|bitte))*
    (?:andere|anderen|neue|neuen|aktuelle|abweichende|geänderte|anderer|neuer|korrekte|falsche|falschen|falscher|alte|
        alten|verkehrte|richtige) (?:adresse|anschrift|lieferadresse|zustelladresse|lieferort|zieladresse|
        lieferanschrift|adressen)(?: (?:bitte|angeben|für|nennen|
        durchgeben|haben|angegeben|hinterlegt|nehmen|hinterlegen))*(?! (?:ist|war|passt|stimmt) (?:richtig|gut|ok))
    (?:adresse|anschrift|lieferadresse|zustelladresse|lieferort|lieferanschrift|ort)(?: (?:bitte|noch|auch|nochmal|gern|
        gerne|vielleicht|da|nicht|kurz|zu|sich|hat|hätte))* (?:ändern|wechseln|anpassen|korrigieren|aktualisieren|
        geändert|gewechselt|berichtigen|umändern|umstellen|tauschen|
        umschreiben|abändern|verändert|updaten|gewechselt haben)(?: (?:lassen|bitte|werden))*
    (?:ändern|ändere|ändert|korrigieren|aktualisieren|wechseln)(?: (?:sie|wir|bitte|mal|mir|doch|noch|kurz))* (?:die|
        meine|den) (?:[\w]*adresse|anschrift|lieferort|lieferanschrift)
    (?:umleiten|umgeleitet|umleitung|nachsenden|nachsendeauftrag|umlenken|umadressieren|weiterleiten|weitergeleitet|
        umverfügen)(?: (?:lassen|bitte|werden|auf|an|nach))*
    (?:leiten|leite|leitet)(?: (?:sie|es|das|die|mein|paket|bitte|sendung|doch))+ (?:um|weiter)(?= [.,?!#]|
        $| nach| an| auf| zu)
    (?:bin|sind|habe|haben)(?: (?!nicht\b)[\w]+){{0,8}}? (?:umgezogen|weggezogen|verzogen|ausgezogen|
        umzogen|zügelt|umgesiedelt|gezügelt|übersiedelt)
    (?:bin|sind|wohne|wohnen)(?: (?!nicht\b)[\w]+){{0,4}}? nicht mehr (?:in|an|am|auf|im) (?:(?:der|dem|den)
        )?[\w-]*(?:strasse|gasse|gassen|weg|platz|allee|ring|damm|ufer|hof)(?= [.,?!#]|$| zuhause| daheim)
    (?:ziehe|ziehen)(?: (?:ich|wir))?(?: (?:gerade|nächste|woche|am|demnächst|morgen|bald|heute|im|nächsten|monat|ja|
        aber|am wochenende))* (?:um|aus|weg)(?= [.,?!#]|$| und| nach)
    (?:wohne|wohnen|wohn|lebe|leben|wohnt)(?: (?:ich|wir|meine eltern))?(?: (?:da|dort|hier|schon|leider|ja|aber|
        unter|der|dieser|adresse|seit|längst|lange|einem|jahr|monat|gar|doch|an|in|monaten|jetzt|zwei|inzwischen|
        mittlerweile|langem|inzwischen))* (?:nicht mehr|nimmer|
        nie|nicht)(?: (?:dort|da|hier|an der adresse|unter der adresse|in der strasse))*(?= [.,?!#]|
        $| sondern| seit| ich| wir)(?<!bin nicht)(?<!bin ich nicht)(?<!wir sind nicht)
    (?:ich |wir )(?:wohne|wohnen|lebe|leben)(?: (?:jetzt|mittlerweile|inzwischen|aktuell|momentan|derzeit|nun|seit
        kurzem|gerade|zurzeit|vorübergehend|neuerdings|im moment))+ (?:in|bei|woanders|wo anders|an|am|auf|im)(?:
        [\w]+){{0,3}}
    (?:wohne|bin|wohnen|sind|lebe|schlafe|bleibe)(?: ich| wir)?(?: (?:gerade|im moment|momentan|derzeit|diese woche|
        zurzeit|vorübergehend|aktuell|jetzt|grad|bis|die ganze woche|für ein paar tage|ein paar tage|ich|wir))+ bei
        (?:meinen|meiner|meinem|einer|einem|freunden|
        verwandten|bekannten|unseren|unserer|der|den)(?: [\w]+)?
    (?:adresse|anschrift)(?: (?:die sie haben|auf dem paket|da|ist|die|von ihnen|ist ja|bei ihnen|hat sich|hat|ist
        leider|ist aber|war|stimmt))+(?: (?:leider|nicht|mehr|so|ja|doch|auch|schon|gar|sich|überhaupt))* (?:alt|
        veraltet|falsch|nicht mehr aktuell|nicht aktuell|nicht mehr|nicht richtig|nicht|
        nicht mehr richtig|geändert|überholt|nicht gültig|ungültig|nicht korrekt|nicht die richtige|mehr|verkehrt)
    (?:das|es) ist(?: (?:nicht|aber|leider|ja|gar|doch|noch))* (?:mehr )?(?:nicht meine (?:adresse|anschrift|wohnung)|
        meine (?:alte|frühere|ehemalige) (?:adresse|anschrift|wohnung)|die (?:alte|falsche) (?:adresse|anschrift|
        wohnung)|nicht die richtige adresse)
    (?:ich |wir )?(?:habe|hab|haben) (?:jetzt |inzwischen |mittlerweile |nun )*(?:eine |ne )(?:neue|andere) (?:adresse|
        anschrift|wohnung|bleibe)
    (?:stimmt|passt)(?: (?:die|meine|ihre|denn|leider))* (?:adresse|anschrift)(?: (?:so|leider|auch|aber|ja))* nicht(?:
        mehr| ganz)?
    (?:woandershin|woanders hin|wo anders hin|anderswohin|an einen anderen ort|an einem anderen ort|zu einem anderen
        ort|zu jemand anderem|woanders zustellen|woanders liefern|an jemand anderen)(?: (?:bitte|liefern|bringen|
        schicken|geliefert|haben|werden|gebracht|geschickt))*
    (?:an meinen arbeitsplatz|dorthin wo ich (?:arbeite|jetzt wohne|wohne)|dahin wo ich (?:arbeite|jetzt wohne|wohne)|
        da hin (?:, )?wo ich (?:arbeite|wohne)|dorthin (?:, )?wo ich(?: jetzt)? (?:arbeite|wohne)|ganz woanders|(?:an|
        in) eine andere strasse|in (?:unser|mein|das) ferienhaus|ziel muss geändert werden)
    (?:wir |ich )?(?:sind|bin|bi) (?:umgezogen|weggezogen|züglet|gezügelt|übersiedelt)
    = (?:bitte |lieber |dann |besser )*(?:ins büro|in die arbeit|auf arbeit|an meine arbeitsadresse|an die
        arbeitsadresse|in die firma|zu meiner mutter|zu meinen eltern|ins geschäft|an eine andere adresse|an die firma|
        zur arbeit|auf die arbeit|zu meiner schwester|zu meinem bruder|
        zu meiner freundin|an meinen arbeitsplatz|an meine neue adresse|an die neue adresse)(?: (?:bitte|stattdessen|
        liefern|bringen|schicken|lieber))*
    """,
    confidence=0.9,
)
