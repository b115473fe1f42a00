"""Ways in and out: sheets, documents, bags and other formats that the world agrees on."""
