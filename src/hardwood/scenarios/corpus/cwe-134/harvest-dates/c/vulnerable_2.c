    int numbers = 0;
    for (const char *c = pattern; *c; c++) {
        if (*c == '%') numbers++;
    }
    if (numbers != 3) {
        return false;
    }
    return sscanf(text, pattern, day, month, year) == 3;
}
