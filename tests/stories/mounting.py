"""Running a program in a mount namespace of its own, where it may mount: nobody else sees what it mounts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
IN_MEMORY = "mount -t tmpfs none {folder}"
ON_A_LOOP = (
    "mount -t tmpfs none {folder} && truncate -s 16M {folder}/disk.img && mkfs.ext4 -q {folder}/disk.img"
    " && mkdir {folder}/disk && mount -o loop {folder}/disk.img {folder}/disk && umount {folder}/disk"
)


def alone(*command: object) -> list[str]:
    """Return the call that runs a command in such a namespace; whoever is not root is root only there."""
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    return ["unshare", "--mount", *as_root, *map(str, command)]


def may(line: str) -> bool:
    """Tell whether a line of shell that mounts works here; ``{folder}`` in it is an empty folder."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        command = alone("sh", "-c", line.format(folder=folder))
        return subprocess.run(command, capture_output=True, check=False).returncode == 0


def run_alone(module: str, *arguments: object) -> dict[str, Any]:
    """Run a module of the tests in such a namespace and return what it prints as JSON."""
    command = alone(sys.executable, "-m", module, *arguments)
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found
