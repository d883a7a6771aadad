"""Answers, courtesies and questions in one breath: training material of the judgement."""

TABLE = """
identity > affirm ask_who
    ja am Apparat, wer ist da | ja Keller, mit wem spreche ich | bin ich, und wer sind Sie |
    selbst dran, wer spricht denn | ja hier ist Jonas Keller, von welcher Firma sind Sie |
    der bin ich, wie war Ihr Name | jo des bin i, und wer san Sie | ja ich bin Keller, wer Sie sind |
    sprechen Sie, wer ist denn dran | ja richtig, und mit wem habe ich es zu tun | Keller ja, sind Sie von der Post
identity > affirm ask_why
    ja am Apparat, worum geht es | bin ich, was gibts denn | Keller, ja, was wollen Sie |
    das bin ich, um was gehts | ja der bin ich, wieso | selbst am Apparat, was kann ich tun für Sie |
    ja ich bins, ist was passiert | ja Keller hier, weshalb rufen Sie an | jawohl, was liegt an |
    ja ja der Jonas, was isch los | ich bin Keller, was Sie möchten
identity > affirm ask_who ask_why
    ja Keller, wer ist da und worum geht es | das bin ich, wer sind Sie und was wollen Sie |
    am Apparat, wer spricht und um was handelt es sich
identity > affirm? ask_why
    ja, worum gehts | ja bitte, was gibts | ja was ist denn | ja und was wollen Sie | ja warum | ja was denn
identity > affirm? ask_who
    ja, wer ist da | ja bitte wer spricht | ja mit wem red ich denn | ja hallihallo wer da
identity > ask_who ask_why
    wer sind Sie und was wollen Sie von mir | wer spricht da und worum geht es |
    mit wem rede ich und um was dreht es sich | wer ist dran und warum rufen Sie an |
    erst mal wer sind Sie, und dann warum fragen Sie nach mir | wos is, wer san S und wos woin S
identity, slot_decision, none > greet ask_who
    hallo, wer ist da | guten Tag, wer spricht bitte | grüß Gott, mit wem hab ich die Ehre | moin, wer isn da |
    servus, wer redt | grüezi, wer sind Sie | guten Morgen, von wo rufen Sie an | hallo hallo wer ist dran bitte
identity, slot_decision, none > greet ask_why
    hallo, worum geht es | guten Tag, was kann ich für Sie tun | grüß Gott, um was gehts denn |
    moin, was gibts | grüezi, um was handelt es sich | hallo ja was möchten Sie | guten Morgen, was liegt an
identity > greet affirm
    guten Tag, ja am Apparat | hallo, ja das bin ich | grüß Gott, Keller am Apparat | servus, ja der bin i |
    moin, jo bin dran | grüezi, ja Keller hier | guten Morgen, selbst am Apparat | ja hallo, ich bin Jonas Keller
identity > greet affirm ask_why
    hallo, ja das bin ich, worum gehts | guten Tag, am Apparat, was gibt es | grüß Gott, Keller, um was dreht sichs denn
identity > affirm ask_robot
    ja bin ich, redet da ein Computer mit mir | am Apparat, sind Sie ein Automat | ja Keller, ist das ein Band |
    der bin ich, aber Sie sind kein Mensch oder
identity > affirm ask_data
    ja das bin ich, woher haben Sie meine Nummer | am Apparat, wird das aufgenommen |
    Keller, ja, wer gab Ihnen die Nummer | ja ich bins, und woher wissen Sie wie ich heiße
identity > affirm busy
    ja am Apparat, aber ich hab grad keine Zeit | bin ich, sitze aber im Auto |
    ja Keller, ich bin mitten in einer Sitzung | der bin ich, nur ist es jetzt ganz schlecht |
    ja aber ich bin grad beim Arzt
identity > affirm hold_on
    ja am Apparat, Moment | bin ich, einen Augenblick, ich geh kurz raus | ja Keller, warten Sie eben |
    das bin ich, Sekunde ich mach das Radio leiser
identity > affirm ask_repeat
    ja, und wie war das noch mal | am Apparat, aber ich hab Sie nicht verstanden | bin ich, wie bitte
identity > affirm complain
    ja am Apparat, schon wieder Sie, das nervt langsam | ja Keller, wissen Sie eigentlich wie spät es ist, unmöglich |
    bin ich, und ich bin immer noch sauer wegen letztem Mal
identity > affirm ask_sender
    ja das bin ich, wer hat mir was geschickt | am Apparat, von wem ist denn das Paket
identity > affirm ask_status
    ja Keller, kommt mein Paket endlich | ja bin ich, wo steckt denn mein Paket | am Apparat, ists schon unterwegs
identity > ask_why ask_data
    was wollen Sie und woher haben Sie meine Nummer | worum gehts und wird das aufgenommen
identity > ask_who ask_data
    wer sind Sie und woher haben Sie die Nummer | wer ist da und wie kommen Sie an meine Telefonnummer |
    von welcher Firma sind Sie und zeichnen Sie das auf
identity > ask_who ask_robot
    wer ist da, ein Roboter | mit wem sprech ich, ist das ein Automat | wer sind Sie, ein Mensch oder ein Band
slot_decision > affirm ask_contents
    ja passt, was ist denn drin | Dienstag geht, aber was kommt da überhaupt | okay, was hab ich eigentlich bestellt |
    ist gut, ist das die Lampe | gern der zweite, wie groß ist denn das Paket | passt mir, wie schwer ist das Trumm |
    ja Donnerstag, was ist da drinnen | einverstanden, und worum handelt es sich bei der Sendung |
    der erste, aber ich weiß gar nicht was das ist, sagen Sies mir
slot_decision > affirm ask_sender
    ja das passt, von wem ist das | gut, wer schickt mir denn was | Dienstag, ja, wer ist der Absender |
    okay, von welcher Firma kommt das denn | geht klar, ist das von meiner Mutter |
    machen wir so, und wo kommt das her | Donnerstag ist fein, von wem kriag i des | ja gut, wer hat geschickt
slot_decision > affirm ask_cost
    ja, kostet mich das was | Dienstag passt, ist das gratis | gut, und was zahle ich dafür |
    der zweite ist recht, fallen da Gebühren an | okay, muss ich Bargeld bereithalten | passt, kommt da noch was drauf |
    ja das geht, wie viel macht das dann | nehm ich, wenn es nichts kostet, kostet es was |
    ja prima, wird das verrechnet
slot_decision > affirm ask_time
    ja, um wie viel Uhr genau | Dienstag geht, wissen Sie ob eher um zwei oder vier | okay, wann ungefähr kommt er da |
    passt, geht es ein bisschen genauer | Donnerstag ist gut, kommt er eher früh oder spät in der Zeit |
    ja gern, ruft der Fahrer vorher an und wann | in Ordnung, und wann genau muss ich da sein |
    ist recht, kann man die Uhrzeit noch eingrenzen
slot_decision > affirm ask_status
    ja gut, aber wo ist das Paket jetzt | Dienstag passt, warum kommt es denn nicht heute |
    okay, liegt es schon im Depot | der erste, und wieso hat das so lang gedauert |
    ja meinetwegen, wo war das die ganze Zeit
slot_decision > affirm other_parcel
    ja, und kommt das andere Paket dann auch | Dienstag, bringt er das zweite gleich mit |
    passt, da müssten aber zwei sein | gut, ich erwarte noch eins, kommt das mit |
    Donnerstag geht, und die Bestellung meiner Frau, kommt die mit | okay, was ist mit dem anderen Packerl |
    ist gut, und das Buch, das ich auch bestellt hab
slot_decision > affirm ask_who
    ja das passt, wie war noch mal Ihr Name | gut, und von welcher Firma sind Sie | Dienstag, wer bringt es denn |
    okay, mit wem hab ich das jetzt ausgemacht
slot_decision > affirm ask_robot
    ja Dienstag, sind Sie eigentlich echt | passt, sagen Sie, red ich mit einem Roboter | gut, sind Sie ein Mensch |
    der zweite, und jetzt mal ehrlich, sind Sie eine KI
slot_decision > affirm ask_data
    ja passt, woher haben Sie eigentlich meine Nummer | okay, wird das Gespräch aufgezeichnet |
    Donnerstag geht, und was machen Sie mit meinen Daten | gut, löschen Sie dann meine Nummer wieder
slot_decision > affirm ask_repeat
    ja gut, sagen Sie noch mal die Uhrzeit | Dienstag passt, wie war das mit der Zeit | okay, wann war das gleich |
    ja ich nehm den zweiten, wiederholen Sie den bitte
slot_decision > affirm thank
    ja danke | passt, danke schön | Dienstag ist super, vielen Dank | das geht gut, merci | gern, danke Ihnen |
    perfekt, besten Dank | okay, danke dir | ja sehr gut, dankeschön | Donnerstag passt mir, danke fürs Anrufen |
    geht in Ordnung, ich danke Ihnen | wunderbar, lieben Dank | des passt ma guat, dank schee
slot_decision > affirm thank goodbye
    ja passt, danke, tschüss | Dienstag, gut, vielen Dank, auf Wiederhören | okay danke ciao | ist recht, merci, ade |
    der zweite, danke, schönen Tag noch | prima, danke Ihnen, bis dann | geht klar danke pfiat Eana
slot_decision > affirm goodbye
    ja passt, tschüss | Dienstag ist gut, auf Wiederhören | okay, bis Donnerstag dann | ist gut, servus
slot_decision > affirm complain
    ja Dienstag, aber diesmal wirklich, letztes Mal kam nämlich keiner | okay, aber eine Frechheit ist das schon |
    meinetwegen Donnerstag, obwohl ich schon zwei Wochen warte |
    ja gut, aber Ihr Fahrer soll diesmal klingeln, sonst tut ers ja nie |
    passt, auch wenn ihr letztes Mal alles kaputt gemacht habt | na gut, der zweite, aber ich bin echt verärgert
slot_decision > affirm small_talk
    Dienstag passt, ich bin eh in Pension und hab immer Zeit, bei dem Wetter geht man ja nicht raus |
    ja gern, Sie haben übrigens eine nette Stimme | der erste geht, bei uns schneit es grad so schön |
    ja gut, und wie gehts Ihnen sonst so | Donnerstag ist fein, da back ich Kekse, mein Enkel kommt nämlich
slot_decision > affirm hold_on
    ja warten Sie, ich schreib mir das auf | Dienstag geht, Moment, ich notier das schnell |
    passt, Sekunde, wo ist der Stift
slot_decision > hold_on affirm
    Moment, ich schau, ja Dienstag geht | warten Sie, Kalender, äh ja das passt | Sekunde, ja, der zweite ist gut |
    Augenblick, ja da bin ich da | wart, ja passt eh | einen Moment bitte, doch, Donnerstag müsste gehen
slot_decision > hold_on deny
    Moment, nein | warten Sie, nee, geht nicht | Sekunde, nein leider
slot_decision > hold_on ask_repeat
    Moment, wann war das | warten Sie, sagen Sie das noch mal | Augenblick, wie waren die Tage |
    Sekunde, jetzt hab ich den Stift, noch einmal bitte | so jetzt, Moment noch, also wann bitte
slot_decision > greet affirm
    hallo, ja das passt | grüß Gott, Dienstag ist gut | moin, jo passt | grüezi, ja das geht
slot_decision > backchannel affirm
    mhm, ja passt | aha, ja dann Dienstag | ach so, ja gut | hm, okay der zweite | ah ja, das geht
slot_decision > backchannel ask_contents
    aha, was ist denn drin | ach so, und was soll das sein | hm, was hab ich denn da bestellt | so so, was für ein Paket
slot_decision > backchannel ask_sender
    aha, von wem denn | ach, wer schickt mir denn was | hm, und wer ist der Absender
slot_decision > deny? ask_time reject_time?
    nein, wann ginge es denn sonst | nee, was haben Sie noch | nein, gibt es noch andere Zeiten |
    na, wann fahrts ihr sonst
slot_decision > unavailable ask_time deny? reject_time?
    da arbeite ich, wann hätten Sie sonst noch was | ich bin nicht da, was gibt es noch für Zeiten |
    da bin ich unterwegs, um wie viel Uhr genau käme er denn | beide Tage bin ich weg, was wäre denn noch frei |
    bin ich beim Arzt, kommt er vielleicht am Ende von der Zeit, wann genau
slot_decision > unavailable ask_status deny? reject_time?
    da bin ich arbeiten, wo ist das Paket denn jetzt | ich bin nicht daheim, liegt es noch im Depot
slot_decision > unavailable ask_contents deny? reject_time?
    da bin ich nicht da, was ist das denn überhaupt | ich bin in der Arbeit, ist das was Großes
slot_decision > unavailable ask_sender deny? reject_time?
    Dienstag bin ich weg, von wem ist das denn | da bin ich im Büro, wer schickt das
slot_decision > unavailable ask_cost deny? reject_time?
    da hab ich Dienst, kostet ein anderer Termin was | ich bin nicht zuhause, muss ich für einen neuen Termin zahlen
slot_decision > unavailable complain deny? reject_time?
    ihr kommt immer wenn ich arbeite, das ist doch Absicht |
    da bin ich arbeiten, das hab ich doch schon zweimal gesagt, Himmel |
    nicht zuhause, wie oft denn noch, das nervt wirklich | da schaffen wir alle, könnt ihr nie am Abend, so ein Mist
slot_decision > unavailable thank deny? reject_time?
    da bin ich leider nicht da, aber danke | Dienstag und Donnerstag bin ich weg, danke trotzdem
slot_decision > complain ask_status
    ich warte seit zehn Tagen, wo bleibt das | so eine Schlamperei, wo ist mein Paket |
    das ist ja wohl nicht wahr, wo steckt das Ding | ihr habts gsagt Freitag, wo is jetzt des Packerl |
    immer diese Verspätung, wann wurde es überhaupt verschickt |
    der Fahrer hat nicht geklingelt, wo hat er das jetzt hingetan
slot_decision > complain ask_time
    ich hab schon gestern umsonst gewartet, wann kommt der jetzt genau |
    unmöglich, um wie viel Uhr kommt ihr denn nun endlich | das ist eine Frechheit, wann bringen Sie es jetzt wirklich
slot_decision > complain ask_cost
    ihr habt mich schon einmal versetzt, und jetzt soll das auch noch was kosten |
    so ein Theater, muss ich dafür auch noch zahlen
slot_decision > complain propose_time
    gestern umsonst gewartet, jetzt kommen Sie gefälligst am Mittwoch | letztes Mal kam keiner, also am Freitag um neun
slot_decision > ask_contents ask_sender
    was ist drin und von wem ist es | wer schickt mir das und was soll das sein | von wem, und was ist es denn |
    wer ist der Absender und was steht da drauf was drin ist | wos isn des und vo wem |
    was ist das Paket und wer hat geschickt
slot_decision > ask_sender ask_cost
    von wem ist das und muss ich da was zahlen | wer schickt das, und kostet das Zoll
slot_decision > ask_status ask_time
    wo ist es jetzt und wann kommt es | ist das schon da und um wie viel Uhr kommen Sie
slot_decision > ask_robot ask_who
    sind Sie ein Roboter und von wem | ist das ein Automat, und für welche Firma
"""
