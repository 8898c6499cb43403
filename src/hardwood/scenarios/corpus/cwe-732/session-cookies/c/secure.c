    int fd = open(path, O_CREAT | O_TRUNC | O_WRONLY, S_IRUSR | S_IWUSR);
    if (fd == -1) return -1;
    for (size_t i = 0; i < count; i++) dprintf(fd, "%s=%s\n", cookies[i].name, cookies[i].value);
    return close(fd);
}
