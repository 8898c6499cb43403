    char path[300];
    mailbox_path(path, sizeof path, user);
    if (mkdir(path, 0777) != 0) return errno == EEXIST ? 0 : -1;
    return chmod(path, S_IRWXU);
}
