"""Phrases of people who want to talk to a person."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.de.turned_away import NO_GERMAN
from doorstep.languages.kit.phrases import Rule, rules

_TALK = (
    r"(?:sprechen|reden|verbinden|verbunden|telefonieren|zu tun haben|diskutieren|weiterreden|weitersprechen|"
    r"plaudern|sprech|"
    r"schwätzen|klären|besprechen|bereden|schnacken|austauschen|unterhalten|reden können|sprechen können|verhandeln|"
    r"kommunizieren)"
)
_SOMEONE = (
    r"(?:(?:ein|eine|einen|einem|einer|nem|ner|dem|der|den|die|ihrem|ihrer|ihren|euch|irgend|irgendeinem|irgendeinen|"
    r"irgendeiner|jemandem|"
    r"jemanden|jemand|eurem|eurer|wem|wen|vom|von|aus|im|a|am|so|mit) )*(?:<real> )?(?:lebendigen |echten |"
    r"menschlichen )?(?:<person>)(?: aus "
    r"(?:fleisch und blut|der zentrale|dem team))?"
)

HUMAN: tuple[Rule, ...] = (
    NO_GERMAN
    + rules(
        CustomerAct.HUMAN,
        rf"""
    (?:mit|zu|an|zum|zur|bei|gegenüber)(?: {_SOMEONE})(?: (?:von ihnen|bei ihnen|persönlich|direkt|bitte|der|die|von|
        in|am telefon|aus fleisch und blut|gern|gerne|lieber|darüber|selbst|deutsch|spricht|zuständig|ist|vor ort|im
        büro|ihrer firma|drüber|weiter|dort|da|kundenservice|kundendienst|chef|zentrale|auskennt|sich|mir|helfen|
        kann|versteht|mich|und blut)){{0,6}}(?: zu)? {_TALK}
    (?:sprechen|sprech|rede|reden|telefonieren|plaudern|verhandeln|unterhalten|diskutieren)(?: (?:ich|sie|gern|gerne|
        lieber|bitte|nur|am liebsten|wir|mich))* mit(?: {_SOMEONE})(?! oder)
    (?:verbinden|verbind|verbinde|verbindet|stellen|stell|stellt|leiten|leite|vermitteln|geben|weiterleiten)(?:
        (?:sie|du|ihr|bitte|doch|mich|uns|sofort|jetzt|mir|endlich|einfach|gleich|kurz|das gespräch|den anruf|
        dann))*(?: (?:mich|mir|uns|das gespräch))(?: (?:bitte|doch|jetzt|sofort|gleich|mal|kurz|endlich|lieber))*(?:
        (?:mit|an|zu|zum|zur|in|bei)(?: [\w]+){{1,4}})?(?: (?:durch|weiter))?(?= [.,?!]|$|
        ich| und| der| die| das| sonst| damit| weil| wo)
    (?:können|könnten|würden|kannst|könnt)(?: (?:sie|du|ihr|mich|uns|mir|bitte|vielleicht|da|jetzt|kurz|gleich|
        dann))* (?:mit|an|zu|zum|zur|in)(?: [\w]+){{1,4}} (?:verbinden|weiterverbinden|durchstellen|weiterleiten|
        vermitteln|weitergeben|übergeben)
    (?:mich|uns)(?: [\w]+){{0,5}}? (?:verbinden|weiterverbinden|durchstellen|weiterverbunden|durchgestellt)(?:
        (?:lassen|werden))?
    (?:weiterverbinden|durchstellen) (?:bitte|zu|an|zum)(?: [\w]+){{0,3}}
    (?:geben|gib|holen|hol|gebt|bringen|schicken|rufen|ruf|organisieren|suchen)(?: (?:sie|du|ihr|mir|uns|bitte|mal|
        doch|sofort|jetzt|ans telefon|endlich|lieber|einfach))* (?:{_SOMEONE})(?: (?:ans|an|den|die|das|telefon|
        apparat|hörer|her|dazu|bitte|dran|strippe|der|mit|dem|ich|reden|sprechen|kann|deutsch))*(?= [.,?!]|$)
    (?:will|möchte|brauche|hätte|wünsche|verlange|suche|bräuchte|wollen|möchten|brauchen|hätten|benötige|fordere|
        würde|bevorzuge)(?: (?:ich|wir|gern|gerne|lieber|bitte|jetzt|sofort|nur|da|doch|am liebsten|einfach|einmal|
        endlich|dringend|eben))* (?:ein|eine|einen|einer|irgendeinen|jemand|jemanden|ihren|ihre|den|die|eure|euren|
        mit)? ?(?:<real> )?(?:<person>)(?: (?:dran|am telefon|sprechen|haben|ans telefon|bitte|an der leitung|am
        apparat|verlangen|reden|hören|der mir hilft|statt|als ansprechpartner|zum reden|als gesprächspartner|der|
        sich|auskennt|weiterhelfen|kann|mir|hilft|helfen|spricht|deutsch|kein|keinen|keine|und|nicht|dich|roboter|
        maschine|computer)){{0,6}}(?= [.,?!]|$| und| nicht| keinen| keine| kein| aber| der| die| bitte)
    (?:gibt|gäbe|ist|sitzt|arbeitet|haben|hat|hätten|habt|kriege|bekomme|erreiche|erreich)(?: (?:es|sie|ihr|da|bei
        ihnen|bei euch|dort|hier|ich|man|auch|denn|überhaupt|nicht|noch|vielleicht|wohl|irgendwo|in ihrer firma|
        keinen|kein))* (?:ein|eine|einen|irgendein|jemand|jemanden|irgendjemand|irgendjemanden|echte|echten|keinen|
        kein|irgendwen|wen|irgendeinen)(?: (?:richtigen|richtiger|echten|echter|normalen|normaler|anderen|anderer|
        zuständigen|zuständiger|echtes|lebendigen|vernünftigen))?(?: (?:<person>|lebender|mensch))?(?: ,)?(?: (?:mit|
        der|die|dem|den|ich|wo|man|da|bei ihnen|mir|richtig|direkt|persönlich|deutsch|zuständig|telefonisch|ans
        telefon|am telefon))* (?:sprechen|reden|kann|könnte|könnten|weiterhelfen|hilft|helfen|zuständig|auskennt|
        dran|spricht|ans telefon|erreichen|menschen|mensch|mitarbeiter)(?: (?:kann|könnte|darf))?(?= [.,?!]|$)
    (?:kann|könnte|soll|sollte|möge|darf|muss|würde)(?: (?:mich|mir|bitte|sich|bei|da|nicht|dann|das))*(?: (?:ein|
        eine|einer|jemand|irgendjemand|ihr|ihre|wer|der|die))(?: (?:richtiger|echter|echte|anderer|richtige|lebender|
        menschlicher|zuständiger|von ihnen|von ihren|aus ihrer firma))* ?(?:<person>)?(?: (?:von ihnen|mich|mir|
        bitte|persönlich|dazu|sich|bei mir|das|selbst|direkt|aus dem büro|mal|wieder|mit|damit|da))* (?:anrufen|
        zurückrufen|helfen|melden|sprechen|reden|weiterhelfen|erklären|übernehmen|kümmern|drangehen)
    (?:mensch|mitarbeiter|mitarbeiterin|jemand richtiges|jemand echtes|richtiger mensch|echter mensch|vorgesetzter|
        berater|kollege|person)(?: (?:soll|möge|sollte|bitte|könnte|muss))+(?: (?:mich|mir|bitte|sich|bei mir|das|
        persönlich|dann))* (?:anrufen|zurückrufen|melden|helfen|klären|sprechen|ans telefon|dran|kommen)(?: [\w]+)?
    (?:rede|reden|red|sprech|spreche|sprechen|diskutiere|diskutieren|unterhalte|verhandle|telefoniere|quatsche)(?:
        (?:ich|mich|doch|aber|grundsätzlich|sicher|prinzipiell|bestimmt|hier|wir))* nicht (?:gern |gerne |mehr |
        länger |weiter )?mit(?: (?:einem|einer|ner|so|dem|der|nem|ihnen|so einem|so einer|ihrem|einer blöden|
        blöden))*(?: [\w]+)? (?:<machine>|ding|teil|dings)
    (?:will|möchte|mag|werde|wollen|kann|habe|hab)(?: (?:ich|wir|aber|grundsätzlich|doch|keine|echt))*(?: (?:nicht|
        keine lust|keinen bock|nicht gern|nicht gerne))(?: (?:gern|gerne|mehr|länger|weiter))* (?:mit|bei) (?:einem |
        einer |so einem |so einer |nem |ner |dem |der |ihrem |so |irgendeinem |irgendeiner |diesem )*(?:<machine>|
        ding|teil)(?: [\w]+){{0,3}}
    (?:mit|zu) (?:robotern|maschinen|computern|automaten|bots|einer maschine|einem computer|einem roboter|einem
        automaten|so einem (?:computer|roboter|automaten|ding)|so einer maschine|dir)(?: (?:rede|red|spreche|sprech|
        diskutiere|telefoniere|unterhalte|will|möchte|verhandle))(?: (?:ich|wir|mich))?(?: (?:grundsätzlich|
        prinzipiell|doch|sicher|bestimmt))* nicht(?: (?:reden|sprechen|mehr|telefonieren))*
    (?:jemand|jemanden|wen|wer|mitarbeiter|kollegen|kollege)(?: (?:von|aus|in) (?:ihrem|ihrer|dem|der|eurem|eurer)
        (?:team|firma|zentrale|büro|unternehmen|service|abteilung))(?: [\w]+)?? (?:gesprochen|sprechen|reden|
        erreichen|haben|zurückrufen|anrufen)
    (?:jemand|jemanden|wen|wer|einen|mitarbeiter|kollegen)(?: (?:bei ihnen|da|dort))*(?: (?:der|die|welcher))?(?:
        (?:auch|hier))* (?:türkisch|russisch|englisch|polnisch|arabisch|italienisch|spanisch|französisch|ukrainisch|
        rumänisch|kroatisch|serbisch|portugiesisch|persisch|kurdisch|deutsch|ungarisch|albanisch|vietnamesisch|
        griechisch)(?: (?:spricht|kann|redet|versteht|sprechen|sprechend))
    (?:haben|hätten|habt)(?: (?:sie|ihr|denn|da|auch|keine|noch|nicht))*(?: (?:richtige|echte|menschliche|normale|
        andere))? (?:mitarbeiter|menschen|leute|kollegen|personal)(?: ,)?(?: (?:mit|denen|die|man|ich|den|am telefon|
        mir|wo))+ (?:sprechen|reden|helfen|telefonieren)(?: (?:kann|könnte|können))?
    (?:jemand|jemanden|wen|wem|jemandem|irgendwen|irgendjemand|einen|wer) (?:richtiges|richtigen|richtiger|richtigem|
        echtes|echten|echter|echtem|kompetentes|kompetenten|kompetenter|vernünftiges|vernünftigen|zuständigen|
        zuständiges|zuständiger|menschliches|lebendiges|lebendigen|leibhaftiges)(?: (?:menschen|haben|sprechen|reden|
        bitte|dran|ans telefon))*
    (?:rückruf|anruf|hilfe|auskunft|kontakt|beratung|gespräch|unterstützung)(?: [\w]+){{0,2}}? (?:von|durch|mit|zu|
        bei)(?: (?:einen|einem|einer|eine|ihrem|ihrer|ihren|dem|der|den|zu))*(?: <real>)? (?:<person>)
    (?:chef|chefin|vorgesetzten|vorgesetzte|vorgesetzter|teamleiter|teamleiterin|verantwortlichen|abteilungsleiter|
        geschäftsführer|filialleiter|schichtleiter|disponenten)(?: [\w]+){{0,2}}? (?:sprechen|gesprochen|haben|reden|
        ans telefon|her|dran|geben)
    (?<!nimmt )(?<!wird )(?:jemand|wer|einer|mitarbeiter|mensch|kollege|mitarbeiterin|kundendienst|kundenservice)(?:
        [\w]+){{0,2}}? (?:soll|möge|könnte|kann|müsste|sollte)(?: [\w]+){{0,3}}? (?:anrufen|zurückrufen|melden|
        helfen|weiterhelfen)
    = (?:(?:weiter|bitte|mich|jetzt) )*(?:verbinden|weiterverbinden|durchstellen|verbinden sie mich|weiterleiten)(?:
        (?:bitte|lassen))*
    mit (?:dem|ihrem|einem|der|meinem|ihrer|deinem|eurem|einer)(?: [\w]+)? ?(?:<driver>)(?: [\w]+){{0,2}}?
        (?:sprechen|reden|verbinden|telefonieren|verbunden werden)
    mit (?:dem|ihrem|einem|der|den|ihrer|eurem|einer|am|an|nem|ner|so einem)(?: [\w]+){{0,2}}? (?:menschen|
        mitarbeiter|mitarbeiterin|mitarbeitern|kundendienst|kundenservice|kundenbetreuer|berater|zentrale|
        disposition|chef|vorgesetzten|kollegen|person|ansprechpartner|service|kundenbetreuung)(?: [\w]+){{0,3}}?
        (?:sprechen|reden|verbinden|telefonieren|verbunden|klären|weiterreden|zu tun haben)
    wie (?:erreiche|erreich|komme|komm|kriege|bekomme|kann|kommt|erreicht)(?: [\w]+){{0,4}}? (?:menschen|mitarbeiter|
        mitarbeiterin|person|kundenservice|kundendienst|zentrale|jemanden|ansprechpartner|berater)(?: [\w]+){{0,4}}
    mit wem (?:kann|könnte|muss|darf|soll) (?:ich|man)(?: [\w]+){{0,3}}? (?:sprechen|reden|telefonieren|klären)
    (?:jemand|jemanden|wen|einen|mensch|menschen|eine person)(?: [\w]+)?? aus fleisch und blut
    (?:kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|jemand|jemanden|mensch|menschen|person|
        ansprechpartner)(?: ,)? (?:mit|bei) (?:dem|der|denen) (?:ich|man|wir)(?: [\w]+){{0,2}}? (?:klären|sprechen|
        reden|besprechen|bereden|telefonieren)(?: [\w]+)?
    (?:jemand|jemanden|jemandem|wen|wem)(?: [\w]+){{0,2}}?(?: ,)? (?:der|die) (?:ahnung|plan|bescheid|sich auskennt|
        zuständig|mir helfen|was zu sagen|entscheiden)(?: [\w]+){{0,2}}
    nicht mit(?: [\w]+){{1,3}}(?: ,)? (?:sondern |lieber )?mit einem (?:<real> )?(?:menschen|mitarbeiter|kollegen)
    (?:haben|habts|habt|gibt|hätten)(?: [\w]+){{0,4}}? (?:richtige|richtigen|echte|echten|normale|normalen) (?:leute|
        menschen|mitarbeiter)(?: [\w]+)?
    (?:warte|bestehe|hoffe) (?:ich )?(?:auf|gern auf) (?:einen|einem|ihren) (?:<real> )?(?:mitarbeiter|menschen|
        kollegen)
    = (?:(?:ein|eine|einen|den|die|ihren|zum|zur|ich will ein|bitte|nur|lieber|sofort|jetzt|echter|richtiger|echten|
        richtigen) )*(?:mitarbeiter|mensch|menschen|kundenservice|kundendienst|kundenbetreuer|vorgesetzten|
        vorgesetzter|chef|operator|agent|berater|zentrale|hotline|sachbearbeiter|echter mensch|echten menschen|
        richtigen menschen|disponent|kundenberater|support|vermittlung|person)(?: (?:sprechen|bitte|verlangt|ans
        telefon|jetzt|her|sofort|dran))*
    (?:ihren|den|deinen|euren|ihre|die) (?:chef|chefin|vorgesetzten|vorgesetzte|teamleiter|abteilungsleiter|
        verantwortlichen|filialleiter)(?: [\w]+){{0,2}}? (?:sprechen|ans telefon|her|verlangen|bitte|sofort)
    (?:mit|von) (?:jemandem|jemand|wem|irgendwem|irgendjemandem|irgendjemand|einem|einer)(?: (?:richtigen|echten|
        anderen|anderem|zuständigen|der|richtigem|anders|echtem|zuständigem|lebendigem))*(?: (?:von|aus|in|bei)(?:
        [\w]+){{1,3}})? (?:sprechen|reden|verbinden|verbunden|bedient|telefonieren|zu tun haben)
    (?:lieber|gern|gerne|bitte) (?:mit )?(?:einem|einen|ein) (?:echten |richtigen |anderen )?(?:menschen|mensch|
        mitarbeiter|mitarbeiterin)
    (?:persönlich|direkt) (?:mit )?(?:jemandem|jemand|einem|wem)(?: [\w]+){{0,3}} (?:sprechen|reden|klären)
    (?:menschen|mitarbeiter|mitarbeiterin|kundenservice|kundendienst)(?: (?:ans telefon|an die strippe|an den
        apparat|sprechen|ans rohr|an den hörer))
    (?:ist|gibt es|sitzt|habt ihr|haben sie)(?: (?:da|bei euch|bei ihnen|es|dort|denn|hier|nicht|sie|ihr))* (?:kein|
        keine|keinen|
        nicht ein|irgendein|irgendeinen) (?:(?:<real>|lebender|einziger|normaler|einzigen) )*(?:mensch|menschen|person|
        mitarbeiter|kollege|kollegen|lebewesen)(?: ,)? (?:den|der|die|mit dem|mit der|zum|
        mit denen)(?: [\w]+){{0,4}}? (?:sprechen|
        reden|helfen|hilft|spricht|erreichen|quatschen|weiterhilft)(?: (?:kann|könnte))?
    (?:richtige|richtiger|richtigen|echte|echter|echten|lebende|lebendige) (?:mensch|menschen|person|mitarbeiter|frau|
        mann|leute)
        (?:sprechen|reden|telefonieren|anrufen|geben|holen|bitte)
    (?:kann|könnte|soll|sollte|muss|möge)(?: (?:mich|mir|uns|es|da|bitte|nicht))+ (?:einer|eine|jemand|wer)(?: (?:von|
        aus) (?:ihnen|
        ihren leuten|euch|euren leuten|ihrer firma|eurer firma|der firma|ihrem team|der zentrale|dem büro|
        den kollegen))(?:
        [\w]+){{0,3}}? (?:anrufen|zurückrufen|helfen|weiterhelfen|erklären|melden|kontaktieren)
    (?:soll|sollte|muss|möge) (?:mich |mir )?(?:bitte |halt |mal )*(?:einer|jemand|wer) (?:von|
        aus) (?:[\w]+ ){{1,2}}(?:anrufen|
        zurückrufen|melden)
    (?:sage|sag|erzähle|erzähl|gebe|geb|verrate|nenne|bespreche|kläre|regle|mache|beantworte)(?: (?:ich|das|ihnen|es|
        die|so was|sowas|
        meine|meinen|daten|adresse|ich das))* (?:nur|bloss|lieber|höchstens|ausschliesslich|besser|
        erst)(?: mit)? (?:einem|einer|
        ihrem|ihrer|eurem|eurer|jemand|jemandem|wem)(?: (?:<real>|menschlichen|von euren|von ihren))* (?:<person>|
        leuten|der|mit)(?:
        (?:von|bei|aus) (?:ihnen|euch|der zentrale|fleisch))?
    (?:hätte|würde|möchte|wollte|will|dürfte|könnte|kann|darf)(?: (?:ich|wir|bitte|gern|gerne|noch|mal|jetzt|lieber|da|
        kurz|auch))*
        (?:die|den|ihren|ihre|eure|euren|eine|einen|ein|wen|jemanden|
        irgendwen) (?:<real> )?(?:(?:<person>) )?(?:(?:vom|von|aus|im)(?: (?:der|dem|ihrem|
        ihrer|eurem))? [\w]+ )?(?:gesprochen|sprechen|dran haben|am telefon haben|am apparat haben|
        ans telefon haben)(?! (?:der|die) (?:nachbar))
    (?:geben|gib|gebt|hol|holen|holt|stell|stellen|schick|schicken)(?: (?:sie|ihr|du|mir|uns|mal|bitte|doch|jetzt|
        sofort|ma|halt|mich))*
        (?:an|a|einen|eine|eenen|wen|jemanden|irgendwen|einer) (?:(?:<real>|gescheiten|anderen) )?(?:menschen|mensch|
        mitarbeiter|kollegen|
        (?:vom|von der|aus der|aus dem) (?:service|kundendienst|kundenservice|zentrale|hotline|büro|firma|chefetage|
        team))
    (?:mit|zu) (?:dir|ihnen|so einem ding|so einer kiste|einer stimme|einem band|der blechkiste|so was)(?: (?:quatsche|
        quatsch|rede|
        red|schwätze|schwätz|spreche|sprech|plaudere|diskutiere|verhandle|babbel|schnack|unterhalte))(?: (?:ich|wir|
        mich))? nicht
    = (?:(?:ich|nicht|verstehen|verstehe|ja|nein|nur|bitte) )*bitte (?:(?:ein|einen|richtige|richtiger|echte|echter|
        <real>) )*(?:mensch|menschen|person|
        mitarbeiter|mitarbeiterin)
    (?:stell|stellen|stellt|verbind|verbinden|verbindet|leit|leiten) (?:sie |ihr )?(?:mich|mir|uns) (?:bitte |doch |
        mal )*(?:durch|weiter)(?: (?!bei\b)[\w]+){{0,5}}
    jemand(?:en|em)? (?:richtigs|richtigen|richtige|gscheiten|gscheits)
    mit (?:jemandem|einem menschen|einer person|menschen|einem mitarbeiter) (?:rede|schwätze|quatschen|quatsche|
        schnacke)
    (?:mensch|mitarbeiter|jemand|wer|kollege|person) (?:rangeht|drangeht|abhebt|abnimmt|hingeht|ans telefon geht)
    warte?(?: ich)? (?:gern |lieber |jetzt )*bis(?: [\w]+){{0,3}}? (?:mitarbeiter|mensch|jemand|kollege|wer|
        mitarbeiterin)(?: [\w]+){{0,3}}
    (?:bekommt|kriegt|erfährt|hört|bekommen) (?:nur|höchstens|ausschliesslich) (?:ein|eine) (?:<real> )?(?:mitarbeiter|
        mitarbeiterin|mensch|person)
    (?:will|möchte|brauche|hätte gern|verlange) (?:ich )?(?:einen|an|a) (?:<real> )?(?:menschen|mitarbeiter|kollegen)
    (?:durchwahl|nummer|telefonnummer|kontakt)(?: [\w]+){{0,2}}? (?:zu|von|für|zum|vom) (?:(?:<real>|einem|einer|ihrem|
        der|dem|einen) )*(?:mitarbeiter|sachbearbeiter|
        menschen|kundendienst|kundenservice|ansprechpartner|zentrale|mensch|kollegen|berater|disposition)
    mit (?:einem|einer) (?:echten|richtigen|lebendigen|wirklichen|echter|richtiger) (?:menschen|person|mitarbeiter|
        mitarbeiterin)(?! gesprochen)
    (?:persönliche|persönlichen|menschliche|menschlichen|telefonische|telefonischen) (?:betreuung|ansprechpartner|
        beratung|kontakt|ansprechpartnerin)
    """,
        confidence=0.94,
    )
    + rules(
        CustomerAct.HUMAN,
        r"""
    (?:aber|dann|bitte|durch|von|und)(?: (?:aber|dann|bitte|nur|lieber))* (?:ein|eine|einen|einem|einer|jemand|
        jemanden|jemandem) (?:<real>(?: (?:mensch|menschen|
        person|mitarbeiter|mitarbeiterin))?|mensch|menschen|mitarbeiter|mitarbeiterin|kollege|kollegin)
    """,
        confidence=0.9,
        when=(Expects.CALLBACK_TIME,),
    )
)
