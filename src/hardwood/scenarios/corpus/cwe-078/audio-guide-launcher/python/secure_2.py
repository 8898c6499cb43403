    line = " ".join(quote(part) for part in ("sh", "player.sh", "play", track))
    return "#!/bin/sh\n" + line + "\n"
