    return f"sh player.sh play {track}"
