"""Offered times taken, refused or left open, as people tell it: training material of the judgement."""

TABLE = """
slot_decision > affirm
    oh that's handy that | aye go on then | yeah nah that's sweet | go ahead and put me in |
    right so, that's me sorted | er yeah okay | um yes i think so yes | well i suppose it'll have to do |
    i'm not fussed so yeah | it'll have to do i guess | go on go on | yes yes yes fine | i'd be glad of it |
    yep lock it in | sold | suits | sorted | champion | smashing | sound | fair enough | aye | alrighty | 10 4 |
    roger that | it's a yes from me | consider me home | that is fine no issue | no issues you can come | done deal |
    my other half's home so yeah | the kids are off school so we'll be in anyway |
    i broke my ankle i'm not going anywhere love | i'm on maternity leave so i'm in all the time |
    someone or other will be here it's a full house | mother in law is at home only, send it |
    the cleaner comes then so she can take it | i've the plumber coming that day anyway so i'll be in |
    i'll swap my shift it's fine | i was going to go out but i'll stay in for you |
    well i've nothing better to do have i | if you must | ya okay okay tell them to come |
    that time it is possible yes | for me it is good | is good for me | okay no problem we do like this | i take this |
    yes please to come | it's grand sure i'm only here with the dog | i'll be here with bells on |
    i don't see that being a problem | can't see why not | that wouldn't be a bother | wouldn't say no |
    not bad at all that | that's no hassle | no objections here | nothing against that | no no that's perfect |
    no that works actually | nah you're grand | nah that's cool | no worries i'll be there | i've no plans so yeah |
    i never go out so | that should not be any difficulty | we could live with that | let's go with that one |
    stick me down | pencil me in | mark me down as yes | okay confirm it | please confirm the same | kindly go ahead |
    do the needful please | that's a date | happy days | bob's your uncle |
slot_decision > affirm propose_time?
    tomorrow's good | tomorrow afternoon then | tomorrow at two, yeah | two to four tomorrow is what i'd want |
    um the uh the thursday one | i'd say thursday | thursday please and thank you | let me see, tuesday, yes tuesday |
    let's see now, thursday, ten to twelve, aye | the twenty-fourth | the twenty sixth suits better |
    the 26th between ten and twelve | ten to twelve | two till four is alright | ten till noon works for us |
    afternoon one tomorrow | the morning one on thursday if it's still going | thursday morning i'm in |
    i'm home tuesday | tuesday i've off | i'm free thursday as it happens | thursday's my day off so that one |
    go tuesday | tuesday afternoon i'm always in, it's my programme | thursday because the carer's here then |
    tuesday, the sooner the better | sooner is better so tomorrow | later one, thursday, gives me time |
    make it thursday so the cash machine's open | thanksgiving morning? sure we'll all be here |
    thursday is a holiday so everyone's home, do that | thursday ten am confirm it | tuesday would do nicely |
    i'd plump for the tuesday | give us the thursday | gimme tomorrow | tomorrow yaar tomorrow is best |
    tomorrow only, two to four i will be at home | thursday forenoon is okay | book thursday |
    tuesday is better for us i think | of those two tuesday | out of them thursday i reckon |
    if i've to choose, thursday | well tuesday obviously | tuesday or, yeah, tuesday |
    hmm tuesday no wait thursday yes thursday | not sure, oh go on then, tuesday | actually the thursday slot is great |
    can i have the thursday | could i get the one tomorrow | may i take the tuesday slot please |
    might as well be tomorrow | would it be ok to take thursday | i could do thursday | i can manage tuesday |
    thursday i can do | i'll be back by tuesday so that |
slot_decision > affirm
    the first lot | the first of those | first please | first time you said | the second time | the second lot please |
    whatever the first was | what you said first | the one you said last | the later | earlier one | the sooner one |
    the soonest | whichever's soonest | i'd go for the later one | the two o'clock one | the two to four |
    the ten o'clock one please | number one | two | option b | choice two | morning one | the afternoon |
    the nearer one | the one in the morning suits | either | both are fine | any of those | either or |
    you pick, they're both good | whatever's easier for the driver | i'm easy, either | don't mind which |
    same to me, choose one | it's all the same to me, i'm in both days | toss a coin, i'm here for both |
    six of one half a dozen of the other |
slot_decision > affirm reject_time? propose_time? deny?
    not tuesday, thursday | tuesday's out, thursday's in | tuesday no, thursday yes |
    tomorrow's no good but thursday's perfect | tomorrow is too soon so thursday |
    thursday's thanksgiving so it'll have to be tomorrow | thursday no way but tuesday sure |
    nah not the first one, the second | i'd skip tuesday and take thursday | thursday's too far off, take tuesday |
    can't do the morning one but the afternoon's grand | no to thursday, yes to tuesday |
    anything but tuesday, so thursday i guess | tuesday is bad. thursday okay | don't come tuesday, come thursday |
    forget thursday, tomorrow's better | rather thursday than tuesday |
    the first is no use to me, i'll take the second | the thursday would kill me but tuesday is fine |
    afternoon not possible, thursday morning okay |
slot_decision > affirm unavailable propose_time? reject_time? deny?
    i'm at work tuesday so the thursday one | tuesday i'm in court, thursday's fine |
    i've chemo tomorrow, thursday then please | got the dentist tomorrow at three so i'd say thursday |
    we fly out thursday so it has to be tuesday | i'm teaching thursday, tuesday please |
    i won't be in thursday so tomorrow works | i'm on lates thursday, tuesday's my only one |
    tomorrow i am travelling, so thursday you can come | i'm up the hospital with my mum tuesday so go with the other |
    my shift's till six tuesday, do thursday | not home tomorrow but i will be on thursday morning |
    on thursday we're at my sister's for the turkey, so tuesday |
    tuesday i'm collecting the grandkids at half two, thursday'll do | out tuesday, in thursday |
    away tomorrow back wednesday so thursday's grand |
slot_decision > deny
    no ta | nah pal | no siree | hell no | god no | ah here no | not a chance | nay | no i'm sorry | no unfortunately |
    unfortunately not | regrettably no | no it's not possible | no way jose | i must decline | that'll be a no |
    it's a no from me | um no | er no sorry | no no sorry love | not happening | no not that | no ji |
    no boss not possible | that's a negative | i'm gonna say no | computer says no | i'd have to say no |
slot_decision > reject_time deny?
    ah no that's a shocking time | god that's an awful hour | that's the worst possible time |
    that's right when the kids nap | neither's any use | neither of them days suit | neither one really |
    both of those are bad | both no good | none of the above | nah neither mate | those two don't do it for me |
    i can't do any of them | it's too soon | far too soon | that's too far away | that's not soon enough |
    i can't wait that long for it | thursday's too late i need it before | but thursday is thanksgiving |
    thursday's a bank holiday for us isn't it | what, tuesday and thursday, no neither | i wouldn't manage that |
    that'd be awkward | that's a bit awkward actually | bit tricky that | that's tricky | that's going to be difficult |
    it will be difficult for me | little bit problem with that timing | timing is not suitable madam |
    that timing i cannot | this time is not possible for us | not on a weekday | weekdays don't work |
    i'd struggle with that | i'll struggle to make either | i couldn't commit to either of those | it's not ideal |
    not ideal no | hmm not great | that's not good for me | doesn't work | wouldn't work | won't work for us |
    those don't line up with my schedule | my schedule won't allow that | i've a clash | there's a clash there |
    i'm double booked then | i've something on both days | can't swing that | no dice on either | that hour's hopeless |
    hopeless times them | who's home at that hour | who on earth is home at two in the afternoon |
    some of us work you know | do i look like i'm home on a tuesday | you must be joking, two in the afternoon |
    that's no good to man nor beast | nope wrong days | wrong day for me | wrong time for us | wrong week |
    not this week please | not tomorrow | not tomorrow anyway | anything except those two | not in the afternoon |
    not mornings | not thursday | tuesday's out | tuesday is a no | i can't have anyone round thursday |
    i don't want it that late | i don't want you that early | i'd not be ready by then |
    i'd be lying if i said i could make that | two hours is a long window i can't sit in for that |
slot_decision, availability > reject_time deny?
    have you nothing else | is that all you've got | is there nothing sooner | nothing on the weekend |
    anything else going | what other days are there | have you any other times at all | got anything a bit later |
    got anything earlier in the day | could we look at other days | offer me something else | give me another option |
    let's hear some others | next option please | what else is available | are there other slots |
    is there another time possible | i'd want another day | other times please | can we find another time |
    need a different one please | could you check for something else | try again, other times | show me more |
slot_decision, availability > unavailable deny? reject_time?
    i clean offices then | i drive the school bus so i'm out seven to nine and two to four | i'm on earlies all week |
    i'm on a double thursday | i'm on days, six to six | got a twelve hour shift | i'm doing back to backs this week |
    i work nights and i'd be dead to the world | i sleep in the daytime i'm a nurse |
    i'll be in bed then, i've the night shift at the bakery | i never surface before one |
    i don't finish til gone eight | i clock off at ten pm | i'm on the ward till late |
    i'm on call at the hospital that day | i'm at the office mondays to thursdays | i'm hybrid, tuesdays i'm in town |
    i've got a site visit tuesday | i'm on site until dark | i'm in back to back meetings |
    i got a deposition thursday morning | there's an audit at work that day | stocktake that day so no |
    i've a job interview tuesday at three | i'm invigilating an exam then | i've got finals this week |
    i've lectures the whole day | i've college in dundalk tuesdays | school run's at three so i'd miss you |
    i do pickup at two forty five | parents evening that day | my son's nativity is tuesday afternoon |
    i help at the lunch club thursdays | i volunteer at the food bank thursday mornings |
    i'm at the temple thursday mornings | tuesday is bridge | i've choir | i've yoga then | i got bingo tuesdays |
    i've my slimming club at ten | hair appointment thursday, i've waited six weeks for it | i'm having my nails done |
    i'm getting my car inspected then | car's in for its mot so i'll be at the garage | i've the optician's at eleven |
    i'm having my cataract done on thursday | i've dialysis tuesdays and thursdays | i'm at the clinic for bloods |
    i got an mri | i've got the midwife at two | antenatal class, sorry |
    my mother has a doctor's appointment and i am taking her | vet at half two with the cat |
    i'm taking the dog to be neutered | i'll be under the knife that day | i'm visiting my dad in the home |
    i go and sit with my sister thursdays | we've a burial on thursday |
    there is one marriage in the family, we are all going | we're off to a wedding in cork | we will be out of station |
    i'm going to my native place | i'm in mumbai till saturday | i'm in dubai until the first | i'm away with work |
    i'm on a plane | i fly at noon | i land thursday evening | i'm offshore for another two weeks |
    i'm out on the rigs | i'm at sea | i'm on the boat | we're at the caravan | we're down the shore till friday |
    we're upstate till the weekend | i'm up north this week | i'm snowbirding in florida hon |
    i'm on a coach trip to whitby | i'm at a conference | i got jury duty all week | i'm in court as a witness |
    i'm doing my driving test thursday at ten twenty | i've a viewing on a flat then |
    i'm moving my daughter into halls | i'm minding the grandchildren at theirs |
    i'm walking dogs between one and four | i'm out on my round then, i'm a postman meself |
    i'm driving a cab till the early hours | i'm delivering all day too, funnily enough | i've the shop to mind |
    i can't leave the stall | i'm milking at that time | we're silaging | i'm up the top field with the sheep |
    it's deer season i'm out in the woods | i'll be fishing | i'm at the match | i'll be at the gym like every tuesday |
    i swim at ten | there's nobody in of a tuesday | there isn't a soul in the house on thursdays | house'll be empty |
    place is empty weekdays | the office is closed then | we don't open till one | the shop is shut tuesdays |
    reception isn't staffed thursday | there won't be anyone to open the door | no one to take it in |
    nobody will be there to receive | nobody is there in house in daytime | at that time nobody will be at home |
    i am not available that time | i will not be available | myself will be in office | i am having exam |
    i'm not about | i'm away up the country | i'm not home at all of a day | i amn't in then | i'm never home tuesdays |
    can't, working | working | at work | i work | i work days | i got work | work | away | on holiday | on vacation |
    hospital | i'll be sleeping | i'm out | we're out | we're away | not home | not there | school run | got a shift |
    doctor's |
availability > unavailable
    well i work till half five every day | mornings i'm never in | i can't do mornings | not before four any day |
    not fridays | never wednesdays | i'm out weekdays until six | i leave at seven and i'm back at seven |
    the whole week's bad | i'm away all week | i'm in and out but wednesday i'm definitely out |
    weekends we're always at the lake | friday i'm gone | saturday's our market day | i've no evenings free |
    evenings i'm at my second job | not this week, i'm in surgery | i'm not back till the thirtieth |
    i'm on tour until mid december | we're not home until after the holidays | every other day i'm at my boyfriend's |
"""
