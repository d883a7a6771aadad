"""How people say where they are: at home, away, leaving, coming back, taken up by something."""

from doorstep.languages.en.times_words import COUNT, HOUR

ADVERB = (
    r"(?:(?:really|usually|normally|actually|always|even|still|only|also|just|probably|definitely|"
    r"generally|mostly|going to be|"
    r"gonna be|all|both) )*"
)
PLACE = (
    r"(?:at home|home|available|free|here|there|about|able|inside|indoors|in\b(?! (?:the|an?|this|my|that|"
    rf"(?:{COUNT}) (?:hour|minute|day|week)s?\b|time))|"
    rf"around\b(?! (?:{HOUR}|half|quarter|noon|mid|lunch)\b))"
)
IS = (
    r"(?:i'?m|i am|we'?re|we are|he'?s|she'?s|he is|she is|they'?re|they are|you'?re|there'?s|there is|is|"
    r"are|am|be|been|being|'s|'re|'ll be|everyone'?s|we'll|i'll|stay|staying|gets?)"
)
ISNT = (
    r"(?:isn'?t|aren'?t|ain'?t|won'?t(?: be)?|am not|is not|are not|not|'m not|never|hardly ever|rarely|"
    r"seldom|wouldn'?t be|don'?t be|can'?t be|cannot be|not be)"
)
APPOINTMENT = (
    r"(?:appointments?|meetings?|class(?:es)?|lessons?|interviews?|exams?|shifts?|doctor'?s?|dentist'?s?|"
    r"funeral|wedding|party|training|"
    r"lectures?|practice|conference|call|visitors|plans|surgery|work|things to do|commitments?|errands?|"
    r"something on|rehearsals?|recitals?|concerts?|match(?:es)?|games?|flights?|trips?|viewings?|haircut|"
    r"physio|therapy|check-?ups?|scans?|tests?|guests|deadlines?|presentations?|choir|yoga|gym|football|"
    r"swimming|thing|play|event|seminars?|workshop)"
)
WHERE = (
    r"(?:work|(?:the |my )?(?:office|school|uni|university|college|doctors?'?s?|dentists?'?s?|hospital|"
    r"gym|job|shop|clinic|airport|church|nursery|library)|"
    r"(?:an |the )?appointments?)"
)
COME_BACK = (
    r"(?:(?:i'?m|i am|i'?ll be|we'?re|we'?ll be|he'?s|she'?s|they'?re|get|gets|getting|come|comes|coming|"
    r"arrive|"
    r"arrives|be|am|'m|im|is|are|'re|'s|return|"
    r"got) (?:usually |normally |always )?(?:back|home(?= (?:at|by|around|about|from work))|in from work)"
    r"(?: home| from work| from the office)?|(?:gets?|getting|comes?|coming|arrives?) home(?: from work)?|"
    r"(?:return|arrive)s?|back(?! (?:door|yard|garden|to|of|porch|entrance|gate))(?: home)?|"
    r"(?:finish|finishes|finished|done(?= (?:with|for the day))|(?:i'?m|i'?ll be|"
    r"we'?re) done)(?: (?:with )?(?:work|my shift|school|working|college|class))?|"
    r"(?:my |the |our |his |her )?(?:shift|work|school|class|meeting|lesson|appointment)s? (?:ends?|"
    r"finishes|is over|is done|lets out)|"
    r"gets? off(?: work)?|getting off(?: work)?|gets? in(?= (?:at|by|around|about|from|until|till|before|"
    r"gone))|knock(?:ing)? off|clock(?:ing)? off|log(?:ging)? off|"
    r"get out of work|(?:off|leave|leaving|out of) (?:work|the office|"
    r"school|class)(?= (?:at|by|around|about|before|after))|"
    r"home(?= by))"
)
GO_OUT = (
    r"(?:(?:(?:i|we|he|she|they|to|i'?ll|we'?ll|gotta|usually|normally|then) )(?:leave|leaves|head out|"
    r"head off|heads? to (?:work|the office)|go out|set off|go to (?:work|the office|bed)|head to (?:work|"
    r"the office)|start work|get going|start(?= (?:at|around|about))|start my shift)"
    r"(?: (?:the house|the flat|home|for work|for the office|to work|work|town))*|"
    r"leav(?:e|es|ing) (?:the house|the flat|home|for (?:work|the office|the airport)|at (?=\d|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)|around|about)|"
    r"leaving(?= (?:for|on|in|tomorrow|today|town))(?: town)?|head(?:ing|ed)? (?:out|off|to work|"
    r"into work|to the office)|go(?:ing|es)? out|(?:fly|flying|drive|driving) (?:out|off)|(?:pop|nip|step|"
    r"run|popping|nipping|stepping) out|(?:i'?m|i am|"
    r"we'?re) off to(?: \w+)?|"
    r"(?:my |the |our |his |her )?(?:work|shift|school|class|meeting) starts|starts? work(?:ing)?|"
    r"out (?:of the house|the door)(?= (?:at|by)))"
)

# What takes somebody up without saying that they are away: it counts only beside a time in the same clause.
_NOT_TAKEN = (
    r"(?:hoping|thinking|wondering|looking|calling|waiting|expecting|asking|talking|saying|staying|coming|"
    r"getting|going|leaving|"
    r"returning|arriving|finishing|starting|planning|considering|leaning|using|heading|living|being|"
    r"speaking|something|anything|"
    r"everything|nothing|moving|morning|evening)"
)
_NO_OCCUPATION = (
    r"(?:time|free|day|slot|window|question|parcel|package|delivery|couple|problem|different|few|minute|"
    r"moment|gap|chance|"
    r"preference|neighbour|neighbor|code|key|safe|porch|box|dog|concierge|doorman|lot|bit|feeling|friend|"
    r"morning|afternoon|"
    r"evening|weekend|week)"
)
TAKEN_UP = (
    rf"(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be|she'?s|he'?s|they'?re) (?!{_NOT_TAKEN}\b)[a-z]+ing\b|"
    r"(?:i|we|she|he)(?: have|'ve| has|'s)(?: got)? to (?!be (?:home|in|there|here)|go\b|leave|head|set|"
    r"get|start|finish|say|ask|admit|sign|"
    r"pay|wait|know|have|do\b)[a-z]+|"
    rf"(?:i|we)(?: have|'ve)(?: got)? (?:an?|my|some) (?!{_NO_OCCUPATION}\b)[a-z]+|"
    r"(?:i'?m|i am|we'?re|we are|i'?ll be) (?:at (?:a|an|the|some|[a-z]+'s) (?!house|flat|door|moment|"
    r"same|latest|earliest|property|"
    r"address|desk|front|back)[a-z']+|with (?:a|an|my|the|our) [a-z]+|on (?:a|an) [a-z]+)"
)
