    char path[300];
    mailbox_path(path, sizeof path, user);
    if (mkdir(path, 0777) != 0 && errno != EEXIST) return -1;
    return 0;
}
