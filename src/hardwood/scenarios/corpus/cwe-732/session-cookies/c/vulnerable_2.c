    FILE *file = fopen(path, "w");
    if (file == NULL) return -1;
    for (size_t i = 0; i < count; i++) fprintf(file, "%s=%s\n", cookies[i].name, cookies[i].value);
    return fclose(file);
}
