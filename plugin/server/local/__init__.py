"""A server on this computer: what has to be installed for it, and how it is started and stopped."""
