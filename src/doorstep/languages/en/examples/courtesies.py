"""Greetings, thanks, goodbyes, listening noises, pauses, chat and what people say when asked for more."""

TABLE = """
identity, slot_decision, none > greet
    hallo | hullo | heya | hiya love | yo | 'ello | alright mate | how do | how's it going | what's the craic |
    namaste | good morning to you | top of the morning | good evening | afternoon | hey there | oh hello | well hello |
    hi good morning | hello good afternoon | namaskar ji | sat sri akal | hello sir | hello madam | g'day | ey up |
    wotcha | hi hi | ahoy | hello good day | uh hi | um hello | hey good mornin | salaam | how you doin |
    how's yourself | howaya | morning morning
identity > greet
    yes hello good morning | hello? anybody there | yello | hi? | hello, morning
identity > greet affirm
    hello, alex speaking | good morning, alex morgan here | hi this is alex | hello you're through to alex morgan |
    morning, morgan speaking | hiya it's me yes | hello yes speaking | good afternoon, that is me |
    hey, yep this is he | Good morning, Alex Morgan on the line. | hi yeah you've got alex
slot_decision > greet affirm
    hi yeah that works | good morning, yes that's ok for me | hiya, aye that'll do | hello yes please do |
    hey sure the first one
slot_decision > greet affirm propose_time?
    hello, yes tuesday's fine | morning, thursday would be perfect
slot_decision > greet deny
    hello, no | hi, no thanks | good morning, no i'm afraid not | hiya, nope
slot_decision > greet ask_repeat
    hello, sorry what was that | hi, say that again please | good morning, i didn't catch a word | hello pardon
identity > greet hold_on
    hello, one moment | hi, hang on a sec | hello, just a minute while i turn this down | morning, bear with me
identity > greet busy
    hi, i can't talk | hello, i'm driving at the minute | morning, i'm up to my eyes here | hey, bad time |
    hello yes i'm in a meeting
identity > greet small_talk
    hello, isn't it freezing | hi, lovely morning isn't it | good morning, how are you keeping | hiya, busy day is it |
    hello, i was just having my coffee | morning, hope you're well | hi there, how are you today
anything_else, slot_decision, none > thank
    thanks love | ta | ta love | thank you kindly | thanks ever so | thanks a bunch | many thanks |
    thanks so much for that | much obliged | appreciate it man | nice one cheers | cheers bud | cheers me dear |
    thank you dear | bless you, thanks | god bless you | thanks very much indeed | you're a star |
    you're a legend, thanks | go raibh maith agat | fair play to you, thanks | thank you so much madam | thanks a ton |
    thanks for ringing | thanks for the heads up | cheers for letting us know | thanks for your trouble |
    that's very good of you | very nice of you to call | thanks for sorting that | i'm very grateful |
    that's a great help | you're a lifesaver | thank you, that's very thoughtful | dhanyavaad | shukriya | thankyou |
    thx | thanks for being patient with me | that was very helpful | thank you for your time | i do appreciate that |
    thank you thank you | thanks again | wonderful service, thank you | oh you are good, ta |
    Most grateful, thank you.
anything_else, none > goodbye
    bye now | bye bye bye | bye-bye then | bye love | ciao | see ya | see you tuesday | cheerio now | ta-ta |
    toodle-oo | tara | toodles | god bless now bye | slán | adios | catch you later | talk to you later | speak soon |
    laters | peace | right i'll let you go | i'll leave you to it | i have to go now, bye | gotta go | gotta run |
    i'll be off then | night night | goodnight now | safe home | mind yourself now | take it easy | you take care now |
    enjoy your day | have a nice day | have a lovely evening | all the best | see you then | until tuesday then |
    thursday so, bye | ok i'm hanging up | right so, bye | i'm putting the phone down now | over and out |
    signing off | okay then goodbye to you | namaste, bye | so long pal | And a very good day to you. |
    you have yourself a good one | ok bye
slot_decision, identity > goodbye
    bye now | i'm hanging up | ok goodbye | i'm putting the phone down | i have to go, bye | gotta go |
    right bye | that's it i'm off | i'm going now | sorry, have to hang up
anything_else, none > thank goodbye
    thanks bye | thank you, bye bye | ta, bye now | cheers, see ya | thanks love, tara |
    thanks a million, bye bye bye | okay thank you, goodbye | thanks have a good day |
    thank you and have a nice evening | cheers mate, laters | ta very much, cheerio | thank you so much, take care |
    lovely, thanks, bye | right thanks, all the best | brilliant cheers, bye | thanks, you too, bye |
    thank you sir, good day | appreciate it, you take care now | grand thanks, good luck |
    thank you kindly and goodbye | many thanks and god bless, bye | nice one, see you thursday |
    ok thanks, have a blessed day
slot_decision > affirm thank goodbye
    yes that's fine thank you bye | ok perfect cheers bye | yeah do that, ta, see you |
    the second one, thank you, goodbye now | sounds good thank you have a nice day
slot_decision > affirm thank goodbye propose_time?
    tuesday's great, thanks, bye | thursday it is, thanks, bye bye
slot_decision > affirm goodbye
    fine, bye | yes that's good, have a nice day | first one, gotta go | sure whatever, bye | aye that'll do, cheerio
slot_decision > affirm goodbye propose_time?
    yeah tuesday, bye | ok thursday, see you then
slot_decision > affirm thank
    ta love, that'll do nicely | second one please and thank you | aye grand thanks | thanks, yes |
    thank you so much, that time is good | cheers, put me down | thanks a lot, i'll be there | yes ji thank you |
    thank you very much that's most convenient | ok thanks | alright thanks | nice one, that works | lovely ta
slot_decision > affirm thank propose_time?
    tuesday would be wonderful, thank you
slot_decision > deny thank
    no thank you | no, thanks all the same | nope but thanks | no thanks love | not for me, thanks though |
    i'm afraid not but thank you | thanks but no | thanks but no thanks
slot_decision > deny goodbye
    no, bye | no. goodbye | nope, see ya | no i have to go
slot_decision > deny thank goodbye
    no thanks, bye | no thank you, goodbye | nah cheers bye | no ta, bye now
slot_decision > unavailable thank deny? reject_time?
    i'm at work then but thanks | thanks but i'll be out | won't be home, thank you though |
    that's kind but we're away | oh thank you, but i'm in hospital that day
slot_decision > unavailable goodbye deny? reject_time?
    i'll be out, bye | not home then, gotta go | i'm working, bye now
identity > not_here thank deny?
    he's out, thanks though | she's not in, thank you | alex is away, but thanks for ringing
identity > not_here goodbye deny?
    he's not in, bye | she's out, goodbye | alex isn't home, i have to go, bye
identity > wrong_person goodbye deny?
    no alex here, goodbye | you've the wrong number, cheerio | not me mate, bye
slot_decision, none, drop_place, identity > backchannel
    mm | mmhm | m-hm | uh-huh | i see | oh right | oh i see | yeah yeah i'm listening | go on | hm | oh | ahh |
    is that so | really | well well | gotcha | achha | accha accha | huh interesting | i'm with you | i'm listening |
    carry on | continue | keep going | following | oh aye | i'm still here | ooh | oh no | oh dear |
    noted | understood
slot_decision, none, drop_place, identity > backchannel hold_on?
    erm | uh | er | um | so | well | umm | eh well | so uh | hmmm
anything_else, none > backchannel
    okay | alright | got it | fine | right so | okey doke |
    fair enough | grand so
slot_decision, identity, none, address, address_part, drop_place, callback_time, verification > hold_on
    one sec | a sec | half a sec | hang on a tick | hold your horses | wait there | don't go away | stay there |
    i'll be right back | just a mo | gimme a minute | give us a minute | give me two shakes | two ticks |
    wait till i see | wait now | hang fire | let me ask himself | let me ask my daughter | i'll just ask the wife |
    hold on while i pull over | i'm just pulling in, one moment | hold on there's someone at the door |
    the kettle's boiling, hang on | the dog's out, just a second | sorry one moment the baby's crying |
    let me sit down first | let me put you on speaker | i'm putting you on speaker, one sec |
    let me take my headphones out | i've to find my glasses | i have to look that up | let me look at the calendar |
    let me check with work | just opening my diary | Would you hold the line a moment? | kindly hold |
    please be on the line | one minute sir | wait wait wait | ek minute | hold on i'm getting a pen |
    i need something to write with | let me grab a bit of paper | hang on i'm going outside, it's loud here |
    don't hang up | bear with | bear with me a second love | just let me finish this | uno momento |
    i'm thinking, wait | let me turn the radio off | i'll go in the other room, hold on |
    somebody's talking to me, one moment
slot_decision > hold_on thank
    one moment please, thank you | hang on a sec, thanks | bear with me, ta | just a minute, thank you for waiting
slot_decision > affirm hold_on
    yes, hang on while i write it down | ok, one sec, i'll put it in the diary | yeah sure, just let me get a pen
slot_decision > affirm hold_on propose_time?
    tuesday, wait let me note that | thursday's fine, hold on, the door
slot_decision > unsure hold_on
    not sure, let me look | i don't know, one sec, i'll check | hmm i'd have to ask, hang on |
    maybe, wait till i see the calendar | dunno, give me a minute | i don't know, let me ask my husband |
    possibly, hold on i'll get my diary | couldn't say, bear with me
identity > affirm hold_on
    yes, one moment | speaking, hang on a sec | yeah it's me, let me just close the door |
    that's me, wait i'm on the stairs | yes this is alex, hold on, i'll turn the tv down | yep, two secs
identity > ask_who hold_on
    who is it, hang on i can't hear | one moment, who's calling | wait, who did you say you were |
    hold on, who is this
address > hold_on
    let me find it, it's written down here | i have it here on a card, one moment | wait i'll ask what number it is
slot_decision, none, anything_else > small_talk
    terrible weather we're having | it's lashing rain here | it's roasting in here | bit nippy today |
    snow's coming they say | how's the weather where you are | where are you based, is it nice there |
    are you having a nice day | how are you doing today | you sound cheerful | you've a lovely accent |
    where's that accent from | you sound like my niece | i was just thinking about you lot |
    i've just come in from the garden | i've had a right morning of it | my hip's giving me gyp |
    i'm ninety-one next week you know | my grandson's getting married | it's my anniversary today | we've a new puppy |
    the cat's just been sick, excuse me | did you watch the match | hard luck about the cricket yesterday |
    what about them cowboys | happy thanksgiving | are you ready for christmas | diwali was good, yours |
    i'm only after getting out of bed | i'm just having my tea | i'm eating a sandwich, pardon me |
    you must get some right characters on the phone | it must be a hard job ringing people all day |
    i used to be a postman myself | my late husband drove a van like that |
    nobody rings me any more, it's nice to hear a voice | i bet you're busy this time of year | ha ha you're funny |
    you're very polite i must say | i was going to hang up, i thought you were selling | how is your family |
    how is your health | have you had your lunch | i'm watching my programme | that's monday for you | what a week eh |
    another day another dollar | don't work too hard | time flies doesn't it | life's too short |
    oh you know how it is | me knees are killing me | i'm getting too old for this |
    the kids are driving me up the wall | we had a power cut last night | sorry i'm a bit hoarse, had a cold |
    excuse me, i sneezed | i've flour all over my hands | it's my cheat day, i'm having cake | i love getting parcels |
    it's like christmas when a parcel comes | i do everything online now | my wife says i buy too much
identity > small_talk
    oh you gave me a fright | i was just about to go out | you're up early | well this is a surprise, how are you |
    i thought you were my sister | i was expecting my son's call | hello stranger
slot_decision > affirm small_talk
    yes that's fine, lovely weather isn't it | ok, i'm retired so i've all the time in the world |
    yes love, i only sit here with the cat anyway | that's perfect, it's my day off and the wife's baking |
    yeah fine, how are you keeping yourself | i'll be in, i never go out in this cold |
    second one's good, ooh i love getting post | sure, you sound nice by the way
slot_decision > affirm small_talk propose_time?
    tuesday's grand, sure what else would i be at | thursday, that's my birthday you know
slot_decision > unsure small_talk
    i don't know love, my memory's not what it was | not sure, it's been one of those weeks |
    hard to say, what with the snow and my hip
slot_decision > small_talk unavailable deny? reject_time?
    i'm at my bingo tuesday, i won forty quid last time |
    we're at our son's thursday, he's just had a baby, a little girl | i've the hairdresser's then, my one treat |
    i'll be at the hospital for my knee, it's been murder | i'm at cricket practice then, we lost badly sunday
anything_else > thank small_talk
    thanks, you've been lovely to talk to | thank you dear, you've a nice voice | cheers, don't work too hard |
    ta, keep warm | thanks and happy thanksgiving | thank you, merry christmas to you
anything_else > deny
    nah | not today | no that'll do | no that does it | no that covers it | we're grand | no i'm grand |
    i'm good | all good | we're good | all sorted | no all set | i'm all set | that's the lot |
    that'll be it | nothing | nothing at all | nothing more | no nothing from me | not really | not at the moment |
    not right now | no i don't believe so | i think that's all | i think we're done | don't think so no |
    no you've covered everything | no that was the only thing | no it's fine | no no | no no that's all |
    no nothing else | no more | that is all sir | nothing else madam | no only that much | bas, that's all |
    no i'm sorted | i'm sound | sound | no, happy out | can't think of anything |
    nothing comes to mind | No, that will be everything. | i've no questions | no questions |
    what else would there be | no just that | just that | just bring it tuesday | as long as it comes i'm happy |
    no just make sure it comes | no that's about it | i'm done | we done | no we're all good here |
    you've answered everything | no cheers | finished | no finished now |
    that's everything as far as i know | i reckon that's it | no i'm okay | no, is okay | not from my side |
    no everything is clear | everything's clear | it's all clear to me | no it's crystal clear
anything_else > deny thank
    no thanks love | no you've been great, thanks | nothing else, thanks a million | no i'm grand thanks |
    all good cheers | that's all thank you sir | nope that's me, ta | no no thank you very much | all set, thanks |
    i'm fine thank you | no you've been a great help | nothing more, thank you | that's the lot, ta love |
    no that's me sorted cheers | no ji thank you | no thank you that is all i wanted | no but thanks for asking |
    nah man appreciate it | i don't think so but thank you | that'll be all, much obliged |
    all sorted now, thank you for ringing | no that's perfect, thank you | nothing from my side, thank you |
    you've told me all i need, thanks
anything_else > deny goodbye
    no, bye | nope, bye now | nothing else, goodbye | no that's all, have a good day | nah see ya |
    no i'm grand, bye bye | that's it, cheerio | all good, take care | no that's everything, have a nice evening |
    done, bye | no, see you tuesday | no, and you have a nice day | that's the lot, tara | no i've to run now, bye
anything_else > deny thank goodbye
    no thanks, goodbye | no that's all thank you bye | nope cheers bye | nothing else thanks have a good one |
    no ta, tara | all good thanks bye bye | no you've been great, thanks, bye | i'm grand thanks, good luck |
    no thank you, have a nice day | that's everything, thank you, take care | no, thanks a million, bye bye bye |
    nah we're good, thanks, peace
anything_else > affirm
    yeah | aye | yes there was something | yeah one thing | one more thing | just one thing |
    just the one question | i've a question | i have one doubt | one doubt i have | a quick one | actually yes |
    actually there is | come to think of it yes | as a matter of fact yes | now that you mention it |
    yes i wanted to ask something | can i ask something | there's one thing more | i wanted to say something else |
    yes if you've a minute | sure, one more | mm yes | oh yes before i forget | uh yeah actually |
    yes wait there was something | quick question | yeah i've another thing | there is as it happens | one last thing |
    yes could you help me with something | could i ask you something
anything_else > affirm hold_on
    yes, hang on, what was it | yeah there was something, let me think | yes one moment |
    actually yes, wait, it'll come to me | yeah, hold on, my husband wants something
anything_else > hold_on
    let me think | hang on, let me ask the wife | wait a minute | hmm, let me see |
    hold on, i'm writing it down | give me a second | just thinking
anything_else > unsure
    i don't know | not sure | dunno, is there | i can't think | maybe, i forget | there was something but it's gone |
    i've forgotten now | hmm, i don't think, i'm not sure | can't remember what i wanted to ask | couldn't tell you
anything_else > complain deny?
    no but tell your driver to stop throwing things | nothing else, only that i've waited two weeks |
    no, apart from the bell never being rung | only that your last man was very rude |
    no, just get it here in one piece for once
anything_else > thank complain
    thanks, though it should have come friday | thank you, but honestly this has taken far too long |
    cheers, shame about the last one though | thanks but your website is useless

slot_decision, none, drop_place > backchannel
    yes i'm here |
    mm-hm
"""
