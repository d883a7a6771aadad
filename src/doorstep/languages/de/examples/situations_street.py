"""Turns as they fall out and about and in quarrels: driver, train, distrust, nothing ordered, money back."""

TABLE = """
identity > affirm busy
    Ja, Keller, ich sitze gerade am Steuer. | ja bin ich aber ich fahr grad autobahn und hab keine freisprechanlage
identity > busy
    Ich fahre. | ich bin mitten im kreisverkehr und da vorne steht die polizei also jetzt ganz bestimmt nicht |
    Ich sitze im Ruhebereich, hier schauen schon alle. | gleich kommt der tunnel dann bin ich eh weg
identity, slot_decision > busy call_back propose_time?
    Ich sitze im Auto, rufen Sie in einer halben Stunde an, dann bin ich da. |
    bin am fahren meld dich später noch mal |
    Hier ist Stau und Schneeregen, da telefoniere ich nicht, versuchen Sie es heute Abend, wenn ich sicher zu Hause \
bin. |
    Ich bin im Zug, das bricht dauernd ab, rufen Sie an, wenn ich in Erfurt bin, so um elf. |
    im ice kein netz später bitte
identity > not_here deny?
    Mein Mann fährt gerade, ich bin die Beifahrerin, er kann nicht ran.
identity > not_here ask_why deny?
    der jonas sitzt am lenkrad ich halt ihm nur das handy worum gehts
slot_decision > hold_on
    Moment, ich fahr kurz rechts ran. | wart da ist grad ein blitzer so jetzt | Moment, ich gehe zwischen die Wagen. |
    kurz bitte die fahrkartenkontrolle steht vor mir ich muss erst mein ticket raussuchen |
    Moment, ich frag meine Tochter, ob die was auf meinen Namen bestellt hat.
slot_decision > hold_on busy?
    Augenblick, ich muss erst aus der Parklücke raus, der hinter mir hupt schon wie ein Verrückter.
slot_decision > hold_on ask_repeat
    warten sie ich mach das fenster zu so was haben sie gesagt
slot_decision > affirm
    Ja, dann bin ich von der Reise zurück. | passt ich sitz nur grad im auto und kanns nicht aufschreiben |
    falls sie mich noch hören ja das passt | Ja. Ja! Ich sagte ja! |
    Also gut, aber ich lasse mir den Ausweis zeigen. | Na ja, bringen Sie es halt, mal schauen, was es ist. |
    bestellt hab ich nix aber ich bin daheim also kommen sie ruhig |
    Solange es nicht wieder der mit dem weißen Bus ist, einverstanden.
slot_decision > affirm busy
    ja ja nehmen sie das ich muss mich auf den verkehr konzentrieren
slot_decision > affirm busy goodbye propose_time?
    Dienstag, in Ordnung, ich muss jetzt abbiegen, tschüss!
slot_decision > affirm ask_time
    ja gut wann genau kommt der dann damit ich rechtzeitig losfahr
slot_decision > affirm set_drop_place
    Gern, und wenn ich noch im Stau stehe, einfach unter den Carport.
slot_decision > unavailable deny? reject_time?
    Da bin ich auf Dienstreise Richtung Ulm. |
    dienstag bring ich den wagen in die werkstatt und muss dort drauf warten |
    Da sitze ich wieder im Zug, ich pendle dienstags. | donnerstag bin ich auf der messe in leipzig
slot_decision > unavailable propose_time deny? reject_time?
    Da pendle ich noch, vor achtzehn Uhr bin ich nie daheim, danach sehr gern. |
    da bin ich unterwegs freitag hab ich homeoffice |
    Mein Zug kommt erst um sieben an, am Mittwoch bin ich dafür den ganzen Tag da. |
    da bin ich noch in der bahn wenn die mal pünktlich wäre ab acht abends wär ich zu hause
slot_decision > unavailable set_pickup_point deny? reject_time?
    Ich bin die ganze Woche auf Achse, legen Sie es in den Shop an der Tankstelle, da komme ich sowieso vorbei.
slot_decision > unsure busy
    keine ahnung mein kalender ist im handy und mit dem telefonier ich ja gerade während ich fahre
slot_decision > ask_repeat
    Sie sind weg gewesen, ich bin durch eine Unterführung, noch mal bitte. |
    dienstag und dann war der ton weg welcher tag war der zweite | Von wann bis wann? Das hat der Tunnel verschluckt.
slot_decision > small_talk
    ach herrje der fährt ja wie der letzte mensch haben sie das gesehen ach können sie ja nicht |
    Der frühere Fahrer, der Hakan, das war ein feiner Kerl, den haben alle hier in der Straße gemocht.
none > ask_status
    ich seh hier grad einen lieferwagen von euch vor mir ist da meins drin |
    wann soll ich das denn bestellt haben und wo liegt das jetzt | Ist meine Rücksendung bei Ihnen angekommen?
none > busy goodbye
    Ich muss auflegen, Baustelle, bis dann.
availability > propose_time
    Sobald ich zurück bin, morgen ab vier. | Wenn ich aus dem Zug bin, ab sechzehn Uhr.
availability > unavailable propose_time
    bis donnerstag bin ich auf tour freitag ab mittag steh ich wieder zu hause auf dem hof
address > busy hold_on? call_back?
    Die Adresse diktiere ich Ihnen, wenn ich stehe, nicht bei hundertdreißig.
address > give_address
    drosselgasse 16 sorry war grad am schalten drosselgasse 16 |
    birnbaumweg 3 ich buchstabier ihnen das im tunnel aber nicht
drop_place > set_drop_place
    Hinters Garagentor, das ist nicht abgeschlossen. | Nachbarin. Nach-ba-rin. Frau Tetzlaff. |
    Bei der Apotheke unten, persönlich.
drop_place > set_drop_place thank goodbye
    bei schneiders nebenan danke ich muss hier raus tschüss
address_confirmation > affirm busy
    Ja, stimmt, glaube ich, ich kann gerade nicht nachdenken, ich überhole.
callback_time > call_back propose_time?
    In zwanzig Minuten bin ich auf dem Rastplatz. | wenn ich daheim bin das navi sagt siebzehn uhr zehn |
    Nach dem Umsteigen, so Viertel nach zwei. |
    in zehn minuten sind wir aus den bergen raus dann hab ich wieder empfang | Heute noch, vor fünf.
callback_time > call_back busy propose_time?
    später so gegen acht jetzt fahr ich noch
anything_else > deny goodbye
    Nein, ich bin am Ziel, Wiederhören. | nein bevor es wieder abreißt tschüss |
    nein ich geh jetzt zum anwalt auf wiederhören
anything_else > deny thank
    nein danke ich fahr jetzt in die tiefgarage da ist gleich das netz weg
identity > ask_repeat
    Hallo? Hallo, sind Sie noch da?
identity > affirm ask_repeat
    ja keller hallo ich hör sie nur abgehackt was sagten sie
slot_decision, none, address > ask_repeat
    Sie waren weg, wir sind durch einen Tunnel. | hallo hallo jetzt hör ich sie wieder was war das letzte |
    Es kam nur jedes dritte Wort an, sagen Sie es bitte noch einmal von vorne, jetzt kommt ein längeres freies \
Stück. |
    nur krrk gehört
slot_decision > affirm ask_repeat propose_time?
    Dienstag ja, aber die Uhrzeit habe ich wegen der Verbindung nicht gehört.
slot_decision > affirm goodbye propose_time?
    Donnerstag nehme ich, schnell, bevor der nächste Tunnel kommt, ade!
slot_decision > affirm set_drop_place propose_time?
    dienstag passt sonst vor die tür hallo haben sie das noch mitbekommen vor die tür hab ich gesagt
slot_decision > unsure
    Das hängt davon ab, ob ich den Anschluss in Hannover kriege. |
    weiß ich nicht bei der bahn weiß man ja nie wann man irgendwo ankommt und schon gar nicht im winter |
    Kann sein, dass meine Frau was bestellt hat, ich weiß es nicht. |
    hm vielleicht ein geschenk von meinem bruder der macht manchmal so sachen aber sicher bin ich mir da wirklich \
nicht
slot_decision > hold_on ask_time
    Sekunde, ich stell mich in die Tür, so, wann genau käme das?
slot_decision > small_talk affirm
    ha jetzt sind wir raus aus dem berg herrliche sonne hier ja gut nehmen wir das erste
slot_decision > complain ask_repeat
    Die Leitung ist unter aller Kanone, was haben Sie zuletzt gefragt?
address > ask_repeat
    Welche Adresse wollen Sie? Es knackt so.
address_part > give_address_part
    fünfundfünfzig hallo fünf fünf | Postleitzahl neun sieben null acht null, falls das durchgekommen ist.
address_confirmation > correct deny?
    Nein, da hat es geknackt, Birnbaumweg, nicht Birkenbaumweg.
address_confirmation > ask_repeat
    welche nummer haben sie jetzt der zug hat gequietscht
drop_place_confirmation > affirm ask_repeat?
    ja beim nachbarn hallo hat das geklappt
verification > give_address_part
    drei neun null eins zwo wenn sies gehört haben
callback_time > ask_repeat
    Wann ich was? Die Ansage war gerade lauter.
none > goodbye
    Ich lege auf, das hat bei dem Empfang keinen Sinn, auf Wiederhören.
identity > ask_who
    erst sagen sie mal wer sie sind bevor ich hier meinen namen nenne so läuft das nämlich
identity > ask_who ask_data
    Wer sind Sie und woher haben Sie diese Nummer? |
    wie heißt ihre firma und wer hat ihnen meine nummer gegeben die steht nirgends im telefonbuch
identity > ask_data deny?
    Meinen Namen sage ich Fremden nicht, wozu brauchen Sie den überhaupt?
identity > deny complain?
    Sie kriegen von mir gar nichts, das ist doch diese Betrugsmasche.
identity > affirm ask_data
    Ja, aber wird das hier mitgeschnitten?
identity > ask_robot ask_data
    bin ich hier mit einem automaten verbunden und nimmt der auf was ich sage
identity > opt_out
    Ich kenne Ihre Tricks, rufen Sie hier nie wieder an. | streichen sie mich aus der liste sonst zeig ich sie an
identity > opt_out ask_data
    Löschen Sie meine Nummer, und woher haben Sie die eigentlich?
slot_decision > ask_data
    Woran erkenne ich, dass das kein Enkeltrick ist? |
    was machen sie mit dem was ich ihnen sage dass ich dienstag nicht da bin ist ja ein gefundenes fressen für \
einbrecher
slot_decision > ask_sender ask_contents
    von wem soll das sein und was soll da drin sein nennen sie mir erst mal beides |
    Wenn Sie wirklich von der Lieferfirma sind, dann sagen Sie mir doch mal, wer der Absender ist und was ich \
bestellt habe. |
    wer schickt das und was ist da drin bevor ich hier überhaupt irgendwas zusage
slot_decision > ask_cost
    Und jetzt soll ich wohl Zoll vorab überweisen, oder was kostet der Spaß? |
    wenn ich das nicht bestellt hab muss ich das dann bezahlen |
    kriegt man das expressgeld zurück oder kostet mich der neue termin auch noch was
slot_decision > ask_cost ask_data
    muss ich da was bezahlen und wollen sie dann meine kontodaten
slot_decision > ask_who
    welches unternehmen sagten sie ich schreib mit
slot_decision > refuse_parcel deny?
    Behalten Sie Ihr Paket, ich nehme nichts an, was ich nicht kenne. |
    Das habe ich nicht bestellt, das nehme ich nicht. | brauch ich nicht will ich nicht hab ich nicht bestellt |
    Schicken Sie das zurück, wer auch immer das war, ich habe weder etwas gekauft noch irgendwo etwas gewonnen. |
    Ich habe die Bestellung längst widerrufen, das nehme ich nicht mehr an. | das hab ich storniert geht bitte retour
slot_decision > refuse_parcel opt_out deny?
    ich will kein paket und keinen anruf mehr von ihnen schluss aus
slot_decision > complain
    Das ist doch unseriös, am Telefon solche Sachen abzufragen. | Der hat das Paket einfach über den Zaun geworfen! |
    euer fahrer hat gestern nicht mal geklingelt ich stand hinter der gardine und hab gesehen wie er gleich \
weitergefahren ist |
    Ihr Bote hat meine Mutter angeschnauzt. | der raucht mir vor der tür und lässt die kippen liegen
slot_decision > unsure ask_data?
    Ich weiß nicht recht, man hört so viel von falschen Paketboten, meine Schwägerin haben sie so um viertausend \
Euro gebracht.
slot_decision > affirm ask_data propose_time?
    na gut dienstag aber den anruf speichern sie bitte nirgends oder doch
slot_decision > affirm complain propose_time?
    Meinetwegen Donnerstag, aber seriös finde ich das nicht, dass da eine Maschine anruft. |
    Dienstag ja, aber schicken Sie bitte einen anderen als den Rüpel von letzter Woche. |
    donnerstag von mir aus und sagen sie dem er soll diesmal gefälligst in den zweiten stock hochkommen
slot_decision > human
    ich rede nur mit einem menschen dessen namen ich mir notieren kann |
    Geben Sie mir Ihren Vorgesetzten, und zwar einen aus Fleisch und Blut, sonst lege ich auf und melde das der \
Polizei.
slot_decision > call_back propose_time? ask_data?
    Ich frage erst beim Händler nach, ob das stimmt, melden Sie sich morgen noch mal.
none > ask_data
    wird das aufgezeichnet ja oder nein |
    Wie kommen Sie an meinen Namen und an die Adresse, wenn ich gar nichts bestellt habe?
none > ask_robot
    Sprechen Sie selbst oder ist das so eine nachgemachte Stimme?
verification > ask_data deny?
    Die Postleitzahl müssten Sie doch haben, wenn das Paket echt ist, warum fragen Sie mich danach? |
    meine daten geb ich am telefon grundsätzlich nicht raus warum wollen sie das wissen
verification > deny
    Nein, die nenne ich Ihnen nicht.
verification > give_address_part ask_data
    Also gut, 34117, aber wofür brauchen Sie das?
address > ask_data deny?
    wozu brauchen sie meine adresse steht doch auf dem paket
address > deny
    Sie bekommen von mir keine Anschrift am Telefon.
drop_place > deny
    Nein, es wird nirgends abgestellt, ich will den Fahrer sehen und seinen Ausweis gleich dazu.
callback_time > deny opt_out?
    sie brauchen gar nicht mehr anrufen ich ruf selber bei der firma an
callback_time > deny opt_out
    Gar nicht, und nehmen Sie meine Nummer aus dem Computer.
opt_out_confirmation > affirm
    Ja, und zwar endgültig.
opt_out_confirmation > affirm ask_data
    ja und was passiert jetzt mit den ganzen daten die sie von mir haben
anything_else > ask_data
    Wie lange bleibt gespeichert, was ich Ihnen eben gesagt habe?
identity > affirm
    ja bin ich aber ich hab nichts bestellt falls es darum geht
slot_decision > ask_sender
    Von wem soll das denn kommen? Ich habe nichts bestellt. | ich erwarte gar nichts wer schickt mir denn was
slot_decision > ask_contents
    Was soll das denn sein, ich kauf nie im Internet. |
    ein paket für mich da bin ich aber neugierig was da drin ist bestellt hab ich nämlich seit monaten nix
slot_decision > ask_contents ask_sender
    Ich wüsste nicht, dass ich was bestellt hätte, was ist das und wer schickt es? |
    von wem und was ich hab nix bestellt
slot_decision > ask_why ask_contents?
    Was wollen Sie denn von mir, ich habe doch gar nichts bestellt?
slot_decision > refuse_parcel complain deny?
    ich nehm das nicht an und finde es eine frechheit dass man leuten einfach unbestellte ware ins haus schickt |
    Drei Wochen zu spät, jetzt können Sie es behalten, das ist eine Unverschämtheit. |
    Bei so einem Fahrer verzichte ich, schicken Sie das Paket zurück.
slot_decision > refuse_parcel ask_cost deny?
    Das will ich nicht, muss ich für die Rücksendung etwa noch zahlen? |
    nehmt das zurück und wehe da kommt nachher noch eine rechnung oder kostet mich das was |
    ich nehm das nicht mehr an und muss ich den rückversand auch noch selber bezahlen
slot_decision > unsure ask_sender
    weiß nicht ob ich das will wer hat denn das geschickt
slot_decision > affirm ask_contents propose_time?
    meinetwegen donnerstag aber sagen sie mir wenigstens was das sein soll
slot_decision > hold_on refuse_parcel deny?
    warten sie schatz hast du was bestellt nein auch nicht also das nehmen wir nicht an
slot_decision > wrong_person deny?
    ich hab nichts bestellt und ich heiß auch nicht keller sie haben sich verwählt
identity > wrong_person deny?
    Da liegt ein Irrtum vor, ich bin nicht Herr Keller und habe auch nichts geordert.
none > ask_who refuse_parcel
    Wer sind Sie überhaupt? Ich habe nichts bestellt und nehme nichts.
none > human refuse_parcel
    geben sie mir wen von der reklamation ich hab das nicht bestellt und ich behalt das auch nicht
none > other_parcel refuse_parcel?
    Das einzige, was ich bestellt hatte, waren die Winterreifen, und die sind schon da, was anderes will ich nicht.
refusal_confirmation > affirm
    Ja, zurück damit, ich kenne den Laden nicht einmal. | genau ich will es nicht
refusal_confirmation > affirm ask_cost
    ja zurückschicken und das kostet mich doch nichts oder
refusal_confirmation > affirm opt_out
    Ja, weg damit, und rufen Sie mich wegen so was nicht mehr an.
refusal_confirmation > deny
    Nein, halt, doch nicht, mein Sohn sagt gerade, das ist seins. |
    nee warten sie meine frau winkt sie hat da doch was bestellt also doch liefern |
    nein wenn es dann wieder ewig dauert mit dem geld dann behalt ich es doch lieber und verkauf es selber weiter
refusal_confirmation > unsure
    hm jetzt bin ich unsicher nicht dass das von der patentante ist
refusal_confirmation > ask_sender
    Bevor ich Ja sage, wer ist denn der Absender?
drop_place > refuse_parcel deny?
    nirgends hin ich hab das nicht bestellt nehmen sie es wieder mit |
    Gar nicht hinlegen, sonst heißt es nachher, ich hätte es angenommen, und ich will es ja zurückgehen lassen.
address > refuse_parcel deny?
    Sie brauchen keine Adresse, ich nehme das Paket nicht an.
anything_else > deny
    nein hauptsache das ding geht zurück
anything_else > affirm ask_cost
    Ja, noch eins, bekomme ich da jetzt irgendeine Rechnung, obwohl ich nichts bestellt habe?
identity > affirm complain
    Ja, und gut, dass Sie anrufen, ich warte seit drei Wochen auf mein Geld! |
    Ja, am Apparat, und mit Ihrem Fahrer hab ich noch ein Hühnchen zu rupfen. |
    ja bin ich geht es um den kerl der mir gestern das tor verbeult hat |
    ja der bin ich und ihr fahrer hat mir gestern den briefkasten abgefahren
identity > affirm out_of_scope
    ja keller ich will mein geld zurück
none, slot_decision > out_of_scope
    Wann bekomme ich mein Geld erstattet? | An wen muss ich mich wegen einer Gutschrift wenden?
none, slot_decision > out_of_scope refuse_parcel? deny?
    das gerät war kaputt ich will die kohle wiederhaben und kein neues paket
none > out_of_scope complain
    Ich habe das Ding im Oktober zurückgeschickt und bis heute keinen Cent gesehen, das ist Betrug am Kunden. |
    ihr habt mir doppelt abgebucht und keiner zahlts zurück saftladen
none > human
    Ich will sofort mit der Buchhaltung verbunden werden. | geben sie mir jemanden der mir mein geld überweisen kann
none > human complain
    Seit Wochen nur Automaten, holen Sie mir jetzt einen Menschen, der was von Erstattungen versteht.
slot_decision > refuse_parcel out_of_scope deny?
    Den Termin brauch ich nicht, ich will das Paket nicht mehr, ich will mein Geld. |
    nehmt den krempel zurück und überweist mir die neunundachtzig euro
slot_decision > affirm out_of_scope
    ja ist recht aber mein geld für das zerbrochene vom letzten mal will ich trotzdem noch
slot_decision > affirm out_of_scope propose_time?
    Dienstag ist gut, und wie kriege ich die zehn Euro Versand wieder?
slot_decision > affirm complain out_of_scope?
    ja bringen sies halt aber das porto für die verspätung das könnten sie mir wenigstens erlassen so eine frechheit
slot_decision > unavailable out_of_scope deny? reject_time?
    Da bin ich nicht da, und außerdem will ich eigentlich bloß meine Erstattung.
slot_decision > other_parcel out_of_scope? complain?
    Vorher klären wir das mit dem anderen Paket, das nie ankam und das ich trotzdem bezahlt habe.
slot_decision > deny complain
    nein erst will ich mein geld sehen ihr habt mich lang genug hingehalten
none > call_back human propose_time?
    Es soll mich jemand wegen der Rückzahlung anrufen, morgen Vormittag.
refusal_confirmation > affirm out_of_scope
    ja zurück und dann will ich mein geld auf dem konto sehen |
    Genau, retour, und wie lange dauert es, bis das Geld wieder auf meiner Karte ist?
callback_time > call_back human propose_time?
    um zwei aber dann bitte einer der über geld entscheiden darf |
    Der Fahrdienstleiter soll mich anrufen, heute noch, um vier.
anything_else > affirm out_of_scope
    Ja! Mein Geld! | ja und wann wird mir das jetzt erstattet das haben sie mir immer noch nicht gesagt
anything_else > out_of_scope
    Bleibt immer noch die Frage mit der Rückerstattung.
anything_else > deny complain
    nein sie können mir ja sowieso nicht helfen | nein außer dass euer fahrer ein depp ist
anything_else > human
    Dann verbinden Sie mich jetzt bitte mit der Reklamation.
none > complain
    Ihr nehmt das Geld schnell und gebt's langsam zurück, das kennt man ja. |
    Unterschrieben hat der selber, mit meinem Namen, das ist Urkundenfälschung. |
    der fährt hier mit achtzig durch die spielstraße irgendwann liegt da mal ein kind unter den rädern |
    Schon wieder eine Karte im Kasten, obwohl ich zu Hause war.
none > complain human
    Ich will mich über den Fahrer beschweren, und zwar bei einem richtigen Menschen. |
    geben sie mir den chef von dem fahrer so lass ich nicht mit mir umgehen
none > complain ask_status
    Der Fahrer behauptet, er hätte es abgegeben, bei mir ist nichts, wo ist das Paket? |
    wo hat der mein päckchen wieder hingeschmissen ich finds nicht und der nachbar weiß auch von nichts
none > ask_who complain
    wie heißt dieser fahrer von gestern der hat mir den blumenkübel umgefahren
slot_decision > affirm complain
    gut aber wenn der wieder nur den zettel einwirft raste ich aus |
    Ja, aber dass ich wegen Ihrem Fahrer jetzt zweimal freinehmen muss, das finde ich schon allerhand.
slot_decision > unavailable complain deny? reject_time?
    Da arbeite ich, und das habe ich Ihrem Fahrer schon dreimal ins Gesicht gesagt. |
    dienstag bin ich nicht da und gestern war ich da da hätte er ja mal klingeln können der faule hund
slot_decision > complain propose_time deny? reject_time?
    So eine Sauerei mit dem Fahrer, also Freitag früh, und zwar pünktlich.
slot_decision > complain set_pickup_point deny?
    Der Fahrer findet uns ja nie, ich hol es lieber selbst im Paketshop ab, da weiß ich, was ich habe.
slot_decision > complain set_drop_place deny?
    der lässt es sonst wieder im regen stehen also bitte nur drüben bei frau ebeling abgeben
slot_decision > ask_time complain
    wann kommt er denn diesmal wirklich letztes mal hieß es zwölf und um sieben abends stand er da
drop_place > set_drop_place complain?
    In die Box, nicht daneben, nicht dahinter, in die Box, das kann doch nicht so schwer sein.
drop_place > deny complain
    nirgends beim letzten mal hat ers ins treppenhaus gepfeffert und weg war es
drop_place_confirmation > affirm complain
    Ja, und sagen Sie ihm das auch, der liest ja nichts.
drop_place_confirmation > correct set_drop_place deny?
    nein nicht vor die garage da ist er mir schon mal drübergefahren in den schuppen
address_confirmation > affirm complain
    stimmt so nur euer fahrer findet die straße trotz navi seit jahren nicht
callback_time > call_back complain propose_time?
    um sechs aber wirklich nicht so wie beim fahrer mit seinem gleich bin ich da
anything_else > affirm complain
    Ja, der Fahrer hat mir das Gartentor offen gelassen, und jetzt ist der Hund weg. |
    ja richten sie dem aus dass ich mir das nicht noch mal bieten lasse mit dem ton
anything_else > thank
    Danke, wenigstens Sie sind freundlich, im Gegensatz zu dem am Steuer.
none > opt_out complain
    Erst der Fahrer und jetzt noch Anrufe, lassen Sie mich endlich in Ruhe und rufen Sie nicht mehr an.
opt_out_confirmation > affirm goodbye
    Ja, und damit ist für mich die Sache erledigt, guten Tag.
opt_out_confirmation > affirm complain
    ja sofort ich hab mir das jetzt schon dreimal anhören müssen diese dauernde anruferei
opt_out_confirmation > deny
    nein halt wenn dann das paket nicht mehr kommt dann lassen sie mich lieber doch in der liste
opt_out_confirmation > ask_status
    Und kriege ich mein Paket dann trotzdem noch?
refusal_confirmation > affirm complain
    ja und zwar wegen dem fahrer so jemand kommt mir nicht mehr auf den hof
refusal_confirmation > affirm goodbye
    Ja, geht zurück, fertig, schönen Tag noch.
refusal_confirmation > deny ask_contents
    nein moment nicht so schnell was ist denn da überhaupt drin in dem ding
slot_decision > affirm ask_contents
    Ja, in Ordnung, aber was haben die mir da bloß geschickt?
"""
