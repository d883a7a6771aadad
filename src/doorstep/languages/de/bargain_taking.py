"""How German buyers take a price in a clause of its own, by what the clause is made of."""

from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects
from doorstep.languages.kit.phrases import Rule, rules

_AT: Final = (
    r"(?:für|um|zu|bei|mit|auf|von|über|in höhe von|zum preis von) (?:die |deine |ihre |den |genau |eben |halt )?<n>"
)
_WELL: Final = (
    r"(?: (?:dann|gerne?|auch|also|halt|eben|sofort|gleich|jetzt|so|hiermit|natürlich|dir|ihnen|euch|dankend|"
    r"direkt|sehr|verbindlich|einfach|doch|ja|nun|noch|selbstverständlich|trotzdem|definitiv))*"
)
_THING: Final = (
    r"(?:<it>|<thing>|(?:das|die|den|ihr|ihre|ihren|dein|deine|deinen) (?!angebot|preis|versand|porto|hälfte|mitte|"
    r"rest|"
    r"nicht|zeit|bus|bahn|zug|nächste|andere)[a-zäöüß]{3,}|(?:fahr)?rad|velo|telefon|handy|smartphone|sofa|couch|stuhl|"
    r"stühle|lampe|kamera|platten|artikel)"
)
_VERB: Final = r"(?:nehme?n?|kaufe?n?|akzeptieren?|nimm)"
_GOOD: Final = (
    r"(?:ok|gut|in ordnung|fair|fein|super|top|perfekt|prima|klasse|cool|akzeptabel|annehmbar|vertretbar|machbar|recht|"
    r"angemessen|geritzt|gebongt|gekauft|abgemacht|tiptop|tipptopp|bestens|wunderbar|ein wort|ein faires angebot|"
    r"ein fairer preis|ein guter preis|ein gutes angebot|fix)"
)
_VERY: Final = (
    r"(?: (?:für mich|für uns|mir|uns|völlig|absolut|total|voll|auch|durchaus|echt|wirklich|sehr|ganz|"
    r"schon|ja|doch|mehr als|vollkommen|auf jeden fall))*"
)

_FROM: Final = (
    r"(?:^|(?<=^ja )|(?<=^ok )|(?<=^gut )|(?<=^dann )|(?<=^super )|(?<=^top )|(?<=[.,?!#] )|(?<= und )|"
    r"(?<= ok )|(?<= gut )|(?<= ja )|(?<= dann ))"
)
_TO: Final = (
    r"(?= [.,!]|$| zt| und| danke| wann| wo\b| ich hole| ich hol| komme| komm| hole| hol\b| abholung| lg| vg| #)"
)

