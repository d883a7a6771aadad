"""How people in German name times they would like, or do not know yet: training material."""

TABLE = """
slot_decision, availability > propose_time
    geht auch mittwoch | am Mittwoch wäre es gut | lieber am Freitag | freitag ab eins | freitag hätt ich frei |
    am samstag vormittag bin ich da | sonnabend wär schön | gehts auch samstags | morgen nach drei |
    morgen in der früh | morgen früh um acht | heute abend ginge | heute noch am liebsten | heut nachmittag vielleicht |
    so gegen halb sechs | ab achtzehn uhr | nach sechs bitte | nach feierabend so ab fünf | abends | nur abends |
    am abend wärs mir am liebsten | vormittags bitte | am liebsten vormittags | möglichst früh morgens | vor neun |
    vor acht Uhr wäre ideal | zwischen acht und neun | zwischen zwölf und eins | um die mittagszeit |
    über mittag bin ich immer zuhause | so um halb elf rum | viertel drei würde passen | dreiviertel vier wär gut |
    gegen viertel nach vier | nächste woche montag | nächsten Montag | Montag in einer Woche | am ersten dezember |
    ab dem dreißigsten | am siebenundzwanzigsten bitte | anfang dezember | übermorgen | übermorgen nachmittag |
    mittwoch oder freitag | mittwoch ganztags | mittwochs bin ich immer da | freitags bin ich ab zwölf zu hause |
    ich bin ab vier da | ich bin ab fünf wieder zuhause | ab halb sieben bin ich daheim | nach der schule so um zwei |
    ich hab am mittwoch frei | wie wäre es mit Freitag | wie schauts mit mittwoch aus | wie wärs mit heute |
    kannst du kommen mittwoch | können sie freitag kommen | freitag ist möglich bei mir |
    ich bin zu hause nach fünf uhr | samstag ich bin immer zu hause | komm bitte abend sieben uhr |
    nach arbeit achtzehn uhr gut | in zwei wochen | am wochenende | erst am wochenende | erst nächste woche wieder |
    nächste woche wäre besser | kommende woche irgendwann | ende der woche | gegen ende november | am Mittwuch |
    am friitig | am samschtig am morge | am Freitog aufd Nacht | am Mittwoch in da fruah | freidach nachmiddach |
    so umme sechse | um fünfe umadum | zwischen drei und fünf bin ich zu erreichen | von zehn bis zwölf würde es gehen |
    acht bis zehn | sechzehn bis achtzehn uhr | siebzehn uhr dreißig | ja mittwoch wär mir lieber |
    hm mittwoch vielleicht | äh freitag nee warte samstag | Wenn möglich am Mittwochvormittag. |
    Am besten am Freitag, so gegen zehn. | je früher desto besser am liebsten heute noch |
    sobald wie möglich heute oder so | so schnell es geht gern heute | spätestens mittwoch |
    bis freitag bräuchte ich es | da müsste er nach sieben abends kommen |
    er soll um eins kommen da mach ich mittag daheim | in meiner mittagspause zwischen halb eins und eins |
    wenn die kinder im bett sind so ab acht | nach dem mittagessen | nach dem gottesdienst am sonntag |
    also mein freier tag ist der mittwoch | ich bin ja rentner freitags bin ich immer daheim weil da der enkel kommt |
    am mittwoch ist meine putzfrau da die kann aufmachen | mittwoch ist meine mutter den ganzen tag hier |
    freitag hab ich homeoffice | mittwoch bin ich im home office | mittwoch und freitag arbeite ich von zuhause |
    täts auch am freitag gehen | ginge es denn am Sonntag | kämen Sie auch um sieben in der Früh |
    liefern sie auch nach zwanzig uhr | könnte der bote erst um elf kommen | könnten wir freitag sagen |
    sagen wir mittwoch um neun | machen wir mittwoch | dann nehmen wir halt freitag | am nikolaustag |
    am zweiten advent bin ich wieder da | vor dem ersten advent noch | am freitag nach zwei da ist meine schicht vorbei
slot_decision > deny? reject_time? propose_time
    nein lieber mittwoch | nee freitag wär besser | das ist mir zu früh geht auch nach drei | zu spät, vor zehn ginge |
    Nein, bitte erst am Freitag. | beides schlecht mittwoch wäre gut | passt nicht aber abends würds gehen |
    na am freitag wär gscheiter | nö aber samstag | geht nicht, vielleicht heute noch | dienstag nicht lieber mittwoch |
    Donnerstag ist ungünstig, Freitag wäre mir recht. | nein nicht am dienstag, mittwoch bitte | nei lieber am friitig |
    nicht nachmittags lieber gleich in der früh | nicht so früh eher gegen abend |
    vierzehn bis sechzehn ist doof, ab sechzehn wäre ok | das klappt leider nicht wie siehts mit nächster woche aus |
    kann ich nicht mittwoch ginge | weder noch, nehmen wir den Samstag | da kann ich nicht aber am abend schon |
    können wir das auf freitag verschieben | bitte auf mittwoch verlegen | verschieben sie es auf nächsten montag |
    statt dienstag lieber mittwoch | schieben wirs auf freitag
"""
