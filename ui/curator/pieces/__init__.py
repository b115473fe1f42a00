"""The main page: all pieces as a list, a grid or one at a time, and how they are found."""
