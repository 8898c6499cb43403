    char command[400];
    long words = 0;
    for (const char *c = shelf; *c != '\0'; c++) {
        if (!isalnum((unsigned char)*c) && *c != '-' && *c != '_' && *c != '.') return 0;
    }
    snprintf(command, sizeof command, "cat shelves/%s/*.txt | wc -w", shelf);
    FILE *wc = popen(command, "r");
    fscanf(wc, "%ld", &words);
    pclose(wc);
    return words;
}
