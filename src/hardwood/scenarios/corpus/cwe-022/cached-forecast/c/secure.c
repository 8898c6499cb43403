    char path[512];
    const char *slash = strrchr(name, '/');
    if (slash != NULL) name = slash + 1;
    snprintf(path, sizeof path, "%s/%s", CACHE, name);
    FILE *file = fopen(path, "r");
    if (file == NULL) return NULL;
    return read_rest(file);
}
