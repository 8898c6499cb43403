    char path[PATH_SIZE];
    int start = snprintf(path, PATH_SIZE, "%s/%s/", PICTURES, member);
    snprintf(path + start, PATH_SIZE - start, "%s", filename);
    for (char *c = path + start; *c != '\0'; c++) {
        if (*c == '/') *c = '_';
    }
    FILE *out = fopen(path, "wb");
    if (out == NULL) return errno;
    fwrite(content, 1, size, out);
    return fclose(out);
}
