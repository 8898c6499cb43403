    char *choice = calloc(LONGEST + 1, 1);
    FILE *out = fmemopen(choice, LONGEST + 1, "w");
    for (int i = 0; i < count; i++) {
        if (i > 0) fputs(i + 1 == count ? " or" : ",", out);
        fprintf(out, " %s", answers[i]);
    }
    fclose(out);
    say("%s%s%s", question, choice, count ? "?" : "");
    free(choice);
}
