"""How the desk is brought into the states that its pictures show."""
