    line = shlex.join(["sh", "player.sh", track])
    with open(path, "w") as script:
        script.write("#!/bin/sh\n" + line + "\n")
    make_executable(path)
