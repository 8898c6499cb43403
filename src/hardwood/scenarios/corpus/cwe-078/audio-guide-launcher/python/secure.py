    return f"#!/bin/sh\nsh player.sh play {quote(track)}\n"
