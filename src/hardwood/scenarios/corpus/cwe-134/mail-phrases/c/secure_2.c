    char phrase[MAX_LINE];
    if (!find_phrase(phrases, key, phrase)) {
        return false;
    }
    for (const char *c = phrase; *c; c++) {
        if (*c == '%' && c[1] == 'd') {
            fprintf(out, "%d", number);
            c++;
        } else {
            putc(*c, out);
        }
    }
    putc('\n', out);
    return true;
}
