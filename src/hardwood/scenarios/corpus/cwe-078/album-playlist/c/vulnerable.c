    char command[400];
    snprintf(command, sizeof command, "ls music/%s/*.mp3 > jukebox.m3u", album);
    return system(command);
}
