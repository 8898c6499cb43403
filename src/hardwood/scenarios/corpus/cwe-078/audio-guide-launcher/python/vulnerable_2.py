    return 'sh player.sh play "' + track + '"'
