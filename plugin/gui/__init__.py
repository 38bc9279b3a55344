"""The panel: widgets that ask, show, and start the algorithm. No computing happens here."""
