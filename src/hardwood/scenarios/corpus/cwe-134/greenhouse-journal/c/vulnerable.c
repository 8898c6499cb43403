    char line[300];
    int urgent = 0;

    while (fgets(line, sizeof line, notes) != NULL) {
        char *text = line;
        while (isspace((unsigned char)*text)) text++;
        size_t length = strlen(text);
        while (length > 0 && isspace((unsigned char)text[length - 1])) length--;
        text[length] = '\0';
        if (length == 0) continue;

        if (text[0] == '!') {
            urgent++;
            journal("URGENT %s", text + 1);
        } else {
            journal(text);
        }
    }
    return urgent;
}
