"""The curator's desk: Qt Widgets over the exhibit's services."""
