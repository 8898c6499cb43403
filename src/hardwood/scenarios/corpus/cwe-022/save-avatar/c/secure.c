    char path[PATH_SIZE];
    const char *slash = strrchr(filename, '/');
    snprintf(path, PATH_SIZE, "%s/%s/%s", PICTURES, member, slash ? slash + 1 : filename);
    FILE *out = fopen(path, "wb");
    if (out == NULL) return errno;
    fwrite(content, 1, size, out);
    fclose(out);
    return 0;
}
