    FILE *permits = fopen(REGISTER, "a");
    if (permits == NULL) return -1;
    fprintf(permits, "%s;%s;open\n", plate, holder);
    return fclose(permits);
}
