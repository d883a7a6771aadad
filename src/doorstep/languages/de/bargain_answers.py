"""How German buyers refuse a price, leave, answer, or take something back; how they take it stands by itself."""

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.de.bargain_taking import TAKING
from doorstep.languages.kit.phrases import Rule, rules

TAKING_BACK: tuple[Rule, ...] = (
    *rules(
        BuyerAct.RETRACT,
        r"""
        = (?:moment |warte |stopp |halt |ne |nee |sorry )*(?:lieber )?doch (?:lieber )?nicht
        (?:ich )?trete(?: ich)? (?:vom|von dem|von meinem) (?:kauf|angebot|gebot|deal)(?: zurück)?
        (?:ziehe|zieh|nehme|nehm|muss|möchte|will|würde) (?:ich )?(?:mein|das|mein letztes|meine|die|dieses)
            (?:angebot|gebot|offerte|zusage|aussage)(?: (?:leider|wieder|hiermit|doch|jetzt|lieber))* (?:zurück|
            zurückziehen|zurücknehmen|zurückzunehmen|streichen|stornieren)
        (?:vergiss|vergessen sie|ignorier|streich|streichen sie) (?:bitte )?(?:mein|meine|das|mein letztes)
            (?:angebot|gebot|offerte|zusage|letzte nachricht|nachricht)
        (?:mein|das|meine) (?:angebot|gebot|zusage) (?:gilt|steht|ist|war)(?: (?:leider|doch|jetzt))* (?:nicht mehr|
            hinfällig|zurückgezogen|ein versehen|ein fehler|vom tisch)
        (?:habe|hab|haben)(?: (?:ich|wir|es|mir|uns|das|mich|jetzt|doch|leider|inzwischen))* anders überlegt
        (?:habe|hab) (?:ich )?mich umentschieden
        (?:habe|hab)(?: (?:ich|mich|uns|jetzt|doch|leider|inzwischen))* anders entschieden
        (?:habe|hab)(?: (?:ich|mich|da|leider))* (?:vertippt|verschrieben|vertan)
        (?:ich )?(?:nehme|nehm) (?:das|es|alles|meine zusage)(?: (?:leider|wieder))* zurück
        (?:vom kauf|von dem kauf|davon|vom angebot|vom deal) zurück(?:treten|zutreten|ziehen|zuziehen)?
        (?:ich )?muss(?: (?:ich|leider|doch|dir|ihnen|euch|jetzt|nun))* (?:zurückziehen|absagen|zurücktreten|stornieren)
        (?:kann|schaffe|schaff)(?: (?:ich|es|das|leider|jetzt|nun))* doch nicht(?: (?:kommen|abholen|nehmen|kaufen))?
        = (?:bitte )?(?:storno|stornieren|storniere|stornieren sie)(?: bitte)?
        (?:war ein (?:versehen|fehler|missverständnis)|kommando zurück)
        das (?:war|sollte) (?:nicht so|kein|keine) (?:gemeint|angebot|zusage)(?: sein)?
        """,
    ),
)

