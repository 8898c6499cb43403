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
        fprintf(out, line, patient, medicine);
        fputc('\n', out);
    }
    return printed;
}
