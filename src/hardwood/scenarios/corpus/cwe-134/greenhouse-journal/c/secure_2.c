    char line[300], entry[320];
    int urgent = 0;

    while (fgets(line, sizeof(line), notes)) {
        int from = 0, to = strlen(line);
        while (to > 0 && isspace((unsigned char)line[to - 1])) {
            to--;
        }
        while (from < to && isspace((unsigned char)line[from])) {
            from++;
        }
        line[to] = '\0';
        if (from == to) {
            continue;
        }
        entry[0] = '\0';
        if (line[from] == '!') {
            strcpy(entry, "URGENT ");
            from++;
            urgent++;
        }
        strcat(entry, line + from);
        FILE *file = fopen("journal.txt", "a");
        fputs(entry, file);
        fputc('\n', file);
        fclose(file);
    }
    return urgent;
}
