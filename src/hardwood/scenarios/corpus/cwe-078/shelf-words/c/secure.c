    long words = 0;
    setenv("SHELF", shelf, 1);
    FILE *wc = popen("cat shelves/\"$SHELF\"/*.txt | wc -w", "r");
    fscanf(wc, "%ld", &words);
    pclose(wc);
    return words;
}
