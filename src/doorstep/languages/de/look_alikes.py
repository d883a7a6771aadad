"""Phrases that only look like an act that must never be missed; they are read first and mean none of them."""

from doorstep.dialogue.acts import Expects
from doorstep.languages.kit.phrases import Rule, rules

_LATER = (
    r"(?:vor|bis|ab|nach|um|gegen|während|zwischen|am|an|in der|so früh|so spät|zu früh|"
    r"zu spät|jetzt|heute|morgen|übermorgen|"
    r"nachts|abends|morgens|mittags|sonntags|samstags|gerade|im moment|momentan|"
    r"auf der arbeit|bei der arbeit|im büro|"
    r"wenn|solange|nach acht|in der arbeit|auf arbeit|in der mittagspause|noch|sofort|gleich|"
    r"extra|unbedingt|erst|alle)"
)
_WHERE = (
    r"(?:vor|vors|draussen|beim|bei|bei der|im|in|auf|unter|neben|hinter|am|an|um|heute|"
    r"morgen|übermorgen|jetzt|nass|kaputt|"
    r"mehr (?:heute|morgen|vor|diese)|vor|nach|ab|so (?:spät|früh|lange)|erst|schon|irgendwo|einfach|unbeaufsichtigt|"
    r"geöffnet|umsonst|liegen|verlieren|verpassen|länger|ohne|zu|später|früher|zweimal|"
    r"doppelt|woanders|abholen|schleppen|"
    r"selbst|selber|tragen|hochtragen|dass|bis|gestohlen|diese woche|nächste woche|dem|der|"
    r"nachts|abgeben|weg|als|während)"
)

