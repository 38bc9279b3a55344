"""What a TerraTorch model takes and gives, and the card that tells it."""
