"""A worker's work that also tells how much memory the process took at most."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from exhibit.media.pictures import prepare_picture
from exhibit.ports import MediumDone, MediumJob


def prepare_and_weigh(job: MediumJob, *, write: bool) -> MediumDone:
    """Do as ``prepare_picture`` does; the one remark is the peak of the process's memory in MB."""
    done = prepare_picture(job, write=write)
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return replace(done, remarks=(str(int(found[1]) // 1000),))