LOOK_ALIKES: tuple[Rule, ...] = (
    *rules(
        None,
        rf"""
        (?:ruf|rufe|rufen|ruft|melden|meldet)(?: [\w]+){{0,3}}? nicht(?: mehr)? {_LATER}(?: [\w]+){{0,4}}? (?:an|sich)
        (?:ruf|rufe|rufen|ruft)(?: [\w]+){{0,3}}? (?:heute|jetzt|abends|morgens|sonntags|nachts|vormittags|am [\w]+|
            so früh|so spät|vor [\w]+|nach [\w]+|im moment|gerade|während [\w]+) nicht(?: mehr)?(?: [\w]+){{0,2}}? an
        (?:ruf|rufe|rufen|ruft)(?: [\w]+){{0,3}}? nicht (?:auf|unter|über) (?:dem|der|das|die|diesem|meinem|meiner)
            (?:festnetz|handy|festnetznummer|mobil|büro|arbeit|geschäft|büronummer)(?: [\w]+){{0,2}}? an(?= [.,]
            sondern|.*(?:sondern|lieber|nehmen sie|stattdessen))
        (?:ruf|rufe|rufen|ruft) (?:ich |sie |du |mich |uns |bitte |doch |den |die )*(?:<driver>|nachbarn|nachbarin|
            hausmeister|polizei|chef|zentrale|absender|händler|shop|verkäufer|meine [\w]+|meinen [\w]+)(?:
            [\w]+){{0,3}}? nicht(?: mehr)?(?: [\w]+){{0,2}}? an
        (?:<driver>|zusteller|nachbar|nachbarin|hund)(?: (?:soll|sollte|muss|kann|könnte))(?: [\w]+){{0,3}}? in
            (?:ruhe|frieden) lassen
        (?:nehme|beantworte|mache|führe|bekomme)(?: [\w]+){{0,3}}? (?:keine|keinen) (?:anrufe|anruf)(?: [\w]+)??
            (?:an|entgegen|beruflich)
        (?:nachbar|nachbarin|nachbarn|hausmeister|hauswart|kiosk|portier|empfang|laden|concierge|kollege|kollegin)
            (?:will|möchte|nimmt|darf|kann|soll|wollen|nehmen|dürfen)(?: [\w]+){{0,3}}? (?:keine|nichts|nicht)(?:
            [\w]+){{0,4}}
        (?:<driver>|er|der|die|zusteller)(?: (?:soll|muss|braucht|sollte|darf|kann))(?: [\w]+){{0,3}}? nicht(?:
            mehr)?(?: [\w]+){{0,2}}? (?:<call>|klingeln|läuten)
        (?:habe|hab|hatte|haben|hat|hatten)(?: [\w]+){{0,3}}? (?:kein|keine|keinen|drei|zwei|viele|einen|mehrere|nie
            ein|nie einen)(?: [\w]+){{0,3}}? (?:anruf|anrufe)(?: [\w]+){{0,3}}? (?:bekommen|erhalten|gekriegt|
            verpasst|gehört|gesehen|angenommen|gekommen|entgangen|auf dem handy)
        nicht(?: [\w]+){{0,2}}? (?:vor|nach|zwischen|während|auf der|bei der|in der|am|so früh|so spät|abends|nachts|
            sonntags|auf arbeit|im büro|im dienst)(?: [\w]+){{0,4}}? (?:anrufen|angerufen|anzurufen|gestört|
            kontaktiert)(?: werden)?
        (?:heute|jetzt|abends|gerade|momentan|heute abend|sonntags|nachts|diese woche)(?: [\w]+){{0,2}}? nicht
            mehr(?: [\w]+){{0,3}}? (?:anrufen|angerufen|anruft|anzurufen)
        (?:nachbarn|nachbarin|hausmeister|kinder|baby|leute|den hund|niemanden)(?: [\w]+){{0,3}}? nicht(?: [\w]+)?
            (?:stören|belästigen|wecken|nerven)
        (?:will|möchte)(?: [\w]+){{0,3}}? (?:nachbarn|nachbarin|sie|niemanden)(?: [\w]+){{0,2}}? nicht (?:stören|
            belästigen|aufhalten|nerven)
        (?:hat|haben|habt|hatte|hatten)(?: [\w]+){{0,4}}? (?:nicht|nie|niemand|keiner|nicht mehr|nie mehr)(?:
            [\w]+){{0,3}}? (?:angerufen|gemeldet|geklingelt|geläutet|kontaktiert|zurückgerufen)
        (?:wieso|warum|weshalb|wieso|wie kommt es)(?: [\w]+){{0,6}}? (?:nicht|nie|niemand)(?: [\w]+){{0,4}}? (?:an|
            anrufen|angerufen|zurück|gemeldet)(?= [.?!,]|$)
        (?:müssen|brauchen|brauchst|musst|bräuchten|muss|braucht)(?: [\w]+){{0,3}}? nicht(?: (?:extra|nochmal|wieder|
            zurück|vorher|noch|mehr|erst|unbedingt|dafür|deshalb|deswegen))* (?:anrufen|anzurufen|zurückrufen|
            zurückzurufen|melden|klingeln|zu klingeln|zu läuten|läuten)(?! (?:und|nie))
        (?:nicht|bitte nicht|nie|nur nicht|bloss nicht) (?:klingeln|läuten|klopfen|hupen)
        (?:klingeln|läuten|klopfen|klingelt|läutet) sie(?: [\w]+){{0,3}}? nicht(?: [\w]+){{0,2}}
        (?:wenn|falls|sobald|bevor|ehe)(?: [\w]+){{0,5}}? nicht(?! mehr| wieder| nochmal)(?: [\w]+){{0,3}}?
            (?:anrufen|anruft|zurückrufen|melden)
        nicht (?:aufhören|vergessen) (?:anzurufen|mich anzurufen|mir|zu)
        ^(?:(?:ach|na|na ja|oh|och|ja|,) )+mensch(?! (?:sprechen|bitte|her))
        (?:termin|uhrzeit|zeit|vorschlag|adresse|nummer) (?:können|könnt|kannst) (?:sie|ihr|du) (?:[\w]+ )?behalten
        wie lange? behalten sie(?: [\w]+){{0,3}}
        (?:abo|zeitungsabo|zeitung|stromanbieter|prospekte|newsletter|katalog|
            werbung)(?: [\w]+){{0,3}}? (?:abbestellen|kündigen|stornieren)
        (?:mit|zu|an) (?:dem|der|meiner|meinem|den) (?:rathaus|apotheke|gemeinde|gemeindeamt|stadtkasse|polizei|bank|
            sparkasse|krankenkasse|feuerwehr|taxizentrale|
            stadtwerken|finanzamt|krankenhaus|bahn)(?: [\w]+)?? (?:verbinden|weiterverbinden)
        verbinden sie (?:mich |uns )?(?:bitte )?mit (?:dem|der|den) (?:rathaus|apotheke|gemeinde|stadtkasse|polizei|
            bank|sparkasse|krankenkasse|feuerwehr|bahn)
        (?:was|wie)(?: [\w]+){{0,4}}? auf (?:englisch|türkisch|italienisch|spanisch|französisch|russisch|polnisch)
        übersetzen sie(?: [\w]+){{0,4}}
        (?:löschen|löscht) (?:sie |ihr )?(?:meine|die) (?:daten|nummer)(?: [\w]+){{0,2}}? (?:wenn|sobald|nachdem|
            nach)(?: [\w]+){{0,5}}
        wann löschen(?: [\w]+){{0,5}}
        (?:keine|kein) (?:anrufe|anruf) (?:vor|nach|zwischen|während|am|um|heute|morgen)(?: [\w]+){{0,2}}
        (?:kam|war|gab es|kommt)(?: [\w]+){{0,2}}? (?:kein|keine) (?:anruf|anrufe)
        (?:nie|selten|kaum) angerufen(?= [.,?!]|$| was| und)
        in ruhe (?:essen|schlafen|ausreden|nachdenken|arbeiten|überlegen|fertig)
        nicht auswendig
        von (?:euch|ihnen|ihrer firma) (?:habe|hab)(?: [\w]+){{0,3}}? (?:nie|noch nie)(?: [\w]+)?? gehört
        (?:der|die) falschen? person (?:gegeben|gekriegt|bekommen|abgegeben|zugestellt|geliefert|ausgehändigt)
        (?:liegen|liegst) (?:sie|du) falsch mit(?: [\w]+){{0,3}}
        nichts falsch(?: [\w]+)?
        (?:bringen|liefern|schicken|kommen) (?:sie )?(?:es )?(?:bitte )?nicht(?= heute| am| um| vor| so)
        (?:heute|morgen|dienstag|donnerstag|mittwoch|freitag|montag|samstag) (?:bringen|liefern|schicken|brauchen|
            müssen) (?:sie|ihr)(?: [\w]+){{0,3}}? nicht(?: [\w]+){{0,3}}
        nehm(?:en|t|e)? (?:sie |ihr |ich )?(?:es )?(?:dann )?wieder mit und (?:bringen|bringt|kommen|kommt|liefern|
            probieren|versuchen)(?: [\w]+){{0,4}}
        (?:lassen|lass|lasst) (?:sie |ihr )?(?:es|das) (?:bei der post |in der filiale )?zurück (?:da|hinter|hinterm|
            vor|in|im|bei|auf|unter|neben)
        (?:ich|wir|er) (?:rufe|rufen|ruft|melde|melden) (?!sie mich)(?:[\w]+ ){{0,3}}?(?:nicht|
            nie)(?: mehr| wieder)?(?: [\w]+)?? (?:an|zurück|bei ihnen|bei euch)
        (?:alte|alten|falsche|falschen|frühere|andere|vorige) (?:<number>|adresse|anschrift|
            handynummer)(?: [\w]+){{0,4}}? (?:löschen|streichen|vergessen|
            rausnehmen|entfernen)
        (?:löschen|streichen|vergessen|nehmen) (?:sie |ihr )?(?:bitte )?(?:die|meine) (?:alte|falsche|andere|
            frühere) [\w]+(?: [\w]+){{0,2}}
        (?:meine |unsere )?(?:daten|nummer) (?:löschen|löscht|vernichten) (?:sie|ihr) (?:dann|danach|hoffentlich|
            hinterher)(?: (?:auch|wieder))*
        (?:brauchen|müssen|brauchst|braucht|müsst) (?:sie|du|ihr) (?:gar |auch |eh )?nicht(?= [.,]|
            $| ich| danke| wir| es)
        langsam(?:er)? (?:reden|sprechen|sagen)(?: [\w]+)?? mein deutsch(?: [\w]+){{0,5}}
        (?:habe|hatte|hab|hat)(?: (?:ich|er|sie|mein|meine|mir|<kin>|leider|aus versehen|versehentlich|schon|gestern))*
            (?:ihre|eure|deren|die|seine|deine) (?:neue |alte )?(?:<number>)(?: (?!nicht\b|
            nie\b)[\w]+){{0,3}}? (?:gelöscht|
            gesperrt|gestrichen|entfernt|vernichtet|verloren|verlegt|blockiert)
        (?:<driver>|nachbar|nachbarin|nachbarn|hausmeister|empfang|portier|pförtner|er|kiosk|
            schwiegermutter)(?: (?:wollte|
            wollten|hat|mochte|konnte|durfte))(?: (?!ich\b|wir\b)[\w]+){{0,2}}? nicht(?: mehr)? (?:annehmen|angenommen|
            nehmen|genommen|mitnehmen|mitgenommen|haben|entgegennehmen|behalten|abgeben|bringen|gebracht|ausliefern)
        (?:sparen|spart|spar) (?:sie |ihr |du )?(?:sich|euch|dir) (?:bitte |doch )?(?:den weg|die fahrt|
            die mühe)(?=.*(?:hole|
            abhol|hol (?:ich|es)|selber|selbst|nicht da|niemand da|keiner da|abgeholt))
        (?:verwechseln|verwechselst|verwechselt|verwechsle|verwechsel)(?: (?:sie|ihr|du|ich|da|wohl|sicher))* (?:was|
            etwas|
            den|die|das|beide|beides|zwei)(?=.*(?:gesagt|sagte|gemeint|meinte|termin|tag|uhr|adresse|strasse|bestellt|
            ausgemacht|vereinbart|paket|sendung|woche|hausnummer|termine))(?: [\w]+)??
        (?:muss|müsste|müssen|sollte|will|möchte|werde)(?: (?:ich|da|erst|erstmal|noch|das|vorher|kurz|schnell|zuerst|
            wir|
            lieber|mal))* (?:mit )?(?:meine|meinen|meinem|meiner|unsere|unseren) (?:<kin>)(?: (?:noch|erst|
            vorher|kurz|mal))* (?:fragen|absprechen|sprechen|reden|abklären|anrufen|klären|besprechen)(?: (?:der|die|
            das|
            er|sie) (?:kommt|ist|arbeitet|hat|schläft|weiss)(?: [\w]+){{0,5}})?
        (?:wann|wie lange|wo)(?: [\w]+){{0,4}}? (?:daten|nummer|telefonnummer)(?: [\w]+){{0,3}}? (?:gelöscht|
            gespeichert|löschen)
        (?:daten|nummer|telefonnummer) (?:dann|danach|hinterher|später|irgendwann)(?: (?:wieder|auch))* (?:gelöscht|
            löschen|weg)?(?= [.,?!]|$)
        (?:sie rufen|ihr ruft|rufen sie|die rufen) (?:ja |doch |mich |einen )*nie (?:an|zurück) (?:wenn|obwohl|bevor)
        (?:lassen|lass|lasst) (?:sie |es |das |ihn )+in ruhe (?:beim|bei|im|auf|unter|hinter|neben)(?: [\w]+){{0,3}}
        (?:strasse|gasse|adresse|hausnummer|ort|stadt|weg|platz|postleitzahl) (?:gibt es|haben wir|kenne ich|
            existiert)(?: [\w]+){{0,2}}? nicht
        (?:das|da) verwechseln sie(?=.*(?:ausgemacht|gesagt|uhr|vereinbart|termin|tag|war))
        (?:das |da )?(?:entscheidet|macht|regelt|weiss|bestimmt) (?:das )?(?:mein|meine|unser|
            unsere) (?:<kin>)(?: (?:der|die|das) (?:ist|kommt|hat|
            arbeitet)(?: [\w]+){{0,4}})?
        (?:selbst|selber|bin) dran(?: (?:aber|also|ja))* (?:mein|meine) (?:<kin>) (?:ist|sind|arbeitet|schläft|
            kommt)(?: [\w]+){{0,4}}
        (?:nicht|auf keinen fall|keinesfalls|niemals|ja nicht|bloss nicht) (?:wieder |einfach )?(?:stornieren|
            an den absender|zum absender|zum
            händler|absagen|abbestellen|retour|retournieren)(?: zurück)?
        so (?:schnell|früh|bald|dringend|eilig|kurzfristig) (?:brauche|will|muss|benötige) (?:ich|wir) (?:es|
            das)(?: [\w]+)?? nicht(?: haben)?
        (?:habt|haben|hat)(?: (?:ihr|sie|er|man|der <driver>|die))(?: (?:es|das|mein|meins|paket|päckchen|einfach|
            wieder|schon|letztes mal|nur|alles))*
            (?:zurückgeschickt|zurückgesendet|retourniert|storniert|mitgenommen|zurückgebracht)
        (?:ihr habt|sie haben|er hat|die haben)(?: (?:es|das|mein|meins|paket|päckchen|einfach|wieder|schon|
            letztes mal|nur|alles))*
            (?:zurückgeschickt|zurückgesendet|retourniert|storniert|mitgenommen|zurückgebracht)
        (?:zum|für eine|für die) (?:zurückschicken|zurücksenden|retoure|rücksendung|zurückgeben)
        retouren? (?:von mir|mit|mitnehmen|abholen|abgeben)
        ist da (?:überhaupt |etwa |wirklich )?ein (?:<real> )?mensch (?:dran|am apparat|am telefon)
        (?:am apparat|bin ich|das bin ich|ich bin es|selbst am|ja ich)(?: (?:aber|also|ja|selbst|und))* (?:mein|
            meine) (?:<kin>)
            (?:ist|sind|arbeitet|schläft|kommt)(?: [\w]+){{0,4}}
        (?:mein|meine|unser|unsere) (?:<kin>)(?: (?:ist|sind|arbeitet|arbeiten|schläft|kommt|hat))(?: (?!er\b|sie\b|
            die\b|
            der\b|das\b|sein\b|seine\b)[\w]+){{0,6}}? (?:aber|dafür|doch|nur|und|also) (?:ich bin|bin ich|ich selbst|
            ich nehme|
            ich mache|ich mach|ich bleibe|ich warte|ich hätte|ich habe|ich kann)(?! (?:die|der|das|nur|bloss|seine?|
            ihre?|ihm|
            ihr|ja nur|auch nur)\b)(?: [\w]+){{0,4}}
        (?:vergessen|vergiss) sie nicht(?: [\w]+){{0,4}}
        nicht (?:stornieren|absagen|canceln|zurückschicken|zurücksenden|zurückgeben|retournieren|wegwerfen|
            wegschmeissen|ablehnen|verweigern|löschen)
        (?:stornieren|canceln|löschen|streichen) sie(?: (?:es|das|die|den|mich|<parcel>))*(?: (?:bloss|ja|auf keinen
            fall|keinesfalls|bitte))* nicht
        (?:storniere|stornieren|lehne|verweigere|canceln|cancele)(?: (?:ich|sie|wir|es|das|die|den|meine|<parcel>))*
            nicht
        (?:schicken|senden|bringen|nehmen)(?: sie)?(?: (?:es|das|die|den|<parcel>|mir|das paket|das <parcel>))*(?:
            (?:bloss|auf keinen fall|keinesfalls|ja))* nicht(?: (?:wieder|gleich|einfach))* (?:zurück|retour|mit)
        (?:darf|soll|muss|kann)(?: (?:es|das|die|das paket|auf keinen fall|bitte))* nicht(?: wieder)? (?:zurück|
            retour)(?: [\w]+){{0,2}}
        """,
        confidence=0.0,
    ),
    *rules(
        None,
        rf"""
        (?:kann|könnte|darf|dürfte|muss|können|dürfen|wie (?:kann|könnte)) (?:ich|man|wir)(?: [\w]+){{0,7}}?
            (?:zurückschicken|zurücksenden|zurückgeben|retournieren|stornieren|ablehnen|umtauschen|widerrufen|
            absagen|canceln|verweigern)(?=(?: [\w]+){{0,5}} [?]| wenn| falls| später| nachher|$)
        (?:was|wie)(?: (?:passiert|ist|wäre|wird|geschieht|läuft das))(?: [\w]+){{0,3}}?(?: ,)? (?:wenn|falls)(?:
            [\w]+){{0,8}} (?:nicht|zurück|ablehne|verweigere|storniere|annehme|will|zurückschicke)(?: [\w]+){{0,3}}
        (?:was|und) (?:wenn|falls) ich(?: [\w]+){{0,6}} (?:nicht|zurückschicke|ablehne|storniere|verweigere|will|
            annehme)(?: [\w]+){{0,3}}
        (?:wenn|falls)(?: [\w]+){{0,7}}? (?:zurückschicken|zurücksenden|zurückgeben|ablehnen|stornieren|
            zurückschicke|nicht annehme|nicht annehmen|nicht will)
        (?:will|möchte|brauche|mag|wollen|möchten|wollte)(?: (?:ich|wir))? (?:es|das|sie|ihn|das paket|die sendung|
            mein paket|das <parcel>|die <parcel>|den <parcel>|mein <parcel>)(?: (?:aber|auch|ja|doch|eigentlich|
            lieber|wirklich))* nicht {_WHERE}(?: [\w]+){{0,4}}
        (?:will|möchte|mag|wollen|möchten)(?: (?:ich|wir))?(?: (?:aber|auch|ja|doch|eigentlich|lieber|wirklich))*
            nicht(?: ,)? dass(?! (?:mich|uns|man mich|sie mich|ihr mich|sie hier|ihr hier|hier|
            sie uns)\b)(?: [\w]+){{0,6}}
        (?:kann|können|könnte|konnte)(?: (?:ich|wir|man|leider|da|dann|heute|morgen|selbst|selber|gerade|aber|
            auch))* (?:es|das|sie|ihn|<it>)(?: [\w]+){{0,3}}? nicht(?: [\w]+){{0,3}}? (?:annehmen|entgegennehmen|in
            empfang|nehmen|abholen)
        (?:nehme|nehmen|nimm|nehmt)(?: (?:ich|sie|es|das|mir|mir das|ihnen))* nicht(?: (?:so|zu))? (?:übel|
            persönlich|ernst|wichtig|krumm)
        (?:nimmt|nehmen|darf|dürfen|kann)(?: [\w]+){{0,2}}? (?:keine|kein|keinen|nichts|nicht) (?:<parcel>|fremden
            [\w]+|fremde [\w]+)(?: [\w]+){{0,2}}
        (?:mein|meine|der|die|unser|unsere|unsre) (?:nachbar|nachbarin|nachbarn|hausmeister|hauswart|kiosk|chef|
            kollege|kollegin|concierge|<driver>)(?: [\w]+){{0,3}}? (?:nimmt|nehmen|will|wollen|möchte|macht|mag|
            annehmen)(?: [\w]+){{0,4}}? nicht(?: [\w]+){{0,2}}
        (?:termin|uhrzeit|zeitfenster|vorschlag|tag|slot|uhr)(?: (?:will|möchte|mag|nehme|brauche)) (?:ich|wir)(?:
            [\w]+){{0,2}}? nicht(?: [\w]+)?
        (?:lassen|lass) (?:sie |es |das |ihn |den [\w]+ )+in ruhe (?:liegen|stehen|schlafen|ausreden|dort|da|vor|bis)
        nehmen sie(?: [\w]+){{0,3}} wieder mit (?:in das|ins|zum|zur|nach) (?:lager|depot|auto|filiale|post)(?:
            [\w]+){{0,3}}
        (?:geben|gib|bringen|stellen|legen) sie(?: [\w]+){{0,2}} (?:einem|einer|dem|der|meinem|meiner|bei|zum|
            zur)(?: [\w]+)? ?(?:nachbarn|nachbarin|nachbar|hausmeister|kollegen|portier|empfang|rezeption|concierge|
            pförtner|kollegin|hauswart)
        (?:\w+tag|mittwoch|morgen|heute|vormittag|nachmittag|abend|mittag|uhr|\d+|woche|zeit|wochenende|früh|zwei|
            drei|vier|fünf|sechs|acht|neun|zehn)(?: [\w]+)?? (?:will|möchte|mag|wollen|möchten|nehme) (?:ich|wir)(?:
            [\w]+){{0,2}}? nicht(?: (?:haben|nehmen))?
        (?:beim|bei|vor|vorm|im|in|auf|zum|zur|am|an|unter|neben|hinter)(?: [\w]+){{1,3}} (?:will|möchte|mag|wollen|
            möchten) (?:ich|wir)(?: [\w]+){{0,2}}? nicht(?: (?:haben|liegen haben|stehen haben|lassen|liegen))?
        (?:will|möchte|mag|wollen|möchten)(?: (?:ich|wir))? (?:es|das|das paket|die sendung|das <parcel>)(?:
            [\w]+){{0,2}}? nicht(?: [\w]+){{0,3}}? (?:abholen|tragen|schleppen|holen|unterschreiben|abgeben|
            abstellen|warten|selber)
        (?:stellen|legen|packen|räumen) sie(?: [\w]+){{0,3}}? zurück(?: [\w]+){{0,3}}
        (?:möchte|will|wollen|möchten)(?: (?:ich|wir))?(?: auch)? nicht(?: [\w]+){{0,2}} (?:warten|erleben|reden|
            diskutieren|sprechen|stören|schuld|streiten|unhöflich|hetzen|den ganzen tag)(?: [\w]+){{0,3}}
        (?:das|so was|sowas) will ich nicht (?:nochmal|noch|wieder|unbedingt|so|hoffen|sagen|erleben)(?: [\w]+){{0,3}}
        will ich nicht (?:hoffen|sagen|ausschliessen|abstreiten|leugnen|behaupten|meinen)
        (?:unbedingt|dringend|auf jeden fall|natürlich|selbstverständlich|doch) (?:haben|behalten|annehmen|nehmen|
            bekommen|will)
        (?:termin|uhrzeit|zeitfenster|zeit|fenster)(?: (?:leider|da|auch|so|aber))*(?: nicht)? (?:nicht|stornieren|
            absagen|streichen|canceln|ablehnen|annehmen|zurücknehmen)
        (?:storniere|stornieren|absagen|lehne|streichen|canceln|verwerfen)(?: (?:ich|sie|wir|bitte))* (?:den|diesen|
            die|das|meinen) (?:termin|uhrzeit|zeitfenster|zeit|vorschlag|slot)(?: ab)?
        (?:nichts|nicht|nie)(?: [\w]+){{0,2}}? zurückbekommen
        (?:letztes|letzten|vorige|letzte|früher|damals|neulich|gestern|schon mal)(?: [\w]+){{0,5}}?
            (?:zurückgeschickt|zurückgegangen|storniert|retourniert)
        (?:wurde|ist|war|wird|ging|geht es|kam)(?: [\w]+){{0,4}}? (?:zurückgeschickt|zurückgegangen|storniert|
            retourniert|zurückgesendet)
        """,
        confidence=0.0,
    ),
    *rules(
        None,
        r"""
        (?:sind|bist|sprechen|spreche|sprech|spricht|rede|red|reden|bin)(?: (?:sie|du|ich|wir|hier|da|jetzt|gerade|echt|
            wirklich|überhaupt|auch|das|man))+(?: (?:mit|zu))?(?: (?:ein|eine|einem|einer|einen|ner|nem|der|
            irgendein|so))* (?:<real> )?(?:<person>|<machine>|mensch aus fleisch und blut)(?= [?,.]|$| oder| aus| am)
        (?:ist|war) (?:das|da|dort|hier)(?: (?:jetzt|denn|gerade|echt|wirklich|eigentlich|etwa|wieder))*(?: (?:ein|
            eine|so ein))? (?:<machine>|computer|echter mensch|mensch oder [\w]+|mensch aus [\w]+)(?= [?,.]|
            $| oder| am| an)
        (?:brauche|brauchen|will|möchte|benötige|muss)(?: (?:ich|wir|mit|da|dafür|dazu|jetzt|auch))* (?:keinen|keine|
            kein|niemanden|keinem|keiner|niemandem)(?: [\w]+)? ?(?:<person>)(?: [\w]+){0,3}
        (?:brauche|will|möchte|muss)(?: [\w]+){0,3}? nicht (?:unbedingt )?mit(?: [\w]+){0,3} (?:<person>|
            jemandem)(?: [\w]+){0,2}
        (?:muss|müsste|will|möchte|werde|kann|sollte|soll)(?: (?:ich|erst|erstmal|noch|da|das|vorher|kurz|schnell|
            zuerst|gern|gerne|wir))* (?:mit|bei) (?:meinem|meiner|meinen|unserem|unserer|dem|der) (?:<kin>|chef|
            chefin|vermieter|nachbarn|kollegen|nachbarin|hausmeister|familie|arbeitgeber)(?: [\w]+){0,2}
        (?!ihre (?:<person>) (?:bitte |mal |kurz )*(?:sprechen|gesprochen|haben|dran))(?:mein|meine|meinem|meiner|
            meinen|
            unser|unsere|sein|seine|ihre) (?:<person>)(?: [\w]+){0,3}
        (?:habe|hatte|haben|wurde|hat)(?: [\w]+){0,5}? (?:<person>)(?: [\w]+){0,4}? (?:gesprochen|telefoniert|
            geredet|gesagt|erzählt|versprochen|gemeint|bestätigt|erreicht|gehabt|geschrieben|ausgerichtet|zugesagt|
            verbunden)
        (?:der|die|das|ihr|euer) (?:<person>|kundenservice|kundendienst|mitarbeiter) (?:hat|hatte|meinte|sagte|war
            nett|ist nett|ist immer|wollte|hätte|haben|soll|kommt|kann das)(?: [\w]+){0,3}
        (?:kein|ist kein|wie ein|auch nur ein|bloss ein|nur ein|auch ein|bin ein) mensch(?! (?:mit|namens|der so|
            hier|zum|den man|der mit))(?: [\w]+){0,2}
        (?:kein|keine) (?:mensch|person|sau|schwein)(?! (?:hier )?(?:mit|namens|der so|die so|dieses|hier mit|
            zum reden|zum sprechen|den man))(?:
            [\w]+){0,3}
        (?:richtig|korrekt) verbunden
        (?:nicht|keine|keinesfalls) (?:falsch verbunden|verwählt|die falsche nummer|falsche nummer)
        (?:ich |er |wir )?(?:habe|hat|hab)(?: (?:ich|er))?(?: (?:mich|sich))?(?: [\w]+){0,2}? (?:vertippt|
            verschrieben|verhört|versprochen|vertan)
        (?:falsche|falschen|falscher|falsches|verkehrte|verkehrten|verkehrter) (?:hausnummer|adresse|anschrift|
            strasse|plz|postleitzahl|stadt|ort|uhrzeit|zeit|tag|datum|termin|stock|stockwerk|etage|wohnung|tür|
            eingang|haus|paket|grösse|farbe|ware|artikel|teil|name auf|seite|stiege|klingel|bezirk|produkt|modell|
            hausnummern|haustür|wohnungstür|briefkasten|nachbar|nachbarn|schreibweise|buchstabe|lieferung|bestellung|
            gebäude|ecke|woche|monat)(?: [\w]+){0,2}
        (?:wohne|wohnen|lebe|arbeite|arbeiten)(?: (?:ich|wir))?(?: [\w]+){0,2}? nicht mehr(?: (?:hier|dort|da|in|an|
            auf))?(?: [\w]+){0,2}
        (?:ich|wir) (?:bin|sind)(?: [\w]+){0,3}? (?:umgezogen|ausgezogen|weggezogen|verzogen|nicht mehr da|
            eingezogen)(?: [\w]+){0,2}
        (?:bin|sind) (?:ich|wir)(?: [\w]+){0,4}? (?:umgezogen|ausgezogen|weggezogen|eingezogen)
        (?:hier|da|bei uns|bei mir|im haus|dort) (?:gibt es|ist|haben wir|existiert|hat es)(?: (?:aber|leider|ja|
            auch|gar|eh))* (?:kein|keine|keinen|nirgends|nirgendwo|kaum) (?:aufzug|lift|fahrstuhl|klingel|klingeln|
            briefkasten|briefkästen|parkplatz|parkplätze|parkmöglichkeit|hausmeister|hauswart|nachbar|nachbarn|
            nachbarin|garage|keller|schuppen|hausnummer|packstation|kiosk|postfiliale|post|filiale|paketshop|empfang|
            pförtner|portier|hund|tür|türsprechanlage|sprechanlage|licht|empfang|netz|zufahrt|problem|
            gegensprechanlage|abstellort|platz|unterstand|carport|garten|abstellraum|ablageort|paketkasten|paketbox|
            namensschild|schild|rezeption|durchgang|stiege|probleme|mitarbeiter|balkon|strasse|concierge|
            abstellmöglichkeit|spätschicht|weg)(?: [\w]+){0,3}
        (?:von|vom) (?:dem|der|diesem|dieser|ihrer|ihrem|so einem|so einer)? ?(?:firma|absender|shop|händler|laden|
            unternehmen|paketdienst|verein|lieferdienst|marke)(?: [\w-]+){0,3}? (?:nie|noch nie|nicht|nichts|nie
            was)(?: [\w]+){0,2}? gehört
        (?:firma|absender|shop|händler|laden|unternehmen|paketdienst|verein|lieferdienst|marke|sendung|bestellung|
            paket|lieferung|artikel|nachbar|nachbarin)(?: [\w-]+){0,2}? (?:ist|wäre|war)(?: [\w]+){0,3}? (?:nicht
            bekannt|unbekannt|kein begriff)
        (?:nummer|adresse|anschrift|telefonnummer)(?: [\w]+){0,2}? (?:ist|stimmt|gilt|war|hat sich)(?: [\w]+){0,3}?
            (?:nicht mehr|nicht|falsch|alt|geändert)(?: (?:aktuell|richtig|gültig|korrekt|in betrieb|erreichbar|
            aktiv|die aktuelle|meine aktuelle))?
        (?:kenne|kenn|kennen)(?: (?:ich|wir))? (?:die|den|das|diese|diesen|dieses) (?:firma|absender|shop|händler|
            laden|verein|unternehmen|strasse|adresse|paketdienst|kiosk|nummer|packstation|filiale|weg|nachbarn|
            nachbarin|hausmeister|nachbar)(?: [\w]+){0,2}
        (?:firma|absender|shop|händler|laden|unternehmen|adresse|strasse|nachbarn|paketdienst)(?: [\w]+){0,2}?
            (?:kenne|kenn|sagt) (?:ich|mir)(?: [\w]+){0,2}
        (?:namen|name) (?:ist |steht |wird |wurde |haben sie |war )?(?:falsch|verkehrt|nicht richtig|anders)
            (?:geschrieben|drauf|buchstabiert|ausgesprochen|angegeben|hinterlegt)
        (?:heisst|wohnt|steht) (?:nicht|anders)(?: [\w]+){0,2} (?:strasse|weg|gasse|platz)
        (?:ich|wir) (?:bin|sind|bin ich|wäre|wären|war|waren)(?: [\w]+){0,4}? (?:nicht (?:da|zuhause|hier|daheim|
            erreichbar|anwesend)|weg|unterwegs)
        (?:bin|sind) (?:ich|wir)(?: [\w]+){0,4}? (?:nicht (?:da|zuhause|hier|daheim|erreichbar|anwesend)|weg|
            unterwegs)
        (?<!mein )(?<!unser )(?<!sein )(?<!ihr )(?<!meine )(?<!unsere )(?:nachbar|nachbarin|nachbarn|hausmeister|
            hauswart|<driver>|portier|pförtner|concierge|postbote|verkäufer|
            vermieter)(?: (?:von|über|unter|neben|gegenüber|nebenan)(?: [\w]+)?)?(?: (?:der|die|das))? (?:ist|sind|
            war|waren|kommt|wäre)(?: [\w]+){0,4}
        (?:paket|päckchen|sendung|lieferung|aufzug|ware|klingel|lift|bestellung)(?: (?:ist|sind|war|waren|kommt|
            wäre))(?: (?:noch|immer|nicht|schon|leider|gar|bis|heute|jetzt|auch|wieder|aber|gerade|erst))+(?: (?:da|
            weg|hier|angekommen|kaputt|unterwegs|zuhause))?
        (?:niemand|keiner|nie wer|nie jemand|nicht immer jemand|kein mensch|nie einer)(?! (?:hier )?(?:mit|namens|
            der|die|so|dieses)\b)(?: [\w]+){0,3}? (?:da|zuhause|daheim|hier|aufmachen|öffnen|aufmacht|öffnet|anwesend)
        (?:ist|wäre|war|sind) (?:das|es|die|der|den|mein|meine|noch)(?: [\w]+){0,3}? (?:paket|sendung|lieferung|
            päckchen|ware)(?: [\w]+){0,3}
        """,
        confidence=0.0,
    ),
    *rules(
        None,
        r"""
        (?:herr|herrn|frau|familie|der|die) (?!alex\b)[\w-]+(?: (?:von|über|unter|neben|gegenüber|nebenan|
            aus)(?: [\w]+)?)?
            (?:ist|sind|arbeitet|kommt|hat|wäre)(?: [\w]+){0,3}? (?:<away>|verreist|nicht da|nie da|krank|weg)
        (?:den|die|diesen|diese) (?:<kin>|neuen <kin>|leute|herrn [\w-]+|frau [\w-]+|
            familie [\w-]+)(?: [\w]+)?? (?:kenne|kennen)
            (?:ich|wir)(?: [\w]+)?? (?:nicht|kaum)
        kenne(?: ich)?(?: (?:da|hier|leider))* (?:keinen|keine|niemanden)(?: [\w]+){0,3}
        """,
        confidence=0.0,
        when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
    ),
    *rules(
        None,
        r"""
        (?:da|dann|dienstags?|donnerstags?|mittwochs?|freitags?|montags?|vormittags?|nachmittags?|morgens|abends|
            um die zeit|tagsüber) (?:ist|sind|
            arbeitet|hat) (?:er|sie|mein <kin>|meine <kin>)(?: [\w]+){0,5}
        """,
        confidence=0.0,
        when=(Expects.SLOT_DECISION, Expects.AVAILABILITY),
    ),
    *rules(
        None,
        r"""
        (?:das|so was|so etwas) (?:will|möchte|mag) ich (?:aber |lieber |eigentlich |gar )*nicht(?= [.,]|
            $| das| weil| mein| sagen)
        (?:das |die )?verweigere ich(?: [\w]+){0,3}
        (?:nachbarn?|nachbarin|der|die|den) (?:gibt es|wohnt|lebt)(?: (?:da|hier|dort|leider|auch))* nicht(?: mehr)?
        (?:da|hier) ist (?:niemand|keiner) (?:der|die)(?: [\w]+){0,3}
        (?:hier|da) gibt es keinen? (?:stock|stiege|tür|hausnummer|namen|etage|top)
        """,
        confidence=0.0,
        when=(
            Expects.VERIFICATION,
            Expects.DROP_PLACE,
            Expects.DROP_PLACE_CONFIRMATION,
            Expects.ADDRESS_PART,
            Expects.ADDRESS_CONFIRMATION,
        ),
    ),
)
