"""The delivery skill: agree with a recipient when, where and how a parcel is handed over."""
