"""Phrases for not being there that name no word of being away: what somebody does then, and a door nobody opens."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_TIME = (
    "(?:da|dann|um die zeit|um diese zeit|zu der zeit|zu dieser zeit|in der zeit|an dem tag|<day>|<day>s|"
    "(?:am|an diesem|jeden|diesen|nächsten) (?:<day>|<day_part>)(?: <day_part>)?|vormittags|nachmittags|abends|morgens|"
    "mittags|tagsüber|(?:heute|morgen|übermorgen) <day_part>|diese woche|nächste woche|unter der woche|werktags|"
    "\\w+tags|mittwochs|zwischen \\w+ und \\w+|um \\w+(?: uhr)?|von \\w+ bis \\w+(?: uhr)?)"
)
_PLAIN = (
    "(?: (?:da|dann|leider|noch|gerade|immer|ja|halt|schon|nämlich|selber|selbst|meistens|eh|auch|aber|wohl|"
    "wahrscheinlich|erst|mit \\w+(?: \\w+)?|den ganzen tag|den ganzen vormittag|den ganzen nachmittag)){0,4}"
)
_NOT_HOME = (
    "(?!(?:haus|hause|garten|hof|homeoffice|home|wohnung|telefon|apparat|eingang|tür|bilde|prinzip|grunde|moment|"
    "augenblick|allgemeinen|nachbar|nachbarn|wohnzimmer|keller|recht|laufe|stande|rollstuhl|vorteil|nähe|gegend|lage|"
    "regel|beinen|sache|überlegen|liebsten|besten|ende|anfang|schluss|<day>|<day_part>|wochenende)\\b)"
)
_PLACE = (
    f"(?:(?:beim|im|am|vom|zum) {_NOT_HOME}[\\w-]+|(?:bei|in|auf|an|hinter) (?:der|dem|den|einer|einem|meiner|meinem|"
    f"meinen|unserer|unserem|unseren|so einer|so einem|ner) {_NOT_HOME}(?:\\w+e[nr] )?[\\w-]+|auf (?:schulung|"
    "fortbildung|kur|reha|arbeit|montage|schicht|tour|lehrgang|achse|dienstreise|klassenfahrt|wanderung|sitzung)|"
    "unter dem messer|hinter dem steuer|in (?:kur|reha|urlaub|ferien|arbeit|quarantäne|meetings|besprechungen|"
    "terminen))"
)
_EVENT = (
    "(?:\\w*schulung|fortbildung|weiterbildung|lehrgang|\\w*seminar|begräbnis|trauerfeier|beisetzung|taufe|kommunion|"
    "konfirmation|firmung|jubiläum|\\w*feier|geburtstag|\\w*fest|umzug|operation|untersuchung|kontrolle|nachkontrolle|"
    "\\w*gespräch|\\w*sitzung|\\w*versammlung|\\w*ausflug|wandertag|generalprobe|auftritt|turnier|wettkampf|match|"
    "matura|abitur|\\w*prüfung|gerichtsverhandlung|verhandlung|impfung|blutabnahme|chemo|bestrahlung|inventur|"
    "\\w*gymnastik|nachhilfe|logopädie|ergotherapie|\\w*besichtigung|notdienst|\\w*dienst|\\w*schicht|\\w*termin|"
    "besuchszeit|sprechstunde|ordination|\\w*unterricht|\\w*training|\\w*probe|\\w*stunde|stammtisch|"
    "\\w*abend(?<!^abend)|schulaufführung|elternsprechtag|betriebsfeier|videokonferenz|workshop|klausur|klausurtagung|"
    "tagung|konferenz|vorlesung|schiedsgericht|verabredung|date|konzert|theater|praktikum|blockseminar)"
)
_ARTICLE = "(?: (?:einen|eine|ein|ne|nen|den|die|das|meine|meinen|mein|unsere|unseren|so|so eine|wieder|wichtige|"
_ARTICLE += "wichtigen|grosse|grossen|den ganzen tag|den ganzen vormittag|den ganzen nachmittag|lange))*"
_CHILD = (
    "(?:(?:die|den|meine|meinen|mein|das|unsere|unseren|unser|seine|ihre) )(?:kleinen? |kleine |zwei |beiden |grosse |"
    "grossen )?(?:kinder|kind|sohn|tochter|enkel|enkelin|enkelkinder|enkerl|jungs|mädels|mädchen|buben|bub|kleine|"
    "kleinen|grosse|grossen|hund|zwillinge|mann|frau|mutter|vater|oma|opa|mama|papa|neffen|nichte)"
)
_WHERE_FROM = "(?: (?:aus|von|vom|in|zur|zum|ins|bei|an)(?: (?:der|die|den|dem|das))?(?: [\\w-]+))"
_KEEPS_BUSY = (
    "feiere|feier|feiern|heirate|heiraten|schlafe|schlaf|schlafen|unterrichte|probe|proben|trainiere|trainieren|"
    "operiere|spiele|spielen|verreise|verreisen|wandern|segeln|fliege|flieg|fliegen|lande|landen|tage|tagen|predige|"
    "melke|melken|ernten|turne|turnen|tanze|tanzen|schwimme|schwimmen|lege mich hin|ruhe|meditiere|studiere|jogge|"
    "gehe einkaufen|geh einkaufen|gehe mit dem hund|geh mit dem hund|führe den hund"
)
_WHEN = (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE)

_DOING = rules(
    CustomerAct.UNAVAILABLE,
    rf"""
    {_TIME} (?:bin|sind|sitze|sitz|sitzen|stehe|steh|stehen|liege|lieg|liegen|stecke|steck|hänge|häng|hocke|hock|fahre|
        fahr|wäre|weile|jobbe|arbeite){_PLAIN} (?:ich|wir|i){_PLAIN} {_PLACE}
    (?:ich|wir) (?:bin|sind|sitze|sitz|stehe|steh|liege|lieg|stecke) (?:da|dann|um die zeit|zu der zeit|an dem
        tag){_PLAIN} {_PLACE}
    {_TIME} (?:gebe|geb|singe|leite|halte|spiele|geben|singen|halten|mache){_PLAIN} (?:ich|wir){_PLAIN}(?: (?:einen|
        eine|den|
        die|im|beim))* (?:unterricht|kurs|nachhilfe|chor|training|schulung|vortrag|gottesdienst|messe|konzert|probe|
        seminar|vorlesung|yogastunde|orchester|theater|inventur|dienst|notdienst)
    (?:habe|hab|haben)(?: (?:ich|wir|da|dann|schon|an dem tag)){{0,4}} (?:was|etwas)(?: (?:mit|bei|im|in|
        für)(?: [\w]+){{1,3}})?
        vor(?= [.,?!#]|$)
    {_TIME} (?:heiratet|feiert|wird|hat|zieht){_PLAIN} (?:mein|meine|unser|unsere) [\w]+(?: (?:geburtstag|hochzeit|
        einschulung|taufe|konfirmation|kommunion|abschluss|auftritt|prüfung|getauft|beerdigt|operiert|eingeschult|um|in
        die schule))?(?! (?:vorbei|zu mir|zu uns|und nimmt))
    (?:ich|wir) (?:werde|werd|werden)(?: (?:da|dann|an dem tag))* (?:operiert|untersucht|bestrahlt|abgeholt)
    (?:ist|hat|haben)(?: (?:da|dann|bei uns))* (?:unser|das|mein|der|die|unsere) (?:büro|laden|geschäft|firma|praxis|
        betrieb|
        kanzlei|lokal|werkstatt|restaurant|salon)(?: [\w]+)? (?:zu|geschlossen|dicht|ruhetag|betriebsferien)
    (?:weil|da|denn|dass) (?:ich|wir){_PLAIN}(?: {_TIME})? {_PLACE} (?:bin|sind|sitze|sitz|liege|lieg|stehe|steh)
    (?:weil|da|denn|dass) (?:ich|wir){_PLAIN}(?: {_TIME}){_PLAIN} {_PLACE} (?:bin|sind|sitze|liege|stehe)
    {_TIME} (?:habe|hab|haben|hätte){_PLAIN} (?:ich|wir){_PLAIN}{_ARTICLE} {_EVENT}
    (?:ich|wir) (?:habe|hab|haben) (?:da|dann|<day>|um die zeit){_PLAIN}{_ARTICLE} {_EVENT}
    {_TIME} (?:ist|wäre){_PLAIN}{_ARTICLE} {_EVENT}(?= [.,?!#]|$)
    {_TIME} (?:hole|hol|holen|bringe|bring|bringen|fahre|fahr){_PLAIN} (?:ich|wir|i){_PLAIN} {_CHILD}{_WHERE_FROM}?
    (?:ich|wir) (?:hole|hol|holen|bringe|bring|bringen) (?:da|dann|um die zeit){_PLAIN} {_CHILD}{_WHERE_FROM}?
    (?:hole|hol|holen|bringe|bring|bringen|fahre|fahr) (?:ich|wir|i){_PLAIN} {_CHILD}{_WHERE_FROM}
    (?:werde|werd|werden|bin) (?:ich|wir){_PLAIN} (?:operiert|abgeholt|untersucht|verarztet|geröntgt|bestrahlt)
    {_TIME} (?:werde|werd|operieren|operieren sie){_PLAIN} (?:ich|mich|sie mich)(?: operiert)?
    (?:bin|sind|bi)(?: (?:ich|wir|i|immer|leider))*(?: (?:dann|denn|da|noch|no)){{1,3}} am (?:arbeiten|schaffen|schaffe|
        werken|hackeln|unterrichten|malochen)
    {_TIME} (?:{_KEEPS_BUSY}){_PLAIN} (?:ich|wir|i)(?! (?:gern|gerne|sie|die tür|auf das paket))
    (?:ich|wir) (?:{_KEEPS_BUSY}) (?:da|dann|um die zeit|um diese zeit|zu der zeit)
    (?:passe|pass|passen)(?: (?:ich|wir|da|dann|immer|auf))+ (?:die |meine |den |unsere )(?:enkel|enkelin|enkelkinder|
        kinder|nichte|neffen|enkerl)
    """,
    confidence=0.88,
    when=_WHEN,
)

_CLOSED_DOOR = rules(
    CustomerAct.UNAVAILABLE,
    r"""
    (?:vor|an) (?:verschlossener|geschlossener|zugesperrter|leerer|verschlossenen|verschlossne|geschlossenen|zuer|
        versperrter) (?:tür|türen|haustür|wohnung|pforte)
    (?:vor der tür|vor der haustür) und (?:keiner|niemand)(?: [\w]+){0,2}
    (?:macht|öffnet|nimmt|hört)(?: (?:euch|ihnen|ihm|dir|dem <driver>|ihrem <driver>|eurem <driver>|hier|da|dann|
        bei uns|bei
        mir|es|das|die tür|sicher|bestimmt|die klingel|das paket))* (?:keiner|niemand|kein mensch|koa mensch)(?:
        (?:auf|an|es an|die tür auf|ab|entgegen))*
    (?<!wenn )(?<!falls )(?:keiner|niemand|kein mensch)(?: (?:da|zuhause|daheim|hier|bei uns|der|dann|mehr|
        von uns))* (?:aufmacht|aufmachen|
        öffnet|öffnen|annimmt|annehmen|macht auf|hört die klingel)
    (?:klingelt|läutet|kommt|klingeln|läuten|kommen|schellt|fährt|fahren)(?: (?:er|der|sie|ihr|euer|ihr <driver>|
        <driver>|
        bei uns|bei mir|da|dann|hier|wieder|ganz))* (?:umsonst|vergeblich|vergebens|für nix|für nichts)
    (?:trefft|treffen|trifft|findet|finden|findest|erwischen|erwischt|erreicht|antrifft)(?: (?:ihr|sie|er|der|du|
        <driver>|da|dann|hier|bei uns|bei mir|zuhause|daheim|um die zeit))* (?:niemanden|niemand|keinen|koan|mich
        nicht|uns nicht|mi nicht|keine seele|mich nie|mich kaum)(?: (?:an|daheim|zuhause|da))*
    (?:könnt|können|kann|kannst) (?:ihr|sie|er|der|du)(?: (?:da|dann|bei uns))* (?:lange|lang|ewig) (?:läuten|klingeln|
        warten|klopfen|schellen)
    (?:mich|uns|mi) (?:trifft|trefft|treffen|triffst|triffsch|erwischt|erwischen|findet)(?: (?:man|ihr|sie|du|er|da|
        dann|am
        <day>|um die zeit))* (?:nicht|nie|kaum|selten)(?: (?:an|a|da|daheim|zuhause))*
    (?:ist|herrscht|wäre)(?: (?:da|bei uns|bei mir|dann|hier|alles|im haus))* (?:tote hose|ausgeflogen|alles dunkel|
        keine menschenseele|kein schwein|keine seele|keine sau|alles ausgeflogen|alles zu|alles leer)(?: (?:da|daheim|
        zuhause))*
    (?:haus|wohnung|bude|hütte) (?:ist|steht|wäre)(?: (?:da|dann|leider))* (?:leer|verwaist|abgesperrt|zu)
    """,
    confidence=0.88,
    when=_WHEN,
)

_GONE = rules(
    CustomerAct.UNAVAILABLE,
    r"""
    (?:bin|sind|wäre)(?: (?:ich|wir))?(?: [\w]+){0,5} (?:nun|jetzt|plötzlich|kurzfristig|unerwartet|voraussichtlich|
        garantiert|dummerweise|blöderweise) (?:doch |leider |gar )*nicht (?:da|daheim|zuhause|hier|anwesend)
    (?:<day>|am <day>) (?:arbeite|arbeit|arbeiten|schaffe) (?:ich|wir)(?= [.,?!#]|$|(?:
        (?:aber|da|und|bis|den|ganz|leider)))
    ich (?:nichts|nix|nicht) (?:zuhause|hause|daheim)(?= [.,?!#]|$| <day>| am| um)
    <day> (?:leider |auch |bin )*nicht (?:zuhause|daheim|da|im haus)(?= [.,?!#]|$| und| aber| <day>)
    (?:ich|wir)(?: (?:leider|dann|da|heute|morgen|immer))* nicht (?:zuhause|daheim|da) (?:<day>|am|um|bis|von|vormittag|
        nachmittag|abends|morgens|diese|nächste)
    (?:diese|nächste|kommende|die ganze) woche (?:leider |gar |überhaupt |sicher |bestimmt |ganz |halt )*nicht(?=
        [.,?!#]|$| wir| ich| da| mehr| weil| bin| sind)
    (?:heute|morgen|übermorgen|<day>s?) (?:gar|überhaupt|sicher|absolut) nicht(?= [.,?!#]|$| wir| ich| da bin| weil)
    """,
    confidence=0.88,
    when=(Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE, Expects.SLOT_DECISION),
)

_BAD_TIMES = rules(
    CustomerAct.REJECT_TIME,
    r"""
    (?:beides|alles beides|alle beide|beide)(?: (?:ist|sind|für mich|mir|leider|ganz|echt|eher|sehr))* (?:blöd|schlecht|
        ungünstig|doof|nichts|mist|unmöglich|unpassend|schwierig|saublöd|ungeschickt)
    (?:ist|wird|wäre)(?: (?:da|dann|bei uns|leider|an dem tag))* (?:die|unsere|der|das)(?: ganze)? (?:strasse|gasse|
        zufahrt|
        brücke|einfahrt|ort|innenstadt)(?: [\w]+)? (?:gesperrt|zu|dicht|abgesperrt|aufgerissen)
    (?:schläft|schlafen|schlaft|hält)(?: (?:da|dann|noch|gerade))* (?:der kleine|die kleine|das baby|das kind|
        die kinder|mein
        [\w]+|meine [\w]+)
    (?:ist|haben wir|habe ich|halte ich|hält mein mann)(?: (?:bei uns|da|hier|im haus|immer))* (?:mittagsruhe|
        mittagsschlaf|
        nachtruhe|ruhezeit|schlafenszeit)
    so lang(?:e)? (?:kann|will|möchte|mag|können|wollen)(?: (?:ich|wir|da|leider|aber))* nicht(?: warten)?
    (?:die|beide|alle|diese|eure|ihre|das|der)(?: (?:zeiten|termine|uhrzeiten|tage|vorschläge|zeit|uhrzeit|tag|termin|
        zwei|beiden|fenster|zeitfenster))+(?: (?:ist|sind|wäre|wären|passt|passen))?(?: (?:beide|alle|für mich|mir|uns|
        leider|ja|ganz|echt|sehr|total|eher|da|etwas|halt|bei mir|ziemlich|wirklich|gar|alle beide))* (?:blöd|schlecht|
        ungünstig|doof|nichts|nix|mist|unmöglich|unpassend|schwierig|nicht gut|nicht|saublöd|ein schmarrn|
        suboptimal|ungeschickt|murks|schlimm)(?! schlecht| übel| blöd)
    (?:nicht gut|nicht so gut|schlecht|blöd|ungünstig|unpassend|unmöglich|ganz schlecht)(?: (?:für mich|für uns|bei
        mir|bei uns))? (?:diese|die|dieser|der|das) (?:zeit|uhrzeit|tag|termin|fenster|stunde)
    (?:<day>|der <day>|am <day>) (?:ist|wäre|is)(?: (?:für mich|mir|uns|leider|ja|ganz|echt|sehr|total|eher|halt|
        immer))* (?:doof|blöd|mist|nix|nichts|scheisse|saublöd|suboptimal|ungeschickt)
    (?:kommt|kommen|kommst|kommens)(?: (?:sie|ihr|er|der <driver>|da|dann|gar|überhaupt|mit dem|auto|lkw|wagen|keiner|
        bei uns|zu uns))*
        (?:nicht|keiner|niemand) (?:durch|rein|hin|ran|vorbei|zu uns|bis zu uns|in die strasse)
    (?:strasse|gasse|zufahrt|einfahrt)(?: (?:ist|wird|da|dann|bei uns|an dem tag))+ (?:gesperrt|zu|dicht|aufgerissen)
    (?:wird|wäre)(?: (?:das|es|da|mir|bei mir|leider|wohl))* (?:nichts|nix|eng)(?! mehr)(?= [.,?!#]|$| mit| am| ich|
         weil)
    """,
    confidence=0.88,
    when=_WHEN,
)

ELSEWHERE_THEN: tuple[Rule, ...] = _CLOSED_DOOR + _DOING
"""Read first, since what people do then holds people to be fetched and places."""
ABSENCES: tuple[Rule, ...] = _GONE + _BAD_TIMES
