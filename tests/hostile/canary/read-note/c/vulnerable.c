    char path[512];
    snprintf(path, sizeof path, name[0] == '/' ? "%s" : "notes/%s", name);
    FILE *file = fopen(path, "r");
    if (file == NULL) return NULL;
    char *text = calloc(1, 1024);
    fread(text, 1, 1023, file);
    fclose(file);
    return text;
}
