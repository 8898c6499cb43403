    return '#!/bin/sh\nsh player.sh play "' + track + '"\n'
