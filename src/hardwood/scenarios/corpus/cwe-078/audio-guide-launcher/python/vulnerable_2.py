    with open(path, "w") as script:
        script.write(f'#!/bin/sh\nsh player.sh "{track}"\n')
