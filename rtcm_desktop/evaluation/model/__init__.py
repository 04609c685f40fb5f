"""What evaluation is about: instruments, the composed form of an event, responses and what they add up to."""
