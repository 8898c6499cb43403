    char line[LINE];
    int lines = 0;
    while (read_layout(layout, line)) {
        bool known = true;
        for (char *c = strchr(line, '%'); c != NULL; c = strchr(c + 1, '%')) {
            known = known && (!strncmp(c, "%1$s", 4) || !strncmp(c, "%2$s", 4));
        }
        if (known) {
            fprintf(out, line, patient, medicine);
        } else {
            fputs(line, out);
        }
        fputs("\n", out);
        lines++;
    }
    return lines;
}
