    char path[64], *line = NULL;
    size_t size = 0;
    int entries = 0;
    sprintf(path, LOG_FILE, year);
    FILE *log = fopen(path, "r");
    while (log && getline(&line, &size, log) > 0) {
        entries += line[0] == '=' && line[1] == ' ';
    }
    free(line);
    if (log) fclose(log);
    return entries;
}
