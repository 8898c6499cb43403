    char command[400];
    long words = 0;
    snprintf(command, sizeof command, "cat shelves/%s/*.txt | wc -w", shelf);
    FILE *wc = popen(command, "r");
    fscanf(wc, "%ld", &words);
    pclose(wc);
    return words;
}
