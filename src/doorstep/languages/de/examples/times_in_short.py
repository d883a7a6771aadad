"""Times said in a few words, and times that were agreed taken back: training material of the judgement."""

TABLE = """
slot_decision, availability > propose_time reject_time? deny?
    am nachmittag bitte | Am Vormittag bitte. | nachmittags bitte | am Abend bitte | abends wär gut |
    eher am Nachmittag | lieber am abend | am nachmittag ginge es | dann am nachmittag | Nachmittag bitte. |
    vormittags wäre mir lieber | in der früh bitte | am späten nachmittag | nach dem mittag bitte |
    über mittag bitte | zu mittag bitte | bitte am vormittag | bitte erst am nachmittag | Am liebsten nachmittags. |
    am frühen abend bitte | gegen abend bitte | heute nachmittag bitte | heute abend bitte | morgen vormittag bitte |
    übermorgen am nachmittag bitte | um die mittagszeit bitte | heute mittag ginge es | mittags bitte |
    so gegen mittag
slot_decision, availability > propose_time affirm?
    ja am nachmittag bitte | ja gern am vormittag | gut dann am abend | okay dann nachmittags
callback_time > call_back propose_time?
    am nachmittag bitte | Am Vormittag bitte. | heute abend bitte | heute mittag bitte |
    lieber am abend | nach dem mittag | gegen abend | in der früh bitte | mittags bitte
anything_else > unavailable deny? reject_time? correct?
    ach nein, heute vormittag geht doch nicht | Ach nein, morgen Nachmittag geht doch nicht. |
    oh warten sie heute geht's doch nicht | moment am dienstag geht es doch nicht |
    ach herrje morgen bin ich ja gar nicht da | nein doch nicht da hab ich einen termin |
    Ach, da fällt mir ein, am Donnerstag kann ich nicht. | ach nein um die zeit bin ich doch beim zahnarzt |
    nein halt heute nachmittag klappt doch nicht | Entschuldigung, der Vormittag geht doch nicht. |
    äh nein morgen früh ist schlecht | ach du liebe zeit da bin ich ja im urlaub | oh nein da muss ich arbeiten |
    ach ne dienstag passt doch nicht | jetzt seh ich grad da bin ich gar nicht zu hause |
    Ach so, nein, mittwochs bin ich nie da. | stimmt nicht da kann ich ja gar nicht |
    nein da geht's mir doch nicht aus | wobei morgen vormittag geht's bei mir doch nicht |
    hoppla da bin ich in der schule
anything_else > unavailable propose_time deny? reject_time? correct?
    ach nein heute geht doch nicht lieber morgen | oh da kann ich doch nicht können wir mittwoch nehmen |
    Nein, doch nicht am Dienstag, lieber am Donnerstag. | moment vormittags geht doch nicht machen wir nachmittag |
    ach da bin ich ja weg geht auch freitag
anything_else > deny
    ach nein das war alles | nein danke das war's | ach nein sonst nichts | nein nichts mehr |
    ach nein passt schon alles
"""
