"""On the kiosk's side: checking, installing and opening editions."""
