"""What all tests share."""

import os
from pathlib import Path
from tempfile import gettempdir

# Whoever imported places for their own work gets the same test results as everybody else.
os.environ["MARSAD_GAZETTEER"] = str(Path(gettempdir()) / "marsad-no-places")
