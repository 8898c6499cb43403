    char path[64], line[256];
    int count = 0;
    snprintf(path, sizeof path, LOG_FILE, year);
    FILE *log = fopen(path, "r");
    while (fgets(line, sizeof line, log) != NULL)
        if (strncmp(line, "= ", 2) == 0) count++;
    fclose(log);
    return count;
}
