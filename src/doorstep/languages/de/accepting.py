"""Phrases that take an offer without a plain yes: they let somebody come, will be there, leave it to the caller."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_OFFERED = (Expects.SLOT_DECISION,)
_SURE = (
    "(?: (?:da|dann|ruhig|gern|gerne|nur|schon|auch|eh|sowieso|jederzeit|doch|immer|ja|bitte|natürlich|gut|so|mir|"
    "uns|bei mir|bei uns|den ganzen tag|die ganze zeit|tagsüber|eigentlich|einfach|hier|daheim|zuhause|locker|sicher|"
    "bestimmt|ohnehin|ohnedies|selber|selbst|<day>)){0,6}"
)
_SOMEBODY = (
    "(?:jemand|wer|irgendwer|irgendjemand|einer|alle|(?:mein|meine|unser|unsere|der|die) (?:[\\w]+ )?(?:<kin>|"
    "haushälterin|putzfrau|hausdame|babysitterin|handwerker|au-pair))"
)
_ENDS = "(?= [.,?!#]|$| und| also| aber| da| dann| passt| danke| der| ich| wir)"

AT_HOME: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM,
    rf"""
    (?:ist|sind|wäre|wären)(?: (?:da|bei uns|bei mir|hier|eh|sowieso|immer|auch|eigentlich|ja|dann))* {_SOMEBODY}{_SURE}
        im haus(?:e)?(?! nummer)
    {_SOMEBODY} (?:ist|sind|wäre){_SURE} im haus(?:e)?(?! nummer)
    (?:arbeite|arbeiten|arbeit)(?: (?:ich|wir)){_SURE} (?:von (?:zuhause|daheim)(?: aus)?|im homeoffice|zuhause|
        daheim){_ENDS}
    (?:nee|nö|ne)(?: ,)?(?: (?:nee|nö|ne))?(?: das)? (?:passt|geht|ist)(?: (?:doch|schon|völlig|so|mir|eh|ganz|voll))*
        (?:doch|schon|gut|ok|in ordnung|so|recht)(?= [.,!]|$)
    = (?:(?:na|ja|gut|also|ok|dann|naja|von mir aus) )*(?:wenn es (?:denn |halt |unbedingt )?(?:sein muss|nicht anders
        geht)|in gottes namen)(?: (?:ja|halt|dann))*
    (?:mir|uns) soll (?:es|das)(?: nur| auch)? recht(?: sein)?
    dagegen (?:ist|habe ich|lässt sich|gibt es|spricht)(?: (?:ja|gar|da|auch))* nichts(?: zu sagen| einzuwenden| sagen)?
    ich nehme was (?:kommt|frei ist|da ist|sie haben|geht)
    = (?:tip top|tiptop|tipptopp|top|leiwand)(?: (?:für mich|so|bei mir))?
    (?:das |es )?soll (?:mir|uns) recht(?: sein)?
    geht (?:sich|si)(?: (?:schon|gut|locker|leicht|super|bei mir|bei uns|eh|noch|gerade|prima|bestens|wunderbar|sogar|
        sicher|knapp|gerade noch|da|mir|ja|problemlos))* aus(?! nicht)
    """,
    confidence=0.93,
    when=_OFFERED,
)
"""Read before drop places are, since "im Haus" and "locker" name some."""

_LETTING_COME = rules(
    CustomerAct.AFFIRM,
    rf"""
    (?:können|könnt|kannst|dürfen|dürft|darfst|sollen|sollt) (?:sie|ihr|du|die)(?: (?:da|dann|ruhig|gern|gerne|nur|
        schon|auch|jederzeit|doch|bitte|natürlich|mich|hier))+ (?:kommen|vorbeikommen|liefern|vorbeischauen|anliefern|
        klingeln|läuten|zustellen){_ENDS}
    (?:kann|darf|soll|möge|könnte) (?:er|der|der <driver>|ihr <driver>|die|sie|das paket)(?: (?:da|dann|ruhig|gern|
        gerne|nur|schon|auch|jederzeit|doch|bitte|natürlich|hier))+ (?:kommen|vorbeikommen|liefern|vorbeischauen|
        klingeln|läuten){_ENDS}
    (?:er|der|der <driver>|ihr <driver>|euer <driver>) (?:kann|darf|soll)(?: (?:da|dann|ruhig|gern|gerne|nur|schon|
        auch|jederzeit|doch|bitte|natürlich))* (?:kommen|vorbeikommen|liefern|vorbeischauen){_ENDS}
    (?:schicken|schick|schickt)(?: (?:sie|ihn|den|mir|dann|ruhig|gern|nur|bitte|<driver>|her|einfach))+ (?:vorbei|her|
        los|<driver>){_ENDS}
    (?:kommen|komm|kommt)(?: (?:sie|ihr|dann|da|ruhig|nur|gern|gerne|einfach|halt|bitte))+ (?:vorbei|her|ruhig|nur|
        gern|gerne){_ENDS}
    (?:da|dann) (?:können|könnt|kannst|dürfen|dürft|darfst) (?:sie|ihr|du)(?: (?:uns|mich|bei mir|bei uns))* (?:kommen|
        vorbeikommen|liefern|zustellen){_ENDS}
    (?:da|dann) (?:mache|mach|machen) (?:ich|wir) auf{_ENDS}
    (?:kommt|kommen sie|komm) (?:wann|wenn) (?:ihr|sie|du|es)(?: euch| ihnen| dir)? (?:wollt|wollen|willst|mögt|mögen|
        könnt|können|passt)
    (?:da |dann )?(?:mache|mach|machen|öffne) (?:ich|wir)(?: (?:ihnen|euch|ihm|dir|schon|gern|gerne|dann))+ (?:auf|die
        tür auf){_ENDS}
    """,
    confidence=0.9,
    when=_OFFERED,
)

_BEING_FREE = rules(
    CustomerAct.AFFIRM,
    rf"""
    (?:habe|hab|haben|hätte|hätten)(?: (?:ich|wir)){_SURE} (?:frei|zeit|urlaub|homeoffice|home office|ferien|nichts
        vor|nix vor|meinen freien tag|keinen dienst|keine schule|keine termine|luft)(?! (?:am|ab|um|von|zwischen|
        erst|nur))
    (?:ich|wir) (?:habe|hab|haben|hätte) (?:da|dann) (?:eh |sowieso |ja |gerade |auch )*(?:frei|zeit|urlaub|homeoffice|
        ferien|nichts vor|nix vor){_ENDS}
    (?:ich|wir) (?:bin|sind|werde|werden|bleibe|bleib|bleiben){_SURE} (?:da|daheim|zuhause|hier)(?: (?:sein|
        bleiben))?(?=
        [.,!#]|$| und| da| also| dann| können| könnt| kannst| kann)
    (?:bin|sind|wäre)(?: (?:ich|wir))?{_SURE} (?:krankgeschrieben|im krankenstand|in rente|in pension|im ruhestand|
        pensioniert|in elternzeit|in karenz|im mutterschutz|im homeoffice|rentner|rentnerin|pensionist|pensionistin|
        pensionär|im urlaub zuhause)(?! aber){_ENDS}
    (?:muss|müssen)(?: (?:ich|wir))?{_SURE} nicht (?:arbeiten|zur arbeit|weg|raus|in die arbeit|ins büro|in die schule)
    """,
    confidence=0.85,
    when=_OFFERED,
)

_AGREEING = rules(
    CustomerAct.AFFIRM,
    rf"""
    = (?:(?:ja|gut|nu|nun|na|klar|ok|also|prima|schön) )*das machen wir(?: so)?
    (?:tragen|schreiben|buchen|notieren|setzen|merken|nehmen|schreib|trag|tragt|schreibt)(?: (?:sie|mich|uns|es|das|den|
        termin|da|dort|dafür|hier|gern|gerne|ruhig|so|mal|bitte|dann|für|diesen|das mal))+ (?:ein|auf|vor|fest|
        rein){_ENDS}
    (?:können|könnt|kannst|wollen)(?: (?:sie|ihr|du|wir|das|es|den|dann|so|gern|ruhig|mal))+ (?:festhalten|eintragen|
        notieren|fix machen|fixieren|einplanen|so lassen|aufschreiben|festmachen|so stehen lassen){_ENDS}
    (?:da |dazu |ich |dann )?(?:sage|sag|sagen|würde)(?: (?:ich|wir|da|dazu|mal|gern|gerne|vorsichtig|einfach|jetzt|
        natürlich|sehr))* (?:ja|zu|ja sagen|jawohl){_ENDS}
    (?:stelle|stell|stellen|richte|richten)(?: (?:ich|wir|mich|uns|da|dann|gern))+ (?:drauf|darauf|danach|nach ihnen|
        nach euch|so)(?: ein)?{_ENDS}
    (?:werde|werden|würde)(?: (?:ich|wir|dann|da|schon|auf jeden fall|sicher|pünktlich|bestimmt))+ (?:da|daheim|
        zuhause|dort|parat|bereit) (?:sein|bleiben|stehen)
    (?:lässt|liesse|lasst) sich(?: (?:das|bei mir|schon|gut|sicher|bestimmt|locker|da|problemlos|leicht|prima))*
        (?:einrichten|machen|organisieren|bewerkstelligen|arrangieren){_ENDS}
    (?:bekomme|kriege|krieg|bekommen|kriegen)(?: (?:ich|wir|das|es|schon|irgendwie|sicher|da|gut))+ (?:hin|gebacken|
        organisiert|geregelt)(?! nicht)
    (?:kommt|käme)(?: (?:mir|uns|das|da|ja|sehr|sogar|gerade|richtig|ganz|wie))+ (?:gelegen|entgegen|zupass|gerufen|
        recht){_ENDS}
    (?:ist|wird|sei|schon) (?:notiert|gebucht|gebongt|eingetragen|vermerkt|geritzt|abgemacht|gekauft|gemacht){_ENDS}
    = (?:(?:ein )?vorsichtiges|vorsichtig|vorläufig|vorerst|grundsätzlich|prinzipiell|im prinzip|unter
        vorbehalt)(?: ,)? (?:ja|gern|gerne|zugesagt)
    (?:bin|sind) (?:ich|wir)(?: (?:da|dann|ja|aber))* (?:ohnehin|sowieso|eh|ohnedies|auf jeden fall|ganz sicher|sicher|
        natürlich|bestimmt|definitiv|garantiert)(?: (?:da|dann|auch|den ganzen tag))* (?:daheim|zuhause|da|hier|im
        haus){_ENDS}
    = (?:haargenau|haarscharf|hundertpro|bombe|tutto bene|tipptopp|logen|perfekto|bingo|volltreffer|sitzt|läuft bei
        mir|passt wie angegossen|passt wie die faust aufs auge)(?: so)?(?: machen wir es)?
    (?:passt|sitzt) (?:wie angegossen|wie die faust aufs auge|haargenau|eins a|1a)
    """,
    confidence=0.9,
    when=(Expects.SLOT_DECISION, Expects.DROP_PLACE_CONFIRMATION, Expects.ADDRESS_CONFIRMATION),
)

AS_WRITTEN: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM,
    r"""
    so (?:steht|stehts|ist|schreibt|heisst)(?: (?:es|das|er|sie|ja|auch|doch))*(?: (?:an|auf|am|im|in|bei)(?: (?:der|
        dem|meinem|meiner|unserem|unserer))? [\w]+)(?: (?:auch|richtig|geschrieben|drauf))?(?= [.,?!#]|$)
    = (?:aufs haar|auf das haar|auf den punkt|haargenau|aufs i-tüpfelchen|punktgenau|buchstabengetreu|eins zu eins|
        lückenlos|da fehlt nichts|da fehlt nix|fehlerfrei|alles drin|alles dabei)(?: (?:genau|so|richtig|getroffen))*
    (?:gibt es|habe ich|hab ich)(?: (?:da|dran|daran))* nichts (?:zu meckern|auszusetzen|zu beanstanden|dran zu
        rütteln|zu korrigieren|zu ändern)
    """,
    confidence=0.9,
    when=(Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION),
)

_FOR_GOOD = rules(
    CustomerAct.AFFIRM,
    r"""
    (?:mein|unser) (?:letztes wort|entschluss steht(?: fest)?|voller ernst|ernst)
    (?:da |dabei |ich )?(?:bleibe|bleib|bleiben)(?: (?:ich|wir|es|auch|da))* (?:dabei|bei nein|hart)
    dabei (?:bleibt|bleibe|bleib|bleiben)(?: (?:es|ich|wir|auch))*
    (?:meine|mein) (?:ich |das )*(?:ernst|so)(?= [.,?!#]|$)
    (?:darum|drum) (?:bitte|möchte|würde|bitt)(?: ich)?(?: (?:sehr|doch|bitten|gebeten haben))*
    (?:ich )?bitte (?:darum|drum|sehr darum)
    (?:genau |eben )?(?:so|das) (?:will|möchte|wünsche|hätte)(?: ich)?(?: (?:das|es|gern|gerne|haben|auch|genau|so))*(?=
        [.,?!#]|$)
    (?:endgültig|definitiv|ein für alle mal|unwiderruflich|hundert prozent sicher|ganz sicher)(?= [.,?!#]|$)
    """,
    confidence=0.9,
    when=(Expects.REFUSAL_CONFIRMATION, Expects.OPT_OUT_CONFIRMATION),
)

_SPEAKING_MYSELF = rules(
    CustomerAct.AFFIRM,
    r"""
    (?:selbst|selber|höchstselbst|persönlich) (?:am (?:telefon|apparat|hörer|rohr|handy)|dran|in der leitung)
    (?:sie )?(?:sprechen|reden|haben)(?: (?:sie|direkt|gerade|schon|bereits|da))* (?:mit (?:ihm|ihr|dem|der|mir)|ihn
        dran|den richtigen|die richtige)(?: (?:selbst|selber|persönlich|dran|direkt|erwischt))*(?= [.,?!#]|$)
    """,
    confidence=0.95,
    when=(Expects.IDENTITY,),
)

ACCEPTING: tuple[Rule, ...] = _LETTING_COME + _BEING_FREE + _AGREEING + _FOR_GOOD + _SPEAKING_MYSELF
