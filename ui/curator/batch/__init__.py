"""One change of many pieces, shown before it is made."""
