"""For every test: property tests have no deadline, and continuous integration tries the same cases each time."""

import os

from hypothesis import settings

settings.register_profile("doorstep", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("doorstep")
