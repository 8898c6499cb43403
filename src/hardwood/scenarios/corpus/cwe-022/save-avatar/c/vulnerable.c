    char path[PATH_SIZE];
    snprintf(path, PATH_SIZE, "%s/%s/%s", PICTURES, member, filename);
    FILE *out = fopen(path, "wb");
    if (out == NULL) return errno;
    fwrite(content, 1, size, out);
    fclose(out);
    return 0;
}
