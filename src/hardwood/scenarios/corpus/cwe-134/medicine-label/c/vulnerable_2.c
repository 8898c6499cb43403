    char line[LINE];
    char text[4 * LINE];
    int lines = 0;

    for (;;) {
        if (!fgets(line, LINE, layout)) {
            break;
        }
        line[strcspn(line, "\n")] = '\0';
        if (!strcmp(line, "end")) {
            break;
        }
        if (line[0] != ';') {
            if (!strcmp(line, "---")) {
                strcpy(text, RULE);
            } else {
                snprintf(text, sizeof(text), line, patient, medicine);
            }
            fprintf(out, "%s\n", text);
            lines++;
        }
    }
    return lines;
}
