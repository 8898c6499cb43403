    for (const char *c = phrase; *c; c++) {
        if (c[0] == '%' && c[1] == 's') {
            fputs(name, out);
            c++;
        } else {
            fputc(*c, out);
        }
    }
    fputc('\n', out);
}
