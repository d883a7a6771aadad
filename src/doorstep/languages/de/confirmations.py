"""Answers that mean something only under one question: refusal, no more calls, an address, anything else."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_ADDRESSES = (Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION)
_KEPT_ADDRESS = (
    "(?:alte|ursprüngliche|bisherige|gewohnte|normale|übliche|gleiche|selbe|jetzige|hinterlegte|angegebene)n?"
)

CONFIRMATIONS: tuple[Rule, ...] = (
    *rules(
        CustomerAct.UNSURE,
        r"""
        (?:muss|müsste|müssen|will|möchte|werde|würde|sollte)(?: (?:ich|wir|das|es|mir|uns|noch|erst|erstmal|dann|da|
            nochmal|in ruhe|eine nacht|drüber|darüber|lieber|aber|gut|genau)){1,7} (?:überlegen|nachdenken|schlafen|
            abwarten)(?= [.,?!#]|$)(?<!kurz überlegen)
        (?:überlege|überleg|überlegs|überlegen)(?: (?:ich|wir|es|das|noch|nochmal|erst|erstmal))* (?:mir|uns)(?: (?:das|
            es|noch|nochmal|erst|mal|in ruhe))*
        (?:da |darüber |drüber )?(?:schlafe|schlaf|schlafen) (?:ich|wir)(?: (?:da|lieber|mal|erst|noch))* (?:eine
            nacht|nochmal|erst)(?: (?:eine nacht|mal))*(?: (?:drüber|darüber))
        (?:muss|müsste|müsst)(?: (?:ich|wir))?(?: (?:da|das))? (?:erst|erstmal|noch|zuerst|
            vorher)(?: [\w]+){1,5} (?:fragen|
            nachfragen|absprechen|abklären|klären|besprechen|reden)(?= [.,?!#]|$)
        (?:das )?(?:weiss|erfahre|sehe|kriege|krieg) (?:ich|wir)(?: [\w]+){0,2} erst(?: [\w]+){1,5}
        (?:hängt|kommt)(?: (?:das|ganz|halt|noch|immer|drauf))* (?:vom|von der|von meiner|von meinem|auf den|auf die|
            aufs)
            [\w]+ (?:ab|an)
        = fifty
        (?:keine ahnung|weiss nicht|ka)(?: ,)? muss (?:ich )?(?:erst |mal |noch )?(?:gucken|schauen|sehen|nachfragen|
            fragen)
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.UNSURE,
        r"""
        = (?:da )?(?:(?:ich )?(?:passe|muss (?:ich )?passen|bin überfragt)|(?:da )?bin ich überfragt|nächste frage|
            keine ahnung|(?:weiss|wüsste) ich (?:nicht|gerade nicht|jetzt nicht|leider nicht|auch nicht)(?:
            auswendig)?|
            kein plan|kein schimmer|keinen (?:schimmer|plan|dunst|blassen schimmer)|was weiss ich)
        """,
        confidence=0.9,
        when=(Expects.ADDRESS, Expects.ADDRESS_PART, Expects.VERIFICATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        = (?:nein |die |das |das haus |es |da |wir |ich |ne )*(?:hat|gibt es|es gibt|gibt|haben|habe|besitzt)(?:
            (?:da|dort|hier|es|das haus|wir|ich|leider|gar|auch))* (?:keine?|nicht)(?:
            (?:hausnummer|nummer|eigene|da|dort|hier))*|(?:ist )?(?:das haus ist )?ohne (?:haus)?nummer
        """,
        confidence=0.9,
        when=(Expects.ADDRESS_PART,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:das )?geht (?:sie|dich|euch|niemanden|keinen|ihnen)(?: (?:aber|doch|ja|gar|überhaupt|einen))* (?:nichts|nix|
            feuchten kehricht|feuchten|dreck|scheissdreck)(?: an)?
        (?:das )?(?:verrate|sage|sag|gebe|geb|nenne|buchstabiere)(?: ich)?(?: (?:ihnen|das|so|jetzt|doch|ganz sicher|
            bestimmt|euch|aber|leider|grundsätzlich))* (?:nicht|nie|niemandem)(?: (?:am telefon|einfach so|raus|einem
            fremden|preis))*(?= [.,?!#]|$| wer| und)
        """,
        confidence=0.9,
        when=(Expects.IDENTITY, Expects.VERIFICATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:nirgends|nirgendwo|nirgendwohin)(?: (?:hin|ablegen|abstellen|hinlegen|hinstellen))*
        """,
        confidence=0.9,
        when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        = (?:nein )?(?:(?:das|es|dies) (?:ist|war|wäre|wars) (?:es|alles|schon alles|dann alles|es dann|es schon|es
            für
            heute|alles für heute|eigentlich alles|soweit alles|so weit alles|alles von mir|es von mir|es auch schon)|
            alles (?:klar|gut|bestens|super|geklärt|erledigt|paletti|in ordnung|ok|roger|gesagt|besprochen|prima)|
            (?:sonst|weiter|ansonsten|von meiner seite|mehr|für den moment|momentan|im moment)? ?(?:gar )?nichts(?:
            (?:mehr|
            weiter|sonst|weiteres|anderes|dass ich wüsste|von meiner seite|im moment))*|keine(?: weiteren| anderen)?
            (?:fragen|wünsche|anliegen)(?: mehr)?|passt(?: (?:so|alles|soweit|schon))*|alles passt|das passt so|das
            reicht(?: (?:mir|so|schon|dann))*|das genügt(?: (?:mir|so|schon))*|fertig|(?:ich bin|wir sind|wir haben)
            (?:fertig|durch|bedient|versorgt|wunschlos glücklich|alles|es)|sonst (?:ist )?alles (?:gut|klar|ok)|
            (?:ich|wir) (?:brauche|brauchen|habe|haben) (?:sonst )?(?:weiter |sonst |dann )?(?:nichts|alles)(?:
            (?:mehr|
            weiter|sonst|was ich brauche|was ich wissen wollte))*|das wärs(?: dann| schon| von mir)*|wars das|
            mehr (?:habe|brauche|wollte) ich nicht|soweit (?:alles )?(?:gut|klar|ok|nicht))
        nicht dass ich wüsste
        (?:mir |da )?(?:fällt|fallen|fiele)(?: (?:mir|jetzt|gerade|sonst|da|im moment|auf die schnelle|leider|so|gar|
            weiter))*
            (?:nichts|keine frage|keine fragen)(?: (?:mehr|weiter|sonst|anderes))*(?: ein)?
        (?:wüsste|hätte|habe|brauche|wollte)(?: (?:ich|wir|da|jetzt|sonst|gerade))+ (?:nichts|keine fragen|
            keine frage)(?:
            (?:mehr|weiter|sonst|weiteres))*(?= [.,?!#]|$| danke| vielen| tschüss)
        (?:gar |sonst )?nichts (?:mehr|weiter|weiteres|sonst)(?= [.,?!#]|$| danke| vielen| besten| tschüss| und| für|
            von)
        (?:nein )?keine (?:weiteren |anderen )?(?:fragen|wünsche|anliegen)(?: mehr)?(?= [.,?!#]|$| [\w]+)
        (?:das|es) (?:wäre es|wars|war es|wäre alles|wäre dann alles)(?: (?:dann|schon|gewesen|soweit|eigentlich|
            auch))*(?=
            [.,?!#]|$| danke| vielen| tschüss| von| für)
        (?:gerade|momentan|im moment|sonst|derzeit|jetzt) (?:eigentlich )?(?:nichts|keine|nicht)(?= [.,?!]|$)
        (?:das|es) (?:wars|war es|war alles|war es schon|wäre alles|wäre es)(?: (?:dann|schon|von mir|für heute|auch|
            soweit))*(?= [.,?!#]|$)
        """,
        confidence=0.9,
        when=(Expects.ANYTHING_ELSE,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?<!nicht )(?:ich |wir )?(?:will|möchte|nehme|behalte|wollen|möchten|nehmen|behalten|brauche|hätte|haben)(?:
            ich|
            wir)? <it>(?: (?:ja|schon|doch|trotzdem|natürlich|dann|gern|gerne|selbstverständlich|auf jeden fall|
            unbedingt|
            noch|aber|an|eigentlich|lieber|jetzt))*(?: (?:haben|behalten|nehmen|annehmen|bekommen))?(?= [.,?!]|
            $)(?<!nicht)
        (?:bringen|liefern|schicken|stellen|lassen) sie <it>(?: (?:ruhig|doch|trotzdem|dann|bitte|schon|her|vorbei|
            zu|mir|
            einfach|kommen|da))*(?= [.,?!]|$)
        (?:nicht|keinesfalls|auf keinen fall) (?:zurückschicken|zurück|stornieren|zurücksenden|retour|absagen)
        (?:habe (?:es )?mir(?: anders)? (?:anders )?überlegt|(?:ich )?(?:hab|habe) es mir anders überlegt|meine
            meinung
            geändert|überlege es mir (?:nochmal|anders))
        (?:doch|lieber) (?:behalten|annehmen|nehmen|haben|liefern|nicht|zustellen|bringen)
        """,
        confidence=0.9,
        when=(Expects.REFUSAL_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:sie )?(?:dürfen|können|darfst|kannst|könnt) (?:mich |uns |sie |du |ihr |gern |gerne |ruhig |schon |weiter |
            weiterhin |trotzdem |natürlich |wieder |auch )*(?:anrufen|telefonieren|<call>)
        (?:anrufe|anrufen)(?: (?:wegen|zu|bei|für|über) [\w]+)?(?: [\w]+){0,2} (?:ist|sind|wäre) (?:ok|gut|in ordnung|
            kein problem|erlaubt|schon ok|schon gut|völlig ok)
        (?:nur|bloss) (?:heute|jetzt|diesmal|dieses mal|gerade|im moment|für heute|dieses eine mal)(?: nicht)?
        (?:das habe ich nicht|so (?:war|habe ich) (?:das|es) nicht|so nicht|nicht so) gemeint
        (?:rufen|ruf) (?:sie |mich |uns |ruhig |gern |gerne |weiter |weiterhin |schon )+an(?! mehr)
        """,
        confidence=0.85,
        when=(Expects.OPT_OUT_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        rf"""
        (?:die|meine|der|das|an die|zu der|zur|bei der|mit der) {_KEPT_ADDRESS} (?:adresse|anschrift|lieferadresse|
            wohnadresse)?(?: (?:ist|war|bleibt|stimmt|passt|geht|nehmen|lassen|verwenden|behalten|gilt))*(?= [.,?!]|$)
        (?:lassen|behalten|bleiben)(?: (?:sie|wir|es|doch|ruhig|einfach|bitte|dann))* (?:die|bei der|meine|bei meiner)
            (?:adresse|anschrift|alten|bisherigen|alte|bisherige)(?: [\w]+){{0,2}}
        (?:lassen|belassen) (?:sie|wir) es(?: (?:dabei|so|bei der alten|beim alten|wie es ist|wie es war|wie gehabt))+
        (?:bleibt|bleiben wir|bleiben sie|bleibt es) (?:dabei|so|beim alten|wie (?:es (?:ist|war)|gehabt|geplant)|
            bei der
            (?:alten|bisherigen|ersten))
        = (?:doch )?(?:wie gehabt|wie immer|beim alten|alles beim alten|wie geplant|wie es war|wie vorgesehen)
        """,
        confidence=0.93,
        when=_ADDRESSES,
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:kein|braucht kein|brauche keinen|keinen) (?:rückruf|anruf)(?: (?:nötig|notwendig|erforderlich|mehr))?
        (?:nicht nötig|nicht notwendig|unnötig|brauchen sie nicht|müssen sie nicht|muss nicht sein|braucht es
            nicht)(?:
            (?:zurückzurufen|anzurufen|zurückrufen|anrufen))?(?= [.,?!]|$)
        (?:brauchen|müssen) (?:sie )?(?:mich |uns )?(?:nicht|gar nicht) (?:nochmal |wieder |extra )?(?:anrufen|
            zurückrufen|
            anzurufen|zurückzurufen)
        """,
        when=(Expects.CALLBACK_TIME, Expects.ANYTHING_ELSE, Expects.OPT_OUT_CONFIRMATION),
    ),
)
