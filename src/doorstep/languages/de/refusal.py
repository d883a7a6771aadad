"""Phrases of people who do not want the parcel at all."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

_THING = (
    r"(?:es|das|des|die|den|ihn|sie|dieses|diese|diesen|dies|alles|das ganze|das zeug|den kram|das ding|den mist|den "
    r"scheiss|den "
    r"dreck|das scheissding|(?:das|die|den|dieses|diese|diesen|ihr|mein|meine|meinen|euer|ihre|ihren|eure) (?:\w+ "
    r")?<parcel>)"
)
_END = (
    r"(?= [.,?!]|$| und| weil| ich| bitte| danke| schicken| nehmen| nimm| nehmt| nimms| schickt| schick| behalt| "
    r"behalten| können| könnt| kannst| zurück| retour| so(?! (?:früh|spät|schnell|bald|lange|dringend|eilig|oft|"
    r"viel|gross|genau|unbedingt|stehen|kurzfristig)\b)| das| gehen| bringen| sondern| denn| geht| also)"
)
_NOT = (
    r"(?:nicht mehr|nicht|gar nicht|gar nicht mehr|überhaupt nicht|überhaupt nicht mehr|auf keinen fall|nie und nimmer|"
    r"keinesfalls|sicher nicht|bestimmt nicht|auch nicht|eh nicht|auch gar nicht|wirklich nicht|eigentlich nicht "
    r"mehr|auch nicht "
    r"mehr|definitiv nicht|unter keinen umständen|doch nicht|doch nicht mehr|leider nicht mehr|nun nicht mehr|jetzt "
    r"nicht mehr)"
)

REFUSE_PARCEL: tuple[Rule, ...] = rules(
    CustomerAct.REFUSE_PARCEL,
    rf"""
    (?:nehme|nehmen|nehm|werde|werden|will|möchte|wollen|möchten)(?: (?:ich|wir))?(?: (?:auch|doch|jetzt|sicher|ganz
        sicher|gern))* {_THING}(?: (?:auch|aber|doch|jetzt|ja|so|sowieso|bestimmt|eh|sicher))* {_NOT} (?:an|annehmen|
        entgegen|entgegennehmen|in empfang nehmen|haben|behalten|bekommen|geliefert bekommen)(?! (?:der tür|die tür))
    {_THING}(?: (?:nehme|nehmen|will|wollen|möchte|möchten|werde|werden|mag|mögen|brauche|brauchen))(?: (?:ich|
        wir))(?: (?:aber|auch|doch|jetzt|ja|so|sowieso|eh|hier|sicher))* {_NOT}(?: (?:an|annehmen|haben|behalten|
        mehr haben|entgegennehmen|nehmen|bekommen))?{_END}
    (?:ich |wir )?(?:will|wollen|möchte|möchten|mag|mögen|brauche|brauchen|wollte|benötige|benötigen)(?: (?:ich|
        wir))?(?: (?:ja|auch|doch|jetzt|aber|eigentlich|so))* {_THING}(?: (?:ja|auch|doch|jetzt|aber|eigentlich|so|
        hier|eh|sowieso))* {_NOT}(?: (?:haben|behalten|annehmen|mehr haben|nehmen|bekommen|geliefert bekommen|
        geliefert haben))?{_END}
    (?:will|möchte|mag|wollen|möchten) (?:ich |wir )?{_NOT}(?: (?:haben|annehmen|behalten))?{_END}(?<!das will ich
        nicht und)
    (?:brauche|brauchen|benötige|benötigen) (?:ich|wir) (?:nicht|gar nicht|überhaupt nicht|eh nicht) mehr{_END}
    (?:will|möchte|wollen|möchten|wünsche)(?: (?:ich|wir))?(?: [\w]+){{0,2}}? (?:kein|keine|keinen) <parcel>(?:
        (?:haben|annehmen|von|ihnen|mehr))*{_END}
    (?:nehme|nehmen) (?:ich |wir )?(?:kein|keine|keinen|nichts|keinerlei) ?(?:<parcel>|fremden <parcel>)?(?: (?:von
        ihnen|von denen))? (?:an|entgegen){_END}
    (?:kommt|geht) (?:mir |das |bei mir )*nicht (?:ins haus|in die tüte){_END}
    (?:verweigere|verweigern|verweiger)(?: (?:ich|wir|hiermit|da|auf jeden fall))*(?: (?:die|das|es|diese|den|dieses|
        annahme|annahme von|<it>|<parcel>|der))*
    (?:annahme|entgegennahme)(?: (?:wird|ist|habe ich|werde ich|bitte))* (?:verweigert|verweigere|verweigern|
        abgelehnt|ablehnen|verweigerung|lehne ich ab)
    (?:annahme|paket|lieferung|sendung|zustellung|<it>)(?: (?:bitte|werde|will|möchte|ich|gern|gerne|da|hiermit))*
        (?:verweigern|ablehnen|abzulehnen|zu verweigern|zurückweisen|zurückgehen lassen)
    (?:lehne|lehnen|weise|weisen)(?: (?:ich|wir|hiermit|dankend))*(?: (?:die annahme|annahme|das ab|<it>|die
        zustellung|die lieferung|es|das|dankend|lieferung))* (?:ab|zurück)(?= [.,?!]|$| und| ich| das)
    (?:lehne|lehnen) (?:ich |wir )?dankend ab
    annahmeverweigerung|retourenwunsch
    {_THING}(?: eine| andere| hier)? geht(?: (?:gleich|wieder|bitte|direkt|sofort|dann|einfach|jetzt|an den absender))*
        (?:zurück|retour|zruck){_END}(?! [?])
    (?:schick|schicken|schickt|senden|sende|bringen|bring|geben|gib|nehmen|nimm|nehmt|gehen|lassen|lass|leiten|leite|
        liefern|schmeissen)(?: (?:sie|du|ihr|bitte|doch|<it>|einfach|gleich|das|es|alles|lieber|wieder|direkt|mir|
        sofort|am besten|dann|jetzt|halt|ruhig|den|die|ihn|ganze|zeug|mist|kram|damit|postwendend|also|schnell))*
        (?:zurück|retour|zruck|zrugg|zurückgehen|wieder mit|zurück zum absender|an den absender|zum absender|zurück
        an den absender)(?! (?:rufen|melden|in die|ins|auf|zum auto|kommen|um|gegen|nach))
    (?:zurückschicken|zurücksenden|zurückgeben|retournieren|zurückgehen lassen|zurücknehmen|retourschicken|
        retoursenden|zurückgeschickt|zurückgesendet|retourniert|zurückgehen|retour gehen|rückabwickeln|rückgängig
        machen)(?! (?:können|könnte|lassen könnte|darf|kann|müssen))(?= [.,!]|
        $| bitte| und| werden| lassen| ich| weil| an| wird| soll| wollen| danke)
    (?:geht|gehen|soll|kann|muss|sollte)(?: (?:das|es|die|alles|bitte|gleich|wieder|direkt|also|ruhig|<it>|den))*
        (?:zurück|retour|zruck) (?:an den|an die|zum|zur|an|gehen|geschickt|geschickt werden|geht)?(?: (?:absender|
        händler|shop|verkäufer|firma))?{_END}
    (?:zurück|retour|ab) (?:an|zum|zu) (?:den |die |der |dem )?(?:absender|händler|shop|verkäufer|versender|firma|
        laden|hersteller)
    (?:retour|zurück|zurückschicken|zurücksenden) (?:bitte|damit|das ganze|das zeug|das paket)
    (?:an|zum) (?:den )?absender zurück(?:geben|schicken|senden|gehen)?
    (?:storniere|stornieren|stornier|storniert|canceln|cancel|cancele|cancelt|annullieren|annulliere|widerrufe|
        abbestellen)(?: (?:ich|wir|sie|ihr|bitte|doch|das|es|die|den|meine|alles|hiermit|einfach|<it>|ganze|komplett|
        lieber|gleich|dann|sofort|<parcel>))*(?! (?:termin|uhrzeit|ist|wurde|war))
    (?:<it>|bestellung|lieferung|kauf|kaufvertrag|auftrag|paket)(?: (?:bitte|komplett|will|möchte|ich|sofort|hiermit|
        wieder|doch|da|würde|gern|gerne|lieber|soll|muss|wird|ist|habe|hab|wurde|schon|längst|bereits|eigentlich))*
        (?:stornieren|storniert|canceln|gecancelt|annullieren|widerrufen|abbestellen|abbestellt|absagen|abgesagt|
        rückgängig machen|abblasen)(?: werden)?
    (?:habe|hab|haben|hatte)(?: (?:ich|wir|das|es|die|den|doch|schon|längst|bereits|eigentlich|alles|<it>|gestern))*
        (?:storniert|widerrufen|abbestellt|gecancelt|zurückgetreten)
    (?:trete|treten|zurücktreten|zurückgetreten)(?: [\w]+){{0,2}} (?:vom|von dem|von der|von diesem) (?:kauf|
        kaufvertrag|vertrag|bestellung) (?:zurück)?
    (?:vom|von dem) (?:kauf|kaufvertrag|vertrag) (?:zurücktreten|zurück)
    (?:behalten|behalte|behaltet)(?: (?:sie|ihr))(?: (?:doch|bitte|ruhig|gern|gerne|einfach|mal|lieber))* (?:<it>|
        ihr zeug|den mist|ihren kram|ihren mist|ihren scheiss|euer zeug|ihr <parcel>|das zeug)(?= [.,?!]|
        $| bitte| ruhig| gern|
        gerne| und| ich| selber| selbst| einfach| von| halt| doch| also| sie| nur| für)
    (?:können|könnt|dürfen|kannst|sollen) (?:sie |ihr |du )?(?:<it>|das|es|ihr <parcel>|sich das|ihren <parcel>)(?:
        (?:gern|gerne|ruhig|selber|selbst|von mir aus|gleich|wieder))* (?:behalten|mitnehmen|wieder mitnehmen|
        sonstwohin stecken|wegwerfen|verschenken|entsorgen|wegschmeissen|in die tonne|zurücknehmen|zurückschicken|
        zurückbringen|zurücksenden|haben)
    (?:können|könnt) sie sich (?:sparen|sonstwohin|an den hut|irgendwohin|in die haare)(?: [\w]+){{0,2}}
    (?:werfen|wirf|schmeissen|schmeiss|kippen|hauen|entsorgen|entsorg|verbrennen)(?: (?:sie|du|ihr|bitte|doch|<it>|
        einfach|von mir aus|gleich|ruhig))+ (?:weg|in den müll|in die tonne|in den container|fort|raus|von mir
        aus)?{_END}
    (?:kein|keine|keinerlei|null) (?!interesse.*(?:nummer|anruf|anrufen|liste|ruhe))(?:interesse|bedarf|verwendung|
        lust auf das paket|bock auf das paket)(?: (?:mehr|
        daran|dafür|an|am|für|das|dem|der|die|den|diesem|ihrem|ihren|<parcel>|paket|sachen|zeug|ding|von mir|
        unsererseits|damit))*
    (?:nicht|nicht mehr|gar nicht|nie) (?:daran )?interessiert(?: (?:an|am|dran|daran|dem|der|<parcel>|paket))*
    (?:verzichte|verzichten|verzicht)(?: (?:ich|wir|gern|gerne|lieber|dankend))*(?: (?:darauf|drauf|auf (?:das|die|
        den|dieses|diese) (?:<parcel>)|auf die annahme|auf das ganze))?(?= [.,?!]|$| und| ich| danke)
    (?:liefern|bringen|schicken|zustellen|ausliefern|kommen)(?: (?:sie|bitte|<it>|das|es|mir|das ding|doch|damit|den|
        die))* (?:gar nicht erst|nicht erst|bloss nicht|gar nicht|auf keinen fall|erst gar nicht)(?: (?:aus|her|
        vorbei|zu|an|mehr|liefern|bringen))?(?= [.,?!]|$|ich| und)
    (?:liefern|bringen|schicken) sie (?:mir )?(?:<it>|nichts|das ding|das paket|so was|sowas) (?:bitte )?nicht(?:
        (?:aus|her|zu|an|mehr))?{_END}
    (?:brauchen|müssen|brauchts|brauchst|braucht)(?: (?:sie|ihr|er|du|das|es|mir|<it>|mir das|der <driver>|die))*
        (?:gar nicht|nicht|gar nicht erst|erst gar nicht|nicht mehr)(?: (?:erst|mehr|zu))* (?:liefern|bringen|zu
        bringen|ausliefern|auszuliefern|zuzustellen|zustellen|zu liefern|vorbeizubringen|vorbeibringen|zu schicken|
        schicken|zu kommen|vorbeizukommen)(?= [.,!]|$| ich| und|das| weil)(?! ich bin)
    (?:weg|fort|zurück) (?:damit|mit dem (?:zeug|ding|paket|kram))
    (?:nichts|nie was|nie etwas|gar nichts|nie|nicht|nie nicht|kein <parcel>|keine <parcel>)(?: (?:da|bei ihnen|bei
        denen|dort|so was|sowas|derartiges|dergleichen))* (?:bestellt|gekauft|angefordert|geordert|
        beauftragt)(?=.*(?:zurück|retour|nicht haben|will (?:es|das|ich|auch)|nehme|brauche|behalten|annehm|nicht
        annehmen|verweiger|storn|nicht mehr|nichts davon|weg damit|auch nicht))
    (?:will|möchte|nehme|nehmen|wollen)(?: (?:ich|wir))?(?: (?:von|mit) (?:ihnen|denen|dem zeug|diesem paket|dem
        paket|dem))? (?:nichts|gar nichts) (?:haben|annehmen|an|damit zu tun haben|zu tun haben|davon wissen|davon|
        geliefert bekommen|davon haben){_END}
    (?:damit|mit dem (?:<parcel>|zeug|kram)) (?:will|möchte|habe) ich nichts (?:zu tun|am hut)(?: haben)?
    (?:nichts (?:zu tun|am hut)) (?:mit (?:dem|diesem|der|dieser) (?:<parcel>))
    (?:mir|uns) (?:das |es )?anders überlegt(?:(?=.*(?:nicht|zurück|storn|brauche))|(?= [.,!] (?:will|ich|schicken|
        das))) ?(?:(?:,|und|ich|will|möchte|brauche|das|es|nicht|mehr|paket|haben|nehme|an|die|sendung|bestellung) ?)*
    (?:schick|schicke|schicken|schickt|senden|sende|sendet|bringen|bring|bringt|geben|gib|lassen|lass|liefern|leiten|
        nehmen|nimm)(?: (?!nicht\b|nie\b|kein\b|mich\b|uns\b|dann\b|später\b)[\w]+){{1,6}}? (?:zurück|retour|zruck|
        zrugg)(?! (?:rufen|melden|in die filiale|ins lager|auf|zum auto|kommen|um|gegen|nach|bis|legen))
    (?:von|vom)(?: [\w]+){{0,2}} (?:kauf|bestellung|vertrag|auftrag|kaufvertrag)(?: [\w]+)? (?:zurücktreten|
        zurückgetreten|zurück|zurückzutreten)
    (?:paket|sendung|lieferung|ware|es|das|die|päckchen|bestellung|artikel)(?: (?:wird|werden|wurde|kann))(?:
        [\w]+){{0,2}}? nicht (?:angenommen|akzeptiert|entgegengenommen|abgenommen)
    (?:können|könnt|kannst|dürft|dürfen|sollen|dürfte|könnten)(?: (?:sie|ihr|du))(?: [\w]+){{0,4}}? (?:behalten|
        wieder mitnehmen|gleich mitnehmen|wieder einpacken|gleich wieder mitnehmen|wegwerfen|entsorgen|wegschmeissen|
        verschrotten)
    (?:akzeptiere|akzeptieren|akzeptier|übernehme|unterschreibe)(?: (?:ich|wir))?(?: {_THING})?(?: [\w]+){{0,1}}?
        (?:nicht|keinesfalls|auf keinen fall){_END}
    (?:nicht|nichts|nix|kein)(?: (?:wollen|will|brauchen|möchten|nehmen|annehmen|mehr wollen|mehr brauchen))(?:
        (?:ich|das|dieses|diese|mehr))* (?:<parcel>)(?= [.,?!]|$| zurück| bitte| danke)
    (?:<parcel>)(?: (?:ich|bitte|wir|gar|mehr))* (?:nicht|nix|nicht mehr) (?:wollen|brauchen|nehmen|annehmen|haben
        wollen|gewollt|gewünscht|erwünscht|benötigt|annehmen)
    (?:inzwischen|schon|bereits|längst|mittlerweile)(?: [\w]+){{0,5}}? (?:gekauft|besorgt|geholt)(?=.*(?:nicht mehr|
        zurück|storn|retour|brauche))
    (?:hat sich|hätte sich) (?:erledigt|damit erledigt)(?=.*(?:zurück|paket|nicht mehr|storn|retour))
    (?:überflüssig|hinfällig|nicht mehr nötig|nicht mehr notwendig|nicht mehr gebraucht)(?=.*(?:zurück|paket|sendung|
        storn|retour|bestellung))
    (?:schick|schicke|schicken|schickt|senden|sende|geben|gib|bringen|bring|leiten)(?: (?!nicht\b|
        nie\b)[\w]+){{0,4}}? (?:an|zu|zum) (?:den |dem |der |die )?(?:händler|absender|shop|verkäufer|versender|
        hersteller|firma|onlineshop|versandhaus|laden)(?= [.,?!]|$| zurück| und| ich| bitte)
    (?:nehme|nehmen|nimm)(?: (?:ich|wir))? (?:es|das|das paket|die sendung|das ding|die lieferung|das päckchen|das
        zeug)(?: (?:auch|aber|sicher|jetzt|so|bestimmt))* nicht(?: mehr)?(?= [.,!]|$)
    nicht (?:von mir|von uns) (?:bestellt|gekauft|beauftragt)(?=.*(?:nicht|zurück|retour|nehme))
    (?:<parcel>) interessiert mich (?:gar |überhaupt |einfach )?nicht(?: mehr)?
    (?:verkaufen|verschenken) sie es(?: (?:jemand|wem|weiter|anders|einem|anderen|anderem))+
    (?:steck|stecken|steckt|schieb|schieben|schiebt|hauen|haut|schmieren|schmiert)(?: (?:sie|ihr|du|sich|euch|dir|
        ihnen|es|das|
        die|den|ihr|euer|ihren|euren|dein|eure|ihre|doch|ruhig|von mir aus|<parcel>))+ (?:sonst ?wohin|sonst wo hin|
        irgendwohin|
        an den hut|in den [\w]+|dahin wo(?: [\w]+){{1,4}}|wo die sonne(?: [\w]+){{0,3}})
    (?:<it>|das|des|es|<parcel>) (?:könnt|kannst|können) (?:(?:sie|ihr|du|euch|gleich|wieder|ruhig|gern|gerne|selber|
        von mir aus)
        )*(?:behalten|mitnehmen|entsorgen|wegschmeissen|wegwerfen|zurückschicken|zurücknehmen)(?= [.,!]|$| und| ich)
    (?:annehmen|nehmen|haben|behalten|brauchen) (?:tu|tue|tun|will|möchte|werde) (?:ich|wir)(?: (?!heute\b|da\b|
        dann\b)[\w]+){{0,3}}? nicht
    (?:<it>|<parcel>|das) (?:könnt|können|kannst) (?:ihr|sie|du)(?: [\w]+){{0,2}}? (?:schenken|sparen)
    (?:will|möchte|brauche|nehme) (?:ich )?(?:es|das|die|den|das <parcel>|die <parcel>) (?:nämlich|einfach|wirklich|
        gar|überhaupt) (?:gar )?nicht(?: mehr)?(?= [.,?!]|$)
    (?:sparen|spart|spar) (?:sie |ihr |du )?(?:sich|euch|dir) (?:bitte |doch )?(?:den weg|die fahrt|die mühe|
        die lieferung|die
        zustellung)
    (?:können|könnt|kannst|dürfen) (?:sie |ihr |du )?(?:sich|euch|dir) (?:den weg|die fahrt|die mühe|die lieferung|
        die zustellung)
        (?:gern |gleich |ruhig )*sparen(?!.*(?:hole|abhol|selber|selbst))
    (?:wegschmeissen|wegwerfen|behalten|entsorgen|mitnehmen|zurückschicken|zurücknehmen|zurückbringen|verschenken|
        einstampfen)
        (?:können|könnt|kannst|dürfen|dürft) (?:sie|ihr|du) (?:<it>|das|es|den|die|ihr|euer|sich das)(?: (?:gleich|
        ruhig|gern|
        gerne|wieder|von mir aus|selber|selbst|zeug|ding|<parcel>))*(?! (?:alte|alten|leere|altes|gerät))
    (?:<parcel>)(?: (?:ich|bitte|wir|gar|mehr|das))* (?:nicht|nix|nicht mehr) (?:brauche|will|nehme|möchte|bestellt|
        bestellen)(?= [.,?!]|$| und)
    (?:nicht|nix|kein) (?:bringen|liefern|schicken|geben|kommen)(?: (?:das|die|dieses|mehr|bitte|
        mir))* (?:<parcel>)(?! (?:heute|
        morgen|am|um|vor|nach|zu|in|beim|bis|an|jetzt)\b)
    (?:dahin|dorthin|hin|zurück|retour)(?: (?:zurück|gehen|schicken|bringen))? wo (?:es|das|er|sie|die|der|das zeug|
        das ding)(?:
        [\w]+)?? (?:her|hergekommen|herkommt|herkam|herkommen|hinkommt|hingehört|her ist)(?: ist)?
    (?:schickt|schicken|schick|bringt|nehmt|nehmen|bringen|nimm|nimms)(?: (?:sie|ihr|du))? (?:es|das|das ding|das zeug|
        das
        <parcel>|<it>)? ?(?:bitte |einfach |gleich |doch )*(?:wieder (?:weg|mit|heim)|weg|fort)(?! (?:in|ins|zum|zur|
        nach|auf|bis|
        wenn|falls)\b)
    (?:mitnehmen|behalten|wegschmeissen|wegwerfen) (?:können|könnt) die (?:das|es)(?: [\w]+){{0,2}}
    (?:absender|händler|verkäufer|shop|fahrer|hersteller|laden) (?:kann|soll|darf) (?:das|es|sein zeug|seinen kram|
        den mist|das <parcel>)(?: (?:gern|gerne|
        ruhig|gleich|wieder))* (?:haben|behalten|zurückhaben|wiederhaben|zurücknehmen|mitnehmen|zurückbekommen)
    = (?:(?:alles|das|bitte|sofort|einfach|gleich|wieder|das ganze|ja|nein) )*(?:retour|zruck)(?: (?:damit|bitte|
        gehen lassen))*
    nehme (?:ich |wir )?(?:keine|kein|keinen) (?:nachnahme|nachnahmesendung|werbung|werbesendung|werbesendungen|
        unbestellte [\w]+)(?: [\w]+)?? an
    (?:nehme|nehmen) (?:ich|wir)(?: (?:auch|sicher|grundsätzlich|prinzipiell|bestimmt|definitiv))* nicht an(?= [.,]|
        $| und| weil| so)
    nehme (?:ich|wir) nicht(?= und)
    in (?:die tonne|den müll|den container|die mülltonne|den abfall) (?:damit|mit (?:dem|der|den))
    behalte?t? (?:euer|euren|eure|eures|ihren|ihr|doch|ruhig|das|den|es|die)(?: (?:zeug|kram|mist|scheiss|dreck|
        <parcel>|ganze|ruhig|doch))*(?= [.,?!]|$|
        und| ich| bitte| selber| selbst)
    (?:nimms|nehmts|nimm es|nehmt es) (?:gleich )?wieder mit
    mache? (?:die|keine|ihnen die|euch die) tür(?: [\w]+)? (?:nicht )?auf (?:für|wegen) (?:das|dem|den|so)(?: [\w]+)?
    (?:mag|will|möchte|brauche|brauchen|wollen) (?:ich |wir )?(?:nicht mehr|nimmer|gar nicht mehr|
        nicht) (?:haben )?(?:das|die|
        den|dieses|diese) (?:<parcel>){_END}
    """,
    confidence=0.93,
) + rules(
    CustomerAct.REFUSE_PARCEL,
    r"""
    = (?:zurückschicken|zurücksenden|zurück damit|retour|zurück|stornieren|storno|ablehnen|verweigern|annahme
        verweigern|ich verweigere|ich lehne ab|nehme ich nicht|nehme ich nicht an|nicht annehmen|will ich nicht
        haben|will ich gar nicht|brauche ich nicht mehr|kein bedarf|kein interesse|geht zurück|das geht zurück|alles
        zurück|mag ich nicht|mag ich nicht haben|nicht liefern|widerruf)
    """,
    confidence=0.85,
)
