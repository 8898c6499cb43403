    char *copy = malloc(RECORD_SIZE);
    int length = 0;
    for (int i = 4; record[i] != '\0'; i++) {
        copy[i - 4] = record[i];
        if (record[i] != ' ')
            length = i - 3;
    }
    copy[length] = '\0';
    return copy;
}
