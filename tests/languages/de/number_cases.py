"""Numbers as people dictate them in German: the words, and behind a bar the digits; a letter follows a blank."""

TUNED = """
vierzehn | 14
zweiundvierzig | 42
zwo | 2
die Zwei | 2
es ist die 42 | 42
hausnummer siebzehn | 17
eins null eins eins fünf | 10115
1 0 1 1 5 | 10115
10115 | 10115
10 115 | 10115
101 15 | 10115
zehn eins fünfzehn | 10115
zehn hundertfünfzehn | 10115
eins, null, eins, eins, fünf | 10115
eins. null. eins. eins. fünf. | 10115
eins null ähm eins eins fünf | 10115
zehntausendeinhundertfünfzehn | 10115
zehntausend einhundert fünfzehn | 10115
hundertsiebenundzwanzig | 127
einhundertsiebenundzwanzig | 127
ein hundert sieben und zwanzig | 127
eins sieben und zwanzig | 127
einhundertelf | 111
hundert elf | 111
hundertundelf | 111
ein hundert elf | 111
hunderteins | 101
hundert eins | 101
zwölf hundert | 1200
zwölfhundert | 1200
tausendzweihundert | 1200
eintausendsiebzig | 1070
tausend siebzig | 1070
eins null siebzig | 1070
zehn siebzig | 1070
zweitausendsechs | 2006
siebezwänzg | 27
zwöiedriissg | 32
einezwanzg | 21
foifeachzg | 85
zwöuf | 12
drüü | 3
neunzehnhundertvierundachtzig | 1984
zweitausendsechsundzwanzig | 2026
achtzigtausenddreihunderteinunddreißig | 80331
acht null drei drei eins | 80331
achtzig dreihunderteinunddreißig | 80331
acht null dreihunderteinunddreissig | 80331
achtzig drei einunddreißig | 80331
doppel vier | 44
doppelvier | 44
doppelt null | 00
zweimal die sieben | 77
zwei mal die sieben | 77
zwei mal sieben | 77
drei mal null | 000
drei mal die null | 000
dreimal neun | 999
dreifach fünf | 555
fünf doppel null eins | 5001
sechs zweimal die vier null | 6440
sieben doppelt zwei eins | 7221
null null sieben | 007
null zwei eins drei | 0213
null zwei und zwanzig | 022
null neunundsiebzig | 079
sechs zwo sieben null vier | 62704
zwoundzwanzig | 22
fünfunddreissig | 35
fuenfunddreissig | 35
zwoelf | 12
fuffzig | 50
ein und zwanzig | 21
einund zwanzig | 21
ein undzwanzig | 21
vier und vierzig | 44
drei und vier | 3, 4
vierzehn und sechzehn | 14, 16
vierzehn oder sechzehn | 14, 16
zwölf bis vierzehn | 12, 14
12-14 | 12, 14
siebzehn a | 17 A
siebzehn A | 17 A
17a | 17 A
17 a bitte | 17 A
siebzehn Anton | 17 A
siebzehn a wie Anton | 17 A
siebzehn Berta | 17 B
zwölf b wie Berlin | 12 B
siebenundsiebzig C | 77 C
dreizehn Cäsar | 13 C
42 Bravo | 42 B
vierzehn nicht vierzig | 14
nicht vierzig, vierzehn | 14
nicht vierzig vierzehn | 14
nicht vierzehn sondern vierzig | 40
vierzehn, nein, vierzig | 40
vierzig statt vierzehn | 40
statt vierzehn vierzig | 40
vierzig, Quatsch, vierzehn | 14
vierzig, Entschuldigung, vierzehn | 14
fünfzehn, ach nein, fünfzig | 50
dreizehn, ich meine dreißig | 30
eins null eins eins fünf, nein, eins sieben | 10117
nein, zweiundvierzig b | 42 B
nee, siebzehn | 17
im dritten Stock | 3
3. Stock | 3
die einundzwanzigste | 21
Nummer sieben, Tür drei | 7, 3
Stiege zwei Tür neun | 2, 9
1.200 | 1200
Nummer 3. | 3
noch eins | -
so eins hab ich nicht | -
zwei mal habe ich angerufen | -
ich habe zweimal geklingelt | -
null Ahnung | -
tausend Dank | -
einen Moment | -
ein Paket | -
eine Minute | -
achten Sie bitte auf den Hund | -
niemand da | -
hallo | -
das Doppelte | -
"""
"""What the rules were made with."""

LATER = """
meine Hausnummer ist die einhundertdreiundsechzig | 163
sieben null eins drei fünf | 70135
sechzigtausenddreihundertelf | 60311
sechs null dreihundertelf | 60311
zwölf b bis vierzehn d | 12 B, 14 D
neunzehn. Nein: neunzig. | 90
doppelt eins null | 110
vierundfünfzig zwei neunzig | 54290
neun neun null vierundachtzig | 99084
vierzig, Moment, nein, einundvierzig | 41
achttausendneunhundert | 8900
siebzig eins fünfundsiebzig | 70175
dreiundneunzig | 93
achthundertzwölf | 812
drei null drei | 303
zweimal zwei fünf | 225
neun null zwo eins null | 90210
fünfundneunzig null achtundzwanzig | 95028
es ist eins eins eins, nicht eins eins zwei | 111
sechzig, ich meinte sechzehn | 16
fünf sechs, nein fünf sieben | 57
die Postleitzahl ist sieben drei doppel null eins | 73001
dreiunddreißig c | 33 C
neun neun acht zwei acht, Verzeihung, zwei neun | 99829
hundert | 100
elf elf | 1111
ich habe zwei Hunde | 2
fünfundzwanzig null sechs | 2506
zwei null null neun fünf | 20095
zwanzigtausendfünfundneunzig | 20095
acht null null eins | 8001
achttausendeins | 8001
achtzig null eins | 8001
dreitausend dreizehn | 3013
sechzig zwanzig | 6020
einundfünfzig hundertdreiundvierzig | 51143
eins zwo drei vier | 1234
vier Strich a | 4
neun d wie Dora | 9 D
zehn, warten Sie, zwölf | 12
einhundertacht | 108
hundertundacht | 108
sechshundert fünfundsechzig | 665
fünf Emil | 5 E
Nummer neunundneunzig | 99
"""
"""Put down afterwards and read by the same rules."""
