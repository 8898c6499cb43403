    size_t row = longest(lines, count) + strlen("*  *\n");
    char *notice = malloc(row * (count + 2));
    if (!notice) {
        return NULL;
    }
    memset(notice, ' ', row * (count + 2));
    for (int i = 0; i < count + 2; i++) {
        char *to = notice + i * row;
        if (i == 0 || i == count + 1) {
            memset(to, '*', row);
        } else {
            to[0] = '*';
            memcpy(to + 2, lines[i - 1], strlen(lines[i - 1]));
            to[row - 2] = '*';
        }
        to[row - 1] = '\n';
    }
    notice[row * (count + 2)] = '\0';
    return notice;
}
