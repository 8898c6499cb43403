    char line[LINE];
    int printed = 0;
    for (; read_layout(layout, line); printed++) {
        for (const char *c = line; *c != '\0';) {
            if (strncmp(c, "%1$s", 4) == 0 || strncmp(c, "%2$s", 4) == 0) {
                fputs(c[1] == '1' ? patient : medicine, out);
                c += 4;
            } else {
                fputc(*c++, out);
            }
        }
        fputc('\n', out);
    }
    return printed;
}
