    char line[1000];
    int count = 0;
    FILE *log = fopen("chat.log", "r");
    while (log != NULL && fgets(line, sizeof line, log) != NULL) {
        if (strcasestr(line, word) != NULL) count++;
    }
    if (log != NULL) fclose(log);
    return count;
}
