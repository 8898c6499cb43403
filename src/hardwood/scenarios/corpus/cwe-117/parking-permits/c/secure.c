    FILE *permits = fopen(REGISTER, "a");
    if (permits == NULL) return -1;
    fprintf(permits, "%s;", plate);
    for (; *holder != '\0'; holder++) fputc(*holder == ';' || *holder == '\n' ? ' ' : *holder, permits);
    fprintf(permits, ";open\n");
    return fclose(permits);
}
