    char path[300];
    if (has_mailbox(user)) return 0;
    mailbox_path(path, sizeof path, user);
    return mkdir(path, 0700);
}
