    int rows = 0;
    char copy[strlen(comment) + 1];
    char row[WIDEST + 2];

    strcpy(copy, comment);
    row[0] = '\0';
    for (char *word = strtok(copy, " "); word != NULL; word = strtok(NULL, " ")) {
        if ((int)strlen(word) > width) {
            word[width] = '\0';
        }
        if (row[0] != '\0' && (int)(strlen(row) + 1 + strlen(word)) > width) {
            ticker_row("%.*s", width, row);
            row[0] = '\0';
            rows++;
        }
        if (row[0] != '\0') {
            strcat(row, " ");
        }
        strcat(row, word);
    }
    if (row[0] != '\0') {
        ticker_row("%.*s", width, row);
        rows++;
    }
    return rows;
}
