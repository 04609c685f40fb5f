"""The pages of the register: the list, a person, possible doubles, trainers."""
