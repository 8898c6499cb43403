    char row[WIDEST + 1];
    int rows = 0;
    comment = take_words(comment, width, row);
    while (row[0] != '\0') {
        ticker_row("%s", row);
        rows++;
        comment = take_words(comment, width, row);
    }
    return rows;
}
