    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", drafts, name);
    return unlink(path);
}
