    char command[400];
    for (const char *c = album; *c != '\0'; c++) {
        if (!isalnum((unsigned char)*c) && strchr("-_.", *c) == NULL) return -1;
    }
    snprintf(command, sizeof command, "ls music/%s/*.mp3 > jukebox.m3u", album);
    return system(command);
}
