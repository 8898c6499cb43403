    int fd = open(CODE_FILE, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (fd < 0) return -1;
    for (int i = 0; i < count; i++) dprintf(fd, "%s\n", codes[i]);
    return close(fd);
}
