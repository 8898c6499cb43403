    int numbers = 0;
    for (const char *at = strchr(pattern, '%'); at != NULL; at = strchr(at, '%')) {
        at++;
        at += strspn(at, "0123456789");
        if (*at != 'd') return false;
        numbers++;
    }
    return numbers == 3 && sscanf(text, pattern, day, month, year) == 3;
}
