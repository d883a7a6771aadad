"""Complaints about driver, delivery and call, alone and beside an answer: training material of the judgement."""

TABLE = """
slot_decision, none, anything_else, identity > complain
    it's about time you rang | not you again | you lot again | oh for god's sake | this is the fourth time this week |
    every day you ring me | you woke me up | do you know what time it is |
    it's nine in the morning, who rings at nine | you woke the baby | i was asleep | you're interrupting my breakfast |
    i'm sick and tired of this | i've had it up to here | it's beyond a joke | shambles | pathetic |
    a complete shambles from start to finish | absolute joke of a company | worst courier in the country |
    you're all useless | can't organise a thing, you people | useless shower | what a bunch of cowboys | rubbish |
    disgraceful | shocking service | ye're worse than useless | it's a holy show | very bad service |
    third class service you are giving | your service is very poor sir | your delivery boy was speaking very rudely |
    the delivery boy did not even call me | he said i wasn't home and i was stood at the window |
    he never rang the bell | he didn't even knock | the lad just left a card and ran |
    he wrote nobody home and i'm disabled, i'm always home | he left it in the bin and it got collected |
    he put it in a puddle | my parcel was soaked | the box was crushed | the last one was all smashed to bits |
    everything was broken inside | half the stuff was missing | somebody had opened it |
    it was delivered to the wrong house | you gave my parcel to some stranger |
    i had to go looking for it up and down the street | it was left out on the road | he kicked my gate in |
    he left the gate open and the dog got out | the driver reversed into my wall |
    he blocked my drive for half an hour | he drives like a maniac down our lane | your driver swore at me |
    he was on the phone the whole time | he threw it at me | he wanted money off me |
    he refused to come up the stairs | he made me come down to the van | i took a day off for you and nobody showed |
    i sat here from eight till eight | i've stayed home three days running for this |
    you said tuesday last week as well | every time you promise and nobody comes | you keep changing the day |
    first it's monday then it's tuesday, make up your minds | why can you never stick to a time |
    you never turn up when you say | the website is a joke | your app doesn't work |
    i can't get through to anybody ever | i was on hold for an hour yesterday | nobody answers your emails |
    your hotline is a disgrace | i've written to you three times | i'll be writing to the ombudsman |
    i'm going to leave a bad review | one star from me | i'm telling everyone not to use you |
    i'll never order with that shop again | I am extremely dissatisfied with this delivery. |
    I consider this treatment unacceptable. | Frankly, I expected better. | this is a joke right | you must be joking |
    are you kidding me | are you having a laugh | seriously, again | give me strength | unbelievable |
    that's ridiculous that is | it's a scandal | i'm fuming | i'm raging so i am | i'm not one bit happy |
    i'm very disappointed | i'm not impressed | i was promised next day | i paid extra for express and look |
    two weeks i've been waiting | it was a birthday present and the birthday's gone |
    it was medicine, i needed it friday | my fish was in that, it died | the flowers were dead when they came |
    you lost the last one | that's the second parcel you've lost | the driver is a thief |
    the other courier never has this trouble | fedex would've had it here by now |
    why does a machine ring me, it's an insult | you call me and make me talk to a computer |
    robots, that's all we get now | you talk too much | you're going too fast and it's rude | get on with it |
    hurry up with it | this call's taking forever | you've asked me that already | i've told you three times now |
    i already told your colleague all this | i said that to the last fella | how often do i have to say it |
    you're not listening to me | listen to what i'm saying would you | that's not what i asked |
    you don't understand a thing | you got it wrong again | this thing doesn't work | stupid machine |
    bloody computers | what a waste of my time | you're wasting my time |
    you call at the worst possible times, always | always at dinner time you lot | stop reading me that script |
    two hour window, that's no good to anyone is it | who sits in for two hours, i ask you |
    your windows are ridiculous
address, address_part, address_confirmation, drop_place, verification, callback_time > complain
    i told you that already | how many more questions | this is taking forever | you're not listening |
    i said that twice now | you people are hopeless | this is getting silly | good grief it's like talking to a wall |
    why is this so complicated | the last driver couldn't find it either | you got it wrong last time as well |
    i've been through all this on your website | every week the same palaver |
    i've spelled it three times, for crying out loud | what a performance for one parcel | useless, just useless |
    it's an interrogation this | that's the third time you've asked me
slot_decision > affirm complain
    yes, about time too | yeah ok, i've waited long enough | alright then but i'm not happy about it |
    i suppose so, it was meant to be here friday | fine, it's a disgrace but fine |
    yes but he'd better not throw it over the fence again | go on then, third time lucky, you shower |
    the first one, and i hope he isn't as rude as the last one | yes, though frankly your service is dreadful |
    second one, but i took a day off for nothing already | ok, if you can manage to turn up for once |
    yes please, i've been waiting two weeks you know | that's okay but your last boy was very rude sir |
    yes come, last time he left it in the rain
slot_decision > affirm complain propose_time?
    fine tuesday, but this is the last time i wait in | ok thursday, and tell him to ring the bloody bell this time |
    tuesday, and not like last week when nobody came | thursday will do, it's a shambles mind you
slot_decision > deny complain
    no, and stop ringing at this hour, you woke the baby | no. it's a disgrace | no, your times are always useless |
    absolutely not, i've waited in twice already | no way, you lot never turn up anyway | nope, worst service ever
slot_decision > reject_time complain deny?
    those times are no use, it's always when people work | tuesday's too late, it was meant to be here last week |
    thursday? i've been waiting two weeks, that's a joke | that's no good and you never have proper times |
    neither, and you've messed me about enough | not another day off for you lot, something else
slot_decision > unavailable complain deny? reject_time?
    i'm at work, like every time you come | i work days, you always come when nobody's in, it's hopeless |
    i'll be out, i waited in all last week for you | can't be there, i lost a day's pay over you already |
    i'm not home and your driver knows that, he does it on purpose |
    we're away, and this was supposed to be here friday
slot_decision > propose_time complain
    it has to be today, i've waited long enough | come tomorrow, it's already a week late you know |
    friday, and this time actually show up | bring it this afternoon, it's your mess |
    wednesday, and tell him to knock like a normal person
slot_decision, none > complain ask_status
    it was due last week, where is it | i waited in all day, where was he |
    this is ridiculous, what's happened to my parcel | you said friday, so where's it got to |
    two weeks i've waited, has it been lost | shocking, is it even in the country | nobody came yesterday, why not |
    he never rang the bell so where did he take it
slot_decision, none > complain ask_time
    i've been waiting all week, when is it coming | nobody came, so when's he coming now |
    i'm fed up, just tell me what time | every time a different story, when exactly this time |
    useless, what time will he really be here
slot_decision, none > complain ask_why
    not you again, what do you want | you rang me three times today, what is it |
    it's eight in the morning, what is this about | what now, you ring every day
slot_decision, identity, none > complain ask_who
    you woke me up, who is this | who is this ringing at this hour, it's a cheek |
    you've rung five times, who are you people | this is harassment, which company is this
slot_decision, none > complain ask_cost
    you were late and now it's going to cost me too, is it | it's your fault so do i have to pay |
    terrible service, and is there a fee as well
slot_decision, identity, none > complain ask_robot
    this is stupid, am i talking to a machine | you don't understand a word, are you a robot |
    ridiculous, is this a computer
slot_decision, none > complain human
    this is a joke, put me on to a person | hopeless machine, get me somebody real |
    i've had enough, let me talk to your manager | you don't understand me, i want an actual person |
    third time now, i want your supervisor | useless, give me a human |
    your driver broke my gate, i want to speak to somebody |
    i want to make a complaint, who can i speak to, a person i mean
slot_decision, identity, none > complain opt_out
    you ring every day, stop it | i'm sick of these calls, take my number off |
    you woke the baby again, don't ever ring here again | fifth call this week, remove me from your list |
    this is harassment, stop phoning me | you people are a plague, delete my number
slot_decision, identity, none > complain busy
    you always ring when i'm driving, i can't talk | bad time as usual, i'm in a meeting |
    every time at dinner, i can't now
slot_decision, none > complain refuse_parcel deny?
    it's two weeks late, you can keep it | the birthday's gone now thanks to you, send it back |
    useless, i don't want it any more | i'm that annoyed you can return it to the shop |
    bought it elsewhere since, you took too long, take it back
slot_decision, none > complain other_parcel
    you lost my other one as well | the last parcel never came, and now this |
    my book's been missing for a month, it's a disgrace | one came smashed, the other not at all
slot_decision, drop_place > complain set_drop_place
    don't leave it in the rain again, put it in the shed |
    he left it on the road last time, put it behind the gate for once |
    last man threw it over the fence, so give it to the neighbour |
    last one got pinched off the step, leave it with number six | he never rings anyway so just put it in the porch
drop_place > complain deny
    no, last time it was stolen | nowhere, your man left it in a puddle |
    no, you left it on the street last time, it was a disgrace |
    not outside, the last three went missing thanks to you
slot_decision, none > complain change_address
    you've the old address again, i told you i moved | how often do i have to tell ye i don't live there any more |
    you always bring it to the wrong house, i want it at my work |
    i changed the address online and you ignored it, it's not there i live
slot_decision, none > complain thank
    well it's about time, thank you | thanks for nothing | well thanks a bunch, two weeks late | at last, thank you
slot_decision, none > complain goodbye
    this is a waste of time, bye | useless, goodbye | i've had enough, i'm hanging up | not you again, bye
"""
