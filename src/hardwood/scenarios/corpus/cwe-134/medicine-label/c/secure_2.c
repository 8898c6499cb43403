    char line[LINE];
    int lines = 0;

    while (fgets(line, LINE, layout)) {
        line[strcspn(line, "\n")] = '\0';
        if (!strcmp(line, "end")) {
            break;
        }
        if (line[0] == ';') {
            continue;
        }
        bool known = true;
        for (char *c = strchr(line, '%'); c != NULL; c = strchr(c + 1, '%')) {
            known = known && (!strncmp(c, "%1$s", 4) || !strncmp(c, "%2$s", 4));
        }
        if (!strcmp(line, "---")) {
            fputs(RULE, out);
        } else if (known) {
            fprintf(out, line, patient, medicine);
        } else {
            fputs(line, out);
        }
        fputs("\n", out);
        lines++;
    }
    return lines;
}
