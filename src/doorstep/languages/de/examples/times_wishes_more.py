"""How people in German say that they do not know, or mix a time with other things: training material."""

TABLE = """
slot_decision, availability, callback_time > unsure
    weiß ich noch nicht | weiß nicht | kann ich noch nicht sagen | keine ahnung | kein plan | puh schwer zu sagen |
    Da bin ich überfragt. | mal schauen | schaun mer mal | des woas i no ned | des weiß i net | weiß ick nich |
    das chan i nöd säge | da muss ich erst in den kalender gucken | muss ich nachschauen |
    da müsste ich erst meinen mann fragen | Da muss ich mit meiner Frau reden. | das kommt auf meinen dienstplan an |
    den schichtplan krieg ich erst morgen | kommt drauf an | je nachdem | vielleicht | eventuell |
    kann sein kann auch nicht sein | möglicherweise | mal so mal so | unter umständen | jein |
    ich bin mir nicht sicher | ich bin unsicher | da bin ich mir nicht ganz sicher ob ich da bin |
    hängt vom wetter ab ich arbeite am bau | das entscheidet sich noch |
    das kann ich ihnen so aus dem stegreif nicht sagen | Im Moment kann ich es nicht abschätzen. |
    fragen sie mich was leichteres | ich weiß nicht ich muss gucken | ich nicht wissen jetzt |
    weiß nicht mein chef sagt erst morgen | müsste ich klären | da muss ich mich erst schlaumachen |
    ich weiß nie im voraus wann ich dienst hab | das ist bei mir immer kurzfristig | das steht noch in den sternen |
    schwierig schwierig | ob ich da daheim bin das kann ich ihnen beim besten willen nicht sagen |
    mhh ja hm keine ahnung ehrlich gesagt | da müsst ich überlegen
slot_decision, availability > unsure hold_on
    weiß nicht moment ich schau mal | keine ahnung warten sie ich hol den kalender |
    da muss ich nachsehen, einen augenblick | bin nicht sicher sekunde ich frag meine frau
slot_decision > unsure affirm? propose_time?
    ich glaub dienstag aber sicher bin ich nicht | vielleicht donnerstag mal sehen |
    eher donnerstag aber das weiß ich noch nicht | dienstag könnte gehen vielleicht
slot_decision > unsure call_back propose_time?
    weiß ich jetzt nicht, rufen Sie doch morgen nochmal an |
    kann ich noch nicht sagen können sie später nochmal anrufen |
    mein dienstplan kommt erst heute abend rufen sie danach an |
    muss ich erst klären melden sie sich am nachmittag nochmal
slot_decision > affirm ask_cost
    ja passt kostet das was extra | gut, ist das dann kostenlos | ja gern aber muss ich da was zahlen |
    passt, zoll ist da aber keiner drauf oder
slot_decision > affirm ask_contents
    ja geht was ist da eigentlich drin | passt aber was hab ich denn bestellt |
    Ja gerne, was ist es denn für ein Paket? | ja is gut, ist das was schweres
slot_decision > affirm ask_sender
    ja ist recht, von wem kommt das eigentlich | passt, wer schickt mir da was | ja gut ist das von meiner tochter
slot_decision > affirm ask_who
    ja gut aber wer sind sie jetzt nochmal | ja passt von welcher firma sind sie |
    Das geht, aber mit wem spreche ich überhaupt?
slot_decision > affirm ask_time
    ja gut geht es ein bisschen genauer | passt, wissen Sie ungefähr um wie viel Uhr |
    ja is in ordnung wann genau kommt er dann da
slot_decision > affirm ask_robot
    ja passt sagen sie sind sie ein computer | ja geht aber red ich hier mit einer maschine
slot_decision > affirm other_parcel
    ja passt und das andere paket kommt das auch gleich mit | ist gut, da müsste noch ein zweites kommen |
    ja und was ist mit meiner anderen bestellung
slot_decision > affirm complain
    ja gut aber diesmal bitte auch wirklich kommen letztes mal kam keiner |
    passt aber der fahrer war letztes mal ganz schön unverschämt | na endlich zwei wochen warte ich schon ja das geht |
    ja von mir aus obwohl das eine sauerei ist dass es so lang dauert |
    Ja, in Ordnung, aber beim letzten Mal war der Karton völlig zerdrückt. | ja okay aber klingelt diesmal gefälligst
slot_decision > affirm set_drop_place
    ja und wenn keiner aufmacht in die garage | passt, falls ich nicht da bin beim nachbarn abgeben |
    gut und sonst vor die tür legen | ja geht er soll es einfach vor die wohnungstür stellen |
    Einverstanden, notfalls kann er es beim Hausmeister lassen. | ja dienstag und stellen sie es auf die terrasse |
    ja ja passt aber bitte hinten am schuppen ablegen ich hör die klingel schlecht
slot_decision > affirm goodbye
    gut dann bis dienstag ade | ja okay ciao | is recht pfiat ihna | ja geht uf wiederluege |
    alles klar machts gut tschö
slot_decision > affirm thank goodbye
    gut vielen dank auf wiederhören | ja super merci ade |
    wunderbar, ich danke Ihnen, schönen Tag noch
slot_decision, availability > affirm hold_on
    ja das geht warten sie ich schreib mirs auf | passt moment ich hol nur einen stift
slot_decision, drop_place, availability > set_drop_place
    vor die tür legen | einfach vor der haustür ablegen | stellens es vor die tür | legen sie es beim nachbarn ab |
    geben Sie es bitte bei Familie Scholz ab | in die garage stellen | in den carport | unters vordach |
    hinter die regentonne | auf den balkon werfen is parterre | in den geräteschuppen | beim hausmeister |
    kann der portier annehmen | beim concierge | in die papiertonne aber nicht am dienstag da wird geleert |
    im hausflur unter der treppe | im treppenhaus abstellen | in den milchkasten | neben den briefkasten |
    in den ablagekasten | in die paketbox am gartentor | einfach im hof hinstellen | auf die bank neben der tür |
    bei der oma im erdgeschoss | der herr aus dem zweiten stock nimmts | die nachbarin gegenüber nimmt immer alles an |
    bei der frau pichler auf tür sieben | können sie es nicht einfach hinlegen |
    kann mans nicht irgendwo abstellen ums haus rum auf der terrasse |
    ich mach ihnen nen zettel an die tür sie dürfens ablegen | bitte bei nachbar geben | vor tür lassen kein problem |
    soll er es halt in den keller stellen der ist offen | am hintereingang bitte | in den wintergarten der ist nie zu |
    muss ich da sein? legen sies doch ins gewächshaus | ich brauch keinen termin stellen sie es in den fahrradkeller |
    ablegen erlaubt, hinterm haus unterm dach
slot_decision, drop_place, availability > set_pickup_point
    kann ich das abholen | bringen Sie es in die Filiale | lieber zur packstation |
    in den paketshop bitte | zum kiosk an der ecke | dann hol ich mirs bei der post |
    in die trafik legen ich hol es dort ab | kann ich es am schalter abholen | my post 24 automat wär mir lieber |
    geht das auch an eine abholstation | ich will selber holen wo ist das | ich möchte es im depot abholen |
    lassen sies an der tankstelle da kann ich es holen | am besten in den späti unten da hol ick mir dit
slot_decision > set_pickup_point reject_time deny?
    die zeiten passen mir nicht ich hols lieber im shop | nein lieber an die packstation |
    geht nicht, kann ich es irgendwo abholen
slot_decision > set_drop_place reject_time deny?
    nein die termine gehen nicht legen sie es vor die tür | passt beides nicht geben sie es dem nachbarn |
    nee stellt das einfach in den hof
slot_decision, availability > propose_time set_drop_place
    am mittwoch, und sonst in die garage | freitag nachmittag und wenn keiner aufmacht beim nachbarn |
    ab fünf bin ich da, ansonsten vor die tür
slot_decision, availability > propose_time ask_cost
    geht es auch abends und kostet das extra | samstag wär gut aber muss ich da was draufzahlen |
    freitag, ist die umbuchung gratis
slot_decision, availability > propose_time complain
    am mittwoch aber diesmal wirklich nicht wie letzte woche | freitag ab drei und der fahrer soll gefälligst klingeln |
    ich bin immer ab fünf da das hab ich euch jetzt schon hundertmal gesagt
slot_decision, availability > propose_time thank
    mittwoch wäre schön danke | am freitag bitte vielen dank | ab sechzehn uhr, danke ihnen |
    wenns am samstag ginge wär ich dankbar, danke schön
slot_decision, availability > propose_time ask_who
    am freitag, aber wer ist denn da überhaupt | mittwoch würde gehen mit wem rede ich denn
slot_decision, availability > propose_time hold_on
    moment ich schau nach ja freitag wäre gut | sekunde hier im kalender mittwoch vormittag
slot_decision > reject_time human deny?
    die zeiten passen mir alle nicht geben sie mir mal einen mitarbeiter |
    geht nicht, kann ich das mit jemand richtigem besprechen
slot_decision > complain
    schon wieder ihr | das ist jetzt der vierte anruf diese woche | der fahrer hat nicht mal geklingelt |
    letztes mal stand ich zwei stunden umsonst am fenster | das hieß doch gestern schon |
    Sie hatten mir Freitag versprochen. | der hat das paket in den regen gestellt | ihr seid so ein saftladen |
    da krieg ich so einen hals | des is a frechheit | das ist ja allerhand | jedes mal das gleiche theater mit euch |
    ich hab extra urlaub genommen und keiner kam | das letzte war ganz nass |
    der zusteller parkt immer meine einfahrt zu | der bote hat mich angeschnauzt |
    immer liegt nur so ein zettel drin obwohl ich daheim bin
slot_decision, availability > greet affirm
    hallo ja das geht | grüß gott ja des passt | grüezi ja isch guet | moin ja passt | guten tag ja gern
slot_decision > greet ask_repeat
    hallo wie bitte | grüß gott was haben sie gesagt | servus wie war das jetzt
slot_decision, availability > thank
    na dann dank ich schön | merci vielmal | vergelts gott
slot_decision, availability > affirm? propose_time
    ja mittwoch würde gehen | ja gern aber lieber um fünf | ja aber nicht vor elf uhr lieber so gegen zwölf |
    ja wie wärs mit freitag
"""