TAKING: Final[tuple[Rule, ...]] = (
    *rules(
        BuyerAct.ACCEPT,
        rf"""
        = (?:ich|wir){_WELL} {_VERB}{_WELL} {_THING}{_WELL}(?: {_AT}| <n>){_WELL}(?: und
            (?:überweise|zahle|bezahle)(?: (?:es|bar|sofort|gleich|direkt|per paypal|per überweisung))*)?
        = (?:ich|wir) (?:will|wollen|möchten?|würden?)(?: (?:kaufen|nehmen))?{_WELL} {_THING}{_WELL}(?: {_AT}|
             <n>){_WELL}(?:
            (?:kaufen|nehmen|haben))?
        = (?:würden?|möchten?|will|wollen)(?: (?:ich|wir))?{_WELL} {_THING}{_WELL} {_AT}{_WELL} (?:kaufen|nehmen|haben)
        = (?:ich |wir )?(?:will|möchte|wollen)(?: (?:ich|wir))? (?:{_THING} )?haben {_AT}
        = {_AT}{_WELL} {_VERB} (?:ich|wir){_WELL}(?: {_THING})?{_WELL}(?: an)?
        = (?:(?:bei|für|um|mit|zu) <n> |da |damit )?(?:bin|sind) (?:ich|wir){_WELL} (?:dabei|einverstanden|im geschäft|
            uns einig|handelseinig)(?: {_AT}| damit)?
        = (?:ich |wir )?(?:bin|sind){_WELL}(?: damit)? (?:dabei|einverstanden|im geschäft|uns einig|handelseinig)(?:
            {_AT})?
        = (?:{_AT} )?(?:haben wir|wir haben){_WELL} einen deal(?: {_AT})?
        = {_AT} (?:schlage?|greife?|schlagen|greifen) (?:ich|wir){_WELL} (?:zu|ein)
        = (?:ich |wir )?(?:schlage?|greife?|schlagen|greifen)(?: (?:ich|wir))?{_WELL} {_AT}{_WELL} (?:zu|ein)
        = (?:{_AT} )?würden? (?:ich|wir){_WELL} (?:zuschlagen|zugreifen)(?: {_AT})?
        = (?:{_AT} )?gehört(?: (?:es|er|sie|das gute stück|das rad))?{_WELL} (?:mir|uns)
        = (?:ich|wir) (?:akzeptieren?|bestätigen?|nehmen?){_WELL}(?: den (?:kauf|preis)| das angebot)?(?: (?:für|zu|
            von))? <n>(?:
            an)?
        = (?:ich|wir|hiermit)? ?(?:nehmen?|nehm|akzeptieren?)(?: (?:ich|wir))?{_WELL} (?:dein|ihr|das|euer|
            dieses) (?:angebot|
            gegenangebot|vorschlag)(?: {_AT})?{_WELL}(?: an)?
        = (?:dein|ihr|das|euer|dieses) (?:gegen)?angebot(?: {_AT})? (?:nehmen?|nehm|akzeptieren?) (?:ich|
            wir){_WELL}(?: an)?
        = (?:dein|ihr|der|euer) preis(?: von <n>)? (?:ist|passt|geht){_VERY} {_GOOD}{_VERY}
        = <n> (?:ist|sind|finde ich){_VERY} {_GOOD}{_VERY}
        = <n>{_VERY} (?:{_GOOD}|geht klar|geht in ordnung|geht fit|läuft|passt){_VERY}
        = <n> (?:würden?|tät) (?:für mich|mir|uns|für uns) passen
        = <n> (?:überzeugt|überzeugen|passt|passen) (?:mich|uns|mir)
        = (?:<n> |für <n> )?her damit(?: {_AT})?
        = (?:zuschlag|handschlag|verkauft an mich|gekauft wie (?:gesehen|besehen)){_WELL}(?: {_AT}| <n>)?
        = <n> (?:zuschlag|verkauft an mich|gekauft wie (?:gesehen|besehen))
        = (?:ist |hiermit )?gekauft(?: {_AT})?
        = (?:zahle?n?|bezahle?n?) (?:ich|wir){_WELL}(?: {_AT})?
        = (?:den|diesen|das|die|diese) (?:preis |betrag |summe |geld )?(?:zahle?n?|bezahle?n?|akzeptieren?) (?:ich|
            wir){_WELL}
        = (?:für|zu|um) (?:das|den|die|diesen|diese|dem) (?:geld|betrag|summe|kurs|preis) {_VERB} (?:ich|wir){_WELL}(?:
            {_THING})?{_WELL}
        = (?:ich |dem |da |damit )?stimmen? (?:ich |wir )?(?:dem |gerne |hiermit )*zu
        = (?:der |ein )?(?:deal|handel|kauf) (?:steht|gilt|ist fix|ist perfekt)
        = (?:dann )?(?:machen wir|mache? ich|ich mache?|ich machs|mach ma|machma){_WELL}(?: es|
             das)?(?: so)?(?: {_AT}| <n>)?
        = (?:dann )?(?:sagen|fixieren|machen) wir{_WELL} <n>(?: (?:das passt schon|
            das passt))?(?: dann machen wir (?:das|es)(?:
            so)?)?
        = (?:dann |und )?mache? (?:es |das |sie )?fertig(?: {_AT})?
        = (?:die )?<n> (?:liegen|liegt|habe ich|stehen) (?:für dich |für sie |schon )?(?:bereit|parat|in bar bereit)
        = (?:für )?<n> (?:bar|cash) auf die (?:hand|kralle|tatze)
        = (?:die )?<n> überweise ich{_WELL}
        = (?:ich )?sage?(?: ich)?(?: auch)? ja(?: zu)? <n>
        = aber (?:für mich )?<n>(?: (?:ist|sind|geht|gehen))?{_VERY} (?:{_GOOD}|passt|klar){_VERY}
        = (?:aber|trotzdem) (?:(?:ich|wir) {_VERB}|{_VERB} (?:ich|wir)){_WELL} {_THING}{_WELL}(?: {_AT})?
        = aber (?:gut|ok|na gut|egal|von mir aus|meinetwegen)(?: ,)? <n>
        = (?:ich )?bringe?(?: ich)?(?: (?:dir|ihnen|dann|die|das|genau|zt))* (?:<n>|geld|bargeld)(?: (?:bar|in bar|
            passend|zt|
            genau|abgezählt))* (?:mit|vorbei)(?: zt)?
        = (?:die |das )?(?:<n>|geld) bringe? ich(?: (?:dir|ihnen|dann|bar|zt|passend))* (?:mit|vorbei)(?: zt)?
        = (?:ich )?(?:bin|komme|wäre)(?: ich)?(?: (?:zt|schon|dann|gleich|sofort))* (?:da |vorbei |unterwegs |
            dort )?mit (?:den
            |dem |genau )?(?:<n>|geld|bargeld)(?: (?:bar|in bar|in der hand))?
        = (?:ich )?kann(?: ich)?(?: <it>)?(?: zt)? {_AT}(?: zt)? (?:abholen|holen|mitnehmen|kaufen)(?! [?])
        = (?:den |der |zum )?(?:vollpreis|festpreis|volle[nr]? preis) (?:ist|geht|passt)?{_VERY} {_GOOD}{_VERY}
        """,
    ),
    *rules(
        BuyerAct.ACCEPT,
        r"""
        = <n> (?:bin|wäre|komme|fahre|hole|starte)(?: (?:ich|es|sie|ihn|dann|zt|sofort|gleich|jetzt))* (?:da|los|
            vorbei|ab)
        (?:^|(?<=[.,!] ))(?:(?:ok|ja|gut|jo|bruder|bro|chef|super|dann) )*<n>(?: (?:ok|passt|abgemacht|gut|bitte|deal|
            geht
            klar|bruder|bro))* (?:wann|wo)(?: (?:ist|die|deine|adresse|abholen|kann|ich|kommen|holen|treffen|wir|
            uns))*(?=
            [?!.]|$)
        = (?:sofort|na denn|nun denn|dann halt|also dann) <n>
        = <n> (?:sind|ist) drin(?:nen)?
        = das geht(?: (?:klar|in ordnung|für mich|ok|so|auch))*
        = (?:ich )?machs
        """,
        when=(BuyerExpects.PRICE,),
    ),
    *rules(
        BuyerAct.ACCEPT,
        r"""
        = (?:(?:da|dann|hier|jetzt|nun|gut|ok|ich|wir) )*(?:schlage?|greife?|greifen|schlagen) (?:ich |wir )?(?:gerne
            |gern |
            sofort |jetzt |da )*zu
        = (?:na )?(?:dann )?her damit
        = (?:dein |ihr |das |euer )?(?:angebot|preis|vorschlag|gegenangebot|offerte) (?:ist |wird |hiermit
            )*(?:angenommen|
            akzeptiert)
        = (?:ich |wir )?(?:erwerbe|erwerben|erstehe) (?:ich |wir )?(?:<it>)(?: rad| velo)?
        = (?:einverstanden|abgemacht|deal|ok)(?:(?: ,)? (?:mit|zu|für|bei|um))? (?:dem|diesem|deinem|ihrem|den|diesen)
            preis
        = zuschlag
        = gekauft (?:für|zu|um|bei) <n>
        = (?:ich würde sagen |ich sage |würde sagen )?(?:wir )?(?:machen|machen wir) (?:wir )?(?:das|es)(?: (?:doch|
            halt|eben|so|dann))*
        = (?:dein|ihr|der|euer) preis (?:ist|passt|geht)(?: (?:mir|uns|für mich|für uns|ok|in ordnung|fair|klar|gut|
            absolut|völlig))+
        = <n> (?:ist|sind|geht|gehen)(?: (?:für|bei) (?:mich|uns|mir))? (?:ok|in ordnung|fair|gut|machbar|klar)(?: für
            (?:mich|uns))?
        = <n> und die sache ist (?:geritzt|erledigt|gegessen|fix)
        = (?:und )?handschlag (?:auf|bei|für) <n>
        = (?:ich )?(?:schlage?) (?:ich )?(?:ein|zu) (?:bei|für|mit) <n>
        = mit <n> kann ich (?:gut |schon )?leben
        = (?:dann )?(?:pack|packen sie|pack ma) (?:<it>|sie)(?: bitte)?(?: schon mal)? ein
        = (?:bitte )?einpacken
        = (?:das |es |sie |er )?wird (?:hiermit |sofort )?(?:gekauft|genommen|gemacht)
        = (?:ich |wir )?(?:würden?|möchten?) (?:<it> |<thing> )?(?:dann |gerne |gern |also )*(?:zu|für|um) (?:dem|
            diesem|ihrem|deinem|den|
            diesen) preis (?:dann |gerne |gern )?(?:nehmen|kaufen)
        = (?:ich |wir )?(?:würden?|möchten?) (?:ihr|dein|das|euer) angebot (?:dann |gerne |gern )?annehmen
        = (?:oki|ok) doki
        = (?:nehme|nimm|nehm) ich halt
        = da sage? ich nicht nein
        = (?:da )?kann ich nicht nein sagen
        = (?:dann )?(?:haben|hast) (?:sie|du) (?:einen|nen|ein) (?:käufer|käuferin|abnehmer|deal)
        = (?:sie|du) (?:haben|hast) (?:hiermit |soeben |gerade |jetzt )?(?:einen|nen|eine|ein) (?:käufer|käuferin|
            abnehmer|deal)(?:
            gefunden)?
        = machen wir <n>(?: draus| fest| fix)?
        = (?:machen wir |lass uns |ich mache |wir machen )?(?:den |das )?(?:deal|handel|kauf|sack) (?:fix|fest|
            perfekt|zu|rund|klar)(?:
            machen)?
        = (?:machen wir |lass uns |mach |wir machen )(?:es |das )?(?:fix|fest|dingfest|klar)(?: machen)?
        = (?:das )?(?:rad|fahrrad|velo|radl|sofa|handy|teil|gute stück|die kamera|die lampe|die kiste) (?:gehört|ist)
            (?:jetzt
            |dann |nun )?(?:mir|uns|meins|unser|unsers)
        = (?:machen wir |nehmen wir |sagen wir |halt |eben |für |mit |bei |zu |auf |deal |handschlag |abgemacht |
            einverstanden |einverstanden mit |deal für |geht klar für )*<n>(?: (?:passt|ist ok|ist gut|geht in
            ordnung|geht klar|ist in ordnung|ist gebongt|sind gebongt|gebongt|deal|ist ein wort|sind ok|gehen in
            ordnung|gehen klar|abgemacht|einverstanden|fix|fest|draus|passen|passt mir|passt für mich|halt|ist fair|
            nehme ich|nehm
            ich|gekauft|ist angekommen|akzeptiert|sind fair|sind in ordnung))+
        = (?:ich |wir )?(?:nehme|nehm|nimm|kaufe|kauf|zahle|nehmen)(?: (?:ich|wir))?(?: <it>)?(?: (?:dann|gerne|gern|
            sofort|so))* (?:für|um|zu) <n>(?: (?:mit|gerne|dann|sofort))*
        (?:nehme|nehm) (?:ich )?(?:ihre|deine|die) <n>(?: an)?
        (?:ich )?(?:akzeptiere|akzeptier|nehme) (?:ich )?(?:ihr|dein|das|den|deinen|ihren|euer) (?:angebot|preis|
            vorschlag|gegenangebot)(?: (?:gerne|gern|an))*(?= [.,!]|$)
        = (?:für|um) <n> (?:nehme|nehm|kaufe|kauf) ich(?: <it>)?(?: (?:gerne|gern|mit|sofort))*
        (?:ich )?(?:bin )?einverstanden mit <n>(?= [.,!]|$)
        (?:ich )?(?:bin|wäre) (?:mit <n>|mit dem preis|mit deinem preis|mit ihrem preis|damit|mit allem) einverstanden
        = (?:einverstanden|abgemacht|deal|ok|passt)(?: (?:mit|bei|für))? <n>
        = (?:nehme|nehm|ich nehme|ich nehm) (?:ich )?<n>(?: stück)?
        """,
    ),
    *rules(
        BuyerAct.ACCEPT,
        r"""
        = (?:(?:na gut|na schön|gut|ok|ja|jo|alles klar|dann|halt|eben|nagut|also|also gut|machen wir|nehmen wir|ja
            gut|von mir aus|meinetwegen|gerne|super|perfekt|top|in ordnung) )*<n>(?: (?:dann|halt|passt|ok|und gut|
            gerne))*
        """,
        when=(BuyerExpects.PRICE,),
    ),
    *rules(
        BuyerAct.ACCEPT,
        rf"""
        = (?:leiwand|guet|super|top|gut|ja|ok|passt)? ?(?:nehme ich|nehm ich|nimm ich|ich nehme <it>)(?: (?:beide|
            alle|so))*
        = (?:das |es |sie |er )?(?:ist|sind|gilt als|hiermit) (?:gekauft|gebongt|abgemacht|verkauft|geritzt|mein|
            meine|meins|fix)
        = (?:überzeugt|überredet|verkauft|na dann gekauft|dann gekauft|wir sind im geschäft|dann sind wir im geschäft|
            sind wir im geschäft|mach fertig|ja mach fertig|gebongt|geht klar|nehme ich|nehm ich|kaufe ich|ich nehme
            sie|ich nehme es|ich nehme ihn|nimm ich|nehme ich so|dann nehme ich <it>)
        = (?:das )?(?:passt|basst)(?: (?:so|mir|scho|schon|gut|super|perfekt|für mich|dann|also))*
        = (?:der )?(?:deal|preis passt|preis ist ok|preis ist in ordnung|preis geht in ordnung|preis geht klar|
            handschlag|handschlag drauf)(?: (?:dann|also|drauf|so))*
        {_FROM}(?:abgemacht|einverstanden|gekauft|geritzt|gebongt|ist gebongt|verkauft an mich|schlag ein|schlage ein|
            ich schlage ein|ich schlag ein|da schlage ich ein|hand drauf|gekauft wie gesehen|eingeschlagen|
            zugeschlagen|ich schlage zu|schlage zu|ich bin dabei|bin dabei|ich bin einverstanden|bin einverstanden|
            geht klar|geht in ordnung|akzeptiert|ich akzeptiere|akzeptiere|angenommen|zusage|sage zu|ich sage zu|
            meins|das ist meins|dann ist es meins|ist meins|wir sind uns einig|sind uns einig|ist ein wort|das ist ein
            wort|dann sind wir uns einig|dann haben wir einen deal|haben wir einen deal|dann ist es abgemacht){_TO}
        {_FROM}(?:ich |wir )?(?:nehme|nehm|nimm|kaufe|kauf|nehmen|kaufen)(?: (?:ich|wir))?(?: (?:<thing>|<it>))?(?:
            (?:so|hiermit|verbindlich|fest|
            halt|dann|
            gerne|gern|sofort|gleich|sehr|auf jeden fall|auf alle fälle|definitiv|natürlich|(?:zu|für|um) (?:dem|den|
            diesem|
            diesen|deinem|ihrem|deinen|ihren) (?:preis|kurs|betrag|geld|angebot)|dafür|trotzdem|beide))*{_TO}
        {_FROM}(?:<it>|<thing>|beide|alle|alle beide|(?:das|die|den) (?!angebot\b)[^\W\d]+) (?:nehme|nehm|kaufe|kauf|
            nehmen|
            kaufen) (?:ich|
            wir)(?: (?:so|dann|gerne|gern|sofort|gleich|auf jeden fall|definitiv|(?:zu|für|um) (?:dem|den|diesem|diesen|
            deinem|ihrem) preis))*{_TO}
        {_FROM}(?:ich )?(?:nehme|nehm|nimm)(?: ich)? (?:das|ihr|dein|dieses|euer) (?:angebot|preis|gebot)(?: (?:gerne|
            gern|so))*(?: an)?{_TO}
        (?:dein|ihr|der|euer)(?: letzter)? (?:preis|vorschlag|angebot) (?:ist |wird |sei )(?:hiermit |gerne |
            somit )*(?:akzeptiert|
            angenommen|gekauft)
        (?:dein|ihr|das|euer) angebot (?:nehme|nehm) ich(?: (?:gerne|gern|so|natürlich))* an
        (?:zu|für|um) (?:dem|den|diesem|diesen) preis (?:nehme|nehm|kaufe) ich(?: <it>)?{_TO}
        {_FROM}(?:so )?(?:machen|mache|mach) (?:wir|ma)(?: (?:das|es))?(?: so)?{_TO}
        {_FROM}(?:das |es )?(?:ist|wär|wäre) (?:ok|in ordnung|gut|super|fair|perfekt)(?: (?:für mich|so|mit mir|bei
            mir|von mir aus))*{_TO}
        """,
    ),
    *rules(
        BuyerAct.ACCEPT,
        r"""
        = (?:(?:ok|gut|na gut|alles klar|dann|halt|eben) )+ohne (?:(?:das|den|die|ein\w*|dein\w*) )?(?!versand|porto|
            mich|dich|
            uns|sie\b|preis|aufpreis|kosten|gebühr|rabatt|anzahlung|garantie|rechnung|kompromiss|mehr|aufschlag)[^\W\d]+
        = (?:ja ich will|ja ich will es|ja ich will sie|ja|ok|jawohl|jep|jup|yes|yep|jo|joa|klar|na klar|sicher|genau|
            gerne|gern|in ordnung|meinetwegen|von mir aus|na gut|na schön|naja gut|gut|top|super|perfekt|prima|klasse|
            alles klar|daumen|geht|geht auch|wunderbar|sehr gerne|sehr gern|fein|cool|läuft|machen wir|machen wir so|
            so machen wir das|so machen wir es|nagut|bitte|joa|okidoki|natürlich|auf jeden fall|definitiv|unbedingt|
            gebongt|nice|geil|wenn es sein muss|ok wenn es sein muss|ja wenn es sein muss|ist gut|ist ok|dann machen
            wir das|dann machen wir es)
        """,
        when=(BuyerExpects.PRICE,),
    ),
)
"""What takes; what else stands in a message is weighed beside them."""
