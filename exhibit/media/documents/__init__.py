"""Documents as people send them (PDF, Word, OpenDocument, RTF): their words are taken, nothing is run."""
