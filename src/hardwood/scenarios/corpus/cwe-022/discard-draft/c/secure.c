    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", drafts, name);
    if (strstr(path, "..") != NULL) return -1;
    return unlink(path);
}
