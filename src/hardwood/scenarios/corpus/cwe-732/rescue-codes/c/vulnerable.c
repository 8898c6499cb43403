    FILE *file = fopen(CODE_FILE, "w");
    if (file == NULL) return -1;
    for (int i = 0; i < count; i++) fprintf(file, "%s\n", codes[i]);
    return fclose(file);
}
