    return f"sh player.sh play {quote(track)}"
