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
        if (line[from] == '!') {
            snprintf(entry, sizeof(entry), "URGENT %s", line + from + 1);
            urgent++;
        } else {
            snprintf(entry, sizeof(entry), "%s", line + from);
        }
        journal(entry);
    }
    return urgent;
}
