"""Phrases for questions about the call: who is calling, and why."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

_SO = (
    "(?: (?:denn|eigentlich|mal|bitte|da|jetzt|überhaupt|nochmal|noch|auch|so|genau|nur|gerade|bloss|schon|wohl|etwa|"
    "vielleicht|ungefähr|nun|dann|halt|eben|noch mal|wieder|hier))*"
)

ABOUT_CALL: tuple[Rule, ...] = (
    *rules(
        CustomerAct.ASK_WHO,
        rf"""
        (?:wer|mit wem|wem){_SO} (?:ist|sind|spricht|spreche|rede|redet|bist|seid|spreche ich|habe ich|hab ich|
            telefoniere|ruft|ruft mich|
            will|möchte|steckt|schwätzt|red|will was|isch|is|san|bisch|hat|war)(?: (?:ich|sie|du|da|dran|denn|das|
            hier|bitte|am apparat|am telefon|überhaupt|nochmal|eigentlich|jetzt|genau|ihr|mich|an|von|mir|gerade|mit|das
            überhaupt|da an|was|das wissen|dahinter|noch|zu tun|so|gesprochen|wissen|vergnügen|gerade an|mich da|
            in der leitung|angerufen|das da))*(?= [.,?!]|$| und)
        (?:mit wem|wen){_SO} (?:habe|hab|hätte|spreche|rede)(?: (?:ich|denn|da|jetzt|die|das|vor|mir|es|zu tun|ehre|
            vergnügen|hier))+
        = (?:und )?(?:wer|wer da|wer ist da|wer dort|wer ist dort|wer denn|wer sind sie|wer bist du|wie war ihr name|
            wer bitte|
            und sie sind|sie sind wer|wie heissen sie|wie heisst du|wer genau|wer nochmal|wen|alex wer|doorstep wer|wer
            spricht|mit wem|wer isch da|wer isch am apparat)(?: (?:bitte|nochmal|da|denn|jetzt|dran|genau))*
        (?:wie|was)(?: (?:heissen|heisst|war|ist|lautet|nennt|nennen|denn|bitte|nochmal|gleich|doch|noch|schon|jetzt|
            mal|
            eigentlich))+ (?:sie|du|ihr name|der name|ihre firma|die firma|ihr unternehmen|ihr laden|sich|dein name|die
            nummer ihrer firma|ihre firma|das unternehmen|ihr familienname|ihr nachname)(?: [\w]+){{0,3}}(?= [.,?!]|$)
        (?:welche|welcher|welches|was für eine|was für ein|von welcher|von welchem|für welche|für welches|für wen|von
            was für einer){_SO} (?:firma|unternehmen|laden|verein|dienst|gesellschaft|paketdienst|lieferdienst|
            zustelldienst|
            kurierdienst|organisation|verein)(?: (?:sind|ist|bist|rufen|arbeiten|kommen|sie|das|denn|an|vertreten|du|
            bitte|nochmal|dran|da|hier))*(?= [.,?!]|$)
        (?:von wo|woher|von wem|wo|für wen){_SO} (?:rufen|kommen|arbeiten|sind|rufst|sitzen|telefonieren|melden)(?:
            (?:sie|du|denn|an|
            her|genau|eigentlich|da|mich|sich|überhaupt))+(?= [.,?!]|$)
        (?:für wen|von wo aus|von wem)(?: (?:arbeiten|rufen|sind|kommen))? (?:sie|du)(?: (?:an|denn|da|beauftragt|
            eigentlich))*
        (?:sagen|sag|nennen|nenn|verraten|stellen|stell|darf|dürfte|kann|könnte|können|könnten|würden|möchte|wüsste)(?:
            (?:sie|du|ich|mir|mal|erstmal|erst|bitte|sich|dich|nochmal|ihren|gern|gerne|doch|einmal|wissen|fragen|
            erfahren|
            sagen|bitten|zuerst|um|,|denn|den))+ (?:wer sie sind|wer da spricht|wer da dran ist|wer dran ist|mit wem ich
            spreche|mit wem ich rede|namen|vor|vorstellen|wer sie eigentlich sind|wer anruft|wer spricht|mit wem ich es
            zu
            tun habe|wer das ist|wie sie heissen|von wo sie anrufen|wer mich anruft|wer am apparat ist|wer mich da
            anruft)(?: [\w]+){{0,2}}
        (?:kenne|kennen|kennt)(?: (?:ich|wir|sie|mich|uns|denn|euch|dich|man|überhaupt|irgendwoher))+(?: nicht)?(?=
            [.,?!]|$)
        (?:weiss|weiß)(?: ich)?(?: (?:ja|doch|gar|immer noch|überhaupt|noch|aber|jetzt))* nicht(?: (?:mal|einmal))? (?:,
            )?(?:wer sie sind|wer da spricht|mit wem ich rede|mit wem ich spreche|wer das ist|wer dran ist)
        (?:wer|was) (?:ist|sind)(?: (?:denn|bitte))* (?:brightparcel|doorstep|das für eine firma|das für ein verein|das
            für ein
            unternehmen|das denn für eine firma)
        (?:sind sie|ist das|ist da|bist du|spreche ich mit|sind das)(?: (?:hier|denn|jetzt|die|der|das))* (?:von|vom|
            dhl|
            hermes|dpd|gls|ups|post|amazon|von der|bei|bei der|die post)(?: [\w]+){{0,3}}(?= [?]|$)
        (?:ist das|ist|sind sie|klingt nach|das ist doch|riecht nach|das klingt nach|wieder)(?: (?:hier|das|ja|doch|so|
            etwa|
            denn|bestimmt|sicher|irgendein|irgendwie|wohl|jetzt|ein|eine|einem|einer|nur|schon wieder|die|'n|ne))*
            (?:betrug|
            scam|abzocke|phishing|spam|betrüger|fake|masche|betrugsmasche|telefonstreich|trick|enkeltrick|verarsche|
            scherz|veräppelung|witz|streich|seriös|beschiss|schmäh|telefonverarsche|versteckte kamera|ein schlechter
            scherz)(?: (?:hier|oder|was|oder was|anruf|sein))*
        (?:woher|wie|wer)(?: (?:weiss|kann|soll|sagt|garantiert|ich|mir|denn|sie|wissen|beweisen|man|sicher|sein|,))+
            (?:dass
            (?:das|sie|es)|echt|seriös|wirklich von|kein betrug|beweisen|trauen|ihnen trauen|glauben|wer sie sagen)(?:
            [\w]+){{0,6}}
        (?:wollen sie|willst du)(?: (?:mich|uns|hier|etwa))+ (?:verarschen|veräppeln|auf den arm nehmen|verkohlen|
            reinlegen|abzocken|veralbern|pflanzen|verscheissern)
        (?:kommt|kommt drauf|kommt darauf) an (?:, )?wer (?:fragt|das wissen will|dran ist|das fragt|da fragt)
        (?:wer|was) zum (?:teufel|henker|kuckuck|geier) (?:sind|ist|bist|spricht)(?: [\w]+){{0,3}}
        """,
    ),
    *rules(
        CustomerAct.ASK_WHY,
        rf"""
        (?:warum|wieso|weshalb|weswegen|wozu|wegen was|aus welchem grund|wie kommt es|wie kommen sie dazu|zu was){_SO}
            (?:rufen|ruft|
            rufst|melden|stören|störst|nerven|wecken|klingeln|belästigen|kontaktieren|bekomme ich|werde ich|rufens|dass
            sie|
            mich anzurufen|schon wieder anrufen|telefonieren|kriege ich|läuten)(?: [\w]+){{0,7}}
        (?:worum|um was|wegen was|was|wegen wem|von wegen was){_SO} (?:geht|gehts|gohts|goht|dreht|handelt|soll|
            gaht)(?: (?:es|denn|da|sich|das|
            hier|bitte|eigentlich|genau|gehen|in dem gespräch|überhaupt|jetzt|so|nun|konkret))*(?= [.,?!]|$)
        (?:was|wos){_SO} (?:wollen|willst|wollt|möchten|brauchen|brauchst|verkaufen|haben sie für ein anliegen|kann ich
            für
            sie tun|kann ich tun|darf es sein|führt|verschafft|verschaffen|wünschen|haben sie auf dem herzen|liegt an|
            ist ihr
            anliegen|gibt es|steht an|ist los|kann ich helfen|kann ich ihnen helfen|gibt es denn|ist der grund|ist
            der anlass|ist der zweck|soll das|wolln|willsch|wänd)(?: (?:sie|du|ihr|von mir|von uns|denn|mir|da|
            eigentlich|bitte|jetzt|von|
            überhaupt|mich|uns|schon wieder|genau|hier|die ehre|sie zu mir|andrehen|verkaufen|ihres anrufs|für ihren
            anruf|
            neues|wieder|werden|für sie tun|tun|gerade|heute|zu mir|los))*(?= [.,?!]|$| und)(?<!was gibt es da)
        (?:was|welche) (?:verschafft|führt|ist der grund|ist der anlass|ist der zweck)(?: [\w]+){{0,5}}
        (?:wie|womit|was) (?:kann|darf|könnte) ich(?: (?:ihnen|dir|euch|denn|für|sie|da))*(?: (?:helfen|behilflich sein|
            tun|
            dienen|weiterhelfen))+
        = (?:warum|wieso|weshalb|wozu|worum geht es|was gibt es|was gibts|was ist los|was ist denn los|um was geht es|
            was wollen
            sie|weswegen|wofür|in welcher angelegenheit|wegen was|wegen was denn|und warum|warum ich|ja was gibt es|was
            ist
            der grund|um was|um was denn|worum denn|wieso denn|warum denn|was ist|was ist denn|ja was ist denn|wegen dem
            paket|was denn|ja und worum geht es|was wird das|was soll das|was soll das hier)(?: (?:bitte|denn|jetzt|
            genau|
            hier|da))*
        (?:in welcher|welche) (?:angelegenheit|sache)(?: [\w]+){{0,4}}
        (?:grund|zweck|anlass|anliegen) (?:ihres|des|für den|für diesen|dieses|für ihren) (?:anrufs|anruf|anrufes|
            gesprächs)
        (?:warum|wieso|weshalb){_SO} (?:wollen|fragen|möchten|müssen|fragst|wollt)(?: (?:sie|du|ihr|das|denn|mich|mit
            mir|ihn|sie))+(?:
            (?:wissen|sprechen|reden|das))*(?= [.,?!]|$)
        (?:wollen sie|willst du|wollt ihr|möchten sie|versuchen sie)(?: (?:mir|uns|etwa|hier|was|etwas|irgendwas|jetzt|
            auch|wieder))+ (?:verkaufen|andrehen|aufschwatzen|zu verkaufen|aufquatschen)
        (?:ist das|das ist|sind sie)(?: (?:jetzt|hier|doch|wieder|eine|so eine|etwa|ein|schon wieder))* (?:werbung|
            werbeanruf|umfrage|verkaufsgespräch|reklame|gewinnspiel)
        (?:geht es|gehts|ist es|ist das)(?: (?:da|hier|denn|jetzt|etwa|nur|vielleicht))* (?:um|wegen)(?: (?:mein|meine|
            das|
            die|ein|eine|der|meinem|meiner|den|dem))? [\w]+(?: [\w]+)?(?= [?])
        """,
    ),
)
