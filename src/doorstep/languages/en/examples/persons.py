"""The person called, somebody else, a wrong number, somebody who is away: training material of the judgement."""

TABLE = """
identity > affirm
    yes alex speaking | alex here | alex | morgan | morgan speaking | yeah alex morgan | this is alex morgan |
    it's alex yeah | it is | it's himself | it is herself | that'd be me yes | that'll be me | guilty |
    guilty as charged | you're talking to the right one | you've the right one | you've got the right person |
    you have the right number | correct, this is me | yes myself alex | myself only | haan yes speaking | ya tell me |
    yes tell | yes go ahead | go ahead i'm listening | yeah that's my name love | that's what it says on my passport |
    last time i checked yes | who else would it be, yes | depends who's asking, no i'm joking, yes |
    yeah speaking mate | sure is | yes sir that's me | yes ma'am this is alex | um yeah | er yes that's me | yes i am |
    i'm alex | mister morgan yes | doctor morgan speaking | present | speaking on | that is my good name yes |
    the one and only | aye it's me | the same | you have him | you have reached him | this is me |
    that is correct, it's me | sí yes i am alex | you're through to alex | yep that's the one |
    alexandra actually but yes | well it's alexander but yeah that's me |
identity > affirm greet?
    hello alex here | hi it's me yeah | good afternoon, alex morgan speaking | morning, yes speaking |
    hiya yeah it's me | namaste yes speaking | howdy, this is he |
identity > affirm small_talk?
    that's me, lovely day isn't it | yes speaking, i'm just out of the shower |
    it's me, i was only just thinking about a cup of tea |
identity > affirm ask_why
    yes, what is it now | alex speaking, what's this in connection with | it's me, what's up | that's me, what's wrong |
    yeah why | i am, what do you need | ya speaking, what is the matter | yes that's me, is something wrong |
identity > affirm ask_who
    it is, and who might you be | alex here, who've i got | speaking, which company please | that's me, who's that |
    yes, and you are? | i'm alex, who's calling me at this hour |
identity > affirm ask_robot
    yes, is this a recording | that's me, are you a real person | speaking, am i on to a machine |
identity > affirm busy
    yes but i'm driving | that's me but i'm in the middle of something | speaking, i can't talk though |
    it's alex but i'm in a meeting | yeah it's me, now's a bad time |
identity > affirm busy call_back propose_time?
    yes it's me but ring me at six, i'm at work | speaking but i'm on the motorway, try me in an hour |
    that's me, i'm with a client, call later |
identity > affirm unavailable
    yes that's me, i'm not home this morning though | speaking, if it's about the parcel i'm at work till five |
    it's alex, i won't be in today by the way |
identity > affirm ask_status
    yes, have you found my parcel at last | that's me, where is it | speaking, is it finally coming |
identity > affirm complain
    yes and it's about time you rang | speaking, and i'm not happy with you lot |
    that's me, the one you left standing there saturday |
identity > deny
    no | no i'm not | nope | i am not | no that's not me | nah not me | no this isn't alex | it isn't | no sir |
    negative, no | afraid not | no she isn't me |
identity > deny? ask_who
    no, who's this | might be, who's asking | who wants alex | that depends, who are you | first tell me who you are |
identity, slot_decision, none > wrong_person deny?
    no alex here | no alex at this number | there is no alex | there's nobody called alex |
    nobody by the name of morgan here | we've no morgan here | never knew an alex morgan | don't know any alex |
    don't know him | i don't know her | who the heck is alex | alex who? there's no alex here | wrong number |
    wrong number love | wrong number sorry | sorry wrong number | wrong phone | wrong person |
    wrong house, no morgans here | wrong number bhai | it is wrong number madam | you have dialled wrong number |
    you dialed the wrong number hon | you've misdialed | you've got a wrong number there pet |
    i think you have the wrong number | must be a wrong number | you've come through to the wrong place |
    you've reached the wrong person | you're on to the wrong house | you've the wrong woman | you've the wrong fella |
    you have the wrong man | i'm not the one you want | i'm not who you're after |
    i'm not the person you are looking for | not me you're looking for | you want someone else |
    it's a different person you need | someone else must have that name | some mistake, i'm not alex |
    there's been a mistake, no alex | you must be mistaken, my name is rahul | no this is priya, no alex here |
    my name is deirdre and i live alone | i'm john, who's alex | this is kevin's phone |
    this is brenda, i've had this number twenty years | i've had this number since october, folks keep asking for alex |
    i just got this number | this is a new number, it used to be somebody else's | the last owner of this number maybe |
    it's a recycled number i think | people keep ringing me for alex, i'm not him |
    everyone wants this alex, i don't know him | you're the third one asking for morgan, not me |
    this is a law office, there's no alex morgan | this is a takeaway | this is the garda station |
    this is a school, you've the wrong number | this is saint mary's parish office, no morgan here |
    you've called a dentist's | this is a company number, nobody of that name works here |
    he left the company in march | she's not with us any more, she left the firm | alex quit months ago |
    no longer works here | he's no longer employed here | she used to work here | he was let go |
    we had an alex once but he's gone | alex moved away years ago | they moved out |
    they've moved, we bought the house | the morgans sold up | the morgans used to live here |
    that's who lived here before us | that'd be the people before us | previous tenants, they're gone |
    she's not lived here since the divorce | he doesn't live here, we split up | my ex, he's not living here any more |
    that's my ex husband and this isn't his number | alex passed away | he passed on in the spring |
    i'm sorry to tell you alex died | she's deceased | he's dead | we buried him last month | never heard of her |
    never heard of them | doesn't ring a bell, i'm not alex | that name means nothing to me |
    that name means nothing here | that's not my name | that isn't me | my name is not that |
    not morgan, morton, there's no morgan here | i'm alice moran not alex morgan |
    you want my neighbour, this isn't his phone | that's the fella across the road, not me |
    i think you mean the people downstairs, i'm not a morgan | different family altogether |
    here is not alex, here is maria | i am not alex i am ahmed | no alex, no understand, wrong number |
    this is not number of alex | there is no such person staying here | no person of that name is residing here |
    he vacated the flat | he has shifted from here, this is not his number | there's only me here and i'm not alex |
    there's only us two, the murphys | we're the o'sheas | no morgans in this house | no one of that name lives here |
    ain't no alex here | ain't nobody here by that name | don't nobody named alex live here |
    he don't stay here no more | she don't live here | um i think you've got the wrong person |
    er i'm not alex i'm afraid | who? no | sorry who? there's no one called that | not known here | unknown here |
    i found this phone on the bus, i don't know whose it is | it's a borrowed phone and i don't know any alex |
    i'm only the new tenant |
slot_decision > wrong_person deny? reject_time?
    neither, i'm not alex | i don't need any times, you have the wrong person | none, i'm not him |
    thursday? i don't know what you mean, i'm not alex morgan |
identity, slot_decision, none > wrong_person refuse_parcel? deny?
    not my parcel, i'm not alex | it's for somebody who doesn't live here, i'm not taking it |
    i'm not alex so i don't want his parcel |
identity, slot_decision, none > wrong_person complain deny?
    wrong number again, you people never learn | i've told four of you, there's no alex, it's ridiculous |
    third time this week i'm not alex for crying out loud |
identity, slot_decision, none > wrong_person ask_data deny?
    i'm not alex, where did you get my number | there's no alex here, how come you have this number |
    wrong person, who gave you this number |
identity, slot_decision, none > wrong_person ask_who deny?
    no alex here, who's this | wrong number, who are you anyway | i'm not him, who's calling |
    there's no morgan, what company is this |
identity, slot_decision, none > wrong_person goodbye deny?
    wrong number, bye | not me, goodbye | no alex here, bye bye | you've the wrong person, have a good day |
identity, slot_decision, none > not_here deny?
    he's not here | she's not here right now | alex isn't here | alex isn't in | alex isn't home | alex is out |
    alex just stepped out | alex stepped away from his desk | alex is away | alex is abroad | alex has gone out |
    alex is not at home now | sir is not at home | madam is out | madam is in a meeting, i am her pa |
    sahib is sleeping | saab has gone to office, i am the cook | i'm the maid, madam is not here |
    he has gone to the market | he has gone out of station | she has gone for bath | he is in puja now |
    he's at prayers | she's at mass | he's at the pub | he's down the allotment | he's out on the tractor |
    he's out the back with the calves | he's up on the roof | he's under the car | she's out with the dog |
    she's at yoga | she's at her mother's | he's at his girlfriend's | he's still in bed | he's asleep |
    she's having a lie down | he's in the bath | he's on the toilet | she's on the other line | she's on another call |
    he's with a patient | he's with a customer at the minute | she's in court today | he's in theatre, he's operating |
    she's teaching | he's in class | he's at nursery, he's three | she's at school, i'm her mam |
    he's at football practice | he's on his lunch | he's on his break | he's off today | she's off sick |
    he's on leave this week | she's on maternity leave | he's on a business trip | she's travelling for work |
    he's in the air right now | he's at sea | he's deployed | he's in hospital i'm afraid |
    she's in rehab after her hip | he's in the care home now, i do his calls | she can't speak, she's had an operation |
    he can't talk, he's got no voice today | he's deaf, i answer for him | she's hard of hearing so i take her calls |
    dad can't come to the phone | mum's having a nap | mom's at work | my mom is not home | my dad's not here |
    daddy's at work | mammy's in the shop | nana's asleep | grandad's out with the dog | my wife's not here |
    the wife's out | the missus is at the hairdresser's | himself is out | herself is at the shops |
    the husband's at work | my partner isn't here | my roommate's not in | my housemate's at uni | my son's out |
    my daughter's at college | my brother's not home | it's my sister's phone, she's swimming |
    he left his phone at home | she forgot her phone | this is alex's phone but he's not beside me |
    this is his dad, he's at work | this is her husband, she's not about | i'm just the cleaner, they're all out |
    i'm the childminder, she's at work | i'm the dog sitter, they're on holiday | i'm house sitting, alex is in greece |
    i'm only the decorator, he's not in | i'm his carer, he's resting | i'm her nurse, she can't talk now |
    i'm the receptionist, alex isn't at her desk | i'm a colleague, he's out to lunch |
    i'm his secretary, he's tied up | you're speaking to her assistant, she's not available | he's unavailable |
    she's not available | he isn't around | she's not around | he's out | you just missed her | you've just missed him |
    he's gone to work | he's on shift | he's on nights, i'm not waking him | she's busy with the baby, i'm her mother |
    he can't come now | she's unable to come to the phone | he's indisposed | he's tied up |
    um he's not here at the moment | er she's popped to the shop | no he's not | no she's out | no this is her son |
    no, it's his wife | no this is his brother, he is not there | not alex, i'm his mother, he's away |
    i'm not alex, i'm his partner, he's in work | she in work | he not home | he ain't here | she ain't in |
    alex? nah he's gone out | alex is at the mosque | we don't expect him till tonight |
    she won't be back till saturday |
identity > not_here deny?
    not in | not here | not home | out | gone out | not available at the moment | not here just now |
    out at the minute |
identity, slot_decision > not_here call_back deny? propose_time?
    he's out, ring him about eight | she's not in, can you try again this evening | he's at work, best ring after five |
    mum's asleep, could you phone later | she's in the bath, give it half an hour and call |
    alex isn't home, call back thursday | sir is out, call after 7 pm | he's on his lunch, ring back at two |
    she's away till monday, try then | he's not here but ring tonight and you'll get him |
    dad's at work, you can call him at dinner time |
slot_decision > not_here unsure
    she's not here and i don't know when she's in | he's out and i couldn't say when suits him |
    i'm only her son, mum's out, i dunno when | i'm his flatmate, he's away, no idea |
slot_decision > not_here affirm
    he's out but i'm his wife and that's fine | she's at work but i'll be in, i'm her dad, that suits |
    i'm the nanny, they're out, but yes i can take it then |
slot_decision > not_here affirm propose_time?
    she's not here but tuesday's fine, i'm her husband | he's away but i'm in thursday, bring it thursday |
    alex is out, i'm his mam, tomorrow will do |
slot_decision > not_here set_drop_place deny?
    he's not in, i'm just the neighbour minding the cat, leave it on the porch |
    she's away, i'm her sister, put it in the shed | he's out, leave it with me next door |
identity, slot_decision, none > not_here ask_who deny?
    he's not in, who's calling | she's out, who shall i say rang | alex is at work, and you are |
    he isn't here, who's that |
identity, slot_decision, none > not_here ask_why deny?
    she's out, what's it about | he's away, is it something i can help with, what is it |
    alex isn't home, what did you want him for |
identity > not_here ask_who ask_why deny?
    he's out, who are you and what's it in connection with | she isn't in, who's this and what do you want her for |
identity, slot_decision > not_here human deny?
    he's out and i'd want to talk to a person about it anyway | she's not here, can you get a real person to ring her |
identity, slot_decision > not_here hold_on
    wait there i'll get him | i'll just get her, hang on | one minute, i'll call her down | alex! phone! hold on |
    hold please, i'll transfer you to her | i'll bring the phone up to him, hang on |
    just a sec, she's in the kitchen, i'll get her | hold on i'll give it to him | wait i will call sir |
    one minute i am giving to madam | bear with me i'll see if he's free | two seconds, mam! it's for you |
    i'll see if he's awake, hold the line |
"""
