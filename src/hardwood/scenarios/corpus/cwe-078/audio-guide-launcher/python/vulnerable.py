    with open(path, "w") as script:
        script.write("#!/bin/sh\n")
        script.write(f"sh player.sh {track}\n")
