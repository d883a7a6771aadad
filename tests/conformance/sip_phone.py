"""A program: a SIP phone on this machine that obeys the conformance tests on standard input."""

import asyncio
import sys

from doorstep.adapters.telephony.sip import SipTelephony
from doorstep.ports.sip_account import SipSettings
from doorstep.testing.far_end import serve

if __name__ == "__main__":
    asyncio.run(serve(SipTelephony(SipSettings(user="far", interface="127.0.0.1", listen_port=int(sys.argv[1])))))
