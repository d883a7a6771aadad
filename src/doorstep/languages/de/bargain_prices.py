"""How German buyers ask for a better price, for the price at all or of sending, or for the limit."""

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.kit.phrases import Rule, rules

PRICES: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        (?:nehme?|nehmen|kaufe?|kaufen|zahle?|zahlen)(?: [\w]+){0,3} zum (?:festpreis|vollpreis|fixpreis)
        <n> (?:vb|vhb|fest|fix|festpreis|letzte preis|letzter preis|letztes wort|letztes angebot|verhandlungsbasis|
            mein letztes wort|endpreis)
        """,
    ),
    *rules(
        None,
        r"""
        (?:meine?|unsere?|mein absolutes|meine absolute) (?:schmerzgrenze|schmerzpunkt|untergrenze|obergrenze|
            preisgrenze|limit|
            maximum)
        """,
    ),
    *rules(
        BuyerAct.ASK_HANDOVER,
        r"""
        (?:der |die |das )?<ship> (?:würde|würden|wäre|käme|kommt|kostet|macht|liegt|liegen)(?: (?:auf|bei|dann|denn|
            so|etwa|mich|
            nach [^\W\d]+))* (?:wie ?viel|wieviel|was)(?: (?:euro|kosten|sein|machen))*
        """,
    ),
    *rules(
        BuyerAct.ASK_LIMIT,
        r"""
        (?:(?:was|wo|wie|wie hoch|sag mir|verrat mir|nenn mir|und|welche)(?: (?:ist|liegt|wäre))* )?(?:(?:deine|ihre|
            die|eure|deinen|ihren|den|dein|ihr) )?(?:schmerzgrenze|schmerzpunkt|untergrenze|preisgrenze|mindestpreis|
            minimalpreis|tiefstpreis|limit nach unten|absolutes? (?:limit|minimum)|absolute untergrenze|unterste
            grenze|preisuntergrenze|unteres? limit)(?! (?:ist|wird|liegt) (?:jetzt |nun |bei )*<n>)
        (?:was|wie viel|wieviel) (?:müsste|muss|soll|sollte|müssten) (?:ich|man|wir)(?: [\w]+){0,2} (?:mindestens|
            minimum|wenigstens)(?: [\w]+){0,3}
        bis wohin(?: [\w]+){1,5}
        ab (?:welchem preis|wie ?viel(?: euro)?|welcher summe)(?: [\w]+){0,5}
        (?:was|wo|wie viel|wieviel) (?:ist|wäre|liegt)(?: (?:für <you>|bei <for_you>|<for_you>))? (?:das|dein|ihr|
            euer) (?:minimum|mindeste|limit|äusserste|unterste|niedrigste preis|niedrigster preis)
        (?:das |dein |ihr )?(?:minimum|mindeste|niedrigste|wenigste)(?: ,)?(?: (?:das|was|preis|den))* (?:<you>)(?:
            (?:noch|gerade|so))* (?:akzeptieren|nehmen|nimmst|akzeptierst|verkaufen|verkaufst|annehmen|verlangen|
            willst)(?: (?:würdest|würden|willst|wollen))?
        (?:bis zu welchem|zu welchem mindest|was für einen mindest|welchen mindest|ab welchem) ?preis(?: (?:würdest|
            würden|kannst|können|gehst|gehen|verkaufst|nimmst))(?: [\w]+){0,4}
        wie (?:weit|tief|viel)(?: (?:kannst|könntest|können|könnten|würdest|würden|gehst|gehen|darfst|dürfen|
            dürftest)) <you>(?: (?:maximal|
            höchstens|noch|denn|im preis|mit dem preis|beim preis|preislich|wirklich|absolut))* (?:runter|runtergehen|
            nach unten|heruntergehen|runter gehen|gehen|nachlassen|nachgeben)
        (?:unter|ab) (?:welchem|welchen) (?:preis|betrag)(?: [\w]+){0,3} (?:nicht|verkaufen|verkaufst)(?: [\w]+){0,2}
        was (?:brauchst|brauchen|musst|müssen) <you>(?: (?:denn|wirklich))* (?:mindestens|minimum)(?: [\w]+){0,3}
        wie viel (?:brauchst|musst|müssen|brauchen|willst) <you>(?: (?:denn|wirklich))* (?:mindestens|minimum)(?:
            [\w]+){0,3}
        was hat (?:dir )?(?:der verkäufer|dein besitzer|dein chef)(?: [\w]+){0,3} (?:vorgegeben|erlaubt|gesagt)
        """,
    ),
    *rules(
        BuyerAct.ASK_LOWER,
        r"""
        (?:was |wie |und |ist |das |dein |ihr |der |mein |euer |wäre |welcher |dann |wieviel |sag |für )*(?:aller
            ?)?(?:letzte|letzter|letzten|lezte|letze|letzer|leztte|bester|besten|beste|endpreis|endgültiger|
            günstigster|finaler|äusserster|niedrigster)(?: (?:preis|preiss|pries|preise|angebot|kurs|prais))+(?:
            (?:bruder|bro|mein freund|freund|chef|von dir|von ihnen|digga))*
        (?:was |wie )?(?:ist |wäre |kostet )?(?:dein |ihr )?(?:letztes|bestes|letzte) (?:wort|angebot)(?= \?)
        was (?:ist|wäre)(?: (?:dein|ihr|das))* (?:letzte|letztes|beste|bestes)(?: (?:wort|angebot|gebot))?
        = (?:vb|vhb|verhandelbar|festpreis|fixpreis|fp|verhandlungsbasis)(?: (?:oder|vb|vhb|fest|fix|verhandelbar|
            preis))*
        (?:ist |das |der |dieser |es |preis |ist |dein |ihr |noch |denn |ein |wirklich |sind |die )+(?:festpreis|
            fixpreis|fix|fest|verhandelbar|vb|vhb|verhandlungsbasis|letztes angebot)(?: [\w]+)?
        (?:festpreis|fixpreis|verhandelbar)(?: (?:oder|geht|da|noch|was))*
        (?:geht|ginge|ist|wäre|wär|kann|könnte|lässt|gibt|gäbe|lasst|hast|haben|is|git|gits)(?: (?:sich|es|du|sie|man|
            da|am|an dem|beim|bei dem|vom|im|preis|preislich|noch|denn|auch|vielleicht|eventuell|dir|ihnen|ihr|mir|
            sonst|eigentlich|nicht|bei|ein|einen|no))* (?:was|etwas|bisschen was|spielraum|luft|verhandlungsspielraum|
            verhandlungssache|bissl was|bissi was|ein bisschen|ein wenig|rabatt|nachlass)(?! (?:zu viel|zu teuer|zu
            hoch|zu happig|kaputt|defekt|
            beschädigt|dabei|dran|abgenutzt|verbogen|gerissen))(?: (?:am|beim|vom|im|preis|preislich|machen|drin|
            drinnen|zu machen|runter|gehen|runtergehen|möglich|nachlassen|nach|oder|weniger|bitte|tun|bei|dem|mit dem|
            billiger|günstiger))*
        (?:und )?was (?:wäre|ist|machst du|machen sie|geht)(?: ,)? wenn ich(?: [\w]+){0,4} (?:zahle|komme|abhole|hole|
            bezahle)
        was (?:machen|machst|macht|könntest|könnten|kannst|können) <you>(?: (?:da|noch|mir|denn))* preislich(?: [\w]+)?
        geht(?: (?:si|sich|es))?(?: (?:da|do|denn|dann|noch|no))* (?:was|wos)(?: (?:aus|noch|no|drin))*(?: (?:beim|am|
            im)
            preis)?
        (?:aller|oller)(?:letzter|letzte|letztes|bester) preis
        (?:preislich|beim preis|am preis|im preis|vom preis)(?: (?:geht|noch|da|was|etwas|ist|luft|spielraum|drin|
            machen|möglich|nach|unten|zu|machbar|bissl|bisschen|ein))+
        (?:preis|preislich)(?: (?:noch|ist|wäre|vielleicht))* (?:verhandelbar|vb|vhb|verhandlungssache)
        (?:kannst|könntest|können|könnten|kommst|kommen|würdest|würden|kann|könnt)(?: (?:<you>|mir|uns|ma|da|im|beim|
            am|mit|dem|preis|preislich|noch|vielleicht|etwas|ein|bisschen|bissl|wenig|stück|stückchen|auch|eventuell|
            bitte|was))* (?:entgegenkommen|entgegen kommen|entgegen|runtergehen|runter gehen|runter|nachlassen|
            nachgeben|heruntergehen|günstiger|billiger|am preis machen|tun|nachlass geben|rabatt geben|weniger)(?:
            (?:geben|machen|lassen|hergeben|verkaufen|anbieten|kommen))?
        (?:kannst|können|könntest|könnten)(?: (?:du|sie|ihr|da|noch|mir))+ (?:was|etwas) machen
        haste noch (?:spielraum|luft)
        (?:kann|können|geht|ginge|möglich|machen)(?: (?:man|du|sie|machen|noch|auch|der|den|die|
            bitte))* preis (?:auch |noch |etwas
            |bisschen )*(?:kleiner|niedriger|weniger|billiger|günstiger|runter|tiefer)(?: (?:machen|bitte|möglich))*
        (?:preis|preiss) (?:bitte |etwas |noch |bisschen )*(?:kleiner|niedriger|tiefer)(?: (?:machen|bitte|
            möglich))*(?= [?]|$)
        (?:was|wie) ist (?:da )?(?:preislich|beim preis) (?:noch )?(?:machbar|drin|möglich)
        (?:am|beim|vom|im) preis(?: (?:noch|etwas|was|bisschen|ein|bissl|kleines))* (?:machen|drehen|ändern|tun|
            entgegenkommen|runter|nachlassen|nach unten gehen)
        (?:gibst|geben|gibt|bekomm|bekomme|krieg|kriege|kriegt|bekommt|bekommen|gäbe|gewähren|machst|machen|mach)(?:
            (?:du|sie|ihr|es|ich|man|mir|noch|auch|da|denn|vielleicht|einen|ein|nen|kleinen|bisschen|etwas|besseren|
            guten|mal))* (?:rabatt|nachlass|skonto|preisnachlass|mengenrabatt|freundschaftspreis|guten preis|besseren
            preis|sonderpreis|mengenpreis|studentenrabatt|gutes angebot|besseres angebot|angebot|kombipreis)(?:
            (?:wenn|bei|falls|für)(?: [\w]+){1,5})?
        wie (?:sieht|schaut|siehts|schauts|wäre|wär|steht|stehts)(?: (?:es|mit|da|aus|einem|ein|nem|kleinen|bisschen|
            etwas|dem))* (?:rabatt|nachlass|skonto|verhandeln|preisnachlass|preis|spielraum)(?: aus)?
        (?:etwas|bisschen|ein bisschen|ein wenig|bissl|bissi|noch|noch etwas|ein stück|noch was|was|bissel) (?:runter|
            billiger|günstiger|weniger|nachlass|rabatt|runtergehen|entgegenkommen)(?: (?:noch|bitte|gehen|möglich|
            geht|wäre|ginge|machen))*
        (?:noch |bisschen |bissl |etwas |was )+(?:geht|ginge)(?: (?:noch|da|doch))*(?: oder)?
        (?:geht|ginge)(?: (?:es|das|da|noch|nicht|auch|vielleicht|denn))* (?:günstiger|billiger|weniger|runter|was|
            nicht noch was|tiefer)
        (?:da )?(?:geht|geht da) (?:doch |sicher |bestimmt |da |noch )+(?:was|mehr)
        (?:lässt|lassen|lass)(?: (?:du|sie|ihr|mal|noch))* (?:mit (?:sich|dir|ihnen) )?(?:handeln|verhandeln|reden|
            feilschen)
        (?:können|könnten|kann|wollen|lass)(?: (?:wir|uns|man))*(?: (?:noch|über|den|preis|nochmal|mal))* (?:handeln|
            verhandeln|reden|feilschen|sprechen)
        (?:gib|geben sie|nenn|nennen sie|sag|sagen sie|schreib|mach|machen sie)(?: (?:mir|mal|doch|noch|bitte|uns))* (?:
            ein|einen|n|nen|deinen|ihren) (?:vernünftig\w*|anständig\w*|realistisch\w*|fair\w*|gut\w*|bess\w*|best\w*|
            letzt\w*|
            endgültig\w*|ehrlich\w*|menschlich\w*|korrekt\w*|ordentlich\w*|freundschaftlich\w*|nett\w*) (?:preis|
            angebot|
            kurs|zahl|endpreis|vorschlag)
        (?:mach|machen sie)(?: (?:mir|mal|doch|noch|bitte))* (?:ein |einen |n )?(?:gutes |guten |besseres |besten |
            besseren |fairen |letzten )* (?:angebot|preis|freundschaftspreis|sonderpreis|gegenangebot)
        (?:preis |der preis )?(?:ist |steht )?(?:der preis )?(?:in stein gemeisselt|unverhandelbar|nicht verhandelbar|
            endgültig)
        (?:geht|ginge|ist)(?: (?:da|wirklich|echt|gar|denn|noch|im preis|am preis|beim preis))* nichts(?: mehr)?(?:
            (?:zu machen|drin|möglich|runter))?
        (?:ist |sind )?(?:der |dein |ihr )?(?:preis von |die |das |der )<n>(?: (?:denn|schon|wirklich|dein|ihr|der|
            noch|euro|ein|das))* (?:endpreis|festpreis|fixpreis|fest|fix|verhandelbar|vb|vhb|letzter|letztes|
            verhandlungsbasis)
        kann man (?:da |noch |drüber |darüber )*(?:reden|handeln|verhandeln|sprechen)
        (?:ist|wäre|gibt es|hast du|haben sie)(?: (?:da|wirklich|echt|gar|denn|noch|beim preis|überhaupt))*
            kein(?:en)? (?:spielraum|rabatt|nachlass|luft)(?: (?:mehr|möglich|drin))*
        (?:ist |wäre )?(?:der |dein |ihr )?preis (?:noch |ein |bisschen |etwas |da )*(?:flexibel|anpassbar|beweglich|
            dehnbar)
        geht es (?:auch |noch |nicht )*(?:eine nummer |ne nummer |nein nummer |etwas |ein bisschen |bisschen
            )*(?:günstiger|billiger)
        (?:zu )?verschenk(?:en|st|t|e)(?: (?:du|sie|es|ihr|auch))*
        (?:verhandelbar|verhandlungsbasis|vb|vhb)(?= \?)
        (?:verhandlungsbereit|gesprächsbereit|verhandlungsspielraum|preisverhandlung|preisnachlass|mengenrabatt|
            nachlass|rabatt|spielraum|skonto)(?: (?:möglich|drin|denkbar|bei barzahlung|für|bitte|oder|gibt es|
            machbar))*(?= [?]|$)
        (?:bisschen |bissl |noch |etwas |kann man |lässt sich |ein wenig |möchte |würde gern |gerne )*(?:handeln|
            verhandeln|feilschen|runterhandeln)(?= [?]|$)
        (?:dein|ihr|euer) (?:letzter|letztes|bester|bestes|letzte|beste|äusserster|äusserstes)(?= [?]|$)
        (?:zu teuer|zu viel|zu hoch|teuer)(?: (?:,|da|doch|noch|was))* (?:geht da was|geht noch was|geht da noch was)
        (?:für|zu) (?:etwas |ein bisschen |bisschen )?(?:weniger|einem besseren preis|besseren preis)(?: [\w]+){0,2}
        (?:hast|haben)(?: (?:du|sie|noch|da|beim|am|preis))+ (?:spielraum|luft|verhandlungsspielraum)
        (?:mach|machst|machen)(?: (?:du|sie|es|das|mir|doch|bitte|mal|noch|den|ihn|die))* (?:billiger|günstiger|etwas
            billiger|etwas günstiger)
        (?:kannst|könntest|können|könnten|würdest|würden)(?: (?:du|sie|da|am|beim|preis|noch|mir|etwas|was|vielleicht|
            ein|bisschen|wenig|mit|dem|im|es))+ (?:drehen|schrauben|reduzieren|senken|runtergehn|anpassen|
            runtersetzen|verbilligen|billiger geben|billiger machen|günstiger geben)
        (?:günstiger|billiger|weniger) (?:möglich|machbar|geht nicht|ginge|drin)?(?= [?])
        """,
    ),
    *rules(
        BuyerAct.ASK_PRICE,
        r"""
        was soll(?: [\w]+){1,4} kosten
        (?:was|wie ?viel|wieviel|wie hoch|welchen|was für einen)(?: (?:wäre|ist|wär|lautet|wird|sei|beträgt))?
            (?:(?:der|dein|
            ihr|euer|den|deinen|ihren) )?(?:(?:genaue|wirkliche|echte|tatsächliche|aktuelle|faire|gewünschte)
            )?(?:endpreis|wunschpreis|preis|gesamtpreis|komplettpreis|verkaufspreis|kaufpreis|preisvorstellung\w*|
            vorstellung)(?: (?:denn|dafür|
            dann|so|für das rad|inklusive allem|insgesamt|inkl allem|hättest|hätten|hast|haben|du|sie|dir|ihnen|sich|
            vorgestellt))*(?= ?(?:[?.,]|$))
        (?:was|wie ?viel|wieviel|wie teuer)(?: (?:muss|müsste|soll|sollte|darf|dürfte|hat|hätte|müssen|müssten|sollen|
            kann))
            (?:ich|man|wir|einer|mein \w+)(?: (?:denn|dafür|da|so|dir|ihnen|euch|für|fürs|das|die|den|es|noch|
            eigentlich|
            dann|etwa|insgesamt|genau|am ende|wirklich|hin|auf den tisch|rad|fahrrad|velo|radl|handy|sofa|kamera|stühle|
            lampe|platten|teil|ding|gute stück))* ?(?:hinlegen|zahlen|bezahlen|ausgeben|löhnen|blechen|berappen|legen|
            hinblättern|rechnen|locker machen|springen lassen|überweisen|mitbringen|geben|bieten|auf den tisch
            legen)(?: (?:für|fürs)(?:
            [\w]+){1,3})?
        (?:was|wie ?viel|wieviel)(?: (?:willst|wollen|möchten|möchtest|hättest|hätten|verlangst|verlangen|nimmst|nehmen|
            forderst|fordern|brauchst|brauchen|erwartest|erwarten|wollt|verlangt|rufst|rufen)) (?:du|sie|ihr)(?:
            (?:denn|dafür|da|so|
            noch|eigentlich|wirklich|gern|gerne|jetzt|tatsächlich|genau|nun|mindestens|für|das|die|den|es|rad|fahrrad|
            handy|sofa|kamera|stühle|lampe|platten|teil|ding|ehrlich|im ernst))* ?(?:haben|verlangen|dafür|bekommen|
            sehen|
            kriegen|auf)?(?= ?(?:[?.,]|$))
        (?:wo|bei was|bei wie viel) (?:liegt|liegen|läge|lägen|wäre|wären|bist|sind|stehst|stehen)(?: (?:du|sie|ihr|
            man|wir|
            der|dein|ihr))?(?: (?:denn|da|preislich|preis|so|mit dem preis|beim preis|etwa|ungefähr|die preise))+(?=
            ?(?:[?.,]|
            $))
        wie (?:ist|lautet|wäre) (?:der|dein|ihr|euer) (?:preis|kaufpreis|angebotspreis)
        = (?:und |also )?(?:ihr|dein|euer|der) preis
        was (?:würden|würde|kosten|macht|machen|kämen|kommen)(?! (?:der |die |das )?(?:versand|porto|lieferung|
            transport))(?: [\w]+){1,5} (?:kosten|zusammen|machen)
        was (?:kosten|kämen) (?:die|sie|alle|das|diese)(?: (?:dann|alle|zusammen|denn))*(?= ?(?:[?.,]|$))
        (?:wie viel|wieviel|was)(?: (?:wäre|wären|sind|kosten|macht|machen|kostet|nimmst du|nehmen sie|
            willst du))*(?: für)? (?:alle|beide|
            das set|das ganze|den rest)(?: (?:zusammen|kosten|num\d+|vier|drei|zwei|stück|sein))*(?= ?(?:[?.,]|$))
        was kostet(?! (?:der |die |das )?(?:versand|porto|lieferung|transport)) (?:<item>|einer|eine|eins|ein
            stück)(?: (?:bei|mit|ohne|inkl|zusammen|pro stück))?
        (?:was|wieviel|wie viel|wie teuer)(?: (?:soll|kostet|kosten|willst|wollen|möchten|möchtest|hättest|hätten|
            verlangst|verlangen|nimmst|nehmen|stellst|stellen|ist|wäre|muss|müsste))(?: (?:<item>|du|sie|ihr|denn|
            dafür|gern|gerne|dir|ihnen|sich|so|noch|mal|ich|eigentlich|für|rad|fahrrad|vor))*(?: (?:kosten|haben|
            zahlen|dafür|preis|vorgestellt|bezahlen|vor|her))*(?= [.,?!]|$)
        = (?:preis|kostenpunkt|kosten|preisvorstellung|was kostet|wie teuer|vk preis)
        (?:wie hoch|was) ist (?:der|dein|ihr|die) (?:preis|preisvorstellung|kaufpreis)
        (?:für|um) wie ?viel(?: [\w]+){0,4}
        """,
    ),
)
