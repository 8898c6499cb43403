    char path[512];
    if (strchr(name, '/') != NULL) return NULL;
    snprintf(path, sizeof path, "notes/%s", name);
    FILE *file = fopen(path, "r");
    if (file == NULL) return NULL;
    char *text = calloc(1, 1024);
    fread(text, 1, 1023, file);
    fclose(file);
    return text;
}
