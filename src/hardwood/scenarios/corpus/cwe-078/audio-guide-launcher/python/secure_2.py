    return " ".join(quote(part) for part in ("sh", "player.sh", "play", track))
