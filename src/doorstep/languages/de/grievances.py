"""What people hold against drivers, deliveries and calls without any word of complaint: habits, damage, orders."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

GRIEVANCES: tuple[Rule, ...] = rules(
    CustomerAct.COMPLAIN,
    r"""
    (?:<driver>|der|die|er|ihr|euer|sie) (?:wirft|schmeisst|stellt|legt|parkt|klingelt|läutet|fährt|haut|rast|steht|
        werft|schmeisst|
        stellen|werfen|parken|klingeln)(?: (?:es|das|die|sie|hier|bei mir|bei uns|mir))* (?:immer|ständig|dauernd|
        jedes ?mal|meistens|
        andauernd|nie|immer nur|wieder|schon wieder)(?: [\w]+){0,5}
    (?:<driver>|der|er|euer [\w]+|ihr [\w]+) hat(?: (?:mir|mich|uns|gestern|neulich|letztens|letzte woche|meinen|meine|
        mein|den|die|das|
        unseren|unser|unsere|beim|wenden|ausfahren|[\w]+))*? (?:ramponiert|zerkratzt|umgefahren|angefahren|zertrampelt|
        überfahren|abgerissen|
        eingedellt|verbeult|vollgemacht|abgefahren|umgenietet|mitgenommen und|angepöbelt|angebrüllt|angemault|
        ausgelacht|beschimpft)
    (?:<driver>|kollege|kollegin|mitarbeiter|bote)(?: (?:von neulich|letztes mal|gestern))? (?:war|ist|
        waren)(?: (?:ein|eine|so|ja|wirklich|
        echt|ganz|schon|richtig|immer|total|so ein|nicht|sehr|ziemlich|richtiger|echter|richtige|
        unmöglicher))* (?:flegel|rüpel|grob|patzig|schnippisch|
        pampig|lahm|arrogant|
        unhöflich|grantig|frech|ruppig|rücksichtslos|betrunken|nett gewesen|freundlich gewesen|idiot|trottel|depp|
        katastrophal)
    (?:schreiben|schreibt|schreib) (?:sie |ihr )?(?:sich|euch|dir)(?: [\w]+){0,2}? hinter die ohren(?: [\w]+){0,6}
    (?:klingeln|klingelt|läuten|läutet|warten|wartet|kommen|kommt|klopfen|fahren|fahrt|parken|
        parkt)(?: [\w]+){0,3}? gefälligst
    (?:beim nächsten ?(?:mal)?|nächstes ?(?:mal)?|in zukunft)(?: [\w]+){0,5}? gefälligst(?: [\w]+)?
    (?:<driver>)(?: [\w]+){0,2}? (?:soll|muss|könnte|sollte)(?: (?:beim nächsten|beim nächsten mal|nächstes mal|
        das nächste mal|mal|endlich|in
        zukunft|bitte|gefälligst|auch))+ (?:klingeln|läuten|warten|anklopfen|freundlicher|grüssen|aufpassen|
        langsamer)(?: [\w]+){0,2}
    was soll(?: (?:denn|eigentlich))* (?:der|das|die|dieser|dieses) (?:schmarrn|quatsch|mist|unsinn|theater|blödsinn|
        scheiss|zirkus|unfug|käse|
        ganze)(?: [\w]+)?
    (?:immer|ständig|dauernd|andauernd|schon wieder|jedes mal) (?:verschiebt|verschieben|vertröstet|vertrösten|ruft|
        rufen|kommt|kommen|
        müsst|müssen|ändert|ändern|klingelt|klingeln|macht|machen) (?:ihr|sie|die|man)(?: [\w]+){0,4}
    (?:dauernd|ständig|andauernd|immer|immerzu|jeden tag|täglich|schon wieder) (?:diese|die|solche|eure|ihre|so ein|
        ein) (?:anrufe|anruferei|
        verspätungen|ausreden|anruf|störungen|zettel)
    (?:das|ihr|sie|es) (?:nervt|nerven)(?: (?:mich|uns|langsam|gewaltig|total|echt|so|dermassen|ungemein))*(?= [.,!]|
        $| streichen| hört| hören| lasst|
        rufen| nehmen)
    (?:sie |ihr )?(?:rufen|ruft|haben|habt|riefen)(?: (?:sie|ihr|mich|doch|ja|jetzt|heute|nun|
        gestern))* schon (?:das (?:dritte|vierte|
        fünfte|sechste|siebte|zehnte|x-te)|zum (?:dritten|vierten|fünften|sechsten|zehnten|x-ten)|(?:drei|vier|fünf|
        sechs|zehn) ?mal|wieder|gestern|
        vorgestern)(?: (?:mal|an|angerufen|genervt))*
    (?:schon|bereits|jetzt)(?: schon)? (?:der|die|das) (?:zweite|dritte|vierte|fünfte|sechste|zehnte|
        x-te)(?: (?:termin|versuch|anruf|mal|bote|
        tag|woche|zettel|aufschub))?(?: [\w]+){0,2}
    (?:habe|hab|haben)(?: (?:ich|wir))(?: (?:das|es|doch|ihrer|ihrem|eurer|eurem|ihnen|euch|kollegin|kollegen|der|dem|
        dame|gestern|heute|neulich|letzte|
        woche))* schon (?:alles |mal |zweimal |dreimal |drei mal |hundertmal |x-mal |oft |tausendmal )*(?:erzählt|
        erklärt|durchgegeben|gemeldet|
        geschildert|mitgeteilt)
    (?:ist|sind|war) (?:ja |doch |schon |das )*(?:ein saftladen|eine frechheit|eine sauerei|ein witz|das letzte|
        allerhand|ein starkes stück)
    (?:so was|sowas|so etwas|das) (?:habe|hab|ist) (?:ich|mir|wir) (?:noch )?nie (?:erlebt|gesehen|passiert|
        untergekommen)
    (?:klingeln|läuten|warten|kommen|passen) (?:sie|ihr) (?:diesmal|dieses mal|das nächste mal|
        nächstes mal)(?: [\w]+){0,3}
    diesmal (?:pünktlich|ordentlich|richtig|bitte klingeln|klingeln|aber pünktlich|wirklich)(?: [\w]+){0,3}
    nicht (?:wieder |schon wieder )?(?:[\w]+ )?wie (?:letztes|beim letzten|das letzte|der letzte|neulich|immer)(?: mal)?
    bei (?:euch|ihnen) (?:klappt|funktioniert|geht|läuft)(?: (?:ja|auch|wirklich|immer))* (?:nie|gar nichts|nichts|
        überhaupt nichts|alles schief)(?: [\w]+)?
    (?:ihr spinnt|habt ihr sie noch alle|geht es noch|seid ihr noch ganz dicht|ich fasse es nicht)
    (?:warum|wieso) (?:fragen|fragt|rufen|ruft) (?:sie|ihr)(?: (?:mich|das|denn|hier|an))* schon wieder(?: an)?
    (?:ihr habt|sie haben|er hat)(?: (?:mir|mich|uns|den|die|das|meinen|mein|meine|
        unser))* (?:[\w]+ )?(?:kaputt gefahren|kaputtgefahren|verschlampt|verbummelt|
        zugeparkt|kaputt gemacht|verloren)
    (?:ihr|sie) (?:habt|haben) doch (?:gestern|erst|vorhin|heute|gerade|schon)(?: [\w]+){0,2}? (?:angerufen|gefragt)
    (?:noch nie|nie) (?:so etwas|so was|sowas)(?: [\w]+){0,2}? (?:erlebt|gesehen|gehört)
    """,
    confidence=0.86,
)
"""Read with what is plainly a complaint."""
