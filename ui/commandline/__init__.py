"""What commands do that open a window or draw: ``kiosk``, ``curate``, ``host``, ``labels`` and ``shots``."""
