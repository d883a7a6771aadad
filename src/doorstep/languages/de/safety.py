"""What must never be missed, in the order in which it is read: look-alikes first."""

from doorstep.languages.de.away import IDENTITY, NOT_HERE
from doorstep.languages.de.human import HUMAN
from doorstep.languages.de.look_alikes import LOOK_ALIKES
from doorstep.languages.de.namesakes import NAMESAKES
from doorstep.languages.de.opt_out import OPT_OUT
from doorstep.languages.de.refusal import REFUSE_PARCEL
from doorstep.languages.de.strangers import WRONG_PERSON
from doorstep.languages.de.turned_away import GO_AWAY
from doorstep.languages.kit.phrases import Rule

SAFETY: tuple[Rule, ...] = (
    NAMESAKES + LOOK_ALIKES + OPT_OUT + GO_AWAY + WRONG_PERSON + REFUSE_PARCEL + HUMAN + NOT_HERE + IDENTITY
)
