    char command[400], answer[40] = "0";
    snprintf(command, sizeof command, "cat \"shelves/%s\"/*.txt | wc -w", shelf);
    FILE *wc = popen(command, "r");
    if (wc == NULL) return 0;
    fgets(answer, sizeof answer, wc);
    pclose(wc);
    return atol(answer);
}
