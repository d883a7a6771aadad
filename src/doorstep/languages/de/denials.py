"""Phrases for no and for don't know."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

UNDECIDED: tuple[Rule, ...] = rules(
    CustomerAct.UNSURE,
    r"""
    (?:bin|sind|wäre|war)(?: (?:ich|wir|mir|uns|da|noch|jetzt|gerade|leider|echt|wirklich|selber|selbst|auch|gar|so|
        grad|ehrlich|überhaupt|nicht|dessen|ganz))* (?:nicht sicher|nicht ganz sicher|unsicher|unschlüssig|
        unentschlossen|nicht so sicher|nicht hundertprozentig sicher|
        überfragt|hin- und hergerissen|hin und her gerissen|sicher nicht|nicht ganz schlüssig|im zweifel|nicht 100
        prozent sicher|nicht wirklich sicher|sicher)(?<!bin sicher)(?<!ich sicher)(?<!mir sicher)(?<!bin ganz
        sicher)(?<!mir ganz sicher)(?<!absolut sicher)(?<!sind sicher)(?<!wir sicher)(?: (?:ob|wann|dass|was|wie|,|da|
        noch))*
    (?:weiss|weiß|wüsste|wissen|kann|können|könnte|kenne|ka)(?: (?:ich|wir|das|es|da|noch|no|jetzt|gerade|leider|echt|
        wirklich|selber|selbst|auch|gar|so|ihnen|im moment|momentan|die|aus dem kopf|auswendig|meine|nämlich|überhaupt|
        aber|halt|eh|heute|dir|den|nun|spontan|der|postleitzahl|aber auch|adresse|
        plz|nummer|jo|ja|doch|dazu|nicht|mich|auf die schnelle|grad|noch gar|nur|mehr|kaum|schwer|schlecht))* (?:nicht|
        noch nicht|gar nicht|nicht genau|schlecht|schwer|kaum|nicht sicher|nimmer|noch gar nicht|nichts)(?: (?:genau|
        sagen|so genau|sicher|versprechen|entscheiden|abschätzen|auswendig|aus dem kopf|mehr|ob|wann|wie|was|so|ganz|
        jetzt|erinnern|garantieren|einschätzen|beurteilen|hundertprozentig|beantworten|sagen ob|so recht|recht|planen|
        festlegen|im kopf|wo|,|gerade|gleich|schon|wirklich|zusagen|absehen|leider|welche|die|bescheid))*
    (?:keine|keinen|null|kein|nicht die geringste|nicht die leiseste|nicht den blassesten|keinen blassen|keinen
        schimmer|keinen plan)(?: (?:blassen|blasse))? ?(?:ahnung|plan|schimmer|dunst|idee|peil|blassen)(?: (?:wann|ob|
        was|leider|ehrlich|sorry|wie|welche|ich|davon|mehr|momentan|gerade|jetzt|wo|da|noch))*
    (?:schwer|schwierig|kaum) zu sagen(?: (?:ob|wann|jetzt|gerade|leider))*
    (?:gute frage|da fragen sie mich was|da fragen sie mich zu viel|fragen sie mich was leichteres|wer weiss|weiss der
        geier|weiss der kuckuck|was weiss ich|weiss gott|das weiss der himmel|tja gute frage|da bin ich überfragt|
        überfragt|schwierige frage)(?: [\w]+){0,2}
    (?:vielleicht|eventuell|möglicherweise|mal schauen|mal sehen|mal gucken|mal luege|mal luaga|schauen wir mal|schau
        mer mal|schaun mer mal|sehen wir dann|kommt drauf an|kommt darauf an|kommt ganz drauf an|kommt ganz darauf an|
        es kommt drauf an|je nachdem|jein|teils teils|halb halb|
        hängt davon ab|das hängt davon ab|das kommt drauf an|unter umständen|könnte sein|kann sein|könnte klappen|kann
        schon sein|mag sein|fifty fifty|weder ja noch nein|ja und nein|schaumamal|das wird sich zeigen|werden wir sehen|
        das sehen wir dann|wird sich zeigen|könnte eng werden|
        könnte schon sein|das wird man sehen|steht noch nicht fest|steht noch in den sternen|steht in den sternen|hmm
        vielleicht|höchstens vielleicht|womöglich|wenn es sein muss vielleicht|kunnt sein)(?: (?:ob|schon|ja|nein|dass|
        wann|wie|noch|auch|da|ich|wir|am|auf|an|ab|von|den|die|das|
        wetter|verkehr|chef|dann|oder|nicht))*
    (?:muss|müsste|müssen|sollte|will|möchte|werde|würde|lassen sie mich|lass mich)(?: (?:ich|wir|da|noch|erst|erstmal|
        mal|das|es|mit|meiner|meinem|meine|meinen|den|die|kurz|mir|uns|darüber|jetzt|frau|mann|chef|in|nochmal|selbst|
        selber|noch einmal|kalender|
        tochter|sohn|partner|partnerin|mutter|dienstplan|schichtplan|der|dem|zuerst|vorher|drüber|eine|nacht|auf|arbeit|
        schnell|abklären|bei))+ (?:überlegen|nachdenken|schauen|fragen|absprechen|abklären|klären|besprechen|nachfragen|
        nachschauen|gucken|nachsehen|checken|prüfen|
        schlafen|reden|rücksprache halten|koordinieren|abstimmen|bereden|abmachen|rücksprechen)(?= [.,?!#]|
        $| ob| wann| was| mit| und)
    (?:habe|hab|haben)(?: (?:ich|wir|den|die|das|es|meinen|meine|leider|gerade|jetzt|hier|im moment|momentan|ja|da|mein|
        keine|keinen|kein|benachrichtigung|zettel|karte|abholschein|paketschein|plz|postleitzahl|nummer|dienstplan|
        kalender|code|label|schein))+ (?:nicht|zettel|kalender|nummer|karte|code|dienstplan)? ?(?:zur hand|
        dabei|hier|da|vor mir|griffbereit|parat|bei mir|im kopf|bekommen)(?: [\w]+)?
    (?:ich )?(?:entscheide|überlege)(?: ich)?(?: (?:mir|mich|das|noch|später|es|spontan))+
    = (?:ich )?(?:das |es )?(?:hängt|kommt)(?: (?:ganz|immer|noch|halt))* (?:von|auf)(?: [\w]+){1,4}(?: ab| an)?
    (?:steht|stehen|habe ich|habe|haben wir)(?: (?:noch|das|mich|wir|mir|ich|da|es))* (?:nicht|noch nicht) (?:fest|
        entschieden|festgelegt|überlegt|klar)(?= [.,?!#]|$)
    (?:schwer|schwierig) (?:für mich |im moment |jetzt )*zu sagen
    (?:noch |etwas |ein bisschen |ein wenig )*(?:unentschlossen|unschlüssig)
    = (?:schauen|sehen|gucken|luege|schauen wir|sehen wir|schaun mer mal|schau ma mal|schau mer mal|schaumermal|könnte
        so oder so ausgehen|so oder so)
    = (?:vielleicht|weiss nicht|weiss ich nicht|keine ahnung|ka|kein plan|unsicher|nicht sicher|mal schauen|mal sehen|
        eventuell|möglich|schwer zu sagen|kommt drauf an|je nachdem|schaun wir mal|hm vielleicht|puh|weiss ich noch
        nicht|das weiss ich nicht|da muss ich überlegen|
        schwierig|noch unklar|unklar|noch offen|pfff|puh keine ahnung|ja vielleicht|na ja vielleicht|nicht so sicher|
        wahrscheinlich|ich glaube nicht so|wenn ich das wüsste|weiss ich jetzt nicht|weiss ich auch nicht)
    """,
    confidence=0.88,
)

NO: tuple[Rule, ...] = rules(
    CustomerAct.DENY,
    r"""
    (?:habe|hab|haben|sagte)(?: (?:ich|wir|doch|schon|ja|bereits|ihnen|gerade))* nein(?: gesagt)?
    (?:nein|nee|nö|nope|na na|ne ne|nei|niemals|nie|never|nein danke|nee danke|nö danke|auf keinen fall|auf gar keinen
        fall|keinesfalls|keineswegs|bloss nicht|nicht doch|negativ|nicht nötig|nein nein|nee nee|aber nein|ach nein|ach
        was nein|oh nein|um gottes willen|ausgeschlossen|
        kommt nicht in frage|mit sicherheit nicht|sicher nicht|ganz sicher nicht|kein bedarf|kein interesse|keine lust|
        danke nein|lieber nicht|leider nein|geht nicht)(?= [.,?!#]|$| danke)
    (?:das|es|dies|so|der|die|der termin|da|dann|alles|leider|mir|uns|beides)(?: (?:aber|leider|ja|doch|so|da|mir|uns|
        bei mir|wirklich|halt|auch|eben))* (?:passt|geht|klappt|stimmt|funktioniert|ist|wäre|wird|ginge|taugt|gefällt|
        haut|wars|war|langt|reicht|schaffe|möchte|will|brauche|mache|kommt|mag)(?: (?:das|es|ich|mir|uns|bei mir|
        leider|aber|gar|so|da|wirklich|überhaupt|für mich|auch|eher|ganz|halt|bei uns|alles|heute|morgen|wir|dann|ja|
        eben|der|für uns|echt))* (?:nicht|ned|nichts|nie|nicht gut|schlecht|keine option|nix)(?: (?:so|gut|hin|möglich|
        richtig|korrekt|wahr|recht|in ordnung|nötig|notwendig|ideal|werden|klappen|passen|haben|machen|ganz|drin|
        gewünscht|schaffen|das|der fall|in frage|mein|meine|ich|für mich|passend|erforderlich|günstig|wirklich|
        annehmen))*
    (?:kann|können|will|wollen|möchte|möchten|werde|werden|mag|darf|mache|nehme|brauche|brauchen|würde|bin|habe|sind|
        schaffe|schaffen|gebe|sage|sag|geb|verrate)(?: (?:ich|wir|das|es|da|
        leider|aber|den|die|so|gar|wirklich|ihnen|der|dann|
        eigentlich|ja|heute|auch|meine|mein|keine|dies|doch|jetzt|einfach|überhaupt|um die zeit|am telefon|adresse|
        daten|postleitzahl|
        mich|mir|alles|halt|da leider|morgen))* (?:nicht|nie|nicht mehr|gar nicht|keine|keinesfalls)(?: (?:machen|sagen|
        nehmen|annehmen|haben|so|geben|am telefon|tun|raus|verraten|zusagen|da|mehr|einverstanden|angeben|brauchen|
        rausgeben|schaffen|dafür|interessiert|einrichten|bestätigen|ändern|her))*(?= [.,?!#]|
        $| weil| da| sorry| ich| am| um| leider| tut| sondern| und)
    (?:damit |da )?(?:bin|sind)(?: (?:ich|wir|damit|da|gar|absolut|überhaupt|aber))* nicht (?:einverstanden|dafür|
        interessiert|begeistert)
    (?:lieber|besser|eher|bitte|doch|dann|da|heute|auch|jetzt)(?: (?:doch|dann|aber|lieber|bitte|besser))* nicht(?=
        [.,?!#]|$| das| so)
    (?:alles|es|das|die adresse|adresse|den termin) (?:soll |kann |bleibt |lassen wir |lassen |bleibt alles |kann alles
        |belassen wir )*(?:so |dabei |wie es (?:ist|war) |wie gehabt |wie geplant |beim alten |unverändert |wie bisher |
        wie vorher )*(?:bleiben|lassen|bleibt|wie gehabt|wie geplant|beim alten|unverändert|
        wie es ist|wie es war|wie bisher|so lassen|dabei)
    (?:lassen|lass|belassen|bleiben|bleibt)(?: (?:sie|wir|es|das|alles|ruhig|einfach|mal|doch|bitte|die|adresse|so))+
        (?:so|wie es ist|wie es war|beim alten|dabei|bleiben|sein|wie gehabt|unverändert|wie geplant|gut sein|stehen
        wie es ist)(?= [.,?!#]|$| bitte| wie)(?: wie (?:es ist|gehabt|geplant|bisher|vorher|es war))?
    (?:vergessen sie es|vergiss es|vergessen sie das|vergiss das|schon gut|lassen sie es|lass es|lassen sie mal|lass
        mal|lass gut sein|lassen wir das|lassen wir es|hat sich erledigt|das hat sich erledigt|hat sich schon erledigt|
        ist nicht nötig|nicht notwendig|nicht nötig|muss nicht sein|brauche ich nicht|
        brauchen wir nicht|brauche es nicht|brauche ich nicht mehr|das braucht es nicht|braucht es nicht|machen sie
        sich keine mühe|nicht mehr nötig|doch nicht|jetzt doch nicht|ist hinfällig|spielt keine rolle mehr)(?:
        (?!(?:an|in|im|auf|bei|beim|vor|hinter|unter|neben|am|da|dort|oben|unten)\b)[\w]+)?(?= [.,?!]|$| ich| das|
         es)(?!
        [.,]? ?#)
    (?:keiner|keine|keins|keines|nichts|weder)(?: (?:von|davon|beiden|denen|der|den|passt|geht|dabei|mir|noch|termine|
        gehen|passen|zwei|drei|uns|ist|klappt|gut|bei|recht))* (?:davon|passt|geht|dabei|beiden|denen|klappt|passen|
        gehen|das andere|noch|möglich)
    = (?:keine|keiner|keins|keines|weder noch|keins davon|keiner davon|nichts davon)
    (?:mache|tu|buche|ändere|machen|ändern|tun|buchen|schicken|bestellen)(?: (?:sie|es|das|bitte|mir|da|die|den|adresse|
        ja|termin))* (?:nicht|nichts|das nicht|bloss nicht)(?= [.,?!#]|$)
    (?:da |das )?(?:irren sie sich|täuschen sie sich|liegen sie falsch|irrst du dich|vertun sie sich)
    (?:habe|hab|haben|gibt es|ist|hat)(?: (?:ich|wir|da|hier|leider|bei mir|bei uns|gar|eine|es|einen))* (?:keine|kein|
        keinen|nicht) (?:wohnungsnummer|hausnummer|stockwerk|türnummer|stiege|wohnung|zusatz|adresszusatz|etage|einheit|
        apartment|tür|nummer|so was|einen|eine)(?= [.,?!#]|$| das| ist)
    (?:ohne|kein|keine|keinen) (?:wohnungsnummer|zusatz|stiege|türnummer|adresszusatz|apartment|top|stockwerk|wohnung)
    (?:ist|wir haben|ich habe|das ist) (?:ein|das ist ein) (?:einfamilienhaus|haus|eigenheim|reihenhaus)(?= [.,?!#]|$)
    = (?:noch nicht|nein|nee|nö|nope|nicht|niemals|nie|falsch|verkehrt|nein nein|nicht gut|daumen runter|nein das
        stimmt nicht|
        stimmt nicht|stimmt nicht ganz|ist es nicht|ist es leider nicht|das nicht|das bin ich nicht|bin ich nicht|bin
        nicht ich|habe ich nicht|nein bin ich nicht|will ich nicht|möchte ich nicht|
        mag ich nicht|kann ich nicht|geht nicht|passt nicht|lieber nicht|nix|nicht wahr|da nicht|dort nicht|nicht da|
        nicht dort|der nicht|die nicht|nein doch nicht|das passt nicht|das geht nicht|das stimmt nicht|keinesfalls|
        nicht so|so nicht|nene|nichts da|mag ned|will ned|ausgeschlossen|keine option|auf keinsten|niente)
    ^(?:nein|nee|nö)(?= )
    (?:nein|nee|nö)(?= [.,?!#]|$)
    (?:oh|ach|aber|sorry|ja|doch|ähm|eigentlich|na) (?:nein|nee|nö)(?= |$)
    """,
    confidence=0.93,
)
