    command = "ls 'music/" + album + "'/*.mp3 > album.m3u"
    os.system(command)
