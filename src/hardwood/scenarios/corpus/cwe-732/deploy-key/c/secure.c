    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) return -1;
    ssize_t written = write(fd, pem, strlen(pem));
    close(fd);
    return written == (ssize_t)strlen(pem) ? 0 : -1;
}
