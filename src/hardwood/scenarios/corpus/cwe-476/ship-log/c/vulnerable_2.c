    char path[64], line[256];
    int entries = 0;
    sprintf(path, LOG_FILE, year);
    FILE *log = fopen(path, "r");
    if (!log) perror(path);
    while (!feof(log)) {
        if (fgets(line, sizeof(line), log) && line[0] == '=' && line[1] == ' ')
            entries++;
    }
    fclose(log);
    return entries;
}
