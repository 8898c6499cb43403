    char name[201];
    snprintf(name, sizeof name, "%s", author);
    for (char *end; (end = strpbrk(name, "\r\n")) != NULL;) *end = ' ';
    fprintf(out, "%s done in %d s by %s\n", step, seconds, name);
}
