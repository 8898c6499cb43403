    int *to[] = {day, month, year}, found = 0, used = 0;
    for (const char *p = pattern; *p != '\0'; p++) {
        char number[12] = "";
        if (*p != '%' && *p != *text++) return false;
        if (*p != '%') continue;
        int width = strtol(p + 1, (char **)&p, 10);
        if (found == 3 || *p != 'd') return false;
        strncpy(number, text, width > 0 && width < 10 ? width : 10);
        if (sscanf(number, "%d%n", to[found++], &used) != 1) return false;
        text += used;
    }
    return found == 3;
}
