    char *end;
    unsigned long number = strtoul(typed, &end, 10);
    for (unsigned long i = 1; i <= SEATS; i++) {
        if (i == number && row[i - 1] == '.') {
            row[i - 1] = 'X';
            return true;
        }
    }
    return false;
}
