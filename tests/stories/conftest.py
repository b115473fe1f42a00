"""Stories in which a screen takes part, beside many in which none does."""

from __future__ import annotations

from tests.ui.messages import always_listen

always_listen()
