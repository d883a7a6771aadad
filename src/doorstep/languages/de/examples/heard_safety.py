"""What people in German were heard to say around the acts that must never be missed: training material."""

TABLE = """
none > opt_out
    rufen sie hier nie wieder an | streichen Sie mich aus Ihrer Kartei |
    ich verbiete ihnen mich noch einmal anzurufen |
    Bitte künftig keine Telefonate mehr, schreiben Sie mir eine Mail. |
    nehmts mi aussa aus eurer listn | sperren sie meine nummer bei sich |
    Ich möchte nicht mehr telefonisch kontaktiert werden, wenn das möglich wäre. | austragen |
    bitte nicht anrufen mehr bei mir | i wott kei aarüef meh vo öich
none > opt_out complain?
    Hört endlich auf hier anzuläuten. | lassts mi in ruah mit eure anrufe |
    ick will keene anrufe mehr von euch kriegen is dit klar | Schluss mit dem telefonterror. |
    Ich bin auf der robinsonliste sie dürfen mich gar nicht anrufen unterlassen sie das. |
    mit diesen automatenanrufen will ich nichts zu tun haben lassen sie das in zukunft
slot_decision > opt_out deny? complain? reject_time?
    nein und das war das letzte mal dass sie hier angerufen haben
identity > affirm opt_out
    ja bin ich und ich will von euch nicht mehr angerufen werden
none > opt_out wrong_person?
    Diese Nummer können sie vergessen hier brauchen sie sich nicht mehr zu melden.
callback_time > opt_out deny?
    Gar nicht zurückrufen nie mehr.
anything_else > opt_out affirm? ask_data?
    ja löschen sie meine nummer bei sich raus
slot_decision > opt_out reject_time? deny?
    Unterlassen Sie in Zukunft solche Anrufe.
none > call_back propose_time?
    Rufen sie mich morgen nochmal an.
slot_decision > call_back? propose_time? reject_time? unavailable? deny?
    rufen sie bitte nicht vor neun an da schlaf ich noch
callback_time > call_back propose_time? deny?
    nicht mehr heute lieber morgen
callback_time > deny? propose_time? affirm? unavailable?
    Sie brauchen nicht zurückrufen ich bin am Dienstag da.
none > complain ask_why?
    warum rufen sie mich nie zurück
none > deny? small_talk? out_of_scope?
    der fahrer soll nicht klingeln nur anrufen
slot_decision > reject_time affirm propose_time? deny?
    Dienstag können sie von der Liste streichen Donnerstag passt.
none > ask_repeat? backchannel? hold_on? small_talk?
    hören sie mich noch
none > ask_who? out_of_scope? small_talk? ask_repeat?
    ich hab ihre nummer gelöscht, wie war die
drop_place > set_drop_place
    Lassen sie es einfach in ruhe vor der Tür liegen. | Bei Keller klingeln im Keller liegt es dann trocken. |
    Geben sie es einem Mitarbeiter an der pforte. | Irgendeine Person im haus nimmt es schon an.
none > set_drop_place? out_of_scope? unavailable?
    rufen sie doch beim nachbarn an wenn keiner aufmacht
none > change_address? ask_data? correct?
    können Sie meine alte Adresse löschen
none > call_back? change_address? correct?
    ich geh nicht mehr ans festnetz rufen sie auf dem handy an
none > small_talk? complain? unsure? backchannel?
    Mich hat noch nie einer angerufen wegen einem Paket.
drop_place_confirmation > deny complain? correct?
    nein nie wieder beim nachbarn das gab nur ärger
anything_else > deny
    nein sie brauchen nichts mehr zu machen | nein mehr brauch ich nicht
opt_out_confirmation > deny
    Nein anrufen dürfen sie mich schon.
none > unavailable? complain? call_back? out_of_scope?
    es klingelt hier nicht die klingel ist kaputt bitte anrufen
identity > wrong_person deny?
    hier gibts keinen jonas | Keller? Nein, Sie sprechen mit der Bäckerei Huber. |
    Kenn ich nicht den typ. | na do san s' foisch bei mir | wer soll das sein so einer wohnt hier nicht |
    nee dit is die falsche nummer wa |
    Das muss eine Verwechslung sein, einen Herrn Keller haben wir hier nicht. |
    Nein ich bin nicht Jonas Keller und kenne ihn auch nicht. |
    diese nummer gehört mir seit zwei monaten der vorbesitzer hieß wohl so | Nu den gibts hier ni. |
    ich nix keller falsche person | dä kenn i nöd sie händ sich verwählt |
    einen solchen haben wir in der firma nicht und auch nie gehabt | Den gibt's hier nicht.
none > wrong_person deny?
    sie haben die falsche nummer guter mann |
    sie müssen jemand anderen meinen ich bin nicht der den sie suchen |
    hier ist eine anwaltskanzlei einen jonas haben wir nicht
verification > wrong_person deny?
    Ich bin doch gar nicht der empfänger ich hab mit dem nichts zu tun.
identity > wrong_person complain? deny?
    hier ist kein keller verdammt zum dritten mal
address_confirmation > correct deny?
    Das ist die falsche Hausnummer.
address_confirmation > correct deny? give_address_part?
    nein falsch es heißt feldstraße
none > change_address correct?
    da haben sie die falsche adresse ich bin umgezogen
none > complain
    Letztes mal hat der Fahrer beim falschen geklingelt. | beim letzten mal habt ihr es einfach zurückgeschickt |
    Ihr Kundenservice ist eine katastrophe. | der fahrer war gar nicht da
identity > affirm
    ja hier ist der richtige | wer soll das sonst sein natürlich bin ich das | Bin da.
identity > ask_who
    kenn ich sie
identity > not_here deny?
    Nein mein Mann ist nicht da. | der ist nicht da | mein Bruder ist gerade beim Sport |
    nee hier ist die freundin der jonas duscht grad | Da Papa is no ned hoam kemma. |
    Er ist leider außer Haus, kann ich etwas ausrichten? |
    i bin d'mama der bua is in da schui | Ich bin der babysitter die Eltern sind im kino. |
    Der liegt im bett mit fieber der kann nicht sprechen. | ich geh nur an sein handy ran der fährt gerade auto |
    mein mann nicht zuhause ich bin die frau | Dä isch grad nöd ume. |
    keller ist heute nicht im büro hier ist der kollege |
    Nein, hier ist seine Mutter, mein Sohn wohnt zwar hier, ist aber verreist. |
    Jonas is unterwegens soll ick wat ausrichten? | er kann gerade nicht ans telefon kommen |
    mein vater hört schlecht der telefoniert nicht ich mach das für ihn
slot_decision > unavailable reject_time? deny?
    am donnerstag ist hier keiner | am vormittag nehm ich keine pakete an da bin ich im büro |
    Da ist kein Mensch zu Hause. | da bin ich nicht da
drop_place > deny? unsure? small_talk?
    den neuen nachbarn kenn ich nicht
verification > correct
    die hab ich falsch gesagt
none > hold_on small_talk?
    Ich bin nicht der Schnellste, Moment.
none > complain other_parcel?
    sie haben mir das falsche paket gebracht
slot_decision > correct propose_time? reject_time? deny?
    da verwechseln Sie was, ich hatte Donnerstag gesagt
none > ask_sender? ask_contents? other_parcel? ask_who?
    Gehört das packerl am end meinem Sohn?
none > refuse_parcel
    ich will das paket nicht haben | Das könnt ihr behalten. |
    ich hab nix bestellt das nehm ich nicht | des brauch i nimmer des kennts wieder mitnehma |
    Ich habe den Kauf widerrufen, bitte lassen Sie die Ware an den Händler zurückgehen. |
    wegschmeißen können sie das von mir aus | ich hab's mir anders überlegt ich möchte die sendung nicht mehr |
    nicht bringen das paket ich nicht brauche |
    ich möchte vom vertrag zurücktreten und die lieferung nicht annehmen |
    Ach wissen Sie, schicken Sie es lieber wieder dahin, wo es hergekommen ist.
slot_decision > refuse_parcel reject_time? deny?
    gar nicht schicken sie es zurück | Weder noch ich hab das längst storniert. |
    dit ding will ick nich nimms wieder mit
none > refuse_parcel complain?
    steckt euch euer paket sonst wohin | das ist bestimmt wieder so werbezeug das nehme ich nicht an
slot_decision > refuse_parcel reject_time? deny? unavailable?
    Sparen sie sich den weg ich mach die Tür nicht auf für das ding.
availability > refuse_parcel deny? reject_time?
    Nie ich nehm's nicht.
drop_place > refuse_parcel deny?
    Nirgends es soll zurück an den Absender.
anything_else > refuse_parcel affirm? correct?
    Doch ich will's jetzt überhaupt nicht mehr haben.
none > affirm? small_talk? ask_time? unsure?
    ich will das paket auf keinen fall verpassen
slot_decision > affirm reject_time propose_time? deny?
    Dienstag will ich nicht Donnerstag nehm ich.
drop_place > deny
    ich will nicht dass es draußen liegt
none > deny? correct? small_talk?
    Schicken sie es bloß nicht zurück.
slot_decision > reject_time deny? unavailable?
    den termin kann ich nicht annehmen
none > other_parcel
    Ich hab da noch ein Päckchen zum zurückschicken kann er das mitnehmen?
none > ask_status? out_of_scope? ask_why?
    Was passiert, wenn ich die Annahme verweigere?
none > propose_time? reject_time? deny? affirm?
    ich muss das nicht heute haben
slot_decision > reject_time? propose_time? deny?
    Das brauch ich nicht so früh.
none > other_parcel ask_why? complain? ask_contents?
    Ich hab nur eins bestellt wieso kommen zwei?
none > other_parcel? complain
    der fahrer wollte es nicht annehmen das paket von meiner tochter
none > unavailable propose_time?
    Ich komm am Donnerstag erst zurück.
none > human
    ich will mit einem menschen reden | geben sie mir einen mitarbeiter | Verbinden sie mich weiter. |
    Wäre es möglich, mit jemandem aus dem Kundendienst zu sprechen? | Stell mi zu wem durch der wos waas. |
    kundenservice bitte | Holen Sie mir Ihren Vorgesetzten! | ich möcht den chef sprechen |
    i möcht mit öpper richtigem rede | leiten sie mich an die hotline weiter
none > human complain?
    ich red nicht mit automaten holen sie einen ans telefon |
    Mit ihnen komm ich nicht weiter geben sie mich weiter an jemand zuständigen.
slot_decision > human reject_time? deny?
    das möchte ich lieber mit einer richtigen person klären
none > human ask_robot?
    Ist da kein lebender Mensch den man sprechen kann?
none > human complain
    scheiß roboter gib mir nen menschen
none > human ask_repeat?
    Kann nicht verstehen bitte richtige Mensch sprechen.
none > human call_back?
    kann mich einer von ihren leuten zurückrufen ein echter mein ich
none > human deny? complain?
    nee mit dir quatsch ick nich jib mir mal eenen kollegen
address > human deny?
    Das sage ich nur einem Mitarbeiter.
anything_else > human affirm?
    ja ich hätte gern noch die sachbearbeiterin gesprochen
identity > human deny? complain?
    mit einer Maschine unterhalte ich mich nicht, ich verlange einen Menschen
none > ask_robot
    Spreche ich hier mit einem echten Menschen?
none > small_talk ask_robot?
    meine güte sie klingen ja wie ein richtiger mensch
none > small_talk? complain? other_parcel? unsure?
    ich hab gestern schon mit einer mitarbeiterin gesprochen
none > out_of_scope? set_drop_place? small_talk?
    Der Fahrer soll mit dem Hausmeister reden.
none > small_talk? affirm? backchannel? thank?
    mensch das ist ja toll
none > ask_time deny? complain? ask_status?
    ich will nicht mit einem mitarbeiter reden sagen sie mir einfach wann es kommt
identity > ask_who? small_talk? unsure? ask_repeat?
    wollen sie meine frau sprechen
identity > hold_on not_here?
    moment ich verbinde
none > busy? unavailable? small_talk?
    ich steh grad beim kundendienst im autohaus | ich sitz grad im auto
none > not_here deny?
    der jonas ist diese woche im ausland ich gieß nur die blumen
identity > not_here propose_time? deny?
    mein mann kommt erst um sechs
none > not_here call_back? deny?
    den erreichen sie erst heute abend wieder ich bin die mitbewohnerin
identity > not_here unsure? deny? complain?
    Was weiß ich wo der sich rumtreibt daheim ist er jedenfalls nicht.
slot_decision > not_here unsure? deny? reject_time?
    das weiß ich nicht da müssen sie den jonas fragen der ist aber nicht hier
slot_decision > affirm unavailable? propose_time?
    meine frau ist nicht da aber ich bin den ganzen tag zu hause
drop_place > set_drop_place? unavailable? deny? unsure?
    der hausmeister ist nur bis mittag da
none > unavailable busy?
    ich bin gerade nicht zu hause
slot_decision > unavailable reject_time? deny? propose_time?
    Keiner da am Dienstag.
identity > affirm unavailable?
    am apparat meine frau ist nicht da aber das paket ist ja für mich
slot_decision > affirm propose_time?
    Mein Sohn ist da der macht ihnen auf.
none > affirm? hold_on? small_talk? busy?
    mein chef ist nicht da ich kann reden
identity > hold_on affirm? not_here?
    ja der ist da ich geb sie mal weiter
drop_place > deny set_drop_place? correct?
    Frau schmitt ist verreist also nicht bei der.
"""
