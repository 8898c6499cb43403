    char path[PATH_SIZE] = PICTURES "/";
    if (filename[0] == '/' || strncmp(filename, "../", 3) == 0) return EINVAL;
    strcat(path, member);
    strcat(strcat(path, "/"), filename);
    FILE *out = fopen(path, "wb");
    if (out == NULL) return errno;
    fwrite(content, size, 1, out);
    return fclose(out);
}
