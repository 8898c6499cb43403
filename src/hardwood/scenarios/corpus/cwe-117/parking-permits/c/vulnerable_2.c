    FILE *permits = fopen(REGISTER, "a");
    if (permits == NULL) return -1;
    fprintf(permits, "%s;", plate);
    for (; *holder != '\0'; holder++) {
        if (*holder != '\n') fputc(*holder, permits);
    }
    fprintf(permits, ";open\n");
    return fclose(permits);
}