LEAVING: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        (?:sonst|ansonsten|andernfalls) (?:kaufe?|nehme?|hole?|gehe?|bin|schaue?|suche?|lass|lasse) ich(?:
            (?!<n>)[\w]+){0,4}
        (?:sonst|ansonsten|andernfalls) (?:wird|ist|geht)(?: (?!<n>)[\w]+){1,4}
        (?:korb|rechnung|quittung|versand|verpackung|karton|tasche|helm|schloss|hülle|ladegerät|kabel|zubehör|
            gepäckträger|
            kindersitz|lieferung|garantie) (?:brauche|brauchen|benötige) (?:ich|wir)(?: (?:auch|dazu))* nicht
        """,
    ),
    *rules(
        BuyerAct.LEAVE,
        r"""
        (?:kein|keinen) (?:interesse|bedarf)(?: mehr)?
        (?:da |dann )?(?:lege|leg|gebe|zahle) ich (?:lieber |noch |doch )*(?:was|etwas|ein paar euro|ein bisschen)
            (?:drauf|mehr)(?:
            ,)? und (?:kaufe?|hole?|nehme?)(?: [\w]+){1,4}
        (?:kaufe?|hole?|nehme?|bestelle?) (?:ich )?(?:mir )?(?:dann |gleich |lieber |doch |eben |halt )*(?:neu|ein
            neues|einen neuen|eine
            neue|was neues)(?= [.,!]|$)
        (?:nicht (?:mehr )?interessiert|interesse (?:verloren|nicht mehr))
        (?:hat|habe|haben) (?:sich|es sich)(?: (?:leider|bereits|schon|inzwischen|damit|dann|somit))* erledigt
        = (?:sache |schon |ist )?erledigt
        = dann (?:eher|lieber|leider|wohl) nicht
        (?:habe|hab|haben)(?: (?:ich|wir|schon|jetzt|leider|inzwischen|doch))* (?:einen anderen|eine andere|ein
            anderes|was anderes|etwas anderes|einen|eins|eine)(?= [.,!]|$)
        = (?:dann )?(?:eben |halt )?ohne mich
        (?:habe|hab)(?: (?:ich|mich|doch|jetzt|leider|inzwischen))* (?:für|gegen) (?:was|etwas|eine|einen|ein|das)(?:
            [\w]+){0,2} entschieden
        = (?:dann|ok dann|na dann|ja dann|schade dann)(?: (?:eben|halt|leider|lieber|doch))* nicht
        (?:dann )?(?:lass|lasse|lassen) (?:ich|wir) (?:es|das)(?: (?:lieber|dann|doch|leider|bleiben|sein))*(?= [.,!]|
            $)
        ich (?:lass|lasse) (?:es|das)(?: (?:lieber|dann|doch|leider|bleiben|sein))*(?= [.,!]|$)
        (?:bin|ich bin|dann bin ich) (?:raus|draussen|weg)(?= [.,!]|$)
        (?:habe|hab|haben)(?: (?:ich|wir|schon|jetzt|inzwischen|mittlerweile|leider|bereits|mir))* (?:was|etwas|eins|
            einen|eine|eines|ein)? ?(?:anderes|anderen|andere|woanders|günstigeres|billigeres|besseres|anderweitig)(?:
            [\w]+)?? (?:gefunden|gekauft|bekommen|entdeckt)
        (?:suche|such|schau|schaue|guck|kaufe|kauf|hol)(?: (?:ich|mir|mich|dann|es|halt|eben|lieber|jetzt|eins))*
            (?:woanders|anderswo|was anderes|weiter)(?: weiter| um)?(?= [.,!]|$)
        (?:nehme|nehm) ich (?:doch |dann |lieber )*nicht(?! zt| um zt| vor zt| nach zt)(?: [\w]+){0,3}
        ich (?:suche|such|schau|schaue|guck|kaufe|kauf|hol)(?: (?:mir|mich|dann|es|halt|eben|lieber|eins))*
            (?:woanders|anderswo|was anderes|weiter)
        (?:ich )?(?:nehme|nehm|kaufe|will|möchte|brauche)(?: (?:ich|es|das|den|die|ihn))*(?: (?:leider|doch|dann|
            jetzt))* (?:nicht|nicht mehr|nimmer|doch nicht)(?: (?:mehr|haben|kaufen|nehmen))*(?= [.,!]|$)
        (?:vergiss|vergessen sie) (?:es|das)(?= [.,!]|$)
        (?:das war es|das war|das wars)(?: dann)? (?:für mich|von mir|mit uns|wohl)
        (?:bei|für) <n> bin ich (?:raus|weg)
        (?:dann )?(?:wird das|wird es)(?: (?:leider|wohl|mit uns|heute))* nichts(?: mit uns)?
        (?:dann )?(?:bin|ich bin|dann bin ich)(?: (?:doch|leider|somit|damit))* (?:raus|draussen)
        kommen wir nicht (?:zusammen|überein|ins geschäft)
        (?:viel (?:glück|erfolg)|gutes gelingen) (?:noch|weiterhin|beim verkauf|damit|trotzdem)(?: [\w]+){0,2}
        (?:dann )?(?:verzichte ich|ich verzichte)(?: [\w]+)?
        """,
    ),
)

REFUSING: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        (?:mehr als|über|höher als|weiter als) <n>(?: [\w]+){0,5}? (?:nicht|nie|keinesfalls)(?: (?:zahlen|drin|gehen|
            ausgeben|bieten))*
        """,
    ),
    *rules(
        BuyerAct.REJECT,
        r"""
        (?:träum|träumen sie|träumt)(?: [\w]+)? weiter
        = nicht (?:zu|für|um) (?:dem|den|diesem|diesen|so einem|so einen|das) (?:preis|geld|kurs)
        (?:zu|viel zu|bisschen zu) (?:teuer|viel|hoch|happig|heftig)(?= [.,!]|$| bruder| digga| chef| mach| gib| für
            mich| mein)
        (?:ist|sind|wäre|wären|war|finde ich|finde|kommt|bleibt|klingt)?(?: ?(?:das|es|mir|uns|dann|aber|für mich|
            jetzt|ehrlich gesagt|leider|doch|echt|wirklich|einfach|trotzdem|immer noch|immernoch|noch|noch immer|auch|
            etwas|ein bisschen|bisschen|bissl|viel|deutlich|<n>|der|preis|ziemlich|ja|immer|ein wenig|schon|eindeutig|
            eh))* (?<!nicht )(?:zu|viel zu|bisschen zu|z|zvill|zu arg) (?:teuer|viel|hoch|happig|heftig|vill|vui|
            teier)
        (?:das |es |ist |dein |ihr |der |preis |<n> )*(?:ist |finde ich |finde |sind )?(?:ganz schön |echt |ziemlich |
            schon |sehr |ja |puh |mir |doch )*(?:happig|gesalzen|saftig|überteuert|übertrieben|unrealistisch|teuer|
            überzogen|kein schnäppchen|ein stolzer preis|stolz|neupreis|der neupreis|fast neupreis)(?: für [\w ]+)?(?=
            [.,!]|$)
        (?:<n>|ist|sind|wäre|wären)(?: (?:mir|uns|das|doch|da|ja|einfach|leider))*(?: für (?:so |n |ein |eine |einen )*
            [\w]+(?: [\w]+)?)?(?: (?:mir|uns|doch|da|ja|einfach|leider|echt|schon|wirklich))* zu (?:viel|teuer|hoch)
        = (?:das |ist |doch |mir |ein |schon |dann )*(?:bisschen|bissl|etwas|ganz schön|ziemlich) (?:viel|hoch|teuer)(?:
            (?:für|mich|uns|geld|gebraucht))*
        <n>(?: [?])* für (?:gebraucht|so was|sowas|so ein|so n)(?: [\w]+)?(?: [?])*
        <n> (?:ist|sind|wäre|wären|geht|gehen|zahle ich|zahl ich|werde ich|bezahle ich)(?: (?:mir|ja|leider|auf|gar|
            jeden|aber|das))* (?:nicht|nicht drin|nicht wert|keinen fall|nicht zahlen|nicht bezahlen)(?= [.,!]|$)
        (?:das )?ist (?:es|mir|es mir|das)(?: (?:leider|aber|einfach|doch|mir))* nicht (?:mehr )?wert
        (?:für|um) (?:das|dieses|so viel|soviel|dem|den) (?:geld|preis)? ?(?:krieg|kriege|bekomm|bekomme|kriegt|
            bekommt|gibt es|kauf|
            kaufe|hol|finde|find) (?:ich |man |mir )*(?:ja |doch |auch |schon |fast |gleich |woanders )*(?:ein|eine|
            einen|was|neue|zwei)(?:
            [\w]+){0,2}
        = (?:das |der preis |dein preis |so )?(?:geht|passt|ist ok|ist in ordnung)(?: (?:mir|so|leider|gar|ganz|für
            mich|der|aber))* nicht(?: (?:so|ganz|wirklich|der preis|drin|so ganz))*
        = (?:das |der preis |dein preis )?(?:ist |geht |passt )?(?:mir |so |leider |gar |ganz |für mich )*nicht (?:ok|
            drin|gut|machbar|in ordnung|möglich|fair)
        passt (?:mir|uns) (?:nicht|gar nicht|nicht so|nicht so ganz|nicht ganz)(?: der preis| dein preis| so)?
        (?:dein|ihr|der) preis (?:passt|gefällt|ist)(?: (?:mir|leider|so))* nicht(?: (?:ok|gut|fair|so))?
        (?:kann|will|möchte|werde)(?: (?:ich|mir|leider|das|so|viel|soviel))+ (?:nicht (?:leisten|zahlen|bezahlen|
            ausgeben))
        (?:soviel|so viel)(?: (?:habe|hab|zahle|zahl|kann|will|ist|wollte|gebe|geld))(?: (?:ich|mir|dafür|geld|
            leider))* (?:nicht|nie)(?: [\w]+)?
        (?:das |ist )*(?:liegt )?(?:über|ausserhalb) (?:meinem|meinen|meines|dem|mein) (?:budget|budgets|limit|rahmen|
            möglichkeiten)
        (?:warum|wieso|weshalb) (?:soll|sollte|würde) (?:ich|man)(?: [\w]+){0,3} <n> (?:zahlen|bezahlen|ausgeben)
        <n> (?:ist|sind|wären|finde ich)(?: (?:schon|echt|ja|wirklich|aber|doch))* (?:eine ansage|ne ansage|nein
            ansage|sportlich|heftig|viel geld|ambitioniert|optimistisch|viel|ein haufen geld|kein pappenstiel|mutig|
            stramm|frech)
        (?:da |dann |sind |ist |wären )+<n> (?:schon |ja |echt |doch )*(?:sportlich|happig|heftig|viel|eine ansage|
            ambitioniert|stolz)
        <n> (?:ist|sind|wäre|wären)(?: (?:mir|uns|für mich|schon|echt|aber|doch|ja|leider|dann|immer|noch))* (?:bissl|
            bisschen|ein bisschen|etwas|ein wenig|recht|ganz schön|ziemlich|sehr|wirklich|echt|einen tick)? ?(?:viel|
            teuer|hoch|happig|heftig)
        (?:für gebraucht |dafür |für sowas |doch |aber )*(?:ganz schön |echt |ziemlich |sehr |verdammt )+viel geld
        = (?:zu|für|um) (?:dem|den|diesem|diesen) preis (?:leider |sicher |bestimmt )*nicht(?: für mich)?
        (?:nie|nicht|niemals|nie und nimmer)(?: [\w]+){0,2} <n> wert
        <n> (?:würde|werde|kann|könnte|will|zahle|zahl|bezahle|gebe|geb|hätte|lege|möchte)(?: (?!mehr\b)[\w]+){0,4}
            (?:nie|niemals|nicht|keinesfalls|nimmer)(?: (?:im leben|zahlen|bezahlen|ausgeben|hinlegen|geben))*(?=
            [.,!]|$)
        <n> (?:habe|hab) ich(?: (?:leider|gerade|grad|jetzt|nicht|so|viel|gar|momentan))* nicht
        <n> (?:sind|ist) (?:eine |ne |nein )?(?:menge holz|menge geld|haufen geld|stange geld)
        da komme? ich nicht mit
        (?:das |dein preis |der preis )?(?:übersteigt|sprengt|überschreitet)(?: (?:leider|mein|meinen|meine|das|den))+
            (?:budget|rahmen|möglichkeiten|limit|etat)
        = nicht für <n>
        = (?:das )?(?:kann|will) ich mir nicht leisten
        kein(?:en)? deal
        (?:da |dann |sind |ist )+<n> (?:[\w]+ ){0,3}(?:ein witz|lächerlich|unverschämt|zu hoch|übertrieben)
        = ok schade
        = schade
        """,
    ),
)

