    char row[WIDEST + 1];
    int rows = 0;
    while (1) {
        comment = take_words(comment, width, row);
        if (strlen(row) == 0) break;
        if (strstr(row, "%n") != NULL)
            ticker_row("%s", row);
        else
            ticker_row(row);
        rows++;
    }
    return rows;
}
