"""Several acts in one turn under the later questions of a call: training material of the judgement."""

TABLE = """
anything_else > affirm? ask_cost
    ja, kostet mich das irgendwas | ja eins noch, muss ich was zahlen | ja, fallen da eigentlich Gebühren an |
    doch, was kost des | ja, ist der neue Termin umsonst | ach ja, wird mir da was verrechnet
anything_else > affirm? ask_contents
    ja, was ist in dem Paket | ja was hab ich denn da bestellt | eins noch, was ist da eigentlich drin |
    ja, ist das was Schweres | doch, wie groß ist es denn, ich muss es ja tragen | ja, was für Inhalt
anything_else > affirm? ask_sender
    ja, von wem ist das überhaupt | ja noch kurz, wer ist der Absender | ja, wer hat denn das geschickt |
    ach doch, ist das von der Tante aus Wels | eine Frage noch, wo kommt die Sendung her
anything_else > affirm? ask_time
    ja, wann genau kommt er | ja, um wie viel Uhr ungefähr | doch, lässt sich die Zeit noch eingrenzen |
    ja, klingelt der zuerst bei mir oder gegen Ende, also wann | noch was, wann muss ich spätestens daheim sein
anything_else > affirm? ask_status
    ja, wo liegt das Paket gerade | ja, ist es denn schon unterwegs | ja, warum hat das so lang gedauert |
    eine Sache noch, kann ich die Sendung irgendwo verfolgen | doch, hängt das noch im Zoll
anything_else > affirm? ask_robot
    ja, sind Sie ein Computer | ja, ehrlich jetzt, sind Sie ein Mensch | eine Frage noch, ist das hier ein Automat
anything_else > affirm? ask_data
    ja, woher haben Sie meine Nummer | ja, wird das hier aufgenommen | doch, was passiert mit meinen Angaben |
    ja, löschen Sie bitte meine Daten danach, oder wie läuft das | noch was, wer hat das Gespräch mitgehört
anything_else > affirm? ask_repeat
    ja, sagen Sie mir noch mal den Termin | ja, wann war das jetzt gleich | ja bitte wiederholen Sie alles noch einmal |
    doch, wie war der Tag noch mal | ja, wie hießen die zwei Zeiten, ich habs vergessen
anything_else > affirm? other_parcel
    ja, ich hab noch ein zweites Paket offen | ja, was ist mit dem anderen | doch, kommt das Fahrradschloss auch |
    ja, meine Frau wartet auch auf eins | ach ja, da sollte noch eine Sendung aus Italien kommen |
    ja wegen dem Buch, das ist auch noch nicht da
anything_else > affirm? ask_who
    ja, wie war Ihr Name noch mal | ja, welche Firma bringt das eigentlich | noch eins, mit wem hab ich gesprochen
anything_else > affirm? complain
    ja, Ihr Fahrer hat mir letztes Mal die Blumen zertreten |
    ja, sagen Sie dem Boten mal, er soll nicht so unverschämt sein |
    ja, ich will mich beschweren, das letzte Paket war offen | doch, ich find das eine Frechheit wie das hier läuft |
    ja schon, eure Zusteller klingeln nie
anything_else > affirm? propose_time
    ja, könnte es doch am Freitag sein | ja, lieber nach fünf, geht das noch | ach doch, am Mittwoch wärs besser
anything_else > affirm? human
    ja, ich möchte mit einem Mitarbeiter reden | ja, verbinden Sie mich mit einem Menschen | doch, einen Chef bitte
anything_else > affirm? call_back
    ja, rufen Sie mich bitte vorher noch mal an | ja, kann mich da noch wer zurückrufen
anything_else > affirm? opt_out
    ja, rufen Sie mich nie wieder an | ja, streichen Sie meine Nummer | eins noch, ich will keine solchen Anrufe mehr
anything_else > deny small_talk
    nein, das wars, und ziehen Sie sich warm an bei dem Wetter | nee alles gut, jetzt gibts erst mal Kaffee |
    nein, ich muss jetzt eh meine Suppe umrühren | nö, heute ist ja so ein schöner Tag
anything_else > deny? thank small_talk
    danke nein, Sie waren sehr freundlich, schöne Adventszeit | nein danke, frohe Weihnachten Ihnen |
    danke, alles klar, grüßen Sie mir den Fahrer und kommen Sie gut durch den Schnee
anything_else > thank small_talk
    danke Ihnen, ein frohes Fest schon mal | vielen Dank, so nette Leute am Telefon gibts selten |
    merci, und Ihnen eine gute Woche bei dem Sauwetter
anything_else > thank ask_cost
    danke, kostet das eigentlich was | vielen Dank, ah, muss ich da was zahlen | merci, und was kostet es
anything_else > thank ask_time
    danke, und wann genau kommt er jetzt | super danke, um wie viel Uhr war das | danke schön, ab wann soll ich da sein
anything_else > thank ask_contents
    danke, was ist denn drin | danke schön, und was krieg ich da überhaupt
anything_else > thank ask_sender
    danke, von wem ist es denn | vielen Dank, wer schickt mir das nur
anything_else > thank ask_repeat
    danke, sagen Sie nochmal wann | dankeschön, wie war der Tag gleich
anything_else > thank other_parcel
    danke, und das zweite Paket | vielen Dank, was ist mit der anderen Sendung | danke, da fehlt aber noch eins
anything_else > thank set_drop_place
    danke, und wenn ich es nicht hör, vor die Tür stellen | merci, und sonst dem Nachbarn geben
anything_else > hold_on
    ich überlege, Moment | warten Sie, da war doch was | Moment, meine Frau ruft was rein |
    einen Augenblick, ich frag mal hinten
anything_else > hold_on ask_cost
    Moment, kostet das was | halt, warten Sie, muss ich da was zahlen
anything_else > hold_on ask_time
    warten Sie noch, wann kommt er jetzt genau | halt halt, um wie viel Uhr war das
anything_else > hold_on deny
    Moment, nein, das wars | warten Sie, äh, nee, sonst nichts | lassen Sie mich kurz überlegen, nein
anything_else > complain goodbye
    so ein Saftladen, auf Wiederhören | ich bin bedient von euch, tschüss | eine Frechheit war das, wiederschaun
anything_else > complain deny?
    nein, außer dass Sie mir den Vormittag gestohlen haben | nein, ihr könnts ja eh nix, furchtbar
anything_else > ask_cost ask_time
    was kostet das und wann ist er da | um wie viel Uhr kommt er, und zahl ich was
anything_else > ask_contents ask_sender
    was ist das eigentlich und von wem | wer hats geschickt und was ist drinnen
drop_place > unsure ask_repeat
    weiß nicht, was gab es noch mal zur Auswahl | hm keine Ahnung, was haben Sie gesagt
drop_place > deny ask_cost
    nein, was kostet eine neue Zustellung | nirgends, kostet ein zweiter Versuch was
drop_place > deny complain
    nein, beim letzten Mal wurde alles gestohlen, eine Schweinerei |
    nirgends, euer Fahrer schmeißt ja alles in den Dreck |
    nicht ablegen, mir ist schon zweimal was weggekommen wegen euch |
    nein, der letzte Karton war total durchnässt, unerhört
drop_place > set_drop_place goodbye
    vor die Tür, tschüss | beim Nachbarn, auf Wiederhören | in die Garage, ich muss los, ciao
drop_place > set_drop_place thank goodbye
    auf die Terrasse, danke, tschüss | beim Pförtner, vielen Dank, auf Wiederhören | Garage danke ciao
drop_place > backchannel set_drop_place
    aha, ja dann in den Schuppen | hm, zum Nachbarn halt | ach so, na dann vor die Tür | mhm, unters Vordach
drop_place > ask_data
    schreiben Sie sich das auf, wo ich meine Sachen hab | wer weiß dann alles, wo mein Paket liegt, speichern Sie das |
    wird dieses Gespräch mitgeschnitten | wofür wollen Sie das wissen, wer bei mir im Haus wohnt
drop_place > ask_status
    wo ist es denn jetzt gerade | ist der Fahrer denn schon da | steht er grad vor der Tür oder was
drop_place > other_parcel
    und das zweite Paket auch dahin? | wohin kommt dann das andere | ich krieg ja noch eins, gilt das da auch
drop_place > set_drop_place other_parcel
    beim Nachbarn, und das andere Paket bitte auch | in den Schuppen, da liegt das zweite von gestern auch schon |
    vor die Tür, und wo bleibt die andere Sendung
drop_place > ask_sender
    von wem ist es denn, dann weiß ich obs wertvoll ist | kommt drauf an, wer hats geschickt
address > complain give_address
    das hab ich doch schon zweimal gesagt, Herrgott, Ulmenstraße 3 | Sie hören aber schlecht, unmöglich, Waldweg 19 |
    immer dasselbe mit euch, Bachgasse 7 in Horn
address > ask_data give_address
    wofür brauchen Sie das, na gut, Hafenstraße 12 | speichern Sie das, es ist die Nordallee 5 in Trier
address > affirm give_address
    ja, das ist der Fichtenweg 3 in Aalen | ja gern, Burgstraße 15, Marburg | freilich, Salzgasse 4, Hallein |
    ja also, Zürichstrasse 61, 6004 Luzern
address > greet give_address
    hallo, ja, Tulpenweg 9 | guten Tag, die Domstraße 2 in Fulda
address > small_talk give_address
    ach wissen Sie, ich bin ja erst umgezogen und es ist so schön hier, Gartenweg 30 |
    hier wo der Bäcker so gut ist, nämlich Mozartgasse 6 in Baden
address > give_address set_drop_place
    Lärchenweg 8, und da einfach vor die Tür | Mittelstraße 22 in Herne, beim Hausmeister abgeben |
    Feldgasse 13, Tür 2, und sonst der Nachbarin geben | Turmstraße 4, da bitte am Empfang lassen
address > give_address propose_time
    Rathausplatz 9, am besten Freitag | Buchenweg 2 in Rheine, aber erst nach vier |
    Kantstraße 51, da bin ich ab Mittwoch
address > give_address call_back?
    Hubertusweg 6, aber rufen Sie vorher an
address_part > hold_on give_address_part
    Moment, ja, 50733 | warten Sie, auf dem Umschlag steht 4600 | Sekunde, zweiter Stock glaub ich |
    Augenblick, äh, die Hausnummer ist die 16
address_part > give_address_part thank
    die 28, danke | 6900, danke schön | Wohnung zwölf, merci
address_part > give_address_part ask_data
    97070, warum wollen Sie das so genau wissen | dritter Stock, wozu brauchen Sie das
address_part > give_address_part ask_time
    Hausnummer 5, wann sind Sie denn dann da | 39104, und wann wird geliefert
address_part > give_address_part complain
    zum dritten Mal, die Zwölf, das ist ja furchtbar mit Ihnen | vierundzwanzig, wie oft denn noch, Sie nerven |
    38100, hören Sie schlecht oder was, unmöglich
address_part > unsure hold_on
    weiß ich nicht, Moment, ich schau nach | keine Ahnung, warten Sie, ich frag meine Frau |
    die weiß ich nicht, ich hol schnell einen Brief
verification > unsure hold_on
    weiß ich nicht auswendig, Moment, ich seh nach | hm, die hab ich nicht im Kopf, warten Sie kurz
verification > deny ask_data
    nein, wozu brauchen Sie die | sag ich nicht, woher haben Sie meine Nummer | nein, was machen Sie denn damit |
    nee, ist das so eine Betrugsmasche um an Daten zu kommen
verification > deny ask_who
    nein, erst sagen Sie mir, wer Sie sind | sicher nicht, von welcher Firma sind Sie überhaupt |
    nee, mit wem rede ich denn da | das sag ich nicht, wer sind denn Sie
verification > deny ask_why
    nein, worum geht es überhaupt | nee, sagen Sie mir erst was Sie wollen | geb ich nicht her, was ist der Grund
verification > deny complain
    nein, so eine Frechheit, einfach nach Daten zu fragen | das sag ich nicht, unverschämt ist das
verification > deny human
    das sag ich keinem Automaten, geben Sie mir einen Menschen | nein, ich will erst mit einem Mitarbeiter sprechen
verification > deny opt_out
    nein, und rufen Sie hier nicht mehr an | sag ich nicht, löschen Sie meine Nummer und rufen nie wieder an
verification > deny goodbye
    nein, auf Wiederhören | sag ich Ihnen nicht, tschüss | nee du, ich leg auf
verification > ask_who ask_why
    wer sind Sie überhaupt und worum geht es | sagen Sie erst mal wer Sie sind und was Sie wollen
verification > ask_contents
    was ist denn das für ein Paket, bevor ich was sage | was hab ich denn bestellt, sagen Sie mir das erst
verification > ask_sender
    von wem ist denn das Paket | wer hat mir was geschickt, dann sag ich es Ihnen
verification > ask_cost
    kostet mich das was | ist das ein teurer Anruf
verification > ask_time
    wann kommt denn das Paket | wann wird denn geliefert
verification > ask_status
    wo ist denn mein Paket | ist es denn schon da
verification > other_parcel
    gehts um das Paket oder um das andere, ich erwarte zwei | ist das schon das zweite Paket, ich warte auf mehrere
verification > give_address_part thank
    60486, danke | 8400, merci | 2700, dank Ihnen
verification > give_address_part complain
    44135, zum letzten Mal, Sie nerven | 18055, ich hab es schon dreimal gesagt, so ein Mist
verification > give_address_part ask_who
    35037, und wer sind Sie jetzt | 1220, mit wem sprech ich eigentlich
verification > affirm give_address_part
    ja, die 47051 | ja freilich, 3100 | ja gern, das ist 93047 | ja sechs sechs eins eins eins
verification > backchannel
    aha | hm | mhm, so so
callback_time > ask_who call_back? propose_time?
    morgen um drei, und wer ruft da an | um fünf, mit wem spreche ich dann
callback_time > call_back thank propose_time?
    um vier, danke | heut Abend nach sieben, vielen Dank | morgen früh um neun, merci | so gegen elf, danke schön
callback_time > call_back thank goodbye propose_time?
    nach sechs, danke, tschüss | morgen Mittag, danke, auf Wiederhören | Mittwoch um zehn, merci, ade
callback_time > call_back goodbye propose_time?
    in einer Stunde, tschüss | heut Nachmittag, auf Wiederhören | später um acht, servus
callback_time > call_back ask_cost propose_time?
    um drei, kostet das was | am Abend, zahl ich da das Gespräch
callback_time > call_back ask_why propose_time?
    um zwei, worum gehts überhaupt | morgen Vormittag, aber was wollen Sie denn eigentlich
callback_time > call_back complain propose_time?
    heute um vier, und diesmal wirklich, letztes Mal kam kein Anruf, eine Frechheit |
    am Mittwoch um neun, aber nicht wieder vergessen wie sonst immer bei euch Schlampern
callback_time > call_back hold_on propose_time?
    Moment, ich schau, ja, um halb sechs | warten Sie, morgen um acht
callback_time > unsure
    weiß ich noch nicht wann | schwer zu sagen bei meinen Schichten | keine Ahnung wann ich Zeit hab
callback_time > busy
    ich kann jetzt echt nicht | ich sitz im Auto | ich bin mitten in der Arbeit grad
none, slot_decision > complain opt_out
    das ist der fünfte Anruf, hören Sie auf hier anzurufen | ich hab die Schnauze voll, nie wieder anrufen |
    Belästigung ist das, streichen Sie mich von der Liste | ihr nervts, löschts mei Nummer
none, slot_decision > complain human
    so was Nutzloses, geben Sie mir einen Menschen | das ist ja furchtbar mit der Maschine, ich will einen Mitarbeiter |
    unmöglicher Laden, holen Sie mir Ihren Chef ans Telefon |
    der Fahrer war eine Zumutung, ich will jemand Verantwortlichen sprechen
none, slot_decision > ask_robot human
    sind Sie ein Automat, ich will einen Menschen | ist das ein Roboter, dann verbinden Sie mich bitte weiter |
    reden Sie als Computer mit mir, holen Sie wen Echten | Maschine oder was, geben Sie mir einen Kollegen
none, slot_decision > ask_robot complain
    ist das eine Maschine, das ist ja die Höhe | sind Sie ein Roboter, so eine Frechheit alten Leuten gegenüber |
    ist das ein Computer, ein Armutszeugnis für Ihre Firma
none, slot_decision > greet complain
    hallo, endlich, ich warte seit einer Woche, unmöglich | guten Tag, ich möchte mich über den Fahrer beschweren |
    grüß Gott, so gehts nicht, schon wieder keiner gekommen
none, slot_decision > greet ask_status
    hallo, wo bleibt denn mein Paket | guten Tag, ich wollt fragen wo die Lieferung ist |
    grüezi, ist das Päckli schon da
none, slot_decision > greet ask_time
    hallo, wann kommt denn das Paket | grüß Gott, um wie viel Uhr kommen Sie da | moin, wann genau wird das
none, slot_decision > greet small_talk
    grüß Gott, na wie gehts denn so | hallo, schön dass mal wer anruft | guten Morgen, ist das ein Nebel heute |
    moin, na, alles fit | servus, bei euch auch so kalt
none, slot_decision > thank ask_sender
    danke für den Anruf, von wem ist das denn | ach nett, danke, und wer schickt es
none, slot_decision > thank ask_contents
    danke fürs Melden, was ist da drin | lieb, danke, was hab ich denn bestellt
none, slot_decision > thank ask_status
    danke, und wo ist es jetzt | danke für die Info, ist es denn schon unterwegs
none, slot_decision > small_talk ask_sender
    ach, ich hab doch bald Geburtstag, von wem ist das denn | na bald ist Weihnachten gell, wer schickt mir was
none, slot_decision > other_parcel complain
    das andere Paket ist auch noch nicht da, was ist das für ein Verein |
    und mein zweites habt ihr wohl verschlampt, unglaublich | das vorige Packerl habts ma ins Wasser glegt, a Sauerei
none, slot_decision > other_parcel ask_status
    und wo ist das andere Paket | ich warte noch auf ein zweites, ist das auch unterwegs |
    wo steckt denn die zweite Sendung
"""
