"""The spelling alphabets heard in German: DIN 5009 by names and by towns, Austrian, Swiss and international words."""

import re

from doorstep.languages.de.number_words import pieces
from doorstep.languages.kit.phrases import unfolded
from doorstep.languages.kit.spelling import Alphabet
from doorstep.languages.kit.word_sets import words_in

_WORDS = """
a: anton alpha alfa aachen anna
ä: ärger aerger
b: berta bertha bravo berlin
c: cäsar caesar charlie chemnitz
d: dora delta düsseldorf daniel
e: emil echo essen
f: friedrich foxtrot frankfurt
g: gustav golf goslar
h: heinrich hotel hamburg
i: ida india ingelheim isidor
j: julius juliett juliet jena jakob
k: kaufmann konrad kilo köln kaiser karl
l: ludwig lima leipzig leopold
m: martha marta mike münchen maria
n: nordpol november nürnberg niklaus nathan
o: otto oscar oskar offenbach
ö: ökonom oekonom österreich
p: paula papa potsdam peter
q: quelle quebec quickborn
r: richard romeo rostock rosa
s: samuel siegfried sierra salzwedel sophie sofie
t: theodor tango tübingen theo
u: ulrich uniform unna
ü: übermut uebermut übel
v: viktor victor völklingen
w: wilhelm whisky whiskey wuppertal
x: xanthippe xaver xantippe x-ray xray xanten
y: ypsilon yankee yverdon
z: zacharias zulu zwickau zürich zeppelin
ß: eszett scharfes-s esszett
"""
"""A letter a line: the words that stand for it."""
WORDS = {word: entry[0] for entry in unfolded(_WORDS) for word in entry[3:].split()}
_NAMED = re.compile(
    r"\b(?:([a-zäöü])(?: ,)? (?=\1 (?:wie|von) ))?([a-zäöü])(?: ,)? (?:wie|wie in|wie bei|für|von) (?:der |die |das )?"
    r"\2[a-zäöüß-]+\b"
)
ALPHABET = Alphabet(WORDS, _NAMED, "doppel", lambda word: bool(pieces(word)))
"""How German spells."""
TOWNS = words_in(
    "zürich salzwedel potsdam rostock tübingen unna wuppertal zwickau völklingen nürnberg offenbach österreich yverdon "
    "quickborn umlaut aachen berlin chemnitz düsseldorf essen frankfurt goslar hamburg ingelheim jena köln "
    "leipzig münchen hotel golf "
    "anna kaiser konrad karl"
)
"""Words of the alphabet that are more likely a town or a name where they stand behind a number."""
BEHIND_NUMBERS = Alphabet(
    {word: letter for word, letter in WORDS.items() if word not in TOWNS},
    _NAMED,
    "doppel",
    lambda word: bool(pieces(word)),
)
"""The same without words that are more likely a town or a name behind a number: "10115 Berlin"."""