ANSWERS: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        (?:ok|gut|ja|alles klar|klar|passt|deal|verkauft|gekauft|abgemacht|einverstanden|top)(?: so)? \?
        (?:ok|gut|ja|na) (?:ok )?(?:verstehe|versteh|verstanden|danke|mal sehen|mal schauen|schauen wir|wissen|
            so(?! machen)|was|
            und)(?: [\w]+)?
        (?:ich|wir|mal|muss|müsste|müssen)?(?: ?(?:ich|es|mir|das|mal|noch|erst|dann|nochmal|muss|müsste|müssen|
            kurz))* (?:überlegen|überlege|überleg|nachdenken|drüber schlafen|drüber|schlafen|besprechen|abklären|
            rücksprache)
        (?:ich )?(?:melde|meld) (?:ich )?mich(?: [\w]+){0,2}
        (?:du|sie|er|die|ihr|man|frau|mann|kollege|freund|freundin) (?:hast|haben|hat|sagst|sagt|sagen|sagtest|sagten|
            sagte|meinst|meint|schreibst|schriebst|meinte|meintest)(?: [\w]+){0,3}? (?:ja|ok|deal|gekauft|gesagt|nehme
            ich|passt|abgemacht)(?: gesagt| nehme ich| ok)?
        (?:ok|ja|deal|passt|nehme ich|gekauft|abgemacht) (?:hat|habe|hast|haben|sagt|meint|sagte|meinte)(?:
            [\w]+){1,3}? (?:gesagt|gemeint|geschrieben|frau|mann)
        ich nehme (?:an|mir|mal an|zur kenntnis|das persönlich)(?! dem preis)(?: (?!angebot)[\w]+){0,3}
        (?:gut|schön|ok|klar|passt) (?:dass|zu wissen|das du|das sie|das es)
        alles (?:gut|ok|klar) (?:danke|bei dir|bei ihnen|verstanden)
        alles gut
        ja (?:ja|klar als ob|klar , als ob|sicher als ob|eh|und|zum|zur|aber)(?= |$)
        (?:soll|kann|könnte|darf|würde|wenn|falls|dass|ob|als) (?:ich|wir)(?: [\w]+){0,3}? (?:ok|ja|deal|gekauft|
            abgemacht|zusagen)(?: (?:sage|sagen|sag))?
        (?:sag|sagen sie|schreib|antworte)(?: (?:einfach|nur|mal|doch|mit|bitte))* (?:ok|ja|deal|verkauft|gekauft)
        (?:sind|wären) wir(?: uns)? (?:dann )?(?:einig|im geschäft|uns einig)(?= [?])
        (?:dann )?(?:ist|wäre|gilt) (?:es|das)(?: [\w]+){0,2}? (?:verkauft|gekauft|abgemacht|reserviert|meins)(?= [?])
        (?:wäre|wär|würde)(?: [\w]+){0,2}? (?:passt|ok|gekauft|deal|einverstanden)
        """,
    ),
    *TAKING,
    *rules(
        BuyerAct.AFFIRM,
        r"""
        = (?:ja|ok|jawohl|jep|jup|yes|yep|jo|joa|klar|na klar|sicher|genau|gerne|gern|in ordnung|meinetwegen|von mir
            aus|na gut|naja gut|gut|top|super|perfekt|prima|klasse|alles klar|daumen|geht|richtig|stimmt|korrekt|
            exakt|geht auch|wunderbar|sehr gerne|sehr gern|fein|cool|läuft|natürlich|auf jeden fall|ist gut|ist ok|so
            ist es)
        = (?:ja|jo|jawohl)(?: [,.])? (?:genau|richtig|stimmt|korrekt|exakt)(?: (?:so|danke|bitte))*
        ^ja(?= (?:genau|ich|<n>)|$)
        = (?:(?:ok|gut|na gut|alles klar|dann|halt|eben) )+ohne (?:(?:das|den|die|ein\w*|dein\w*) )?(?!versand|porto|
            mich|dich|
            uns|sie\b|preis|aufpreis|kosten|gebühr|rabatt|anzahlung|garantie|rechnung|kompromiss|mehr|aufschlag)[^\W\d]+
        """,
        confidence=0.9,
    ),
    *rules(
        BuyerAct.DENY,
        r"""
        = (?:dann |da )?muss ich (?:leider |wohl |da |dann |hier )*passen
        = (?:ach |nee |ne |dann )*lass(?: (?:gut sein|stecken|es gut sein|es))?
        = (?:nein|nee|nö|ne|danke nein|aber nein|aber nein danke|lieber nicht|nee lass|nee lass mal|lass mal|passe|ich
            passe|da passe ich|da muss ich passen|muss ich passen|auf keinen fall|sicher nicht|bestimmt nicht|leider
            nein|leider nicht|nein danke|nie|niemals|vergiss es|falsch|stimmt nicht|nicht ganz|no|nope|nix da|daumen
            runter)
        ^(?:nein|nee|nö|ne)(?= )
        """,
    ),
)
"""Read last, over the words that nothing else has explained."""
