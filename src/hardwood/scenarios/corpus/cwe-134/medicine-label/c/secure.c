    char line[LINE];
    int printed = 0;

    while (fgets(line, sizeof line, layout) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (strcmp(line, "end") == 0) break;
        if (line[0] == ';') continue;
        printed++;
        if (strcmp(line, "---") == 0) {
            fprintf(out, "%s\n", RULE);
            continue;
        }
        for (const char *c = line; *c != '\0';) {
            if (strncmp(c, "%1$s", 4) == 0) {
                fputs(patient, out);
                c += 4;
            } else if (strncmp(c, "%2$s", 4) == 0) {
                fputs(medicine, out);
                c += 4;
            } else {
                fputc(*c++, out);
            }
        }
        fputc('\n', out);
    }
    return printed;
}
