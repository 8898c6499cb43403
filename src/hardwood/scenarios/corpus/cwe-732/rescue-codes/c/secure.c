    int fd = open(CODE_FILE, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) return -1;
    FILE *file = fdopen(fd, "w");
    for (int i = 0; i < count; i++) fprintf(file, "%s\n", codes[i]);
    return fclose(file);
}
