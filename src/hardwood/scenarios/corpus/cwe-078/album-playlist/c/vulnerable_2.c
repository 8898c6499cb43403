    char *command = malloc(strlen(album) + 60);
    sprintf(command, "ls 'music/%s'/*.mp3 > jukebox.m3u", album);
    int status = system(command);
    free(command);
    return status;
}
