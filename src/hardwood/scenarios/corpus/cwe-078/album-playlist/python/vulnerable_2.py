    command = "ls {}/{}/*.mp3 > '{}'".format(MUSIC, album, playlist)
    os.system(command)
