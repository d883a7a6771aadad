"""Phrases of people who answer for the recipient, who is away; and what is only meant where a person was asked for."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_SPEAKER = (
    r"(?:der|die|das|seine?|ihre?|dem|ihrer?|seiner|deren|alex|alexs|(?:nur|bloss|ein|eine|nur "
    r"ein|nur eine)|von alex|vom alex)"
)
_TIMED = (
    r"(?: (?:<now>|heute|morgen|erst|wieder|gerade|noch|bis [\w]+|diese woche|nächste woche|für "
    r"[\w]+ [\w]+|leider|kurz|schon|um [\w]+|"
    r"ab [\w]+|den ganzen tag|übers wochenende))*"
)
_PERSON = (
    r"(?:alex|herr [\w-]+|frau [\w-]+|(?:der|die) (?:herr |frau )?alex|der herr|die dame|der chef|"
    r"die chefin|mein mann|meine frau|"
    r"(?:der|die) (?:herr|frau) [\w-]+)"
)
_GONE = (
    r"(?:(?:gerade|leider|jetzt|heute|momentan|nur|noch|schon|im moment|zurzeit|derzeit|aber|ja|"
    r"auch|eben|bis [\w]+|kurz|mal|erst|"
    r"grad|wohl|wieder|nämlich|immer|die ganze woche|diese woche|den ganzen tag) )*(?:<away>|raus|"
    r"los|rausgegangen|weggegangen|weggefahren|"
    r"losgefahren|aus dem haus gegangen|losgegangen|fortgegangen|runtergegangen|einkaufen "
    r"gegangen|einkaufen gefahren|gassi gegangen|"
    r"am schlafen|am arbeiten|am duschen|beschäftigt|unter der dusche|in der dusche|im stall|auf "
    r"dem feld|in besprechung|in einem meeting|"
    r"verreist|auf dem weg|unterwegs|nicht zum telefonieren|noch nicht (?:da|zuhause|zurück|"
    r"heimgekommen|wach|wieder da)|nicht mehr "
    r"(?:da|im haus|im büro)|nimmer da|noch auf arbeit|noch in der arbeit|am kochen|beim kochen|"
    r"beim essen|zum einkaufen|zum arzt|"
    r"nicht (?:im|in der|am) (?:büro|haus|hause|geschäft|laden|dienst|platz|betrieb|zimmer|ort|"
    r"gebäude|praxis|firma|wohnung)|in mutterschutz|im mutterschutz|in elternzeit|auswärts|auf "
    r"achse|zu tisch|nicht am platz|bei der oma)"
)

NOT_HERE: tuple[Rule, ...] = rules(
    CustomerAct.NOT_HERE,
    rf"""
    {_PERSON}(?: (?:der|die))? (?:ist|sind|wäre|bleibt|liegt|sitzt|weilt|steckt|steht)(?: (?:alex))? {_GONE}{_TIMED}
    (?:ist|sind) {_PERSON} {_GONE}{_TIMED}
    {_PERSON}(?: (?:der|die))? (?:schläft|arbeitet|duscht|badet|telefoniert|kocht|isst|schlaft|pennt|arbeitet noch|
        kann|kommt|hat|macht)(?: (?:gerade|leider|noch|jetzt|heute|schon|im moment|nicht|erst|zurzeit|momentan|
        mittagsschlaf|dienst|schicht|spätschicht|frühschicht|nachtschicht|termin|ans telefon|an den apparat|ans rohr|
        kommen|reden|sprechen|wieder|zurück|heim|um [\w]+|gegen [\w]+|ab [\w]+|am [\w]+|nach [\w]+|später|abends|
        zuhause|nach hause|einen|sport|training|mittagspause|das handy|sein handy|ihr handy|liegen gelassen|
        vergessen|dabei|mit|gehen))+(?<!kommt)(?<!kann)(?<!hat)
    (?<!ich )(?<!wir )(?:kann|können)(?: (?:er|sie|der|die|alex|gerade|leider|jetzt|im moment|momentan|zurzeit|da|
        nämlich))* nicht(?: (?:ans|an das|an den|zum|selbst|selber|persönlich))* (?:telefon|apparat|handy|hörer|
        rangehen|drangehen|ran|sprechen|rohr|reden|dran)(?: (?:kommen|gehen))?(?<!ich nicht sprechen)
    (?:ich bin|hier ist|hier spricht|das ist|am apparat ist|am apparat|sie sprechen mit|sie reden mit|sie haben|da
        ist|ist|spricht|nein|hier|am telefon ist|dran ist|sie haben hier|bin|sprechen hier mit|sprechen mit)(?:
        (?:hier|nur|aber|bloss|leider|nicht|gerade|jetzt))* (?:{_SPEAKER} )+(?:<kin>)(?: (?:von alex|vom alex|von
        ihm|von ihr|hier|am apparat|am telefon|dran|spricht|nur|von herrn alex|von frau alex|alex))*(?= [.,?!]|
        $| und| ich| er| sie| mein| der| die| aber| kann| was| nicht| er)
    (?:ich bin|hier ist|hier spricht|am apparat ist|das ist|bin|spricht|hier) (?:hier |nur |bloss |leider |aber
        )*(?:der|die|das|ein|eine)? ?(?: babysitter|babysitterin|putzfrau|putzhilfe|reinigungskraft|haushälterin|
        haushaltshilfe|pflegerin|pfleger|au-pair|kindermädchen|untermieter|untermieterin|gast|besuch|hausmeister|
        portier|empfang|sekretariat|pflegedienst|nachbarin|nachbar|handwerker|gärtner|vertretung|urlaubsvertretung|
        haushüter|betreuerin|betreuer|zugehfrau|bedienerin|raumpflegerin|mitbewohner|mitbewohnerin|concierge|
        zimmernachbar|freund der familie|aushilfe|praktikant|praktikantin|schwester dienst)(?: (?:hier|nur|von
        [\w]+))*(?= [.,?!]|$| ich| er|sie| und| der| die)
    (?:ich )?(?:wohne|wohn|lebe)(?: (?:hier|nur|auch|bloss))* (?:bei (?:ihm|ihr|alex)|mit (?:ihm|ihr|alex) zusammen)
    (?:ich )?(?:gehe|geh|bin) (?:hier |nur |bloss |gerade )*(?:nur )?(?:ans telefon|ans handy|an sein telefon|an ihr
        telefon|an seinen apparat)(?: (?:von|für) [\w]+)?(?: gegangen)?
    (?:passe|pass|hüte|schaue|betreue)(?: ich)?(?: (?:hier|nur|bloss|gerade))* (?:auf|das|die|hier)(?: (?:die|das|
        den))? (?:wohnung|haus|kinder|katze|hund|katzen|pflanzen|baby)(?: (?:auf|ein))?
    (?:soll|kann|darf|könnte|sollte|möchten|wollen|lassen)(?: (?:ich|sie|ihm|ihr|alex|was|etwas|eine nachricht|mir|
        ihnen|denn|da|irgendwas|vielleicht|meinem mann|meiner frau|ihr was))* (?:ausrichten|weitergeben|bestellen
        lassen|hinterlassen|weiterleiten|ausrichte|übermitteln)
    (?:ich )?(?:richte|richt|gebe|sage|sag|geb)(?: (?:ich))?(?: (?:es|das|ihm|ihr|alex|das ihm|es ihm|es ihr|gern|
        gerne|dann|meinem mann|meiner frau|bescheid))+ (?:aus|weiter|bescheid|dass sie angerufen haben|wenn er kommt|
        wenn sie kommt|wenn er da ist|wenn sie da ist)
    (?:ich )?(?:sage|sag|gebe) (?:es |das )?(?:ihm|ihr) (?:bescheid|dann)?
    (?:das|es|das paket|die sendung|die lieferung|das <parcel>)(?: (?:ist|wäre|wird|gehört))(?: (?:wohl|sicher|
        bestimmt|für|dann|wahrscheinlich|wohl für|nicht für mich|nicht meins|nicht von mir))*(?: ,)? ?(?:sondern
        )?(?:für )?(?:(?:meinen|meine|mein|meinem|meiner|unsere|unseren) (?:<kin>))(?: [\w]+)?
    (?:müssen|müssten|sollten|wollen|möchten|suchen|meinen|brauchen|reden|sprechen)(?: (?:sie|da|sicher|wohl|
        bestimmt|dann|am besten|besser|schon))* (?:mit|zu|an)? ?(?:(?:meinem|meiner|meinen|meine|mein) (?:<kin>))(?:
        (?:sprechen|reden|fragen|selbst|selber|haben|wenden|besprechen|klären))*(?= [.,?!]|$| der|die| das| er| sie)
    (?:mein|meine|seine|ihre|sein|ihr|unser|unsere) (?:<kin>)(?: (?:der|die))? (?:kümmert sich|macht das|ist (?:der|
        die|dafür|zuständig|der empfänger)|hat (?:das|es) bestellt|wartet (?:darauf|drauf)|erwartet (?:das|es)|weiss
        (?:das|da))(?: [\w]+){{0,4}}
    (?:habe|hab)(?: ich)? (?:nur |gerade |bloss )*(?:sein|ihr|das|alexs|dem sein|von alex das|der ihr) (?:handy|
        telefon)(?: [\w]+){{0,4}}
    (?:ist|das ist) (?:das|nicht mein|nicht meins|das von|das handy von|das telefon von|sein|ihr) (?:handy|
        telefon)(?: (?:von|meines|meiner)(?: [\w]+){{1,2}})?
    (?:nicht|schlecht|schwer|erst wieder|zurzeit nicht|momentan nicht) (?:erreichbar|zu erreichen|zu sprechen|
        verfügbar|ansprechbar)(?: <now>)?(?: [\w]+){{0,2}}
    (?:nicht|nimmer) (?:da|zuhause|daheim|hier|im haus) der (?:alex|herr [\w]+)
    (?:handy|telefon|nummer|apparat|anschluss)(?: [\w]+)? (?:gehört|ist)(?: [\w]+)? (?:von )?(?:meine[rmn]?|mein)
        (?:<kin>)(?: [\w]+){{0,2}}
    (?:kann|werde|könnte|will|würde)(?: (?:ich|es|das|gern|gerne))* (?:ihm|ihr|meiner frau|meinem mann|alex)
        (?:sagen|ausrichten|bescheid|weitergeben|einen zettel|was ausrichten|etwas ausrichten|das weitergeben)(?:
        [\w]+){{0,3}}
    (?:erreichen|treffen|kriegen|erwischen|erreicht) (?:sie |du |ihr )?(?:ihn|sie|alex|meine frau|meinen mann|herrn
        [\w-]+|frau [\w-]+)(?: [\w]+)?? (?:erst|am besten|besser|wieder|nur|jederzeit|ab|um|gegen|heute|morgen|
        abends|unter|auf)(?: [\w]+){{0,3}}
    (?:die|der) herrschaften (?:sind|ist)(?: [\w]+){{0,4}}
    (?:gehe|geh|bin|gehen)(?: (?:ich|hier|nur|bloss|gerade|mal|kurz|eben))* (?:an|für)(?: (?:ihn|sie|alex|meinen|meine|
        dem|
        sein|ihr|seinen|ihren|seins|ihres|das|mein|<kin>|handy|telefon|apparat|ans|an|von))+ (?:ran|dran|rangegangen|
        drangegangen|gegangen|handy|telefon|apparat)(?: gegangen)?
    (?:der|die|das|er|sie|alex|mein (?:<kin>)|meine (?:<kin>))(?: alex)? hat(?: (?:sein|ihr|das|hier|heute|wieder|
        leider))* (?:handy|
        telefon)(?: [\w]+){{0,4}}? (?:vergessen|gelassen|lassen|liegen|zuhause|hier|nicht dabei|nicht mit)
    (?:daheim|zuhause|hier|im büro|am platz|im haus|in der firma|da|erreichbar)(?: (?:ist|wäre))(?: (?:er|sie|der|die|
        alex|
        herr [\w-]+|frau [\w-]+|mein <kin>|meine <kin>))+(?: (?:jedenfalls|leider|heute|gerade|jetzt|im moment|aber|
        auch|
        noch|schon|bestimmt))* nicht
    (?:alex|herr alex|frau alex|er|mein (?:<kin>)|meine (?:<kin>)|die mama|der papa|die mami|der chef|
        die chefin)(?: (?:der|die))?
        ist(?: (?:leider|aber|auch|ja))* noch nicht (?:heim|nach hause|zurück|zuhause|da|wieder da|hier|
        daheim)(?: ?(?:gekommen|
        kommen|heimgekommen))?
    (?:mama|papa|mami|mutti|vati|alex)(?: ist)? noch nicht (?:heimgekommen|heim|zurück|da|zuhause|daheim)
    (?:ich bin|hier ist|hier spricht|spricht) (?:nur |bloss )?(?:die|der|da|das|seine|sein|ihre|ihr|alexs) (?:mama|
        papa|mami|
        papi|mutter|vater|oma|opa|(?:<kin>)|assistentin|assistent|sekretärin|azubi|praktikantin)(?= [.,?!]|
        $| er| sie| der|
        die| das| und| aber| alex| was| kann| worum)
    (?:das |der |die )?(?:ist|wäre) (?:mein|meine) (?:<kin>)(?: ,)? (?:der|die|er|sie) (?:ist|kommt|hat|arbeitet|
        schläft)(?:
        [\w]+){{0,4}}
    """,
    confidence=0.92,
)

_ASKED = (Expects.IDENTITY,)
_NO_PLACE = tuple(one for one in Expects if one not in (Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION))

IDENTITY: tuple[Rule, ...] = (
    *rules(
        CustomerAct.NOT_HERE,
        rf"""
        (?<!wo )(?<!wenn )(?<!ob )(?<!dass )(?<!nachbar )(?<!nachbarin )(?:er|sie|der|die) (?:ist|sind|liegt|sitzt|
            steckt|steht|weilt)(?: (?:alex))? {_GONE}{_TIMED}(?! {_GONE}? ? sein)
        (?:ist|sind) (?:er|sie|der|die) {_GONE}{_TIMED}(?! [?])
        (?!(?:er|sie|der|die) ist(?: (?:so|wohl|heute|gerade|ja|schon|wieder|gleich))* (?:da|zuhause|daheim)\b)(?:er|
            sie|der|
            die) (?:kommt|kommen|ist|wäre|wird)(?: (?:so|erst|wohl|dann|gegen|um|ab|nach|am|in|heute|
            morgen|wieder|einer|zwei|drei|vier|fünf|sechs|sieben|acht|halb|uhr|stunde|stunden|später|nachmittag|
            abend|abends|mittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächste|woche|\d+|gleich|
            bald|wahrscheinlich|der|schule|arbeit|von|aus))* (?:heim|zurück|nach hause|zuhause|daheim|wieder|wieder
            da|da|erst wieder|erreichbar|wieder heim|wieder zurück)(?: (?:um|gegen|ab|am|so)(?: [\w]+){{1,2}})?
        (?:er|sie|der|die) (?:schläft|arbeitet|duscht|badet|telefoniert|schlaft|pennt|muss arbeiten|hat (?:dienst|
            schicht|spätschicht|frühschicht|nachtschicht|training|das handy|sein handy|ihr handy))(?: (?:gerade|noch|
            heute|jetzt|schon|leider|bis [\w]+|liegen gelassen|hier gelassen|vergessen|nicht dabei|zuhause gelassen))*
        (?:er|sie|der|die|alex)(?: (?:kann|könnte))(?: (?:gerade|leider|jetzt|im moment|momentan|nicht|zurzeit|da|
            nämlich))+(?: (?:ans|an den|zum|selber|selbst))* (?:telefon|apparat|sprechen|ran|reden|handy|drangehen|
            rangehen)(?: (?:kommen|gehen))?
        """,
        confidence=0.9,
        when=_NO_PLACE,
    ),
    *rules(
        CustomerAct.WRONG_PERSON,
        r"""
        (?:nummer|person) (?:ist|muss|stimmt)(?: (?:falsch|verkehrt|nicht|leider|aber|die falsche|wohl))+(?: sein)?
        (?:hier|da) (?:ist|spricht) (?:aber |leider |doch )?(?:nicht|kein|keine) (?!(?:da|zuhause|daheim|viel|mehr|
            so|immer|gut|möglich|hier|platz|zeit)\b)[\w-]+(?= [.,?!]|$)
        (?:gibt es|haben wir|wohnt|kennen wir|kenne ich|lebt|arbeitet)(?: (?:hier|bei uns|da|in diesem haus))+(?:
            (?:aber|leider|gar|auch))* nicht(?= [.,?!]|$| mehr| in)
        (?:sind|sprechen|reden|telefonieren)(?: (?:sie|hier|da|jetzt|aber))* (?:bei|mit) (?!(?:alex|mir|uns|ihm|ihr|
            der|dem|den|seiner|ihrer|seinem|ihrem|einem|einer|meinem|meiner|falschen|wem|ihnen)\b)(?:familie |herrn?
            |frau |firma )?[\w-]+(?= [.,!]|$| gelandet| verbunden)
        hier (?:ist|spricht|sind|wohnt|wohnen) (?:die |bei |nur )*(?:familie|firma|praxis|bei) (?!alex)[\w-]+
        (?:wer (?:das|die|der|sie) (?:ist|sein soll|sein könnte))
        (?:sie haben|haben sie|habt ihr)(?: (?:sich|euch|da|wohl|bestimmt|sicher|in der nummer))* (?:geirrt|vertippt|
            vertan)
        (?:hier|bei uns|da) (?:gibt es|haben wir) (?:die|den|sie|ihn|so jemanden|so eine|so einen|diese|diesen)(?:
            [\w]+)?? nicht
        = (?:nein )?(?:nicht alex|kein alex|keine alex|das bin ich nicht|der bin ich nicht|die bin ich nicht|bin ich
            nicht|ich bin es nicht|ich nicht|nein ich nicht)
        (?:das|der|die) bin ich (?:aber |leider |gar )?nicht
        (?:sprechen|reden|telefonieren|verbunden|gelandet|rausgekommen|sie sind|sie haben|hier|hier ist|da ist|
            des ist)(?: (?:sie|
            hier|da|jetzt|aber|ist|sind|
            leider|bei|mit|die|der|dem|das|einer|einem|eine|ein|in|beim|im|falsch))* [\w-]*(?:bäckerei|metzgerei|
            fleischerei|
            praxis|kanzlei|werkstatt|apotheke|schule|kita|kindergarten|sanitätshaus|autohaus|gasthaus|gasthof|
            restaurant|
            pizzeria|hotel|pension|friseur|salon|studio|gärtnerei|tischlerei|schreinerei|büro|amt|polizei|feuerwehr|
            klinik|krankenhaus|museum|bank|sparkasse|versicherung|buchhandlung|drogerie|reinigung|wäscherei|brauerei|
            café|bibliothek|verein|verlag|agentur|optiker|juwelier|baumarkt|tankstelle|fahrschule|institut|altersheim|
            seniorenheim|pflegeheim|taxizentrale|schlüsseldienst)(?: (?!liefern|bringen|abgeben)[\w-]+){0,2}(?= [.,?!]|
            $|
            nicht| hier| gelandet| rausgekommen| verbunden| sie| da| kein| einen| eine)(?!.*(?:alex|er|sie|der|die|
            kollege|
            kollegin|chef|mitarbeiterin) (?:ist|kommt|hat|arbeitet|sitzt|macht|fährt))
        (?:ich|wir) nicht (?:der |die |herr |frau )*alex
        nicht (?:der|die|derjenige|diejenige) (?:den|die|wo) (?:sie|ihr) (?:suchen|meinen|wollen|brauchen|sucht|meint|
            anrufen)
        (?:namen|davon|von dem|von der|von ihm|von ihr) (?:höre|hör|lese) ich (?:jetzt |heute )?(?:zum ersten|
            das erste)(?: mal)?
        (?:nummer|anschluss|telefonnummer|handynummer) (?:gehört|ist)(?: [\w]+){0,4}? (?:mir|uns|meine|meins|
            unsere)(?= [.,?!]|$| und)
        (?:der|die|ein|eine) (?:neue|neuer|jetzige) (?:mieter|mieterin|bewohner|bewohnerin|besitzer|besitzerin|inhaber|
            inhaberin|eigentümer)(?: [\w]+){0,3}
        nachmieter(?:in)?
        (?:ich )?(?:bin|heisse) (?:ich )?nicht (?:der|die|de|herr|frau) (?!(?:[\w]+(?:ste|ere|te)|einzige|fahrer|typ|
            mann|chef)\b)[\w-]+(?= [.,?!]|$)
        ich bin (?:das|der|die|es) (?:aber |leider |gar )*nicht
        (?:hier|da|bei uns|im haus|in der firma)(?: (?:wohnt|arbeitet|lebt|sitzt|heisst)) (?:er|sie|der|die|so einer|
            so eine|so jemand|alex)(?:
            [\w]+){0,2}? nicht
        und nicht (?:der |die |herr |frau |herrn )*alex
        nicht keller|kein keller|keine keller|falscher keller|falsche keller
        (?:hier |das )?(?:ist )?(?:andere|anderer|anderes) (?:familie|mann|frau|person|leute|haus|name|mensch)
        falsch (?:telefon|nummer|person|mann|frau|haus|familie|anruf|mensch)
        keine? (?:person|mensch|mann|frau) so(?: hier)?
        (?:vorige|voriger|vorherige|frühere|früherer|alte|letzte) (?:besitzer|inhaber|mieter|bewohner|
            eigentümer)\w*(?: [\w]+){0,3}
        nummer (?:hatte|gehörte|hat)(?: [\w]+){0,3}? (?:anderer|andere|jemand anders|vor mir|früher|
            vorher)(?: [\w]+){0,2}
        (?:ein|unser|mein|ist der) (?:privatanschluss|firmenanschluss|diensttelefon|faxanschluss|
            dienstanschluss)(?: [\w]+){0,3}
        (?:kenne ich nicht|bin ich nicht|nie gehört|kenne den nicht)(?= (?:wiederhören|aufwiedersehen|tschüss|ade|ciao|
            danke|servus|wer|was|von|
            woher|sorry|und|den|die|tut|grüss))
        (?:ich|nein) alex [?] (?:nein|nö|nee)(?: ich bin(?: [\w-]+){1,3})?
        = (?:nein )?ich bin (?:der|die) (?!alex|richtige|gleiche|selbe|neue|mama|papa|(?:<kin>)\b)[\w-]+
        (?:wer soll das sein|wer ist das überhaupt|nie gehört|noch nie gehört|kenne ich nicht|kenn ich nicht|den
            kenne ich nicht|die kenne ich nicht|sagt mir nichts|kennen wir nicht)(?= [.,?!]|$)
        """,
        confidence=0.88,
        when=(Expects.IDENTITY, Expects.NONE, Expects.VERIFICATION),
    ),
    *rules(
        CustomerAct.NOT_HERE,
        rf"""
        (?:er|der|sie|die)(?: (?:fährt|kocht|steht|sitzt|steckt|spielt|isst|mäht|operiert|unterrichtet|schraubt|joggt|
            turnt|
            wickelt|stillt|bügelt|füttert|melkt|reitet|liegt|trainiert|lernt|putzt|packt|predigt|schafft|hackelt))(?:
            (?:gerade|noch|jetzt|im moment|momentan|da|eben|leider|heute|bis|die|den|das|seine|ihre|mit|am|im|auf|beim|
            draussen|drüben|auto))+(?: (?!bei mir|bei uns)[\w]+){{0,3}}
        (?:mein|meine|unser|unsere) (?:<kin>)(?: (?:der|die))? (?:kommt|ist|wäre|hat)(?: (?:erst|wieder|immer|heute|so|
            wohl|
            gegen|um|nach|ab|\d+|uhr|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|halb|abends|nachmittags|am|
            abend|
            später|nachmittag|morgen|nächste|woche|von|der|schicht|arbeit|feierabend|nachtschicht|vom|dienst|heim|
            zurück))+
        (?:der|die|unser|unsere) (?:<kin>|kollege|herr|frau|chef|chefin) (?:[\w-]+ )?(?:ist|sind) {_GONE}{_TIMED}
        (?:mein|meine|unser|unsere|sein|seine|der|die) (?:<kin>|papa|mama) (?:schläft|arbeitet|duscht|badet|
            telefoniert|kocht|isst|pennt|schafft|
            arbeit|arbeiten|schlafen|weg|fort|einkaufen)(?: (?:gerade|noch|jetzt|heute|schon|leider|bis [\w]+))*
        (?:<kin>|er|alex|herr [\w-]+|frau [\w-]+|chef|chefin) (?:gerade |jetzt |heute |im moment )?(?:nicht|nix|
            nimmer) (?:da|zuhause|hier|daheim|
            hause|im haus)
        (?:er|der|sie|die|alex)(?: [\w-]+)? ist am (?:schaffe|schaffen|werken|lernen|telefonieren|trainieren|putzen|
            mähen|melken|essen|arbeiten|
            schlafen|duschen|kochen)
        = (?!(?:es|das|hier|da|wer|was|wo|paket|sendung|lieferung|ware|bestellung|post|telefon|handy|verbindung|
            leitung|akku|nummer|name|mensch|
            keiner|niemand|jemand|ihr|du|so|und|aber|heute|jetzt|morgen|wann|wie|ich)\b)(?:(?:der|die|herr|frau|
            nein) )?[\w-]+ ist {_GONE}{_TIMED}
        (?:sage|sag|richte|gebe) (?:ich )?(?:es|das) (?:ihm|ihr)(?: (?:aus|weiter|dann|schon))*
        (?:er|der|alex|herr alex|frau alex|papa|mama|(?:mein|meine|der|sein|seine) (?:<kin>|papa))(?: (?:der|
            die))? (?:ist|sitzt|steht|steckt|befindet sich|weilt|
            arbeitet|liegt)(?: (?:gerade|grad|noch|leider|heute|schon|jetzt|derzeit|momentan|bestimmt|wohl|bis [\w]+|
            den ganzen tag))* (?:im|in|am|an|auf|bei|
            beim|mit|unter|zum|zur|draussen|drüben)(?! (?:apparat|telefon|der leitung|mir|uns|nebenzimmer|der nähe|
            ordnung|wochenende))(?: [\w]+){{1,3}}
        (?:den|ihn|alex|den jonas) (?:kriegen|bekommen|erreichen|erwischen|kriegt|erreicht) (?:sie|ihr|du|
            man)(?: [\w]+){{0,3}}? (?:nicht|nie|kaum|schlecht|erst)(?:
            [\w]+){{0,2}}
        kann ich (?:ihm|ihr) (?:was|etwas|irgendwas) (?:sagen|ausrichten|bestellen|weitergeben)
        (?:erst|erst wieder|frühestens)(?: (?:am|um|ab|gegen|nach))? [\w]+(?: [\w]+)?? ist (?:er|sie|
            alex) (?:wieder )?(?:da|zuhause|daheim|zurück|
            erreichbar)
        = (?:nein )?(?:nur |bloss )?(?:(?:seine?|ihre?|der|die|das|ein|eine) (?:<kin>))(?: (?:am apparat|hier|
            spricht|von alex|ist dran|am telefon))*
        = (?:nein )?(?:(?:ist|sind) )?{_GONE}{_TIMED}
        (?:mama|mami|papa|papi|mutti|vati)(?: (?:ist|sind))? {_GONE}{_TIMED}
        (?:mein|meine|unser|unsere|die|der|das|ihr|ihre|sein|seine|da) (?:<kin>) (?:ist|sind|liegt|sitzt|steht|
            steckt) {_GONE}{_TIMED}
        (?:soll|kann|darf) ich (?:ihn|sie|alex|den|die)(?: (?:mal|kurz|schnell|ans telefon|an den apparat|her|für
            sie))* (?:holen|rufen|geben|herholen|wecken|bringen|ans telefon holen)
        """,
        confidence=0.82,
        when=_ASKED,
    ),
)
