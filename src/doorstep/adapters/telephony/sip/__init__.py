"""Calls by SIP, on the user agent of `baresip-python`."""

from doorstep.adapters.telephony.sip.agent import SipTelephony

__all__ = ["SipTelephony"]
