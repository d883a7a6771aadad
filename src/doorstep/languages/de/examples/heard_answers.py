"""What people in German have answered to an offered time: training material."""

TABLE = """
slot_decision > affirm
    ja das passt mir gut | das zweite bitte | jo, machen wir so | Des geht sich aus. |
    jawohl, dann bin ich zu Hause | ist mir beides recht | Ja gut, wenn's sein muss. |
    von mir aus gern der erste termin | lieber das spätere von den beiden | jau is gebongt |
    da ist immer jemand im Haus, können Sie ruhig kommen. | ja isch guet so | Ja geht bei mir kein problem. |
    nu klar das machen mer | Wunderbar, das trifft sich ja ausgezeichnet. | klar |
    Warum nicht. | ick bin dann da kannste kommen | den ersten, nee warten Sie, doch lieber den zweiten |
    termin zwei | da sind bei mir sowieso die Handwerker, also bin ich ohnehin daheim. | Gern.
slot_decision > affirm propose_time?
    Dann den Donnerstag. | Das am Nachmittag wäre mir lieber. |
    äh ja also dienstag da hab ich frei das können wir so machen |
    ja wissen sie ich bin ja zweiundachtzig ich geh nicht mehr viel raus also dienstag bin ich da |
    kommt wann ihr wollt | der nachmittag ist in ordnung ich muss nur schauen dass der hund nicht bellt
slot_decision > deny reject_time?
    Nein. | nee leider nich | auf gar keinen Fall
slot_decision > reject_time deny?
    Nein, das ist ganz schlecht. | keiner von beiden passt mir | des is ma z'fria |
    Zu spät, da brauch ich das schon längst. | mit dem Dienstag wird das nichts | die zeiten sind beide blöd |
    nö donnerstag is doof | ist nicht gut für mich diese zeit
slot_decision > reject_time deny? unavailable?
    Da kann ich nicht. |
    um die uhrzeit geht's bei uns gar nicht | Also vormittags ist für mich völlig ungünstig. |
    Bei uns in der Straße ist donnerstags markt da kommt ihr gar nicht durch.
slot_decision > deny? reject_time?
    Na dös geht net. | Keins.
slot_decision > unavailable deny? reject_time?
    nee da bin ich noch auf der arbeit | da sitz ich im Zug nach Hamburg |
    Am Donnerstag hab ich den ganzen Tag schulung. | wir sind bis Freitag verreist | da hab ich zahnarzt |
    Tagsüber ist bei uns niemand. | Dienstags bin ich immer bei meiner Tochter in Celle. |
    ich muss arbeiten bis sechs uhr jeden tag | mi triffsch am zischtig nöd a |
    da lieg ich im Krankenhaus, die operieren mich doch |
    dann steht Ihr Fahrer vor verschlossener Tür | Da macht euch keiner auf. | i hob do a begräbnis |
    wir feiern da in der firma jubiläum und ich muss die rede halten wissen sie |
    des passt ma überhaupts ned weil i da auf der alm bin
slot_decision > unavailable deny? propose_time? reject_time?
    i bin erst ab fünfe daham | ich habe diese Woche Frühschicht und komme immer erst gegen drei heim |
    Tut mir leid, heute Vormittag bin ich beim Amt, danach wieder erreichbar.
slot_decision > affirm unavailable propose_time? reject_time?
    dienstag bin ich weg aber donnerstag passt
slot_decision > propose_time
    Könnten Sie vielleicht am Freitag nach vier kommen? | kommts halt am Mittwoch in der Früh |
    wie wäre es mit nächster woche montag | Ich hätte am Sonnabend den ganzen Tag Zeit, junge Frau. |
    nach dem ersten dezember jederzeit | Am Mittwoch, nein quatsch, am Freitag mein ich.
slot_decision > propose_time reject_time?
    Lieber gleich morgen früh so um neun. | gegen Abend wär's mir lieber | nur samstags |
    können sie nicht heut noch kommen ich bin eh da | Wenn's nach vier wäre.
slot_decision > propose_time reject_time deny?
    nicht am Dienstag, sondern am Mittwoch | zwei uhr ist zu früh kommen sie doch um fünf |
    nicht um zehn, das ist mir zu früh, elf Uhr wäre möglich
slot_decision > propose_time deny? reject_time?
    Nee Mittwoch ab Mittag würd gehen.
slot_decision > propose_time unavailable?
    ab halb sieben bin i wieder dahoam
slot_decision > propose_time unavailable deny? reject_time?
    Da arbeite ich noch, aber Freitag hab ich homeoffice. |
    dienstag geht nicht da bin ich in wien aber wie wär's mit mittwoch |
    schlecht ich arbeite bis vier, können Sie danach kommen? | ich nicht zuhause dienstag ich zuhause freitag
slot_decision > propose_time reject_time? unavailable?
    Dienstag kann ich nicht, Mittwoch wäre ideal.
slot_decision > unsure
    keine ahnung ehrlich gesagt | das weiß ich jetzt noch nicht | Da muss ich erst meine Frau fragen. |
    Kommt drauf an wie lang die sitzung dauert. | hm schwierig zu sagen | puh vielleicht | Ka muss gucken.
slot_decision > unsure unavailable?
    i woas ned ob i do scho z'ruck bin
slot_decision > ask_time
    wann genau kommt er denn | welche Zeiten haben Sie denn sonst noch? | und wann wär das dann |
    kommt der eher um zwei oder eher um vier
slot_decision > ask_time complain?
    Geht das nicht ein bisschen genauer, zwei Stunden sind lang?
slot_decision > affirm ask_time
    Ja schon aber um wie viel Uhr ungefähr? | Ja, passt. Können Sie mir die genaue Uhrzeit sagen?
slot_decision > ask_status
    Wo ist denn mein Päckchen jetzt überhaupt? | ist es denn schon unterwegs |
    was passiert denn mit dem Paket, wenn ich nicht da bin?
slot_decision > set_drop_place
    stellen sie's einfach vor die tür | Legen Sie es in die Garage, die ist offen.
slot_decision > set_drop_place deny? reject_time? unavailable?
    Nee aber die Frau özdemir unter mir nimmt's an.
slot_decision > set_drop_place unavailable deny? reject_time?
    ich bin da nicht zu hause geben sie's beim nachbarn ab |
    da bin ich arbeiten und mein mann auch die klingel hört auch keiner stellen sie es unters vordach
slot_decision > set_pickup_point
    ich hol's lieber selber im Paketshop ab | schick's in die packstation am bahnhof
slot_decision > change_address unavailable deny? reject_time?
    Da bin ich im Büro können sie es nicht dorthin bringen?
slot_decision > change_address
    ich wohn da gar nimmer | Kann ich das an meine Arbeit liefern lassen?
slot_decision > busy
    Ich sitz grad am steuer.
slot_decision > busy call_back propose_time?
    bin im Meeting, ruf in ner Stunde nochmal an | Ich bin im Auto können wir in zehn minuten reden?
slot_decision > call_back busy? propose_time?
    können wir das später besprechen
slot_decision > affirm other_parcel propose_time?
    Ja Donnerstag passt und was ist mit dem anderen Paket?
slot_decision > affirm ask_cost
    ja und kostet das extra | dann das erste aber kostet mich das was zusätzlich
slot_decision > affirm thank
    Ja super, danke Ihnen!
slot_decision > affirm goodbye thank propose_time?
    alles klar donnerstag vielen dank und tschüss
slot_decision > unavailable complain? correct? deny? reject_time?
    Ich hab ihnen doch grad gesagt dass ich dienstags arbeite.
availability > propose_time affirm?
    Eigentlich immer. | mir ham betriebsferien ich bin die ganze woche daheim
availability > propose_time
    am besten abends | mittwoch zwischen acht und zehn | Vormittags bis zwölfe bin ich da. |
    Übermorgen Nachmittag sag ich mal halb vier. | na so um dreiviertel acht in der früh | wie gesagt ab drei |
    sog ma samstag vormittag
availability > propose_time reject_time? unavailable?
    Donnerstag oder Freitag, aber bitte nicht vor elf. | jeden tag außer mittwoch
availability > unavailable reject_time?
    werktags ganz schlecht
availability > unavailable
    ich hab Nachtdienst und schlaf bis zwei | bin auf montage bis ende des monats |
    Diese Woche gar nicht wir sind in der kur. | In den nächsten zwei wochen ist keiner da.
availability > unsure
    Kann ich Ihnen noch nicht sagen, mein Dienstplan kommt erst morgen. | weiß nich
availability > ask_time
    wann fahren Sie denn bei uns vorbei?
availability > propose_time unavailable
    Bis fünf bin ich im Geschäft, danach können Sie gern klingeln. |
    ich bin nur am wochenende in der wohnung unter der woche bin ich in münchen
availability > set_drop_place
    stellen Sie es doch dem Hausmeister hin.
slot_decision > affirm set_drop_place propose_time?
    ja donnerstag und stellen sie's bitte in den hof
slot_decision > ask_sender deny reject_time?
    Nein, und wer hat das überhaupt losgeschickt?
slot_decision > affirm greet
    guten morgen ja der zweite termin wär recht
slot_decision > reject_time set_drop_place deny?
    Das ist mir zu spät können sie es nicht dem herrn aydin nebenan geben?
slot_decision > affirm ask_contents
    jo passt und was is drin
slot_decision > affirm change_address propose_time?
    Donnerstag ist gut, aber liefern Sie bitte in mein Büro.
slot_decision > affirm goodbye thank
    super das zweite passt danke schön auf wiederschaun
slot_decision > change_address give_address unavailable deny? reject_time?
    Wir sind in Urlaub das soll zur schwiegermutter in die lindenstraße 4.
slot_decision > ask_cost ask_time
    Um wie viel Uhr ist das genau, und ist das auch wirklich kostenlos?
slot_decision > set_pickup_point unavailable deny? reject_time?
    nix davon ich bin auf schicht legt's an die packstation
slot_decision > ask_status unsure
    hm weiß nicht wo ist das paket denn gerade
slot_decision > affirm ask_robot propose_time?
    bist du ein bot oder was, egal, donnerstag geht
slot_decision > affirm complain
    Zweiter Termin und beim nächsten mal klingeln sie gefälligst.
slot_decision > affirm small_talk propose_time?
    am donnerstag gern junger mann schönes wetter haben wir heute nicht wahr
slot_decision > propose_time thank deny? reject_time? unavailable?
    Ja nein also Dienstag ist schlecht Mittwoch um zehn wär fein danke.
availability > greet propose_time
    grüß sie also bei mir geht's freitags ab eins
availability > ask_time propose_time
    Nur abends und wie lang ist das fenster dann?
availability > propose_time thank unavailable
    Montag bis Mittwoch bin ich unterwegs, Donnerstag Mittag würde gehen, danke.
availability > change_address propose_time give_address_part?
    samstag aber in die ferienwohnung nach binz
availability > call_back unsure propose_time?
    weiß i ned fragen sie mich morgen noch mal
availability > ask_cost unavailable propose_time?
    Vor sechs ist niemand da und bitte ohne aufpreis oder was kostet abends.
availability > propose_time hold_on?
    moment ja also mittwoch nachmittag
slot_decision > affirm unsure?
    egal | ich sag mal vorsichtig ja
slot_decision > affirm deny? reject_time?
    der erste ist nix der zweite schon
slot_decision > propose_time reject_time ask_time? deny?
    geht beides nicht kommt ihr auch am sonnabend
slot_decision > ask_time? propose_time?
    haben Sie auch was am Wochenende?
slot_decision > busy call_back?
    der chef kommt gerade rein ich ruf zurück
slot_decision > busy goodbye?
    Ich muss los, die Bahn kommt.
availability > propose_time small_talk?
    wenn die sonne scheint, nein Spaß, am Mittwoch
slot_decision > affirm backchannel? propose_time?
    mhm ja donnerstag is recht
slot_decision > reject_time ask_who? ask_why? complain? deny?
    zu früh für mich und warum wissen sie das nicht wer hat den termin überhaupt gemacht
slot_decision > ask_cost reject_time deny? propose_time?
    Ne das ist zu spät da brauch ich es schon und was kostet es heute?
slot_decision > ask_contents propose_time reject_time?
    vormittag ist zu früh lieber so ab fünf und können sie mir sagen was drin ist
slot_decision > affirm ask_data propose_time?
    Ja, Dienstag. Und wieso haben Sie eigentlich meine Handynummer?
slot_decision > correct deny? hold_on? propose_time? reject_time?
    Nee Moment sie haben gesagt Dienstag ich hab aber Mittwoch ausgemacht.
slot_decision > other_parcel propose_time affirm? ask_status? ask_time?
    mittwoch geht und das päckchen von der apotheke kommt das auch gleich
slot_decision > affirm change_address
    ja gut aber bitte nicht an die adresse ich wohn jetzt bei meinem freund
slot_decision > affirm ask_data
    den zweiten, und wird das Gespräch aufgenommen?
slot_decision > reject_time set_pickup_point deny?
    beide schlecht kann ich's mir nicht in einer filiale holen
availability > propose_time set_pickup_point
    Mittwochs und tun sie's in die Packstation wenn keiner aufmacht. |
    samstag oder ich hol es am kiosk ab das ist mir gleich
"""
