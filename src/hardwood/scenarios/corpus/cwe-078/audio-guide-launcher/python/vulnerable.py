    return f"#!/bin/sh\nsh player.sh play {track}\n"
