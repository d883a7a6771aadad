"""Phrases of who has no time now: one moment, busy, call back, no call needed."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_GETTING = (Expects.IDENTITY, Expects.VERIFICATION, Expects.SLOT_DECISION, Expects.NONE)
_SOFTLY = "(?: (?:mal|schnell|kurz|eben|gleich|jetzt|gerade|nur|noch|einmal|dann|halt|da|bitte|rasch|geschwind|schon))*"
_FETCH = rf"""
    (?:hole|hol|wecke|weck|suche|such|frage|frag)(?: ich)?(?: ihnen| dir)?{_SOFTLY} {{whom}}{_SOFTLY}(?: (?:ans telefon|
        an den apparat|an den hörer|her|rein|runter|hoch|für sie|dazu))*
    (?:rufe|ruf)(?: ich)?{_SOFTLY} {{whom}}{_SOFTLY}(?: (?:ans telefon|an den apparat|her|rein|runter|hoch))
    (?:gebe|geb|reiche|reich|verbinde)(?: ich)?(?: (?:sie|ihnen|dir|dich|den hörer|das telefon|das handy|an|
        weiter))*{_SOFTLY} (?:an |weiter an |mit )?{{whom}}(?: weiter| rüber)?
    (?:muss|werde|will|kann|lassen sie mich|lass mich)(?: ich)?{_SOFTLY} {{whom}}{_SOFTLY} (?:holen|rufen|fragen|wecken|
        suchen)(?: gehen)?
    """
_THEM = (
    "(?:(?:ihn|ihm|sie|ihr|den|die)(?= [.,?!#]|$| (?:mal|schnell|kurz|eben|gleich|ans|an|her|rein|runter|hoch|für|dazu|"
    "holen|rufen|fragen|wecken|suchen|weiter|rüber|dann|bitte|geschwind|rasch|ihnen|jetzt|einmal)\\b)|alex|den alex|"
    "die alex|herrn alex|frau alex)"
)
_KIN = "(?:(?:meinen|meine|mein|meiner|meinem|den|die|das|der|dem|ihren|seinen|seine|ihre) )(?:<kin>)"

HOLD_ON: tuple[Rule, ...] = (
    rules(CustomerAct.NOT_HERE, _FETCH.replace("{whom}", _THEM), 0.75, _GETTING, keeps=True)
    + rules(CustomerAct.NOT_HERE, _FETCH.replace("{whom}", _KIN), 0.75, (Expects.IDENTITY,), keeps=True)
    + rules(CustomerAct.HOLD_ON, _FETCH.replace("{whom}", f"(?:{_THEM}|{_KIN})"), 0.92)
) + rules(
    CustomerAct.HOLD_ON,
    r"""
    (?:(?:nur|bitte|noch|einen|eine|ein|en|nen|n|ne|kleinen|kleine|kleines|kurzen|kurze|halbe|so|warten sie|warte|
        wart|wartet|geben sie mir|gib mir|ich brauche|ich bräuchte) )*(?<!im )(?<!diesem )(?<!dem )(?<!jeden )(?<!den
        )(?<!falschen )(?<!schlechten )(?<!ungünstigen )(?:moment|
        momentchen|
        momentle|momenterl|momentli|augenblick|augenblickchen|sekunde|sekündchen|sekunderl|sek|minütchen|minüteli)(?:
        (?:bitte|mal|noch|kurz|schnell|geduld))*(?! (?:passt|schlecht|nicht|ist))
    (?<!in )(?<!um )(?<!bis )(?:noch |nur |bitte )*(?:eine|ne|ein paar|zwei|zwo|fünf|drei) (?:minuten?|sekunden?)(?:
        (?:bitte|noch|geduld))*(?= [.,!#]|$| ich)
    (?<!dann )(?:warten sie|wartens|warte|wart|wartet)(?! (?:ich|wir|auf))(?: (?:mal|bitte|kurz|schnell|noch|eben|doch|
        gerade|ein bisschen|einmal|
        geschwind|rasch|einen|ab))*(?= [.,?!#]|$| ich| bis ich| da)
    (?:bleiben sie|bleib|bleibt|bleibens)(?: (?:bitte|mal|kurz|noch|eben|gerade))* (?:dran|am apparat|am telefon|in der
        leitung|am hörer)
    (?:bitte )?(?:nicht auflegen|legen sie (?:bitte |jetzt |mal )*nicht auf|leg (?:bitte |mal )*nicht auf)
    (?:ich )?(?:bin|komme|komm)(?: ich)? (?:gleich|sofort|sogleich|glei|gleich mal)(?: wieder)? (?:da|zurück|bei ihnen|
        bei dir|so weit|soweit|für sie da|dran|wieder da)
    = (?:gleich|sofort|komme gleich|einen|halt|halt mal|stopp|stop|stopp mal|stop mal)
    (?:ich )?(?:muss|müsste|will|möchte|lassen sie mich|lass mich|kann)(?: ich)?(?: (?:nur|mal|kurz|schnell|eben|erst|
        gerade|einmal|da|noch|das|es|mir|rasch|geschwind|mich|hier|dazu|bitte|erst mal))* (?:nachschauen|nachsehen|
        schauen|gucken|nachgucken|nachdenken|überlegen|suchen|aufschreiben|notieren|mitschreiben|rausgehen|reingehen|
        in den kalender schauen|in meinen kalender schauen|rechts ranfahren|ranfahren|anhalten|leiser machen|leiser
        stellen|leiser drehen|lauter stellen|aufmachen|
        hinsetzen|was zu schreiben holen|etwas zu schreiben holen|einen stift holen|was zum schreiben holen|luaga|
        luege)(?= [.,?!#]|$| ob| wann| wo| was)
    (?:ich )?(?:schaue|schau|gucke|guck|sehe|seh|überlege|überleg|luege)(?: ich)?(?: (?:nur|mal|kurz|schnell|eben|erst|
        gerade|einmal|da|noch|das|es|mir|rasch|geschwind))*(?: (?:nach|in (?:den|meinen|mein|dem|meinem) [\w]+|auf
        (?:den|
        meinen|dem|meinem) [\w]+))(?= [.,?!#]|$| ob| wann| wo| was| und)
    = (?:ich )?(?:überlege|überleg|schaue|schau|gucke|guck)(?: ich)?(?: (?:mal|kurz|schnell|eben|gerade|noch|nach))*
    (?:ich )?(?:hole|hol|suche|such|nehme|nehm|brauche)(?: ich)?(?: (?:mir|nur|mal|kurz|schnell|eben|erst|gerade|einmal|
        rasch|noch|geschwind))* (?:(?:was|etwas) (?:zu|zum) schreiben|(?:einen|nen|den|meinen) (?:stift|zettel|kuli|
        kalender|kugelschreiber)|(?:meine|die) brille|papier|block und stift|stift und papier|meinen kalender)
    (?:ich )?(?:muss|müsste|will)(?: ich)?(?: (?:nur|mal|bloss|noch))* (?:kurz|schnell|eben|gerade|geschwind|rasch)(?:
        [\w]+){1,4}? (?:ausmachen|abschalten|abstellen|ausschalten|zumachen|aufmachen|runterdrehen|wegstellen|umrühren|
        holen|anziehen|abstellen|ablegen|hinstellen|leiser machen|weglegen|aufsetzen|reinlassen|rauslassen|beruhigen)(?=
        [.,?!#]|$)
    wo (?:ist|habe ich|hab ich)(?: (?:denn|bloss|nur|jetzt))* (?:mein|meine|meinen|der|die|das|den) (?:kuli|stift|
        kalender|brille|zettel|handy)
    (?:es |da |moment )(?:klingelt|läutet|schellt)(?: es)?(?: (?:gerade|jetzt))*(?: (?:jemand|an der tür|bei mir))*(?=
        [.,!#]|
        $)
    (?:da ist |es ist )?(?:gerade )?jemand an der tür
    (?:der hund bellt|das baby (?:weint|schreit)|das wasser kocht|die milch kocht über)
    """,
    confidence=0.92,
)

NO_CALL_NEEDED: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:der <driver>|<driver>|er|sie|ihr|du|man)? ?(?:muss|müssen|musst|braucht|brauchen|brauchst|soll|sollen)(?: (?:sie|
        er|der <driver>|mich|uns|da|dann|dazu|vorher|extra|nicht|vorab|noch|deswegen|auch|wirklich|erst|mal))*
        (?:nicht|nimmer)(?: (?:extra|vorher|mehr|noch|erst|nochmal|deswegen|vorab|noch mal))* (?:anrufen|anzurufen|
        durchrufen|telefonieren|durchklingeln|zurückrufen|zurückzurufen)
    (?:anruf|anrufen|rückruf|vorher anrufen)(?: [\w]+)? (?:ist )?(?:nicht (?:nötig|notwendig|erforderlich)|unnötig|
        überflüssig)
    (?:ohne|kein) (?:vorherigen? |extra )?(?:anruf|rückruf) (?:nötig|notwendig)
    """,
)
"""A call that somebody can do without says nothing about the parcel, and is no wish for another."""

_DOING = (
    r"(?:fahren|autofahren|steuer|kochen|essen|arbeiten|arbeit|backen|putzen|telefonieren|duschen|einkaufen|"
    r"packen|stillen|wickeln|frühstücken|spazieren|laufen|joggen|lernen|schlafen|"
    r"(?!donnerstag|montag|dienstag|mittwoch|freitag|samstag|sonntag|sonnabend|morgen|wochenende|"
    r"anfang|ende)\w{3,}en)"
)
_INSIDE = (
    r"(?:auto|wagen|zug|bus|meeting|gespräch|termin|unterricht|laden|supermarkt|stress|kino|theater|wartezimmer|"
    r"kundengespräch|seminar|op|op-saal|krankenhaus|schwimmbad|fitnessstudio|konzert|geschäft|call|"
    r"verkehr|stau|tunnel|"
    r"gottesdienst|treppenhaus|aufzug|bad|badezimmer|keller|garten|einsatz|dienst)"
)
_IN_THE = (
    r"(?:besprechung|sitzung|konferenz|vorlesung|klasse|schulung|bahn|tram|strassenbahn|s-bahn|u-bahn|straba|kirche|"
    r"schule|videokonferenz|telefonkonferenz|prüfung|badewanne|dusche|schlange|küche|verhandlung|probe|arbeit|"
    r"beerdigung|telko|apotheke|bücherei|bibliothek|uni|therapie|sprechstunde)"
)
_ON_IT = (
    r"(?:dem sprung|dem rad|dem fahrrad|dem klo|dem heimweg|dem weg(?! zu ihnen)|dem spielplatz|dem markt|dem bau|"
    r"der autobahn|der strasse|der toilette|der arbeit|arbeit|(?:ner|einer|der) (?:leiter|beerdigung|baustelle|"
    r"party|feier)|der anderen leitung|m sprung|toilette|schicht|baustelle)"
)
_BUSY_PLACE = (
    rf"(?:(?:am|beim) {_DOING}|beim (?:arzt|zahnarzt|friseur|frisör|sport|training|chef|kunden|tanken|tierarzt)|"
    rf"im {_INSIDE}"
    rf"|in (?:einem|nem) {_INSIDE}|mitten (?:in|im|bei|beim)(?: (?:einem|einer|der|den|nem|ner))? \w+|in "
    rf"(?:einer|ner|"
    rf"der) "
    rf"{_IN_THE}|auf {_ON_IT}|hinterm steuer|hinter dem steuer|in eile|unter zeitdruck|im stress|unterwegs|"
    rf"unter der dusche|an der "
    r"kasse|an der arbeit|bei der arbeit|am anderen telefon|auf der anderen leitung|bei (?:einem|nem) (?:kunden|"
    r"patienten)|"
    r"(?:voll |ganz |ziemlich |sehr |total |echt )*(?:beschäftigt|im stress|eingespannt|in eile|in hektik|"
    r"verhindert))"
)

BUSY: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:jetzt|gerade|im moment|momentan) (?:ist|wäre|passt) (?:es |das )?(?:mir )?(?:gerade |ganz |leider |
        eher )*(?:schlecht|ungünstig|blöd)(?=[^?]* (?:kommen|bringen|liefern) sie (?:es |das |doch )?(?:heute|
        morgen|am|um|abends|nachmittags)\b)
    """,
) + rules(
    CustomerAct.BUSY,
    rf"""
    (?:bin|sind|sitze|sitz|stehe|steh|stecke|steck|hänge|häng|war|liege|lieg)(?: (?:ich|wir))?(?: (?:leider|hier|
        aber|noch|auch|so|halt|doch))*(?: <now>)(?: (?:leider|hier|aber|noch|auch|nur|so|halt|doch|selber|selbst))*
        {_BUSY_PLACE}
    (?:ich |wir )(?:bin|sind|sitze|sitz|stehe|steh|stecke|steck|hänge|häng)(?: (?:leider|hier|noch|auch|so|selbst|
        selber|doch))* {_BUSY_PLACE}(?= [.,?!#]|$| und| rufen| können| ich kann| deshalb| deswegen| meld| ruf| probier|
         versuch| könnt| hab| tschüss|
        danke| geht| lassen| sprechen| machen)(?! ,? ?(?:bis|von|ab) )
    = (?:ich |leider )*(?:bin|sitze|stehe)(?: (?:leider|hier|noch))* {_BUSY_PLACE}
    (?:fahre|fahr)(?: ich)?(?: <now>)(?: auto| selber| selbst)?(?= [.,?!#]|$)
    (?:ich |wir )(?:esse|essen|koche|kochen|arbeite|arbeiten|telefoniere|dusche|lerne|fahre|fahr)(?: <now>)(?:
        auto| noch|
        zu mittag| zu abend)?
    (?:ich )bin im (?:auto|zug|bus|wagen) unterwegs
    = (?:leider |ja |oh |das ist |es ist |ist |jetzt ist |ist es )*(?:<now> )(?:ist |ist es |es ist |etwas |ein
        bisschen |
        bisschen |ganz |sehr |echt |leider |total |wirklich |extrem |eher |a bissl |gar |es )*(?:schlecht|ungünstig|
        unpassend|blöd|ungelegen|stressig|schwierig|doof|ganz schlecht)(?: (?:bei mir|für mich|bei uns|zum reden))*
    (?:ist|wäre|passt|kommt)(?: (?:es|das|mir|uns|bei mir|leider|ihr anruf|der anruf))*(?: <now>)(?: (?:leider|etwas|
        ein bisschen|ganz|sehr|echt|total|wirklich|eher|so|überhaupt|gar|mir|uns|es|ein|bei mir))* (?:schlecht|
        ungünstig|unpassend|blöd|ungelegen|nicht|schlechter zeitpunkt|nicht so gut|nicht gut|nicht so toll)(?: (?:so
        gut|
        gut|bei mir|so|passend|zum reden|zum sprechen|günstig))*
    (?:<now> )(?:ist es|ist|passt es|passt|wäre|geht es|geht)(?: (?:mir|uns|bei mir|leider|etwas|ein bisschen|ganz|
        sehr|echt|total|wirklich|eher|so|überhaupt|gar|es|hier))* (?:schlecht|ungünstig|unpassend|blöd|ungelegen|nicht|
        stressig|viel los|hektisch)(?: (?:so gut|gut|bei mir|so))*
    (?:schlechter|ungünstiger|blöder|falscher|unpassender|schlechte|ungünstige|blödes) (?:zeitpunkt|moment|augenblick|
        zeit|
        timing)(?: (?:jetzt|gerade))?
    (?:erwischen|erwischst|erwischt|stören|störst|kriegen|treffen|haben)(?: (?:sie|du|mich|uns|jetzt|gerade|da|hier|
        leider|
        ein bisschen|etwas|ganz))* (?:schlecht|ungünstig|im (?:falschen|schlechten|ungünstigen|blödesten|dümmsten)
        (?:moment|augenblick)|auf dem falschen fuss|zur unzeit|mitten [\w]+(?: [\w]+)?|zu einem (?:schlechten|
        ungünstigen) zeitpunkt|beim [\w]+|erwischt)
    (?:kann|können|mag|darf|will)(?: (?:ich|wir))?(?: (?:leider|hier|wirklich|echt|aber|jetzt|gerade|im moment|momentan|
        im augenblick|grade|grad|nicht|auch|so|echt|da|mit ihnen))* (?:nicht|schlecht|schwer)(?: (?:so|gut|wirklich|
        richtig|lang|lange|lauter|frei|mit ihnen|mit dir|gerade|jetzt|viel|am telefon|drüber))* (?:reden|sprechen|
        telefonieren|quatschen|rangehen|plaudern|schwätzen|schnacken)(?: gerade| jetzt)?
    (?:kann|können)(?: (?:ich|wir))?(?: leider)? <now>(?: (?:leider|echt|wirklich|gar|überhaupt|so))* (?:nicht|
        schlecht)(?:
        so gut)?(?= [.,?!#]|$)
    (?<!da )(?<!dann )(?:habe|hab|haben)(?: (?:ich|wir))?(?: (?:leider|wirklich|echt|aber|grad|überhaupt|gar|dafür|für
        sowas|für so etwas|für so was|eh))*(?: <now>)?(?: (?:leider|wirklich|echt|überhaupt|gar|dafür|für sowas|so))*
        (?:keine zeit|kein zeit|wenig zeit|kaum zeit|nicht viel zeit|keine minute zeit|keine minute|nicht die zeit|
        keinen nerv|
        keinen kopf|keine ruhe|keine lust zu reden)(?: (?:für (?:sowas|so was|so etwas|das|sie)|zu (?:reden|
        telefonieren|sprechen)|zum (?:reden|telefonieren|sprechen)|dafür|jetzt|gerade|im moment))*(?! (?:am|um|dann|
        morgen|zwischen))
    = (?:<now> )?(?:leider )?(?:keine zeit|kein zeit|wenig zeit|null zeit)(?: <now>| leider| sorry)*
    (?:habe|hab|haben)(?: (?:ich|wir))?(?: <now>)(?: (?:viel|leider|noch|so|die|beide))* (?:hände voll|zu tun|besuch|
        kundschaft|kunden|patienten|gäste|gäste da|einen kunden(?: da)?|einen patienten(?: da)?|unterricht|viel zu tun|
        viel um die ohren|was auf dem herd|einen termin|ein meeting|eine besprechung|pause nicht|stress|
        ein gespräch|einen anderen anruf|jemanden auf der anderen leitung|alle hände voll zu tun|mittagspause|
        kind auf dem arm|das baby auf dem arm|ein kind auf dem arm)
    (?:habe|hab) (?:ich )?(?:beide|alle) hände voll(?: zu tun)?
    (?:ich |wir )?(?:muss|müssen)(?: (?:ich|wir))?(?: (?:jetzt|leider|gleich|sofort|aber|dringend|schnell|mal|wirklich|
        nämlich|auch))* (?:los|weg|weiter|auflegen|aufhören|schluss machen|aussteigen|umsteigen|zur bahn|zum zug|zum
        bus)(?= [.,?!#]|$)
    (?:machen sie|mach|fassen sie|fass|macht)(?: (?:es|das|sich|dich|bitte|mal))* (?:schnell|kurz|fix|hurtig)
    (?:habe|hab)(?: ich)?(?: es)?(?: (?:gerade|sehr|jetzt|leider|ziemlich|etwas|so))* eilig
    ^(?:(?:ja|nein|leider|sorry|du|hallo|,) )*(?:keine zeit|kei zyt|koa zeit)(?= und| ,| ich| jetzt| tschüss| ruf|
         danke)
    (?:ist|wird)(?: (?:mein|der))? akku(?: [\w]+){{0,2}} (?:leer|alle)
    (?:chef|chefin|kunde|kundin|kunden|kundschaft|besuch|patient|patientin|patienten|lehrer|lehrerin|kollege|kollegin|
        bus|zug|bahn|tram|u-bahn|gast|gäste|taxi|aufzug|doktor|arzt|richter|pfarrer|bedienung|kassiererin|essen)
        (?:kommt|kommen|steht|stehen|wartet|warten|ruft|fährt|hält)(?: (?:da|mir|bei mir|schon|auf mich|vor mir|vor der
        tür))*(?: (?:<now>|rein|herein|an|ein|schon|ab|vor der tür))+(?= [.,?!#]|$| ich| wir| ruf| meld| können| und|
         bis)
    (?:kommt|steht|wartet)(?: (?:<now>|da|mir|bei mir|schon))+ (?:chef|chefin|ein kunde|eine kundin|kundschaft|besuch|
        der
        nächste patient|ein patient|mein bus|der bus|mein zug|der zug|die bahn|mein taxi|jemand|wer)(?: (?:rein|herein|
        dran|auf mich|vor mir))*
    """,
    confidence=0.9,
)

_NO_OFFER = tuple(
    expects
    for expects in Expects
    if expects not in (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE)
)
_SOME_TIME = (
    r"(?=(?: [\w'-]+){0,8}? (?:später|nochmal|nochmals|noch|wieder|zurück|morgen|übermorgen|heute|abend|"
    r"abends|mittags|"
    r"nachmittags|vormittags|in|um|nach|ab|gegen|am|nächste|nächsten|irgendwann|lieber|besser|anderes|"
    r"andermal|anderen|"
    r"anderer|stunde|halben|minuten|danach|nachher|zwischen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"einmal|dann|wenn ich|sobald ich|vor|bis|so)\b)"
)
_NOT_WHEN_THERE = r"(?! (?:, )?(?:wenn|sobald|falls|bevor) (?:sie|er|der|die|du|ihr|das|es)\b)"

CALL_BACK: tuple[Rule, ...] = rules(
    CustomerAct.CALL_BACK,
    r"""
    = (?:später|etwas später|lieber später|später bitte|später vielleicht|ein andermal|ein anderes mal|ein ander mal|
        nachher|a andermal|es anders mal|vielleicht später|bitte später)
    """,
    confidence=0.9,
    when=_NO_OFFER,
) + rules(
    CustomerAct.CALL_BACK,
    rf"""
    (?:rufen sie|rufens|rufe|ruf|ruft|rufen|klingel|klingeln sie|läuten sie|telefonieren sie){_SOME_TIME}(?: (?!nicht\b|
        nie\b|
        niemals\b|kein|vorher\b|polizei|davor\b|pizza|taxi|krankenwagen)[\w'-]+){{0,9}}? (?:an|zurück|
        durch){_NOT_WHEN_THERE}
    (?:können|könnten|könnt|kannst|könntest|würden|wollen|möchten|mögen|sollen|dürfen|kann|könnte|müssten|müssen|
        täten|soll|sollte|bitte|dann|da){_SOME_TIME}(?: (?!nicht\b|nie\b|kein|vorher\b|davor\b|polizei)[\w'-]+){{0,9}}?
        (?:anrufen|zurückrufen|durchrufen|melden|probieren|versuchen|durchklingeln|anläuten|telefonieren|
        zurückmelden|zurückzurufen|anzurufen){_NOT_WHEN_THERE}
    = (?:bitte )?(?:später|morgen|nachher|heute abend|nochmal|noch einmal|noch mal)(?: (?:bitte|nochmal|noch mal|wieder|
        noch einmal))* (?:anrufen|versuchen|probieren|melden|zurückrufen)(?: bitte)?
    (?:melden sie sich|meld dich|melde dich|meldet euch|meldens sich|melden sie){_SOME_TIME}(?: (?!nicht\b|
        nie\b)[\w'-]+){{0,6}}?
        (?:nochmal|noch mal|wieder|später|morgen|nochmals|noch einmal|heute|abend|nachher|zurück|\w+tag|\d+|uhr|stunde|
        stunden|minuten|woche|mittag|vormittag|nachmittag|bei mir)
    (?:versuchen sie|versuch|versuchens|probieren sie|probier|probierens|versucht|probiert)(?: es)?(?:
        (?!nicht\b)[\w'-]+){{0,6}}?
        (?:nochmal|noch mal|wieder|später|morgen|nochmals|noch einmal|heute abend|nachher|dann)(?: (?:später|
        morgen|
        nochmal|noch mal|wieder))*
    (?:ich|wir) (?:rufe|ruf|rufen|melde|meld|melden)(?: (?!nicht\b|nie\b)[\w'-]+){{0,7}}? (?:zurück|wieder an|später an|
        nochmal an|noch mal an|später|selber an|selbst an|wieder|bei ihnen|morgen|an)(?= [.,?!#]|$| wenn| sobald)
    (?:dann |später |morgen |da )?(?:rufe|ruf|melde|meld) ich (?!nicht\b|nie\b)(?:sie |mich |ihnen |dich )*(?:[\w'-]+
        ){{0,5}}?(?:zurück|wieder an|später an|nochmal an|an|später|wieder|bei ihnen)(?= [.,?!#]|$)
    (?:ich )?(?:hätte|möchte|will|wünsche|bitte|bräuchte|wollte)(?: (?:gern|gerne|mir|ich|dann|lieber|um|einen|später|
        ihren|nen))* (?:rückruf|anruf später)(?: [\w]+){{0,3}}
    (?:um|auf) (?:einen |ihren )?rückruf(?: (?:bitten|warten|bitte))?
    = (?:bitte )?(?:um )?(?:einen )?rückruf(?: (?:bitte|später|morgen|wäre gut))*
    (?:sprechen|reden|telefonieren|machen|besprechen|klären|lassen sie|lass)(?: (?:wir|uns|das|darüber|da|es|doch|
        drüber|mal|bitte|lieber|dann|miteinander))* (?:später|ein andermal|ein anderes mal|morgen|nachher|heute abend|in
        ruhe|zu einem anderen zeitpunkt|ein ander mal)(?: (?:nochmal|noch mal|noch einmal|weiter|reden|sprechen|
        telefonieren|machen|besprechen|klären))*
    = (?:jetzt nicht|nicht jetzt|gerade nicht|im moment nicht|momentan nicht|grad nicht|grade nicht|jetzt gerade nicht|
        nicht gerade jetzt|jetzt bitte nicht|bitte nicht jetzt|jetzt auf keinen fall)
    (?:sie |ihr |du )?(?:erreichen|erreichst|erreicht|kriegen|kriegst|erwischen|erwischst|bekommen)(?: (?:sie|du|mich|
        uns))+(?:
        (?:am besten|besser|dann|wieder|telefonisch|eher|zu hause|leichter|auch|gut|immer|erst))*
        (?:später|morgen|heute abend|abends|ab|nach|um|gegen|zwischen|am|mittags|vormittags|nachmittags|wieder|in)
    (?:bin|wäre)(?: ich)?(?: (?:erst|wieder|dann|besser|telefonisch|heute|morgen|ab|nach|gegen|um|\d+|uhr|abends|\w+tag|
        \w+tags|sechs|fünf|vier|drei|sieben|acht|zwei|mittags|später))+ (?:wieder |besser |telefonisch |gut
        )*(?:erreichbar|zu
        sprechen|zu erreichen)
    (?:können|könnten|wollen|sollen|dürfen) wir(?: (?!nicht\b)[\w'-]+){{0,3}}? (?:in (?:einer|einem|zwei|drei|fünf|zehn|
        zwanzig|fünfzehn|dreissig|ein|ner|\d+)|um [\w]+|nach [\w]+|ab [\w]+|gegen [\w]+|am [\w]+|heute abend|heute
        nachmittag|abends|morgen|übermorgen|später|nachher)(?: [\w'-]+){{0,3}}? (?:reden|sprechen|telefonieren|
        weiterreden|weitersprechen|weitermachen|hören|quatschen|schnacken)
    (?:reden|sprechen|telefonieren) wir(?: (?:lieber|doch|dann|besser))* (?:in (?:einer|einem|zwei|drei|fünf|zehn|
        zwanzig|
        ein) [\w]+|um [\w]+|nach [\w]+|morgen|heute abend|später|nachher)
    (?:ich )?(?:melde|meld) (?:mich|mi)(?: (?:dann|später|wieder|gleich|noch|bei ihnen|nachher))*(?=
        [.,?!#]|$)
    (?:fragen|frag|fragens|fragt)(?: (?:sie|mich|uns|ihr|das|da))*(?: (?:bitte|lieber|doch|einfach|dann))* (?:morgen|
        übermorgen|später|nachher|heute abend|am [\w]+|in [\w]+ [\w]+|nächste woche|nochmal)(?: (?:nochmal|wieder|noch
        einmal|früh|abend|mittag|nach))*(?= [.,?!#]|$| da| dann| weil)
    (?:am besten|besser|lieber)(?: sie)? (?:rufen|probieren|versuchen|melden)(?: [\w]+){{0,5}} (?:an|nochmal|wieder|
        später)
    (?:können|könnten|wollen|sollen) wir(?: (?:das|bitte|lieber|darüber|vielleicht))* (?:später|morgen|ein andermal|
        nachher)(?: (?:nochmal|darüber|drüber))* (?:reden|sprechen|telefonieren|klären|machen|besprechen)
    (?:ruft|rufen)(?: (?:sie|er|mich|uns))* (?:lieber|besser|bitte) (?:später|morgen)
    """,
    confidence=0.9,
)
