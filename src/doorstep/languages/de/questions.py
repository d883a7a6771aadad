"""Phrases for what customers ask."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.de.asking import ASKED_AT_ONCE
from doorstep.languages.de.questions_call import ABOUT_CALL
from doorstep.languages.de.questions_parcel import ABOUT_DELIVERY, ABOUT_PARCEL
from doorstep.languages.kit.phrases import Rule, rules

_SO = (
    "(?: (?:denn|eigentlich|mal|bitte|da|jetzt|überhaupt|nochmal|noch|auch|so|genau|nur|gerade|bloss|schon|wohl|etwa|"
    "vielleicht|ungefähr|nun|dann|halt|eben|noch mal|wieder|hier))*"
)

_MACHINE = (
    r"(?:roboter|robot|robotern|maschine|bot|computer|computerstimme|automat|automaten|ki|künstliche intelligenz|"
    r"künstlichen "
    r"intelligenz|mensch|menschen|bandansage|tonband|automatische ansage|sprachcomputer|chatbot|voicebot|"
    r"computerprogramm|"
    r"software|aufnahme|aufzeichnung|anrufbeantworter|echt|menschlich|künstlich|alexa|siri|telefonroboter|menschliches|"
    r"sprachassistent|blechkasten|blechdose|roboterstimme|sprachroboter|automatisch|automatischer anruf|ai|"
    r"telefoncomputer|"
    r"computeranruf|robocall|fleisch und blut|algorithmus|menschenseele|lebendige person|echte person|wirkliche person|"
    r"richtige person|person dahinter|jemand lebendiges|lebendiger|lebendig|stimme vom band|vom band|programm)"
)

OTHER_PARCEL: tuple[Rule, ...] = ASKED_AT_ONCE + rules(
    CustomerAct.OTHER_PARCEL,
    r"""
    (?:mein|meine|meinem|meinen|das|die|dem|der|ein|eine|einem|noch ein|noch eine|noch so ein|und das|und die|von dem|
        unser|
        unsere|dieses|diese|ne|n)?
        ?(?:andere|anderes|anderen|anderer|andern|andere|zweite|zweites|zweiten|2|weitere|weiteres|weiteren|dritte|
        drittes|nächste|zusätzliches|übrigen|restlichen) <parcel>(?: von mir| für mich| von [\w]+)?
    (?:zwei|2|drei|3|mehrere|beide|beiden|vier|ein paar|verschiedene|alle|noch zwei|noch mehr|mehr)(?: verschiedene)?
        (?:pakete|packerl|päckchen|sendungen|lieferungen|bestellungen|sachen bestellt|dinge bestellt|artikel bestellt|
        packln|
        päckli|päcken|pakerl|teile bestellt)
    noch (?:ein|eine|einen|was|etwas|eins|so ein|mal was|n|ne|zwei|mehr|anderes)(?: (?:anderes|kleines|grosses|weiteres|
        von))* ?(?:<parcel>)?(?: [\w]+){0,4}? (?:unterwegs|bestellt|kommen|kommt|offen|ausstehend|erwartet|bekommen|
        geliefert|zu erwarten|für mich|dabei|zugestellt)
    noch (?:ein|eine|einen|n|ne|so ein) (?:<parcel>)
    (?:erwarte|erwarten|warte|warten|bekomme|kriege|bekommen|kriegen)(?: (?:ich|wir))?(?: (?:aber|ja|
        eigentlich|
        doch|auch|nämlich|daneben|sonst|ausserdem|immer))* noch(?: (?:immer|auch|auf))*(?: (?:ein|eine|einen|was|etwas|
        mein|
        meine|meinen|eins)) (?!frage\b|fragen\b|problem\b|bitte\b|termin\b|minute\b|moment\b)(?:[\w]+)(?: [\w]+){0,3}
    (?:ist|sind|kommt|kommen|wäre|gibt es|liegt|steht)(?: (?:da|denn|auch|bei ihnen|für mich|heute|nicht|vielleicht))*
        (?:
        sonst noch|noch) (?:was|etwas|anderes|mehr)(?: [\w]+){0,2} (?:unterwegs|für mich|mit|an|anderes|offen|dabei)
    (?:kommt|kommen|ist|sind|wird|werden|bringt|bringen|liefern)(?: (?:sie|er|denn|auch|da|mir))* (?:mein|meine|meinen|
        das|
        die|der)(?: [\w]+){1,3} (?:auch mit|auch|gleich mit|mit dazu|zusammen damit|dabei|gleichzeitig)(?:
        [\w]+){0,2}(?=
        [?.,]|$)
    (?:und |was ist mit |wie ist es mit |wie steht es mit |wo bleibt |wo bleiben )(?:das |die |der |den |dem |mein |
        meine |meinen |meinem
        )(?:buch|bücher|schuhe|schuhen|laptop|handy|kleid|jacke|rest|andere|anderen|anderem|zweite|zweiten|restlichen
        [\w]+|büchern|büchlein|lampe|hose|kaffeemaschine|zweites|ersatzteil|medikamente|medikamenten|spielzeug|tinte)(?=
        [?.,!]|$| aus | vom | von )
    (?:ich|wir) (?:habe|hab|haben)(?: [\w]+){0,3} (?:noch was anderes|was anderes|etwas anderes|noch etwas anderes|
        mehrere
        sachen|mehrere dinge|zwei sachen|zwei dinge|noch mehr) (?:bestellt|gekauft)
    (?:das andere|das zweite|die andere|das zweite stück)(?= [?.,!]|$| von| aus| was| wo| ist| kommt)(?=.*(?:wo|wann|
        kommt|
        bestellt|unterwegs|status|paket|sendung|\?|$))
    (?:es|da) (?:sind|waren|sollten|müssten|fehlt)(?: [\w]+){0,4} (?:zwei|drei|mehrere|noch eins|ein zweites)(?:
        (?:sein|
        kommen|pakete|sendungen|stück))*
    """,
    confidence=0.92,
)


_ABOUT_ALL: tuple[Rule, ...] = (
    *rules(
        CustomerAct.UNSURE,
        r"""
        (?:weiss|weiß|wissen|kann|können)(?: (?:ich|wir))?(?: (?:leider|jetzt|echt|wirklich|selber|selbst|das|es|aber|
            ihnen|
            noch|im moment|auch|heute|gerade|halt|überhaupt))* (?:nicht|noch nicht|gar nicht|ned|nie)(?: (?:genau|
            sicher|
            sagen|so genau|wirklich|gleich|abschätzen))* ?(?:,)? ?(?:wann|um wie viel uhr|welchen tag|an welchem tag|um
            welche
            uhrzeit)(?= [.,?!]|$| ich| wir| er| sie)(?: (?:ich|wir|er|sie)(?: [\w]+){0,4} (?:bin|sind|ist|komme|kommen|
            kann|
            können|habe|haben|werde))?
        (?:keine|null|ka) (?:ahnung|plan|idee)(?: ,)? (?:wann|um wie viel uhr|welcher tag)(?= [.,?!]|$| ich| wir)
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.ASK_REPEAT,
        r"""
        = (?:sind sie (?:da |ganz |wirklich |auch |denn )*sicher|bist du (?:dir )?(?:da |ganz |wirklich )*sicher|stimmt
            das(?= [?]|$)|ist das (?:richtig|so|sicher|korrekt)(?= [?]|$)|im ernst|echt jetzt(?= [?])|ihr ernst|
            ernsthaft)
        """,
        confidence=0.8,
    ),
    *rules(
        CustomerAct.ASK_ROBOT,
        rf"""
        (?:sind sie|bist du|bist|ist das|ist da|sind das|spreche ich|rede ich|das ist|das sind|sie sind|du bist|bin ich|
            spricht da|spricht hier|ist hier|redet da|seid ihr|dass sie|dass das|spricht|steckt|habe ich|sitzt|ist am
            apparat|ist am anderen ende|rufen mich|antwortet)(?: (?!wohnung\b|name\b|hausnummer\b|nicht
            da\b)[\w]+){{0,5}}? {_MACHINE}(?: (?:oder|was|
            ein|eine|mensch|roboter|so|echt|maschine|echter|computer|wie|nicht|richtiger|keine|kein|am apparat|dran|am
            telefon|oder nicht|da|dahinter|bei ihnen|in der leitung|ja))*
        (?:hören sich|klingen)(?: (?:sie|ja|aber|gar))* nicht(?: an)? (?:an )?wie ein mensch
        (?:sie|du|das|ihr) (?:klingen|klingst|klingt|hören sich|hörst dich|hört sich|reden|redest|sprechen|sprichst|
            wirken|
            wirkt)(?: (?:aber|ja|so|sehr|echt|wirklich|ganz|total|ein bisschen|irgendwie|etwas|voll|bisschen|schon|
            stark))*
            (?:wie|nach|nicht wie|als wären sie|als ob sie)?(?: (?:ein|eine|einem|einer|n|ne|so|nem|von))*
            (?:roboter|maschine|computer|bot|automat|bandansage|tonband|künstlich|mechanisch|computerstimme|roboterhaft|
            ki|
            band|blechern|roboterstimme|navi|mensch|automatisch|navigationsgerät)(?: (?:an|sind))?
        (?:mensch|roboter|maschine|computer|bot|person|echt)(?: ,)? oder (?:ein |eine |echter |richtiger )*(?:mensch|
            roboter|maschine|computer|bot|person|automat|ki|band|künstlich)
        = (?:ein |eine |ach |oh |schon wieder |wieder )*(?:so )?(?:ein |eine |n |ne )?(?:roboter|maschine|bot|ki|
            computer|
            computerstimme|automat|telefoncomputer|robocall|blechstimme|bandansage|roboteranruf|sprachcomputer)
        (?:ist|is|spricht|sitzt|hört)(?: (?:da|denn|hier|überhaupt|auch|mir|am anderen ende|eigentlich))* (?:ein|
            irgendein|
            ein echter|ein richtiger|echter) mensch(?: [\w]+){{0,3}}
        (?:rede|spreche|unterhalte|red|sprech|telefoniere)(?: (?:ich|mich|hier|denn|gerade|jetzt|etwa|da|wirklich|
            nur))* mit
            (?:einer|einem|ner|nem|dem|der|so einer|so einem|ihrer|echten|einer echten)(?:
            echten| richtigen| automatischen)?
            (?:maschine|roboter|computer|mensch|menschen|automaten|person|bot|ki|stimme|programm|apparat|
            anrufbeantworter|
            band|chatbot|assistenten)
        (?:kein|nicht ein|keine) (?:echter |richtiger |echte |wirklicher )?(?:mensch|person)(?: (?:oder|sind sie|bist
            du))*
        schon wieder (?:so )?(?:ein|eine|n|ne) (?:roboter|maschine|computer|bot|automat|bandansage)
        """,
    ),
    *rules(
        CustomerAct.ASK_DATA,
        rf"""
        wer hat(?: (?:ihnen|euch|dir|denn))* (?:meine|die|diese) (?:nummer|telefonnummer|adresse|daten)(?: [\w]+){{0,2}}
        (?:speichern|behalten|notieren|speichert) (?:sie|ihr)(?: [\w]+){{0,4}}
        (?:meine|unsere) daten
        (?:wird|werden|wurde|wird's)(?: (?:das|dieses|unser|der|die|es|hier|jetzt|denn|gerade|mein|meine|alles|
            irgendwas|ich|
            etwa|was|gespräch|telefonat|anruf|daten|gespräche|eigentlich|auch|da|dabei))* (?:aufgezeichnet|aufgenommen|
            mitgeschnitten|gespeichert|mitgehört|abgehört|protokolliert|weitergegeben|verkauft|verarbeitet|gelöscht|
            überwacht|mitgeschrieben|aufgehoben|weitergeleitet|genutzt|verwendet|ausgewertet|dokumentiert)
        (?:zeichnen|nehmen|schneiden|speichern|hören|verkaufen|geben|löschen|verarbeiten|nimmt|nimmst|speicherst|nehmt|
            speichert|schreiben)(?: (?:sie|du|ihr|wer|jemand|das|dieses|gespräch|mich|hier|jetzt|gerade|alles|auf|meine|
            daten|
            den|anruf|etwa|denn|die|eigentlich|unser|mir|was ich sage|es|man|da|nummer|mit|an dritte|irgendwo|telefonat|
            stimme))* (?:auf|mit|ab|weiter|daten|meine daten|gespeichert|nummer|das|alles|an dritte|irgendwo|stimme)(?=
            [.,?!]|$)
        (?:was|wie|wofür|wozu|wohin|wo)(?: (?:passiert|geschieht|machen|macht|gehen|geht|werden|wird|kommen|landen|sie|
            denn|
            eigentlich|ihr|mit|tun|tut|genau|bleiben|liegen|lange|sind|da|jetzt))+ (?:meinen|meiner|meine|mit|den|die|
            der|
            diesen|dieser|der|unseren|dem|von)(?: (?:ganzen|persönlichen|privaten|telefon|ganze|angaben und))* (?:daten|
            angaben|adresse|nummer|telefonnummer|informationen|handynummer|aufnahme|aufzeichnung|stimme|gespräch|
            mitschnitt)(?:
            [\w]+){{0,3}}
        (?:woher|wo|von wem|wie|wieso|warum|seit wann)(?: (?:haben|habt|hast|kommen|kennen|wissen|bekommen|kriegen|sind|
            kommt|
            sie|ihr|du|denn|eigentlich|da|überhaupt|bitte|an))+ (?:meine|meinen|die|diese|das|an meine|unsere|mein|
            den)(?:
            (?:private|geheime|ganze|handy|neue|ganzen))* (?:nummer|telefonnummer|handynummer|natelnummer|adresse|namen|
            daten|mobilnummer|kontakt|name|anschrift)(?: [\w]+){{0,2}}
        (?:warum|wieso|weshalb|wozu|wofür|weswegen|für was|zu was|wieso wollen|aus welchem grund){_SO} (?:brauchen|
            braucht|
            brauchst|wollen|wollt|willst|müssen|möchten|benötigen|fragen|fragst)(?: (?:sie|du|ihr|denn|das|die|meine|
            den|
            meinen|mein|es|eigentlich|diese|von mir|mich|dann|nach|jetzt|so|da))*(?: (?:postleitzahl|adresse|namen|
            daten|
            geburtsdatum|plz|wissen|haben|angaben|information|informationen|nummer|alles|anschrift|hausnummer|stockwerk|
            telefonnummer))*(?= [.,?!]|$| wissen| haben)
        (?:datenschutz|datenschutzerklärung|datenschutzbeauftragte|datenschutzbeauftragter|dsgvo|impressum|
            privatsphäre)(?:
            [\w]+){{0,4}}
        (?:löschen sie|lösch|löscht|bitte löschen)(?: [\w]+){{0,3}} (?:daten|nummer|angaben)
        (?:meine|die|der|von) (?:daten|telefonnummer)(?: [\w]+){{0,3}} (?:sicher|gespeichert|gelöscht|löschen|
            weitergegeben|
            verkauft|geschützt|löscht)
        (?:wer|wem)(?: (?:hört|sieht|bekommt|liest|kriegt|hat|geben|kann|alles|sie))+ (?:das|meine|die|hier|mit|zugriff|
            daten)(?: [\w]+){{0,3}} ?(?:mit|daten|zugriff|hören|weiter|gespräch)(?: [\w]+){{0,2}}
        (?:ist|wäre) (?:das|dieses gespräch|der anruf|die leitung)(?: [\w]+)? (?:sicher|vertraulich|erlaubt|legal|
            abhörsicher|dsgvo-konform)(?= [?.,]|$)
        (?:geht|gehen) (?:sie|euch|dich|das sie|das euch) (?:das )?(?:nichts|überhaupt nichts|gar nichts) an
        (?:aufnahme|aufzeichnung|mitschnitt)(?: [\w]+){{0,3}} (?:widerspreche|nicht einverstanden|verweigere|verbiete)
        """,
    ),
    *rules(
        CustomerAct.ASK_COST,
        rf"""
        (?:was|wie viel|wieviel|wie teuer|kostet|kosten|wird|fällt|fallen|kommt)(?: [\w']+){{0,6}}? (?:kostet|kosten|
            kostenlos|gratis|kostenpflichtig|umsonst|extra kosten|bezahlen|zahlen|berechnet|verrechnet|nachzahlen|
            gebühren|gebühr|zuschlag|mehrkosten|extrakosten|teurer|aufpreis|zoll|versandkosten|draufzahlen|zusatzkosten|
            kost|koscht)(?: (?:mich|uns|das|es|denn|dann|extra|was|etwas|die|der|eine|mehr|an|dafür|ich|für mich|mi|des|
            irgendwas))*
        (?:kostet|kosten|kost|koscht)(?: (?:das|es|die|der|mich|uns|denn|dann|extra|was|etwas|irgendwas|eigentlich|auch|
            mi|des|
            nochmal|eine|ein|neue|neuer|umleitung|zustellung|termin|änderung|adressänderung|lieferung|zweite|andere|
            mir))+(?:
            (?:extra|was|etwas|mehr|geld|gebühr|gebühren))*
        (?:was|wie viel|wieviel){_SO} (?:kostet|kosten|koscht|kost|verlangen|verlangt|nehmen|macht das|berechnen|zahle|
            zahl|bin ich
            schuldig|schulde|muss ich zahlen|krieg)(?: [\w]+){{0,5}}
        (?:muss|müsste|soll|sollte|müssen|muas)(?: (?:ich|wir|da|dafür|dann|denn|etwas|was|noch|extra|irgendwas|jetzt|
            irgendetwas|auch|eigentlich|für|die|beim|fahrer|dem|dort|bar|wieder|i))* (?:bezahlen|zahlen|blechen|
            berappen|
            nachzahlen|draufzahlen|löhnen|zuzahlen|drauflegen|gezahlt werden)
        (?:ist|wäre|sind|bleibt)(?: (?:das|es|die|der|denn|dann|auch|eigentlich|für mich|umleitung|zustellung|lieferung|
            änderung|adressänderung|termin|neue|zweite|ja|alles|service|dieser))+ (?:kostenlos|gratis|umsonst|
            kostenfrei|
            kostenpflichtig|teuer|bezahlt|teurer|für umme|schon bezahlt|für lau|frei|gebührenfrei)
        (?:gibt es|gibt's|fallen|fällt|entstehen|kommen|sind|habe ich)(?: (?:da|dafür|denn|irgendwelche|noch|auch|eine|
            dabei|mir|zusätzliche|extra|für mich|weitere|hier|dadurch))* (?:kosten|gebühren|gebühr|zusatzkosten|
            zuschlag|
            versandkosten|zollgebühren|nachnahme|mehrkosten|extrakosten)(?: (?:an|auf mich zu|dafür))*
        (?:wie teuer|was kostet|wie viel kostet)(?: (?:ist|wird|wäre|kommt|denn|das|es|mich|die|der))*(?= [.,?!]|
            $| eine?| neue?)
        (?:zahle|zahl|bezahle) ich(?: [\w]+){{0,3}}(?= [?.,]|$)
        ist(?: (?:das|der|die|dafür))* (?:porto|versand|nachnahme|zustellung)(?: [\w]+)? bezahlt
        (?:wird|ist) das(?: [\w]+)? teuer
        (?:nachnahme|zoll|zollgebühren|porto|versandkosten|einfuhrsteuer)(?= [?]|$)
        (?:ist|kommt|geht)(?: (?:das|es|da|denn|per|auf|mit))+ nachnahme
        = (?:kostenlos|gratis|umsonst|was kostet das|wie teuer)(?= [?]|$)
        """,
    ),
)

ASKS: tuple[Rule, ...] = _ABOUT_ALL + ABOUT_PARCEL + ABOUT_CALL + ABOUT_DELIVERY
